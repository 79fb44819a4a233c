"""What holds for each employer: its handbook is valid, its site has its pages, and nothing in it is another's."""

from pathlib import Path

import pytest

from tests.employers.conftest import Built
from tests.employers.employer import ROLES, project_of

PAGES = (
    "",
    "posting",
    "job-description",
    "compensation",
    "interview",
    "competencies",
    "kpis",
    "hiring",
    "remote",
    "faq",
)


@pytest.fixture(params=ROLES)
def name(request: pytest.FixtureRequest) -> str:
    """The folder of an employer."""
    return str(request.param)


def test_its_data_has_no_fault(name: str, tmp_path: Path) -> None:
    """Nor anything untidy."""
    assert [] == project_of(name, tmp_path / "project").problems()


def test_its_guide_has_every_page(name: str, employer: Built) -> None:
    """With a heading each."""
    found = employer(name)

    assert [1] * len(PAGES) == [len(found.page(page).all("h1")) for page in PAGES]


def test_its_pay_names_no_other_currency(name: str, employer: Built) -> None:
    """On no page of the guide."""
    signs = {"$", "£", "€"} - {{"county": "$", "hospital": "$", "ministry": "£", "gmbh": "€"}[name]}
    found = employer(name)

    assert [] == [page for page in PAGES for sign in signs if sign in found.page(page).words()]
