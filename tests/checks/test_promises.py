"""Each promise of a guide links to a section that exists."""

import pytest

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
    """The way to mend it names the page's sections."""
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
