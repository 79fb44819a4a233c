"""Two ladders side by side: no page and no file takes a level of one for a level of the other."""

import csv
import io
import json
from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.exports.pay import pay_csv, pay_json
from macros.text.language import Language
from macros.views import blocks
from macros.views.question_bank import PAGE, bank_files
from macros.views.renderer import Renderer
from tests.conftest import ROLE, Project, small_project
from tests.ladders import BUOY, GUILD, add_guild, give_own_ids
from tests.site.document import Document, Element

KEEPER = "lighthouse-keeper"


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The small handbook with a second ladder, to read only."""
    return add_guild(small_project(tmp_path_factory.mktemp("ladders") / "project"))


@pytest.fixture(scope="module")
def catalog(two: Project) -> Catalog:
    """Its data, checked."""
    return two.catalog()


def _block(catalog: Catalog, name: str, *arguments: str) -> Element:
    return Document("", str(blocks()[name](Renderer(catalog, Language(), PAGE), *arguments))).root


def _options(element: Element, name: str) -> dict[str, str]:
    """Value to words of the choices of a list."""
    (found,) = [inner for inner in element.all("select") if inner.get("name") == name]
    return {option.get("value") or "": option.words() for option in found.all("option")}


def test_the_explorer_offers_each_level_with_its_ladder(catalog: Catalog) -> None:
    """Those of data/levels.yml under their ids, as addresses have them; the others behind the id of their ladder."""
    assert {
        "": "All",
        "associate": "Associate",
        "core": "Core",
        "senior": "Senior",
        "guild.associate": "Apprentice (Guild of buoys)",
        "guild.core": "Journeyman (Guild of buoys)",
        "guild.senior": "Master (Guild of buoys)",
    } == _options(_block(catalog, "salary_explorer"), "level")


def test_what_a_level_changes_is_told_under_its_own_name(catalog: Catalog) -> None:
    """The same id is another level on another ladder."""
    headings = [part.words() for part in _block(catalog, "changes_by", "buoy", "level").all("h3")]

    assert ["Apprentice", "Master"] == headings


def test_the_table_calls_levels_as_the_list_does(catalog: Catalog) -> None:
    """The script, which makes the other rows, takes the words from the list."""
    rows = [[cell.words() for cell in row.all("th", "td")][:2] for row in _block(catalog, "salary_explorer").all("tr")]

    assert [
        ["Keeper of a buoy", "Journeyman (Guild of buoys)"],
        ["Lighthouse Keeper", "Core"],
    ] == sorted(rows[-2:])


def test_rows_of_pay_name_their_ladder(catalog: Catalog) -> None:
    """In both files; nothing stands for the default ladder."""
    roles = ["buoy", KEEPER]
    table = csv.DictReader(io.StringIO(pay_csv(catalog, Language(), roles), newline=""))
    assert {("buoy", "guild"), (KEEPER, "")} == {(row["role"], row["ladder"]) for row in table}
    rows = json.loads(pay_json(catalog, Language()))["rows"]
    assert {("buoy", "guild"), (KEEPER, None)} == {(row["role"], row["ladder"]) for row in rows}


def test_the_question_bank_tells_the_levels_of_two_ladders_apart(tmp_path: Path) -> None:
    """A question that reads differently at a level is found by that level of its own ladder."""
    project = add_guild(small_project(tmp_path / "project"))
    for role in ("buoy", KEEPER):
        path = f"data/roles/{role}/interview.yml"
        text = (project.root / path).read_text("utf-8")
        project.write(path, text.replace("a lamp that you fixed", "one of {lamps} lamps"))
    catalog = project.catalog()
    index = json.loads(dict(bank_files(Renderer(catalog, Language(), PAGE)))[f"{PAGE}index.json"])
    used = {place["for"] for question in index["questions"] for place in question["places"] if "for" in place}

    assert {
        "associate": "Associate",
        "senior": "Senior",
        "guild.associate": "Apprentice (Guild of buoys)",
        "guild.senior": "Master (Guild of buoys)",
    } == index["choices"]["level"]
    assert {f"level.{key}" for key in index["choices"]["level"]} == {key for key in used if key.startswith("level.")}


def test_a_role_shows_its_ladder_and_what_levels_are_called_elsewhere(catalog: Catalog) -> None:
    """On its first page, each name with where it is used; a role of the default ladder shows neither."""
    (step,) = [item for item in _block(catalog, "career_ladder", "buoy").all("li") if item.get("id") == "level-core"]
    assert "Known as Class B (Harbour law), P4 (Harbour pay)" in step.words()
    assert _block(catalog, "career_ladder", "buoy").words().startswith("Ladder: Guild of buoys")

    keeper = _block(catalog, "career_ladder", KEEPER).words()
    assert not [words for words in ("Known as", "Ladder:") if words in keeper]


def test_a_posting_says_what_its_level_is_called_elsewhere(catalog: Catalog) -> None:
    """Who applies for a grade looks for that; where there is no other name, there is no line."""
    posted = {role: _block(catalog, "about_the_role", role).all("dl")[0].words() for role in ("buoy", KEEPER)}

    assert posted["buoy"].startswith("Level Class B (Harbour law), P4 (Harbour pay) Reports to")
    assert posted[KEEPER].startswith("Reports to")


def test_what_a_level_changes_stands_under_its_own_name(catalog: Catalog) -> None:
    """Not under that of the level of another ladder that has the same id."""
    headings = [found.words() for found in _block(catalog, "changes_by", "buoy", "level").all("h3")]

    assert ["Apprentice", "Master"] == headings


LEVEL_BLOCKS = [
    ("career_ladder", "Assistant Keeper"),
    ("pay_by_level", "Assistant Keeper"),
    ("pay_matrix", "Assistant Keeper"),
    ("expected_ratings", "Apprentice"),
    ("changes_by", "Apprentice", "level"),
    ("items_by", "Apprentice", "questions", "level"),
]
"""Blocks that show levels, words of theirs, and what they are asked beside the role."""


def test_ids_of_levels_are_those_of_the_own_ladder_alone(tmp_path: Path) -> None:
    """Nothing looks them up among the levels of data/levels.yml."""
    project = give_own_ids(add_guild(small_project(tmp_path / "project")))
    project.edit(f"{BUOY}/interview.yml", "a lamp that you fixed", "one of {lamps} lamps")
    catalog = project.catalog()

    for name, words, *arguments in LEVEL_BLOCKS:
        assert words in _block(catalog, name, "buoy", *arguments).words(), name


def test_a_chart_of_pay_names_the_levels_of_the_own_ladder(catalog: Catalog) -> None:
    """Not those that have the same ids."""
    words = _block(catalog, "pay_by_level", "buoy").words()

    assert "Journeyman" in words and "Senior" not in words


def test_compared_roles_show_whose_levels_they_have(catalog: Catalog) -> None:
    """The ladder's name stands above the levels, and what they are called elsewhere behind them."""
    rows = _block(catalog, "role_comparison").all("tbody")
    (ladders,) = [row for row in rows if row.get("data-aspect") == "ladder"]
    keeper, buoy = [cell.words() for cell in ladders.all("td")]

    assert "Guild of buoys" in buoy and "Class B (Harbour law), P4 (Harbour pay)" in buoy
    assert "Guild" not in keeper and "(" not in keeper


