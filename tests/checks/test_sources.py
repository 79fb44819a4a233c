"""A reader can open every source, or is told which document it is."""

import pytest

from tests.conftest import Project

PATH = "data/sources.yml"
URL = "  url: https://example.org/survey\n"


@pytest.mark.parametrize("url", ["https://example.org/", "https://example.org", "https://www.example.org/#top"])
def test_the_first_page_of_a_site_is_no_source(project: Project, url: str) -> None:
    """From there nobody finds what was read."""
    project.edit(PATH, "url: https://example.org/survey\n", f"url: {url}\n")
    place = project.place(PATH, f"  url: ▸{url}\n")

    assert [f"{place}: this is the home page of a site, not the source itself"] == project.faults()


def test_a_source_has_an_address_or_is_named_in_full(project: Project) -> None:
    """The fault stands at its id; a document named in full fixes it."""
    project.edit(PATH, URL, "")
    place = project.place(PATH, "▸keepers-survey:")
    assert [f"{place}: nothing says where to find the source 'keepers-survey'"] == project.faults()

    project.edit(PATH, "  published: 2025\n", "  published: 2025\n  document: Society of keepers, Survey, 2025\n")
    assert [] == project.faults()


def test_an_address_may_stand_behind_a_question_mark(project: Project) -> None:
    """Some sites number their pages there."""
    project.edit(PATH, "https://example.org/survey", "https://example.org/?p=7")

    assert [] == project.faults()


def test_a_source_says_how_old_it_is(project: Project) -> None:
    """The day on which it was published, or on which it was read."""
    project.edit(PATH, "  published: 2025\n", "")
    assert [] == project.faults()

    project.edit(PATH, f"{URL}  verified_on: 2026-01-15\n", URL)
    place = project.place(PATH, "▸keepers-survey:")
    assert [f"{place}: the source 'keepers-survey' has no date"] == project.faults()
