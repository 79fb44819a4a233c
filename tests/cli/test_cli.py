"""The command `handbook`: what it prints, how it ends, and that it never harms the last good site."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from macros.cli import main as cli
from macros.cli.check import settled
from tests.conftest import ROLE, ROOT, Project
from tests.repository import Repository

IN_ORDER = "The data is in order: {files} files, 1 role, 99 variants.\n"
FAULTS = (
    ("data/sources.yml", "publisher: Society of keepers", "publisher: ▸7"),
    (f"{ROLE}/role.yml", "family: coast", "family: ▸coasts"),
    (f"{ROLE}/interview.yml", "type: culture", "type: ▸cultural"),
    (f"{ROLE}/faq.yml", "answer: About {nights}.", "answer: ▸About {storms}."),
    (f"{ROLE}/kpis.yml", "cadence: monthly", "cadence: ▸montly"),  # codespell:ignore montly
)


def files(folder: Path) -> dict[str, str]:
    """Path to a hash of its bytes, for every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_check_says_that_the_data_is_in_order(project: Project) -> None:
    """Without a fault the command counts what it looked at, on standard output, and ends well."""
    done = project.handbook("check")
    count = len(list((project.root / "data").rglob("*.yml")))

    assert (0, IN_ORDER.format(files=count), "") == (done.returncode, done.stdout, done.stderr)


UNTIDY = "Untidy, but it blocks nothing:"


def test_a_warning_is_told_apart_and_ends_nothing(project: Project) -> None:
    """Who takes away the last text that uses a term is told, and need not fix what is another's."""
    term = "  bell:\n    term: Bell\n    kind: work\n    definition: Rings.\n  harbour:\n"
    project.edit("data/glossary.yml", "  harbour:\n", term)
    line = f"{project.place('data/glossary.yml', '▸bell:')}: warning: 'Bell' is defined, but no text uses it; "
    line += "delete it, or add the forms that texts use"
    done = project.run("check")
    count = len(list((project.root / "data").rglob("*.yml")))
    in_order = IN_ORDER.format(files=count).replace(".\n", "; 1 warning.\n")

    assert (0, f"{UNTIDY}\n{line}\n{in_order}", "") == (done.returncode, done.stdout, done.stderr)
    assert settled(project.root) is not None

    fault = project.spoil(*FAULTS[1])
    done = project.run("check")
    assert (1, "1 fault in 1 file. Nothing was built.\n") == (done.returncode, done.stderr)
    assert ([fault], ["", UNTIDY, line]) == (
        [told.partition(": ")[0] for told in done.stdout.splitlines()[:1]],
        done.stdout.splitlines()[1:],
    )


def test_check_imports_what_it_needs(project: Project) -> None:
    """Nobody who checks waits for the generator of the site; and for what pages are made with nobody who has faults."""
    code = "import sys; from macros.cli.main import main; main(['check']); print(*sys.modules)"

    def imported() -> set[str]:
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=project.root, capture_output=True, text=True, check=True
        )
        return {*done.stdout.split()}

    assert set() == {"mkdocs", "material", "babel.messages"} & imported()
    project.spoil(*FAULTS[1])
    assert set() == {"jinja2", "markdown"} & imported()


def test_check_prints_every_fault_sorted_and_fails(project: Project) -> None:
    """One line for each fault, in the order of files, lines and columns; a count on standard error; no traceback."""
    places = [project.spoil(*fault) for fault in FAULTS]
    done = project.run("check")
    lines = done.stdout.splitlines()

    assert 1 == done.returncode
    assert (sorted(places, key=lambda place: place.split(":")[0]), len(FAULTS)) == (
        [line.split(": ")[0] for line in lines],
        len(lines),
    )
    assert [True] * len(lines) == ["; " in line for line in lines]
    assert "5 faults in 5 files. Nothing was built.\n" == done.stderr


def test_lines_of_a_file_are_sorted_by_number(project: Project) -> None:
    """Line 9 comes before line 10."""
    path = f"{ROLE}/faq.yml"
    places = [
        project.spoil(path, "question: What should we pay?", "question: ▸1"),
        project.spoil(path, "question: Is it quiet?", "question: ▸2"),
        project.spoil(path, "question: How many nights are on watch?", "question: ▸3"),
    ]
    told = [line.split(": ")[0] for line in project.run("check").stdout.splitlines()]

    assert sorted(places, key=lambda place: int(place.split(":")[1])) == told


