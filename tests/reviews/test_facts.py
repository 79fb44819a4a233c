"""Which facts there are, whose they are, and how long they count."""

import pytest

from macros.catalog.reading import read
from macros.places.in_words import whole_place_in_words
from macros.reviews import VerifiedFact, newest, verified_facts
from macros.text.language import Language
from tests.conftest import ROLE, Project

LAMPS = (
    "value: 2-4\n    means: Number of lamps that one person looks after\n    source: keepers-survey\n    as_of: 2025\n"
)
KPI = f"{ROLE}/kpis.yml"


def facts(project: Project) -> dict[str, VerifiedFact]:
    """Name to fact, the first due first."""
    return {whole_place_in_words(fact.place, Language()): fact for fact in verified_facts(read(project.root)[0])}


def find(project: Project, end: str) -> VerifiedFact:
    """The one fact whose name ends so."""
    (found,) = [fact for said, fact in facts(project).items() if said.endswith(end)]
    return found


def test_everything_with_a_day_of_its_check_is_a_fact(project: Project) -> None:
    """Laws, figures, pay, its model, cited sources and targets, each by its kind’s interval, the first due first."""
    expected = {
        "Posting rules › North Port (North Coast)": ("laws", "2026-07-15"),
        "Lighthouse Keeper › Compensation › Source of pay": ("sourced", "2027-01-15"),
        "Lighthouse Keeper › Compensation › Model of the other levels": ("modeled", "2027-01-15"),
        "Lighthouse Keeper › Overview › Number of lamps that one person looks after": ("sourced", "2027-01-15"),
        "Lighthouse Keeper › Overview › Share of nights on watch": ("sourced", "2027-01-15"),
        "Sources › Source “Survey of keepers”": ("sourced", "2027-01-15"),
        "Lighthouse Keeper › Compensation › Pay mix at target": ("proposed", "2027-07-15"),
        "Lighthouse Keeper › KPIs › KPI “Lit nights” › Target": ("proposed", "2027-07-15"),
    }
    found = facts(project)

    assert expected == {said: (fact.kind, fact.review_by.isoformat()) for said, fact in found.items()}
    assert list(expected) == list(found)


def test_a_fact_counts_until_its_own_day(project: Project) -> None:
    """`review_by` goes before the interval."""
    project.edit(f"{ROLE}/role.yml", LAMPS, f"{LAMPS}    review_by: 2026-03-01\n")

    assert "2026-03-01" == find(project, "lamps that one person looks after").review_by.isoformat()


def test_the_owner_is_the_nearest_one(project: Project) -> None:
    """The fact's own, else the role's, else those of the data, else those of everything."""
    lamps, nights, law = "one person looks after", "nights on watch", "(North Coast)"
    assert ("@lighthouses/office",) == find(project, lamps).owners
    everything = '  everything: ["@lighthouses/office"]\n'
    project.edit("data/handbook.yml", everything, f'{everything}  data: ["@lighthouses/data"]\n')
    assert ("@lighthouses/data",) == find(project, lamps).owners
    project.edit(f"{ROLE}/role.yml", "family: coast", 'owners: ["@lighthouses/keepers", "@ada"]\nfamily: coast')
    assert ("@lighthouses/keepers", "@ada") == find(project, lamps).owners
    assert ("@lighthouses/data",) == find(project, law).owners
    project.edit(f"{ROLE}/role.yml", LAMPS, f'{LAMPS}    owner: "@ada"\n')
    assert [("@ada",), ("@lighthouses/keepers", "@ada")] == [find(project, end).owners for end in (lamps, nights)]


def test_a_change_of_a_variant_is_completed_by_its_base(project: Project) -> None:
    """An overlay that gives a day alone has the method and the owner of what it changes, and says its variant."""
    project.edit(KPI, "verified_on: 2026-01-15", 'verified_on: 2026-01-15\n      owner: "@ada"')
    project.edit(
        f"{ROLE}/levels/senior.yml",
        "changes:\n",
        "changes:\n  kpis:\n    kpis:\n      lit-nights:\n        target:\n          value: 99-100 %\n"
        "          verified_on: 2026-02-01\n",
    )
    fact = find(project, "Level “Senior” › KPI “Lit nights” › Target")

    assert ("proposed", ("@ada",), "2027-08-01") == (fact.kind, fact.owners, fact.review_by.isoformat())
    assert ("level", "senior") == (fact.place.choice and (fact.place.choice.axis, fact.place.choice.id))


def test_a_fact_of_the_library_stands_once(project: Project) -> None:
    """In the file of the library, with the owners of the data; a role that takes it brings no second one."""
    item = (project.root / KPI).read_text("utf-8").partition("  lit-nights:\n")[2].partition("\n  repair-time:")[0]
    lines = item.splitlines()
    duties = next(line for line in lines if "responsibilities:" in line)
    shelf = "".join(f"{line[2:]}\n" for line in lines if line != duties)
    project.edit(KPI, item, f"    from_library: lit-nights\n{duties}")
    project.write("data/library/kpis.yml", f"lit-nights:\n{shelf}")
    assert [] == project.problems()
    marks = [fact.mark.path for said, fact in facts(project).items() if "Lit nights" in said]
    target = read(project.root)[0].roles["lighthouse-keeper"].guide().kpis.kpis["lit-nights"].target

    assert ["data/library/kpis.yml"] == marks
    assert target is not None
    assert "data/library/kpis.yml" == (target.mark and target.mark.path)


def test_what_a_page_shows_knows_its_fact(project: Project) -> None:
    """The models remember where their day stands, also those of a variant."""
    catalog = read(project.root)[0]
    marks = {fact.mark for fact in verified_facts(catalog)}
    guide = catalog.roles["lighthouse-keeper"].guide()
    shown = [*guide.role.facts.values(), guide.compensation.figures, *catalog.jurisdictions.values()]
    known = {verified.mark for verified in shown if verified}

    assert set() == known - marks
    assert 4 == len(known)


def test_the_newest_check_dates_what_has_no_git(project: Project) -> None:
    """The latest day of all facts."""
    project.edit(KPI, "verified_on: 2026-01-15", "verified_on: 2026-02-03")

    assert "2026-02-03" == newest(list(facts(project).values())).isoformat()


@pytest.mark.parametrize("day", ["soon", "2026-13-01", "7"])
def test_a_day_that_is_none_makes_no_fact(project: Project, day: str) -> None:
    """The checks report it; the others are there all the same."""
    project.edit("data/jurisdictions/north-coast.yml", "verified_on: 2026-01-15", f"verified_on: {day}")

    assert 7 == len(facts(project))


@pytest.mark.parametrize("method", ["[proposed]", "{a: b}", "7"])
def test_a_method_that_is_none_stops_nobody(project: Project, method: str) -> None:
    """The checks report it too, and the fact still has its day."""
    project.edit(KPI, "method: proposed", f"method: {method}")

    assert 8 == len(facts(project))
