"""Each promise of a guide links to a section that exists."""

import pytest

from macros.catalog.reading import read
from macros.checks.sections import sections_of
from tests.conftest import ROLE, Project

PATH = f"{ROLE}/role.yml"


def test_the_page_of_a_promise_exists(project: Project) -> None:
    """The part before the # is a page of the guide."""
    place = project.spoil(PATH, "section: interview#questions", "section: ▸interviews#questions")

    assert [f"{place}: the guide has no page 'interviews'"] == project.faults()


@pytest.mark.parametrize(
    ("old", "page"), [("section: interview#questions", "interview"), ("section: overview#ladder", "overview")]
)
def test_the_section_of_a_promise_exists(project: Project, old: str, page: str) -> None:
    """The part after the # is a heading of the page; overview is the guide's first page."""
    place = project.spoil(PATH, old, f"section: ▸{page}#none")

    assert [f"{place}: the page '{page}' has no section 'none'"] == project.faults()


def test_a_section_that_is_taken_from_a_page_breaks_its_promise(project: Project) -> None:
    """A heading whose id is changed in docs/ is missed in the data."""
    project.edit("docs/roles/[role]/interview.md", "{ #questions }", "{ #the-questions }")
    place = project.place(PATH, "section: ▸interview#questions")

    assert f"{place}: the page 'interview' has no section 'questions'" in project.faults()


@pytest.mark.parametrize("page", ["../index", "../../contribute", "interview/../kpis"])
def test_a_promise_leads_to_a_page_of_the_guide_itself(project: Project, page: str) -> None:
    """A path out of the guide's folder is no page of it."""
    place = project.spoil(PATH, "section: interview#questions", f"section: ▸{page}#questions")

    assert [True] == [fault.startswith(f"{place}: ") for fault in project.faults()]


def test_the_sections_that_there_are_are_listed(project: Project) -> None:
    """The way to fix it names the page's sections."""
    project.edit(PATH, "section: interview#questions", "section: interview#none")
    (line,) = project.problems()

    assert {"questions", "stages", "technical"} <= set(line.split("use one of: ")[1].split(", "))


def test_a_section_that_the_role_has_no_data_for_keeps_no_promise(project: Project) -> None:
    """A guide without scopes has no section on them, and one without industries no such page."""
    project.remove("data/roles/lighthouse-keeper/scopes")
    project.remove("data/roles/lighthouse-keeper/industries")
    scope = project.spoil(PATH, "section: interview#questions", "section: ▸kpis#scope")
    industry = project.spoil(PATH, "section: overview#ladder", "section: ▸industries/index#choose")

    assert [
        f"{scope}: the page 'kpis' has no section 'scope'",
        f"{industry}: the guide has no page 'industries/index'",
    ] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new", "page", "section"),
    [
        ("remote.yml", "travel:", None, "remote", "travel"),
        ("remote.yml", "time_zones:", None, "remote", "time-zones"),
        ("interview.yml", "type: culture", "type: technical", "interview", "culture"),
        ("interview.yml", "type: behavioural", "type: technical", "interview", "behavioural"),
        ("job-description.yml", "need: nice-to-have", "need: must-have", "job-description", "nice-to-have"),
        ("job-description.yml", "risk:", None, "job-description", "wording"),
    ],
)
def test_each_section_needs_its_own_data(
    project: Project, path: str, old: str, new: str | None, page: str, section: str
) -> None:
    """What a page leaves out for want of data, no link leads to."""
    catalog = project.catalog()
    assert section in (sections_of(catalog, catalog.roles["lighthouse-keeper"], page) or ())
    text = (project.root / ROLE / path).read_text("utf-8")
    text = text.replace(old, new) if new else _without(text, old)
    (project.root / ROLE / path).write_text(text, "utf-8")

    catalog = read(project.root)[0]
    changed = catalog.roles["lighthouse-keeper"]
    assert page in changed.pages
    assert section not in (sections_of(catalog, changed, page) or ())


def _without(text: str, key: str) -> str:
    """The text without each line that begins with a key, and what is indented below it."""
    left: list[str] = []
    inside = -1
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip())
        inside = -1 if inside >= indent else inside
        inside = indent if line.strip().startswith(key) and inside < 0 else inside
        left += [line] if inside < 0 else []
    return "\n".join(left)
