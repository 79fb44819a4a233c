"""What is asked of the catalog, and what extraction finds, are the same texts."""

import pytest

from macros.catalog.reading import read
from macros.locales.extraction import Found, found_texts
from tests.employers.conftest import Built
from tests.employers.employer import ROLES
from tests.locales.asked import Keys, asked_beside_pages
from tests.locales.conftest import InPseudo

MANY = "said where a handbook has more roles than three"
NO_PAY = "said of a role for which no source gives pay, and none can be modeled"
BARE = "said of a handbook, or of a role, that has nothing of the kind yet"
SOURCES = "said of a source that lacks, or has, what each source of the small handbook has, or lacks"
ELSEWHERE = "said of places of one kind, where the raft without commission is paid in those of another"
RARE = "said of pay and of work as none of the handbooks of tests has it; tests of its view show it"
HALF = "said where roles have variants on one axis alone, or scales of their own; tests/views/test_home.py shows it"

NOT_ASKED = {
    ("entries of the navigation", "All {count}"): MANY,
    ("", "and %(number)s more"): MANY,
    ("", "%(number)s question"): MANY,
    ("", "%(roles)s and %(number)s more"): MANY,
    ("", "We have no sourced pay for this role yet."): NO_PAY,
    ("", "No role yet"): BARE,
    ("", "No role has a variant for it yet."): BARE,
    ("", "There are no compliance notes for this variant."): BARE,
    ("", "We have not chosen an occupation code yet."): BARE,
    ("", "%(work)s (read at %(place)s)"): SOURCES,
    ("", "%(work)s. Published by: %(publisher)s."): SOURCES,
    ("", "%(work)s. %(publisher)s, %(day)s."): SOURCES,
    ("", "Pay by location, %(currency)s (modeled)"): ELSEWHERE,
    ("", "Pay per year"): RARE,
    ("", "75th to 90th percentile"): RARE,
    ("", "The rest is the same as in the base measure."): BARE,
    ("", "The rest is the same as in the base question."): BARE,
    ("", "%(area)s, %(occupation)s; compare with total pay"): RARE,
    ("", "Exempt: no overtime pay ({law})"): RARE,
    ("", "See what changes for your %(industry)s."): HALF,
    ("", "See what changes for your %(setting)s."): HALF,
    ("", "Use a competency framework of behaviors that you can observe, described for each rating."): HALF,
    **{("kind of employment", kind): RARE for kind in ("Apprenticeship", "Casual", "Internship", "Temporary")},
    **{("kind of employment", kind): RARE for kind in ("Contract", "Fixed-term", "Freelance", "Permanent")},
    ("", "data/ has %(number)s fault; you see the last good version."): "said while somebody writes, by `make serve`",
    ("", "%(number)s text on this page has no translation yet. It is in English."): "said where some are missing",
    ("", "%(number)s missing"): "said where some are missing",
    ("", "%(number)s outdated"): "said where some are missing",
    ("", "Untidy, but it blocks nothing"): "said of data that is untidy, which the small handbook is not",
}
"""Context and words that extraction finds and nothing here asks for, with the reason: one text each, no file."""


@pytest.fixture(scope="module")
def asked(in_pseudo: InPseudo) -> Keys:
    """What the builds asked for, and what the program asks for beside them."""
    return in_pseudo.asked | asked_beside_pages(read(in_pseudo.project.root)[0])


@pytest.fixture(scope="module")
def asked_anywhere(asked: Keys, employer: Built) -> Keys:
    """The same with the handbooks of other employers, who are paid and work otherwise."""
    return asked.union(*(employer(name).asked for name in ROLES))


@pytest.fixture(scope="module")
def extracted(in_pseudo: InPseudo) -> dict[tuple[str, str], Found]:
    """What extraction finds, with a place of each."""
    return {one.key: one for one in found_texts(read(in_pseudo.project.root)[0])}


def test_all_that_is_asked_for_is_extracted(asked: Keys, extracted: dict[tuple[str, str], Found]) -> None:
    """A text that no tool finds could never be translated."""
    assert [] == sorted(asked - extracted.keys())


def test_all_that_is_extracted_is_asked_for(asked_anywhere: Keys, extracted: dict[tuple[str, str], Found]) -> None:
    """Nobody translates what nobody is told."""
    left = {key: one for key, one in extracted.items() if key not in asked_anywhere and key not in NOT_ASKED}

    assert [] == sorted(f"{one.file}: {one.key}" for one in left.values())


def test_every_exception_is_still_one(asked_anywhere: Keys, extracted: dict[tuple[str, str], Found]) -> None:
    """A reason that no longer holds goes."""
    assert set() == NOT_ASKED.keys() - (extracted.keys() - asked_anywhere)
