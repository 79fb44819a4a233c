"""The home page says of a handbook what it has, and leads to no page that it has not."""

import re
from pathlib import Path

import pytest

from macros.catalog.reading import read
from macros.pages.routes import expand
from macros.pages.source import read_sources
from macros.text.language import Language
from macros.views import blocks
from macros.views.renderer import Renderer
from tests.conftest import ROLE, ROOT, SMALL, Project
from tests.employers.employer import FOLDER
from tests.site.document import Document, Element

SMALL_ONE = SMALL.parent
ALL_TASKS = {
    "advert_task": [
        (SMALL_ONE, "See what changes for your industry and setting."),
        (FOLDER / "county", "behind it."),
    ],
    "pay_task": [
        (SMALL_ONE, "and what a posting must say about pay where you hire. All salaries are in one table."),
        (FOLDER / "ministry", "See ranges by location and level, what moves them"),
        (FOLDER / "county", "See ranges by level, what moves them"),
    ],
    "competencies_task": [
        (SMALL_ONE, "rated from 1 to 5."),
        (FOLDER / "ministry", "rated from 1 to 7."),
    ],
}
SHORT = """\
four-points:
  instruction: Rate from 1 to 4.
  points:
    1: {anchor: true}
    2: {anchor: true}
    3: {anchor: true}
    4: {anchor: true}
"""


def _block(root: Path, name: str) -> Element:
    return Document("", str(blocks()[name](Renderer(read(root)[0], Language(), "")))).root


@pytest.mark.parametrize(
    ("name", "root", "words"), [(name, *case) for name, cases in ALL_TASKS.items() for case in cases]
)
def test_tasks_say_what_there_is(name: str, root: Path, words: str) -> None:
    """Industries and settings, locations of a kind, the ends of the scale."""
    assert words in _block(root, name).words()


@pytest.mark.parametrize(("axis", "other"), [("industries", "setting"), ("contexts", "industry")])
def test_variants_on_one_axis_are_told_alone(axis: str, other: str, project: Project) -> None:
    """With one way, to the choices that there are."""
    for folder in (f"data/{axis}", f"{ROLE}/{axis}"):
        project.remove(folder)
    task = _block(project.root, "advert_task")

    assert f"See what changes for your {other}." in task.words()
    assert [("contexts/" if axis == "industries" else "industries/", other)] == [
        (link.get("href"), link.words()) for link in task.all("a")
    ]


def test_the_ends_of_a_scale_are_said_where_all_have_the_same(project: Project) -> None:
    """Of roles that rate differently, no ends are said."""
    project.add_role("buoy")
    assert "rated from 1 to 5." in _block(project.root, "competencies_task").words()
    path = "data/roles/buoy/competencies.yml"
    text = (project.root / path).read_text("utf-8")
    text = re.sub(r"(?m)^( +)5: .*\n", "", text)
    project.write(path, text.replace("\nintro:", "\nrating_scale: four-points\nintro:"))
    scales = (project.root / "data/rating-scales.yml").read_text("utf-8")
    project.write("data/rating-scales.yml", scales + SHORT)

    assert _block(project.root, "competencies_task").words().endswith("described for each rating.")


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
