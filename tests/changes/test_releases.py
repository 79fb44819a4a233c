"""Editions one after the other."""

import datetime
import shutil
from pathlib import Path

import pytest

from macros.catalog.reading import read
from macros.changes.releases import State, holdings, releases
from macros.places.version import Version, read_version
from tests.conftest import ROLE, ROOT, SMALL, Project

DAY = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


@pytest.fixture
def versions(tmp_path: Path) -> tuple[Version, Version]:
    """The small handbook before and after an edit."""
    shutil.copytree(SMALL, tmp_path / "data")
    Project(tmp_path).edit(f"{ROLE}/role.yml", "value: 2-4", "value: 2-5")
    return read_version(SMALL), read_version(tmp_path / "data")


def test_each_edition_is_told_against_the_one_before(versions: tuple[Version, Version]) -> None:
    """The newest comes first, and what is in no edition yet before it."""
    old, new = versions
    states = [State("2026.1", DAY, old), State("2026.2", DAY, new), State("", None, new)]

    assert [("", 0, False), ("2026.2", 1, False), ("2026.1", None, True)] == [
        (found.name, None if found.changes is None else len(found.changes), found.is_first)
        for found in releases(states)
    ]


def test_the_first_edition_says_what_it_holds(versions: tuple[Version, Version]) -> None:
    """There is nothing before it to compare with."""
    (first,) = releases([State("2026.1", DAY, versions[0])])

    assert (None, tuple(holdings(versions[0]).items())) == (first.changes, first.holds)


def test_an_edition_that_cannot_be_read_is_passed_over(versions: tuple[Version, Version]) -> None:
    """Neither it nor the one after it can be compared; those after that can."""
    states = [State("1", DAY, versions[0]), State("2", DAY, None), *(State(n, DAY, versions[1]) for n in ("3", "4"))]

    assert [("4", ()), ("3", None), ("2", None), ("1", None)] == [(r.name, r.changes) for r in releases(states)]


@pytest.mark.parametrize("data", [SMALL, ROOT / "data"], ids=["small", "real"])
def test_holdings_are_those_of_the_catalogue(data: Path) -> None:
    """Counted from trees, because an old version may not fit the models; today's fits, and gives the same."""
    catalog = read(data.parent)[0]
    guides = [role.guide() for role in catalog.roles.values()]
    expected = {
        "roles": len(catalog.roles),
        "variants": sum(len(role.variants()) for role in catalog.roles.values()),
        "responsibilities": sum(len(guide.job_description.responsibilities) for guide in guides),
        "requirements": sum(len(guide.job_description.requirements) for guide in guides),
        "compliance": sum(len(guide.job_description.compliance) for guide in guides),
        "questions": sum(len(guide.interview.questions) for guide in guides),
        "competencies": sum(len(guide.competencies.competencies) for guide in guides),
        "kpis": sum(len(guide.kpis.kpis) for guide in guides),
        "faq": sum(len(guide.faq.employers) + len(guide.faq.job_seekers) for guide in guides),
        "industries": len(catalog.industries),
        "contexts": len(catalog.options("context")),
        "locations": len(catalog.locations),
        "jurisdictions": len(catalog.jurisdictions),
        "sources": len(catalog.sources),
    }

    assert {key: count for key, count in expected.items() if count} == holdings(read_version(data))
