"""Sources that the pages written by hand cite."""

import pytest

from tests.conftest import Project

PAGE = "docs/about/page.md"


def _fault(project: Project, cited: str, name: str) -> list[str]:
    project.write(PAGE, f'---\ntitle: x\n---\n\n  {{{{ page_sources("keepers-survey", {cited}) }}}}\n')
    return [fault.replace(project.place(PAGE, f'"▸{name}"'), "HERE") for fault in project.faults()]


def test_a_page_cites_sources_that_are_listed(project: Project) -> None:
    """The fault stands at the name in the page."""
    assert ["HERE: the source 'old-log' is not listed"] == _fault(project, '"old-log"', "old-log")


def test_a_cited_source_says_when_it_was_read(project: Project) -> None:
    """Where a page rests on a source, the day on which a person read it is known."""
    expected = ["HERE: the source 'coast-law' does not say when it was read"]
    assert expected == _fault(project, '"coast-law"', "coast-law")


def test_pages_may_cite_what_is_listed_and_dated(project: Project) -> None:
    """A source with its day is enough, also where it is cited twice."""
    project.write(PAGE, '---\ntitle: x\n---\n\n{{ page_sources("keepers-survey", "keepers-survey") }}\n')
    assert [] == project.faults()


@pytest.mark.parametrize(
    "call",
    ["{{ page_sources('▸old-log') }}", '{{- page_sources("▸old-log") -}}', "{{page_sources(\n  '▸old-log',\n)}}"],
)
def test_a_call_may_be_written_in_each_way(project: Project, call: str) -> None:
    """Single quotes, no spaces, several lines and Jinja's signs against blanks change nothing."""
    project.write(PAGE, f"---\ntitle: x\n---\n\n{call.replace('▸', '')}\n")

    assert [f"{project.place(PAGE, call)}: the source 'old-log' is not listed"] == project.faults()


@pytest.mark.parametrize("arguments", ["", "ids", "*ids"])
def test_a_call_names_its_sources(project: Project, arguments: str) -> None:
    """What cannot be read cannot be checked."""
    call = f"{{{{ ▸page_sources({arguments}) }}}}"
    project.write(PAGE, f"---\ntitle: x\n---\n\n{call.replace('▸', '')}\n")

    assert [f"{project.place(PAGE, call)}: page_sources names no source here"] == project.faults()