def test_one_fault_is_counted_in_the_singular(project: Project) -> None:
    """1 fault in 1 file."""
    project.spoil(*FAULTS[1])

    assert "1 fault in 1 file. Nothing was built.\n" == project.run("check").stderr


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (f"{ROLE}/role.yml", "family: coast", "▸famli: coast", "the key 'famli' is not known here"),
        (f"{ROLE}/role.yml", "family: coast", "family: coast\n▸family: coast", "the key 'family' appears twice"),
        (f"{ROLE}/role.yml", "family: coast", "family: ▸7", "'family' is a number, not text"),
        (f"{ROLE}/compensation.yml", "figures:\n  source: keepers-survey\n", "▸figures:\n", "the source is missing"),
        (f"{ROLE}/faq.yml", "About {nights}", "▸About {night}", "the placeholder {night} is not known"),
        ("data/industries/ferries.yml", "text: You report", "text: ▸You {night} report", "the placeholder {night} is"),
        (f"{ROLE}/compensation.yml", "base: 0.8", "base: ▸true", "'base' is true or false"),
        (f"{ROLE}/role.yml", "value: 2-4", f"value: ▸{'1' * 5000}", "this text has 5000 characters"),
    ],
)
def test_a_slip_of_an_editor_is_a_line_and_no_traceback(
    project: Project, path: str, old: str, new: str, expected: str
) -> None:
    """An unknown or a double key, a wrong type, a missing source, an unknown placeholder: each in plain words."""
    place = project.spoil(path, old, new)
    done = project.run("check")

    assert (1, True, False) == (
        done.returncode,
        f"{place}: {expected}" in done.stdout,
        "Traceback" in done.stdout + done.stderr,
    ), done


def test_the_project_may_be_named(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """`--project` looks at another folder, and paths stay relative to it."""
    place = project.spoil(*FAULTS[1])
    code = cli.main(["--project", str(project.root), "check"])

    assert (1, True) == (code, capsys.readouterr().out.startswith(f"{place}: there is no family 'coasts'; "))


def test_a_folder_without_data_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Outside of a handbook the command says where to run it, and ends with 2."""
    code = cli.main(["--project", str(tmp_path), "check"])
    said = capsys.readouterr()

    assert (2, "", True) == (code, said.out, said.err.startswith(f"{tmp_path} has no folder data/; "))


@pytest.mark.parametrize("arguments", [[], ["fix"], ["check", "--loud"]])
def test_an_unknown_verb_or_option_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """The command names what it knows and ends with 2."""
    with pytest.raises(SystemExit) as raised:
        cli.main(arguments)

    assert (2, True) == (raised.value.code, capsys.readouterr().err.startswith("usage: handbook"))


def test_the_repository_s_own_data_is_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    """What is published has no fault."""
    assert (0, True) == (
        cli.main(["--project", str(ROOT), "check"]),
        capsys.readouterr().out.startswith("The data is in order: "),
    )


@pytest.fixture
def good(project: Project, small_built: Project) -> tuple[Project, dict[str, str]]:
    """A project with the site that was built from it, and the hashes of the site's files."""
    shutil.copytree(small_built.root / "site", project.root / "site")
    return project, files(project.root / "site")


def test_a_build_gives_every_language_and_a_root_page(good: tuple[Project, dict[str, str]]) -> None:
    """English stands under en/, and the root leads there."""
    _, built = good

    assert {"index.html", "en/index.html", "en/roles/lighthouse-keeper/interview/index.html"} <= set(built)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (f"{ROLE}/role.yml", "family: coast", "famly: coast"),  # codespell:ignore famly
        (f"{ROLE}/role.yml", "family: coast", "family: coast\nfamily: coast"),
        (f"{ROLE}/faq.yml", "About {nights}", "About {night}"),
        ("docs/roles/[role]/faq.md", "{{ faq_list(role", "{{ faq_lists(role"),
        ("docs/roles/[role]/faq.md", "{{ faq_list(role", "{{ faq_list(nosuch"),
    ],
)
def test_a_build_refuses_a_fault_and_leaves_the_last_good_site(
    good: tuple[Project, dict[str, str]], path: str, old: str, new: str
) -> None:
    """A typo in the data, or a page that cannot be made, ends the build; the site stays as it is, byte for byte."""
    project, before = good
    text = (project.root / path).read_text("utf-8")
    project.write(path, text.replace(old, new, 1))
    assert text != (project.root / path).read_text("utf-8")
    done = project.run("build")

    assert 1 == done.returncode, done
    assert before == files(project.root / "site")
    assert [] == [path.name for path in project.root.iterdir() if path.name.startswith(".site")]


