"""The three ways to write a list of changes."""

import json
import shutil
from pathlib import Path

import pytest

from macros.changes import Change, compare_folders, formats
from macros.text.language import Language
from macros.text.markdown import escape
from tests.conftest import ROLE, SMALL, Project

ENGLISH = Language()
HOSTILE = "1. <b>x</b> *y* _z_ `c` [a](http://b) @someone #12 $1$ | & ~~s~~ \\ ![i](j)"


@pytest.fixture
def changes(tmp_path: Path) -> list[Change]:
    """Two changes of a role on two pages, and one of what all roles share."""
    shutil.copytree(SMALL, tmp_path / "data")
    project = Project(tmp_path)
    project.edit(f"{ROLE}/role.yml", "value: 2-4", "value: 2-5")
    project.edit(f"{ROLE}/compensation.yml", "base: $44,000-$56,000", "base: $44,000-$57,400")
    project.edit("data/locations/south-port.yml", "region: ", "note: Mild.\nregion: ")
    return compare_folders(SMALL, tmp_path / "data")


def test_text_is_grouped_by_role_and_page(changes: list[Change]) -> None:
    """What all roles share comes last."""
    assert (
        "3 changes.\n\n"
        "Lighthouse Keeper\n"
        "  Overview\n"
        "    Number of lamps that one person looks after › Maximum: 4 to 5 (+25%)\n"
        "  Compensation\n"
        "    South Port › Base pay › Maximum: $56,000 to $57,400 (+2.5%)\n\n"
        "All roles\n"
        "  Locations\n"
        "    Added: South Port › Note (“Mild.”)\n"
    ) == formats.text(changes, ENGLISH)


def test_markdown_has_headings_and_lists(changes: list[Change]) -> None:
    """Signs that mean something to Markdown are escaped, the dollars of GitHub's formulas among them."""
    assert (
        "3 changes.\n\n"
        "## Lighthouse Keeper\n\n"
        "### Overview\n\n"
        "- Number of lamps that one person looks after › Maximum: 4 to 5 (+25%)\n\n"
        "### Compensation\n\n"
        "- South Port › Base pay › Maximum: \\$56,000 to \\$57,400 (+2.5%)\n\n"
        "## All roles\n\n"
        "### Locations\n\n"
        "- Added: South Port › Note (“Mild.”)\n"
    ) == formats.markdown(changes, ENGLISH)


def test_json_carries_values_places_and_the_sentence(changes: list[Change]) -> None:
    """A program finds each fact where it stands."""
    assert {
        "kind": "changed",
        "role": "lighthouse-keeper",
        "page": "compensation",
        "variant": None,
        "sentence": "South Port › Base pay › Maximum: $56,000 to $57,400 (+2.5%)",
        "places": [{"file": f"{ROLE}/compensation.yml", "path": ["locations", "south-port", "base"]}],
        "old": "$44,000-$56,000",
        "new": "$44,000-$57,400",
    } == json.loads(formats.json_text(changes, ENGLISH))[1]


def test_json_holds_long_texts_whole(tmp_path: Path) -> None:
    """Only the other formats shorten."""
    shutil.copytree(SMALL, tmp_path / "data")
    long = " ".join(["light"] * 200)
    Project(tmp_path).edit(f"{ROLE}/role.yml", "summary: Keeps the light burning.", f"summary: {long}")
    (record,) = json.loads(formats.json_text(compare_folders(SMALL, tmp_path / "data"), ENGLISH))

    assert ("Keeps the light burning.", long) == (record["old"], record["new"])


@pytest.mark.parametrize(
    ("form", "expected"),
    [(formats.text, "Nothing changed.\n"), (formats.markdown, "Nothing changed.\n"), (formats.json_text, "[]\n")],
)
def test_no_change_is_said(form: object, expected: str) -> None:
    """Silence could be a failure."""
    assert callable(form)
    assert expected == form([], ENGLISH)


def test_a_text_of_the_data_shows_in_markdown_as_typed(tmp_path: Path) -> None:
    """No text becomes markup, a list, a mention or a link; tests/test_markdown.py tries each sign."""
    shutil.copytree(SMALL, tmp_path / "data")
    Project(tmp_path).edit(f"{ROLE}/role.yml", "summary: Keeps the light burning.", f"summary: '{HOSTILE}'")
    said = formats.markdown(compare_folders(SMALL, tmp_path / "data"), ENGLISH)

    assert (True, False) == (escape(HOSTILE.removeprefix("1. ")) in said, HOSTILE in said), said
