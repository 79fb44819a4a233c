"""Sources are listed, and what was read was not read in the future."""

import datetime

import pytest

from macros.checks import problems_of
from tests.conftest import ROLE, Project


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (f"{ROLE}/compensation.yml", "figures:\n  source: keepers-survey", "figures:\n  source: ▸hearsay"),
        (f"{ROLE}/interview.yml", "sources: [keepers-survey]", "sources: [keepers-survey, ▸hearsay]"),
        (f"{ROLE}/job-description.yml", "      - source: keepers-survey", "      - source: ▸hearsay"),
        (
            f"{ROLE}/scopes/solo.yml",
            "covers: Employer sells goods\n        source: keepers-survey",
            "covers: Employer sells goods\n        source: ▸hearsay",
        ),
        ("data/jurisdictions/north-coast.yml", "sources: [coast-law]", "sources: [▸hearsay]"),
        ("data/locations/south-port.yml", "no_rule_source: keepers-survey", "no_rule_source: ▸hearsay"),
        ("data/inclusive-language.yml", "source: word-list", "source: ▸hearsay"),
    ],
)
def test_a_source_that_is_not_listed_is_a_fault(project: Project, path: str, old: str, new: str) -> None:
    """Every source that a figure, a law or a rule names stands in sources.yml; the fault stands at its name."""
    place = project.spoil(path, old, new)

    assert [f"{place}: the source 'hearsay' is not listed"] == project.faults()


def test_a_source_that_is_taken_off_the_list_is_told_at_every_use(project: Project) -> None:
    """Each place that names it is a fault of its own."""
    project.edit("data/sources.yml", "coast-law:", "coast-laws:")
    place = project.place("data/jurisdictions/north-coast.yml", "sources: [▸coast-law]")

    assert [f"{place}: the source 'coast-law' is not listed"] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "key", "day"),
    [
        ("data/jurisdictions/north-coast.yml", "verified_on: 2026-01-15", "verified_on", "2026-12-01"),
        (f"{ROLE}/role.yml", "as_of: 2025-05", "as_of", "2026-12"),
        (f"{ROLE}/role.yml", "as_of: 2025-05", "as_of", "2027"),
        (f"{ROLE}/role.yml", "as_of: 2025-05", "as_of", "2026-12-01"),
        (f"{ROLE}/kpis.yml", "verified_on: 2026-01-15", "verified_on", "2030-01-01"),
        ("data/sources.yml", "published: 2025", "published", "2027-01"),
    ],
)
def test_a_day_that_has_not_come_is_a_fault(project: Project, path: str, old: str, key: str, day: str) -> None:
    """What a figure speaks of, when it was published and when it was checked are not in the future."""
    place = project.spoil(path, old, f"{key}: ▸{day}")

    assert [f"{place}: '{key}' is in the future ({day})"] == project.faults()


@pytest.mark.parametrize("day", ["2026-11-22", "2026-11", "2026"])
def test_today_has_come(project: Project, day: str) -> None:
    """The day, the month and the year that are not over yet are no future."""
    project.edit(f"{ROLE}/role.yml", "as_of: 2025-05", f"as_of: {day}")

    assert [] == project.faults()


def test_a_law_may_take_effect_in_the_future(project: Project) -> None:
    """The day on which a law begins to bind is known before it comes."""
    project.edit("data/jurisdictions/north-coast.yml", "effective: 2024-01-01", "effective: 2030-01-01")

    assert [] == project.faults()


def test_the_future_is_told_by_the_clock_and_not_by_the_last_commit(project: Project) -> None:
    """A figure that was checked after the last commit, but today, is in order."""
    today, revision = datetime.date(2026, 11, 22), datetime.date(2025, 1, 1)

    assert [] == problems_of(project.root, today, revision)[1]
