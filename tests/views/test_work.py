"""The job in short, as a posting says it."""

import pytest

from macros.catalog.catalog import Catalog
from macros.text.language import Language
from macros.views.job_description import changes_by
from macros.views.renderer import Renderer
from macros.views.work import job_in_short
from tests.conftest import ROLE, Project
from tests.site.document import Document, Element

KEEPER = "lighthouse-keeper"
FIGURES = "figures: {source: coast-law, as_of: 2026, verified_on: 2026-01-15, method: sourced}"
WORK = f"""work:
  employment: [full-time, part-time]
  hours: 37 hours a week
  shifts: Every second night, for {{lamps}} lamps.
  term: 12 months
  start: 2027-01-04
  notice: To the end of a quarter.
  union: {{name: Union of keepers, agreement: Agreement of 2026, source: coast-law}}
  works_council: {{name: Council of the tower, agreement: Rota of 2025}}
  overtime: {{exempt: false, law: Law of hours}}
  physical:
    stairs: {{label: Stairs, text: You climb the tower with the oil.}}
  {FIGURES}
"""


def _with(project: Project, work: str) -> None:
    """Say something else of the work; nothing where `work` is empty."""
    path = f"{ROLE}/job-description.yml"
    text = (project.root / path).read_text("utf-8")
    before, rest = text.split("\nwork:\n")
    after = rest.partition("responsibilities:\n")[2]
    project.write(path, f"{before}\n{work}responsibilities:\n{after}")


def _shown(catalog: Catalog, **choices: str) -> Element:
    return Document("", job_in_short(Renderer(catalog, Language()), KEEPER, **choices)).root


def _rows(found: Element) -> dict[str, str]:
    names, values = (found.all(tag) for tag in ("dt", "dd"))
    return {name.words(): value.words() for name, value in zip(names, values, strict=True)}


def test_a_role_that_says_nothing_of_it_shows_nothing(project: Project) -> None:
    """The page leaves the section out then."""
    _with(project, "")
    assert "" == job_in_short(Renderer(project.catalog(), Language()), KEEPER)


def test_each_thing_that_is_said_is_a_row(project: Project) -> None:
    """Days and spans are written as the language writes them, and texts have their figures."""
    _with(project, WORK)
    found = _shown(project.catalog())

    assert {
        "Employment": "Full-time / Part-time",
        "Hours": "37 hours a week",
        "Shifts": "Every second night, for 2–4 lamps.",
        "Term": "12 months",
        "Start": "January 4, 2027",
        "Notice": "To the end of a quarter.",
        "Union": "Union of keepers · Agreement of 2026 Source: Law of the north coast",
        "Works council": "Council of the tower · Rota of 2025",
        "Overtime": "Not exempt: overtime is paid (Law of hours)",
    } == _rows(found)
    assert "Law of the north coast · figures from 2026" in found.words()
    assert "Source: Law of the north coast" in [part.words() for part in found.all("p") if "hb-source" in part.classes]


def test_what_the_body_does_stands_with_a_note_on_adjustments(project: Project) -> None:
    """It is the handbook's, or the role's own."""
    _with(project, WORK)
    found = _shown(project.catalog())
    assert ["Stairs. You climb the tower with the oil."] == [item.words() for item in found.all("li")]
    assert "We adjust how the work is done wherever that is reasonable" in found.words()

    project.edit(f"{ROLE}/job-description.yml", "  physical:\n", "  adjustments: A winch is there.\n  physical:\n")
    found = _shown(project.catalog())
    assert ("A winch is there." in found.words(), "we adjust" in found.words()) == (True, False)


def test_a_variant_marks_what_it_changes(project: Project) -> None:
    """A row that differs says so; one that is the base's does not."""
    _with(project, WORK)
    path = f"{ROLE}/contexts/island.yml"
    project.edit(
        path,
        "  job-description:\n",
        "  job-description:\n    work: {hours: 20-30 hours a week, season: Summer., term: null}\n",
    )
    shown = _shown(project.catalog(), context="island")
    rows = _rows(shown)

    assert {"Hours": "Changed", "Season": "Added", "Term": "Left out here"} == {
        name: next(word for word in ("Changed", "Added", "Left out here") if word in words)
        for name, words in rows.items()
        if any(word in words for word in ("Changed", "Added", "Left out here"))
    }
    assert "20–30 hours a week Changed" == rows["Hours"]
    assert ["12 months"] == [gone.words() for gone in shown.all("del")]


def test_where_choices_stand_together_only_their_changes_do(project: Project) -> None:
    """A level repeats nothing of the base."""
    _with(project, WORK)
    path = f"{ROLE}/levels/senior.yml"
    project.edit(path, "  job-description:\n", "  job-description:\n    work: {notice: 3 months}\n")
    found = Document("", changes_by(Renderer(project.catalog(), Language()), KEEPER, "level")).root

    assert (
        "The job in short Shifts Every second night, for 5–10 lamps. Changed Notice 3 months Changed" in found.words()
    )
    assert "37 hours a week" not in found.words()


def test_a_figure_that_moves_in_a_text_is_a_difference(project: Project) -> None:
    """The words of the row are the same, and it reads otherwise."""
    _with(project, WORK)
    found = Document("", changes_by(Renderer(project.catalog(), Language()), KEEPER, "level")).root

    assert "The job in short Shifts Every second night, for 5–10 lamps. Changed" in found.words()


@pytest.mark.parametrize(
    ("work", "expected"),
    [
        ("hours: ▸37 hours", "'37 hours' is not how long people work"),
        ("hours: ▸40-60 %", "'40-60 %' is not how long people work"),
        ("employment: [▸fulltime]", "'fulltime' is not one of the choices"),
        ("start: ▸2027-02-30", "there is no day '2027-02-30'"),
        ("start: ▸03/01/2027", "'03/01/2027' is not written year-month-day"),
        ("term: ▸1.3.2027", "'1.3.2027' is not written year-month-day"),
        ("probation: ▸half a year", "'half a year' is not a quantity"),
    ],
)
def test_what_is_no_arrangement_is_refused(project: Project, work: str, expected: str) -> None:
    """With what to write."""
    path = f"{ROLE}/job-description.yml"
    _with(project, f"work:\n  {work.replace('▸', '')}\n  {FIGURES}\n")
    place = project.place(path, f"  {work}\n")

    assert [f"{place}: {expected}"] == project.faults()


def test_figures_of_the_work_have_a_source(project: Project) -> None:
    """As those of pay have one; a text needs none."""
    _with(project, "work:\n  shifts: Nights.\n")
    assert [] == project.faults()

    project.edit(f"{ROLE}/job-description.yml", "  shifts: Nights.\n", "  probation: 3 months\n")
    assert ["the source of the figures is missing"] == [fault.partition(": ")[2] for fault in project.faults()]