def test_a_build_refuses_what_the_check_refuses(project: Project) -> None:
    """Generated files that are not fresh, and a day that moved alone since the last commit; in the same words."""
    repository = Repository(project.root)
    repository.commit({}, "2026-01-05T12:00:00Z")
    day = project.spoil(f"{ROLE}/kpis.yml", "verified_on: 2026-01-15", "verified_on: ▸2026-02-01")
    project.remove("data/schema/faq.json")
    project.write(".github/CODEOWNERS", "* @nobody\n")
    check, build = project.run("check"), project.run("build")

    assert [".github/CODEOWNERS:1:1", day, "data/schema/faq.json:1:1"] == [
        line.split(": ")[0] for line in check.stdout.splitlines()
    ]
    assert (1, check.stdout, check.stderr) == (build.returncode, build.stdout, build.stderr)


def test_a_build_replaces_nothing_but_a_site(project: Project) -> None:
    """What is in the way is told before anything is built, in one line, and stays."""
    project.write("site/kept.txt", "Mine.")
    before = files(project.root)
    for place in ("site", ".", "data", "docs", "nosuch/deep"):
        done = project.run("build", "--site-dir", place)
        assert (2, "", ["Nothing was built."]) == (done.returncode, done.stdout, done.stderr.splitlines()[1:]), done
    assert before == files(project.root)


def test_a_refused_build_says_where_the_fault_is(project: Project) -> None:
    """The lines are those of `check`, and no site appears."""
    place = project.spoil(*FAULTS[1])
    done = project.run("build")

    assert (1, True, False) == (
        done.returncode,
        done.stdout.startswith(f"{place}: there is no family 'coasts'; "),
        (project.root / "site").exists(),
    )
    assert "Traceback" not in done.stdout + done.stderr


def test_a_build_takes_the_place_of_the_last_one(good: tuple[Project, dict[str, str]]) -> None:
    """Nothing of the old site is left: a page whose data is gone is gone too."""
    project, before = good
    project.remove("data/industries/fishing.yml")
    project.remove(f"{ROLE}/industries/fishing.yml")
    done = project.run("build")
    gone = {path for path in before if "/industries/fishing/" in path}

    assert (0, True, set()) == (done.returncode, bool(gone), gone & set(files(project.root / "site"))), done


def test_the_same_data_gives_the_same_bytes(good: tuple[Project, dict[str, str]], tmp_path: Path) -> None:
    """A second build, to another folder, is equal in every file."""
    project, before = good
    done = project.run("build", "--site-dir", str(tmp_path / "again"))

    assert 0 == done.returncode, done
    assert before == files(tmp_path / "again")


def test_generate_says_what_it_wrote_and_writes_it_once(project: Project) -> None:
    """What is not fresh is written and named; a second run finds everything fresh and touches nothing."""
    project.remove(".github")
    project.write("data/schema/faq.json", "{}")
    first, second = project.run("generate"), project.run("generate")

    assert (0, "Wrote data/schema/faq.json\nWrote .github/CODEOWNERS\n") == (first.returncode, first.stdout), first
    assert (0, "Every generated file is fresh.\n") == (second.returncode, second.stdout), second
    assert 0 == project.run("check").returncode


def test_generate_writes_nothing_while_the_data_has_a_fault(project: Project) -> None:
    """The faults are those of `check`, and no file changes."""
    place = project.spoil(*FAULTS[1])
    project.write("data/schema/faq.json", "{}")
    done = project.run("generate")

    assert (1, True) == (done.returncode, done.stdout.startswith(f"{place}: there is no family 'coasts'; ")), done
    assert "{}" == (project.root / "data/schema/faq.json").read_text("utf-8")