def test_an_unfinished_ladder_makes_its_roles_drafts(tmp_path: Path) -> None:
    """What is still to be written would show on their pages; the other roles stay what they are."""
    project = add_guild(small_project(tmp_path / "project"))
    project.edit(GUILD, "title: Guild of buoys\n", "title: Guild of buoys\nstatus: draft\n")
    project.edit(GUILD, "summary: Works alone.", 'summary: "To do: what a journeyman does"')
    catalog = project.catalog()

    assert [KEEPER] == list(catalog.finished)
    assert "Draft." in _block(catalog, "overview_head", "buoy").words()
    assert "Draft." not in _block(catalog, "overview_head", KEEPER).words()


def test_a_role_whose_family_changes_climbs_the_other_ladder(tmp_path: Path) -> None:
    """The order of its levels is that of the ladder, not of its own file."""
    project = add_guild(small_project(tmp_path / "project"))
    assert ["associate", "core", "senior"] == read(project.root)[0].roles["buoy"].ids["level"]

    text = (project.root / GUILD).read_text("utf-8")
    head, rest = text.split("  senior:")
    first, others = head.split("levels:\n")
    project.write(GUILD, f"{first}levels:\n  senior:{rest}{others}")
    assert ["senior", "associate", "core"] == read(project.root)[0].roles["buoy"].ids["level"]

    project.edit(f"{BUOY}/role.yml", "family: guild", "family: coast")
    assert ["associate", "core", "senior"] == read(project.root)[0].roles["buoy"].ids["level"]


def test_a_step_that_is_a_draft_says_so(project: Project) -> None:
    """Where the ladder shows it, and at no other step."""
    project.edit(f"{ROLE}/role.yml", "    title: Head Keeper\n", "    title: Head Keeper\n    status: draft\n")
    ladder = _block(project.catalog(), "career_ladder", KEEPER)

    assert [False, False, True] == ["Draft." in step.words() for step in ladder.all("li") if step.get("id")]


def test_one_ladder_needs_no_name(project: Project) -> None:
    """Where all levels of a page are of one, its name tells nothing apart."""
    add_guild(project)
    project.edit(f"{ROLE}/role.yml", "title: Lighthouse Keeper\nabbr", "title: Lighthouse Keeper\nstatus: draft\nabbr")
    catalog = project.catalog()

    levels = ["Apprentice", "Journeyman", "Master"]
    assert ["All", *levels] == [*_options(_block(catalog, "salary_explorer"), "level").values()]
