"""Links inside the handbook lead somewhere."""

import pytest

from tests.conftest import ROLE, Project

LINK = "handbook:lighthouse-keeper/kpis#measures"


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("harbour-pilot/kpis#measures", "names no role ('harbour-pilot')"),
        ("lighthouse-keeper/kpi#measures", "names no page of a guide ('kpi')"),
        ("lighthouse-keeper/kpis#none", "names no section of the page ('none')"),
        ("lighthouse-keeper#none", "names no section of the page ('none')"),
        ("lighthouse-keeper/../index", "names no page of a guide ('../index')"),
        ("#measures", "names no role ('')"),
    ],
)
def test_a_handbook_link_names_a_role_a_page_and_a_section(project: Project, target: str, expected: str) -> None:
    """Each part of the address exists; the fault stands at the text."""
    old = "answer: One for {lamps} lamps. See [the measures](handbook:lighthouse-keeper/kpis#measures)."
    place = project.spoil(f"{ROLE}/faq.yml", old, f"answer: ▸See [the measures](handbook:{target}).")

    assert [f"{place}: the handbook link '{target}' {expected}"] == project.faults()


@pytest.mark.parametrize(
    "target",
    [
        *("lighthouse-keeper", "lighthouse-keeper/", "lighthouse-keeper#ladder", "lighthouse-keeper/overview#ladder"),
        *("lighthouse-keeper/kpis", "lighthouse-keeper/interview#stages"),
    ],
)
def test_a_link_may_stop_at_the_role_or_the_page(project: Project, target: str) -> None:
    """A section is not required, nor is a page: the role alone is its first page."""
    project.edit(f"{ROLE}/faq.yml", LINK, f"handbook:{target}")

    assert [] == project.faults()


def test_a_link_in_an_overlay_is_followed(project: Project) -> None:
    """Changes have texts too."""
    place = project.spoil(f"{ROLE}/levels/senior.yml", "text: You see", "text: ▸You [see](handbook:nobody)")

    assert [f"{place}: the handbook link 'nobody' names no role ('nobody')"] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("data/industries/ferries.yml", "text: You report", "text: ▸You [report](handbook:nobody)"),
        ("data/jurisdictions/north-coast.yml", "- The range of pay.", "- ▸The [range](handbook:nobody) of pay."),
        ("data/locations/south-port.yml", "jurisdictions: []", "note: ▸See [it](handbook:nobody).\njurisdictions: []"),
    ],
)
def test_a_link_in_what_all_roles_share_is_followed(project: Project, path: str, old: str, new: str) -> None:
    """Texts of industries, rules and locations are shown on the pages of roles."""
    place = project.spoil(path, old, new)

    assert [f"{place}: the handbook link 'nobody' names no role ('nobody')"] == project.faults()


@pytest.mark.parametrize(
    "text",
    [
        "[x](https://example.org/a_(b))",
        "[x](mailto:hr@example.org)",
        "`[x](handbook:nobody)`",
        "\\[x](handbook:nobody)",
        "handbook:nobody",
    ],
)
def test_what_is_no_handbook_link_is_not_followed(project: Project, text: str) -> None:
    """Addresses elsewhere, code and plain words are no links inside the handbook."""
    project.edit(f"{ROLE}/faq.yml", "answer: About {nights}.", f"answer: 'About {text}.'")

    assert [] == project.faults()


@pytest.mark.parametrize(
    "target",
    [
        *("javascript:alert(1)", "data:text/html,x", "http://example.org", "//example.org", "/salaries/", "../faq.md"),
        *("#measures", "kpis", "HTTPS://example.org", "file:///C:/x", "C:\\pay.xlsx", "https://", "mailto:nobody", ""),
        "https://example.org/a b",
    ],
)
def test_a_link_that_leads_nowhere_is_told(project: Project, target: str) -> None:
    """Readers would see its brackets, or follow it in vain."""
    place = project.spoil(
        f"{ROLE}/faq.yml", "answer: About {nights}.", f"answer: ▸'See [x]({target}), [y](handbook:lighthouse-keeper).'"
    )

    assert [f"{place}: the link to '{target}' leads nowhere"] == project.faults()


def test_a_line_has_no_link(project: Project) -> None:
    """It is shown as it is typed, so that brackets would stand on the page."""
    place = project.spoil(f"{ROLE}/role.yml", "also_called:\n", "also_called:\n  - ▸A [Keeper](https://example.org)\n")

    message = "the link to 'https://example.org' would show in brackets, because this line takes no links"
    assert f"{place}: {message}" in project.faults()


def test_a_link_that_is_never_closed_is_told_by_its_beginning(project: Project) -> None:
    """What follows it is the rest of the text."""
    project.edit(f"{ROLE}/faq.yml", "About {nights}.", "About [here](https://example.org " + "and so on " * 50)

    (fault,) = project.faults()
    assert fault.endswith("…' leads nowhere")
    assert len(fault) < 200
