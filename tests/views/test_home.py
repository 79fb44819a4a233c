"""The home page says of a handbook what it has, and leads to no page that it has not."""

from pathlib import Path

import pytest

from macros.catalog.reading import read
from macros.pages.routes import expand
from macros.pages.source import read_sources
from macros.text.language import Language
from macros.views import blocks
from macros.views.renderer import Renderer
from tests.conftest import ROOT, SMALL
from tests.employers.employer import FOLDER
from tests.site.document import Document, Element

SMALL_ONE = SMALL.parent
ALL_TASKS = {
    "advert_task": [
        (SMALL_ONE, "Variants for your industry and setting show what changes."),
        (FOLDER / "county", "ready to copy."),
    ],
    "pay_task": [
        (SMALL_ONE, "Ranges by metro and level, what moves them"),
        (FOLDER / "ministry", "Ranges by location and level, what moves them"),
        (FOLDER / "county", "Ranges by level, what moves them"),
    ],
    "competencies_task": [
        (SMALL_ONE, "on a scale from 1 to 5."),
        (FOLDER / "ministry", "on a scale from 1 to 7."),
    ],
}


def _block(root: Path, name: str) -> Element:
    return Document("", str(blocks()[name](Renderer(read(root)[0], Language(), "")))).root


@pytest.mark.parametrize(
    ("name", "root", "words"), [(name, *case) for name, cases in ALL_TASKS.items() for case in cases]
)
def test_tasks_say_what_there_is(name: str, root: Path, words: str) -> None:
    """Industries and settings, locations of a kind, the ends of the scale."""
    assert words in _block(root, name).words()


def test_no_way_leads_to_an_axis_without_choices() -> None:
    """Its page is none, on the home page as in the navigation."""
    sources = read_sources(ROOT)
    pages = {root: {page.path for page in expand(sources, read(root)[0])} for root in (SMALL_ONE, FOLDER / "county")}
    lists = {"industries/index.md", "contexts/index.md"}

    assert [lists, set()] == [lists & found for found in pages.values()]
    assert ["industries/", "contexts/"] == [link.get("href") for link in _block(SMALL_ONE, "advert_task").all("a")]
    assert [] == _block(FOLDER / "county", "advert_task").all("a")


@pytest.mark.parametrize(
    ("root", "label", "axes"),
    [
        (SMALL_ONE, "Industry, context, scope, level", ["Industry", "Context", "Scope", "Level"]),
        (FOLDER / "county", "Level", ["Level"]),
    ],
)
def test_the_bank_filters_by_axes_that_there_are(root: Path, label: str, axes: list[str]) -> None:
    """Its filter is called by them, and offers no group without a choice."""
    (choice,) = [part for part in _block(root, "question_bank").all("label") if part.all("optgroup")]

    assert (label, axes) == (choice.all("span")[0].words(), [group.get("label") for group in choice.all("optgroup")])
