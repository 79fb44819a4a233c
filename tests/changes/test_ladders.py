"""What changed in ladders and families, told with the titles that readers know."""

import shutil
from pathlib import Path

import pytest

from macros.catalog.reading import read
from macros.changes import compare_folders
from macros.changes.sentence import one_line
from macros.text.language import Language
from macros.views.change_links import address_of
from tests.conftest import Project, small_project
from tests.ladders import GUILD, add_guild

HANDBOOK = "data/handbook.yml"
OF_GUILD = "{title: Guild, ladder: guild}"


@pytest.fixture
def told(tmp_path: Path) -> tuple[Project, Path]:
    """The small handbook with two ladders, and what it was before it is edited."""
    project = add_guild(small_project(tmp_path / "project"))
    shutil.copytree(project.root / "data", tmp_path / "before")
    return project, tmp_path / "before"


@pytest.mark.parametrize(
    ("path", "old", "new", "expected", "address"),
    [
        (
            HANDBOOK,
            "Coast and sea",
            "{title: Coast and sea, ladder: guild}",
            "Added: Family of roles “Coast and sea” › Ladder (“Guild of buoys”)",
            "roles/",
        ),
        (HANDBOOK, OF_GUILD, "Guild", "Removed: Family of roles “Guild” › Ladder (“Guild of buoys”)", "roles/"),
        (HANDBOOK, OF_GUILD, "Guilds", "Family of roles › Title: “Guild” to “Guilds”", "roles/"),
        (
            GUILD,
            "name: P4",
            "name: P5",
            "Ladder “Guild of buoys” › Level “Journeyman” › Name elsewhere › Name: “P4” to “P5”",
            "roles/buoy/#ladder",
        ),
        (
            GUILD,
            "title: Master\n",
            "title: Chief\n",
            "Ladder “Guild of buoys” › Level › Title: “Master” to “Chief”",
            "roles/buoy/#ladder",
        ),
        (
            "data/levels.yml",
            "title: Senior",
            "title: Chief",
            "Level › Title: “Senior” to “Chief”",
            "roles/lighthouse-keeper/#ladder",
        ),
    ],
)
def test_a_change_is_told_where_it_is(
    told: tuple[Project, Path], path: str, old: str, new: str, expected: str, address: str
) -> None:
    """A family's long form is no change where it says the same; a level is told with its ladder."""
    project, before = told
    project.edit(path, old, new)
    found = compare_folders(before, project.root / "data")
    catalog, _ = read(project.root)

    assert expected in [one_line(change, Language()) for change in found]
    assert {address} == {address_of(change.place, catalog) for change in found}


def test_the_long_form_of_a_family_changes_nothing(told: tuple[Project, Path]) -> None:
    """Neither form says more than the other."""
    project, before = told
    project.edit(HANDBOOK, "coast: Coast and sea", "coast: {title: Coast and sea}")

    assert [] == compare_folders(before, project.root / "data")


def test_a_ladder_comes_and_goes_as_one_change(told: tuple[Project, Path], tmp_path: Path) -> None:
    """With its title, and without a word on each of its levels."""
    earlier = small_project(tmp_path / "earlier").root / "data"
    lines = [one_line(change, Language()) for change in compare_folders(earlier, told[1])]

    assert 1 == lines.count("Added: Ladder “Guild of buoys”")
    assert not [line for line in lines if "Journeyman" in line]
