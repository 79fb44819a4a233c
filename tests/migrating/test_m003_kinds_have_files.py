"""What the program knew of requirements and questions becomes files."""

import yaml

from macros.catalog.reading import read
from macros.migrating import migrate
from tests.conftest import ROOT, Project

ANCHORS = ("true", "false", "true", "false", "true")
NAMES = ("requirement-kinds.yml", "question-types.yml", "rating-scales.yml")


def test_an_older_handbook_gets_the_kinds_that_it_had(project: Project) -> None:
    """With the ids of the repository, whose words have changed since then, and every question is of one."""
    for name in NAMES:
        project.remove(f"data/{name}")
    assert 1 == len(project.run("check").stdout.splitlines())
    done = project.run("migrate")

    assert "".join(f"Wrote data/{name}\n" for name in NAMES) == done.stdout
    for name in NAMES[:2]:
        now, then = (yaml.safe_load((root / f"data/{name}").read_text("utf-8")) for root in (ROOT, project.root))
        assert [(key, kind.get("excludes")) for key, kind in now.items()] == [
            (key, kind.get("excludes")) for key, kind in then.items()
        ]
    assert "title: Must have\n" in (project.root / f"data/{NAMES[0]}").read_text("utf-8")
    points = {f"    {point}: {{anchor: {anchor}}}\n" for point, anchor in zip("12345", ANCHORS, strict=True)}
    for root in (ROOT, project.root):
        assert points <= set((root / f"data/{NAMES[2]}").read_text("utf-8").splitlines(keepends=True))
    assert [] == read(project.root)[1]


def test_one_file_that_is_missing_is_not_put_back(project: Project) -> None:
    """Someone has taken it away, and the check says so."""
    project.remove(f"data/{NAMES[0]}")
    assert [f"data/{NAMES[0]}:1:1: the file is missing"] == project.faults()


def test_files_that_are_no_handbook_get_none() -> None:
    """A part of one is migrated by itself."""
    assert {"roles/keeper/role.yml": "title: Keeper\n"} == dict(
        migrate({"roles/keeper/role.yml": "title: Keeper\n"}).texts
    )
