"""Data of an older handbook is refused with one line, rewritten by one command, and can be compared."""

import pytest

from macros.migrating import migrate, outdated
from macros.migrating.running import migrations
from macros.places.version import read_version
from macros.trees.problems import DataProblems
from tests.conftest import ROOT, Project
from tests.migrating.old import OLD_PAY, OLD_PORT, with_old_metros


def _files(project: Project) -> dict[str, bytes]:
    return {path.as_posix(): path.read_bytes() for path in project.root.glob("data/**/*.yml")}


FAULT = (
    "data/metros/north-port.yml:1:1: this is written for an older handbook: metros are locations; "
    "run 'handbook migrate', which rewrites it and keeps comments and order\n"
)


def test_each_file_is_a_migration() -> None:
    """It is found by its name, says what is different, and is tried in a test of its own."""
    names = sorted(path.stem for path in (ROOT / "macros/migrating").glob("m[0-9]*.py"))
    assert names == [getattr(migration, "__name__", "").rpartition(".")[2] for migration in migrations()]
    assert [] == [name for name in names if not (ROOT / f"tests/migrating/test_{name}.py").is_file()]
    assert all(migration.WHAT and isinstance(migration.FOLDERS, tuple) for migration in migrations())


def test_the_old_form_is_one_fault(project: Project) -> None:
    """Whatever else would follow from it; what cannot be read at all is told too."""
    with_old_metros(project)
    for verb in (("check",), ("build",), ("generate",)):
        done = project.run(*verb)
        assert (1, FAULT) == (done.returncode, done.stdout)
    project.edit("data/levels.yml", "title: Core", "title: 'Core")
    assert 2 == len(project.run("check").stdout.splitlines())


def test_what_is_migrated_is_as_it_would_be_written_today(project: Project) -> None:
    """File by file; doing it again changes nothing, and says so."""
    today = _files(project)
    with_old_metros(project)
    done = project.run("migrate")

    assert (0, 5) == (done.returncode, done.stdout.count("Changed "))
    assert today == _files(project)
    assert not (project.root / "data/metros").exists()
    assert "All data is written for this handbook already.\n" == project.run("migrate").stdout
    assert [] == project.problems()


def test_migrated_twice_is_migrated_once() -> None:
    """No migration takes its own work for the old form."""
    once = migrate({"metros/north-port.yml": OLD_PORT, "roles/keeper/compensation.yml": OLD_PAY})
    again = migrate(once.texts)
    assert (dict(once.texts), [], []) == (dict(again.texts), again.notes, outdated(again.trees()))


def test_an_old_version_is_compared_as_if_migrated(project: Project) -> None:
    """`handbook diff` and What’s new tell what people changed, not what the model did."""
    today = read_version(project.root / "data").trees
    with_old_metros(project)
    assert today == read_version(project.root / "data").trees


def test_what_is_no_yaml_is_told_and_nothing_is_changed(project: Project) -> None:
    """Who fixes it runs the command again."""
    with_old_metros(project)
    project.edit("data/levels.yml", "title: Core", "title: 'Core")
    done = project.run("migrate")
    assert (1, "Nothing was changed.\n") == (done.returncode, done.stderr)
    assert done.stdout.startswith("data/levels.yml:")
    assert (project.root / "data/metros/north-port.yml").is_file()


def test_a_key_that_stands_twice_is_told_at_the_first_run(project: Project) -> None:
    """With its line, before one of the two is lost; nothing is changed."""
    with_old_metros(project)
    project.edit("data/metros/north-port.yml", "state: ", "'state': Texas\nstate: ")
    before = (project.root / "data/metros/north-port.yml").read_bytes()
    line = before.decode().splitlines().index("'state': Texas") + 1

    done = project.run("migrate")

    told = f"data/metros/north-port.yml:{line + 1}:1: the key 'state' appears twice (first on line {line}); keep one"
    assert (1, "Nothing was changed.\n") == (done.returncode, done.stderr)
    assert done.stdout.startswith(told)
    assert before == (project.root / "data/metros/north-port.yml").read_bytes()


def test_a_key_is_not_called_as_one_beside_it() -> None:
    """Which of the two counts, a person decides."""
    text = "title: North Port\nregion: Texas\nstate: Ohio\n"
    with pytest.raises(DataProblems, match=r":3:1: 'state' is 'region' now, which is already on line 2; keep"):
        migrate({"locations/north-port.yml": text})


def test_the_generated_files_are_written_too(project: Project) -> None:
    """The check finds nothing to do behind it; data with faults of its own is told what is left."""
    with_old_metros(project)
    project.remove("data/schema")
    assert "\nWrote data/schema/location.json\n" in project.run("migrate").stdout
    assert 0 == project.run("check").returncode

    with_old_metros(project)
    project.edit("data/levels.yml", "title: Core", "titel: Core")  # codespell:ignore titel
    last = project.run("migrate").stdout.splitlines()[-1]
    assert "Run 'handbook check' and fix what it shows, then 'handbook generate'" in last


def test_no_file_is_put_over_another() -> None:
    """Which of the two counts, a person decides."""
    with pytest.raises(DataProblems, match=r"data/locations/north-port.yml exists already; keep one of the two"):
        migrate({"metros/north-port.yml": OLD_PORT, "locations/north-port.yml": "title: North Port\n"})


def test_a_mark_of_byte_order_stays() -> None:
    """Some editors write one before the first line, which counts as no column."""
    files = migrate({"metros/north-port.yml": f"\ufeff{OLD_PORT}"})
    text = files.texts["locations/north-port.yml"]
    assert ("\ufeff# yaml-language-server: $schema=../schema/location.json", True) == (
        text.partition("\n")[0],
        "\nregion: " in text,
    )
