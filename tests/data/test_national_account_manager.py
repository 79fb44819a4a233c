"""The first guide holds what its fact sheet names: every item once, every figure exactly."""

from collections import Counter

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.occupations import occupation_codes
from macros.catalog.roles import Role
from macros.catalog.variants import Variant
from macros.model.guide import Guide
from macros.model.provenance import Provenance
from macros.model.quantity import Quantity
from macros.text.placeholders import names_in

GUIDE_SOURCE, TEMPLATE_SOURCE = "hiring-guide-2025", "job-template-2021"
PROMISES = {
    "job-description": "job-description",
    "salary-benchmarks": "compensation",
    "interview-questions": "interview",
    "industry-variants": "overview",
    "hiring-strategies": "hiring",
    "skills-framework": "competencies",
    "performance-metrics": "kpis",
    "remote-work": "remote",
}
MUST_HAVE = {
    *("enterprise-experience", "complex-sales-cycles", "crm"),
    *("negotiation-skills", "executive-presentations", "travel"),
}
NICE_TO_HAVE = {
    *("degree", "large-accounts", "advanced-degree", "industry-experience"),
    *("multi-region-accounts", "account-management-certification", "procurement-process"),
}
QUESTIONS = {
    "technical": {
        *("multi-site-plan", "client-about-to-leave", "finding-expansion", "competing-urgencies"),
        *("health-metrics", "consistent-service", "complex-negotiation", "staying-current"),
    },
    "behavioural": {
        *("grew-account", "rebuilt-trust", "moved-stakeholders"),
        *("lost-account", "adapted-style", "bad-news"),
    },
    "culture": {"travel-balance", "motivation", "pressure", "working-relationship"},
}
FACTS = {
    "accounts": "15-25",
    "account-value": "$500,000-$5,000,000+",
    "growth": "15-25 %",
    "travel": "40-60 %",
    "client-revenue-share": "60-80 %",
    "plan-horizon": "12-24 months",
    "experience": "5-8 years",
    "sales-cycle": "6-18 months",
    "minimum-account-value": "$500,000+",
    "premium-portfolio": "$10,000,000+",
    "short-tenure": "12-18 months",
    "example-client-value": "$2,000,000+",
    "example-growth": "20 %",
}
METROS = {
    "new-york": ("New York, NY", "$95,000-$135,000", "$180,000-$280,000"),
    "san-francisco": ("San Francisco, CA", "$100,000-$140,000", "$190,000-$290,000"),
    "chicago": ("Chicago, IL", "$85,000-$120,000", "$160,000-$250,000"),
    "dallas": ("Dallas, TX", "$80,000-$115,000", "$150,000-$240,000"),
    "atlanta": ("Atlanta, GA", "$78,000-$112,000", "$145,000-$235,000"),
    "denver": ("Denver, CO", "$83,000-$118,000", "$155,000-$245,000"),
    "boston": ("Boston, MA", "$90,000-$125,000", "$170,000-$260,000"),
    "seattle": ("Seattle, WA", "$88,000-$123,000", "$165,000-$255,000"),
}
RULES = {
    "new-york-city": ["2022-11-01"],
    "new-york-state": ["2023-09-17"],
    "california": ["2023-01-01", "2026-01-01"],
    "illinois": ["2025-01-01"],
    "colorado": ["2021-01-01", "2024-01-01"],
    "massachusetts": ["2025-10-29"],
    "washington": ["2023-01-01", "2025-07-27"],
    "european-union": ["2026-06-07"],
}


@pytest.fixture(scope="module")
def role(catalog: Catalog) -> Role:
    """The role of the first guide."""
    return catalog.roles["national-account-manager"]


@pytest.fixture(scope="module")
def guide(role: Role) -> Guide:
    """Its base."""
    return role.guide()


def covered(guide: Guide, part: str, source: str) -> Counter[str]:
    """How often each item of a source is covered by the items of a part of the description."""
    items = getattr(guide.job_description, part).values()
    return Counter(
        name for item in items for origin in item.origin or () if origin.source == source for name in origin.items
    )


def test_the_head_names_the_title_and_the_year(guide: Guide) -> None:
    """The figures speak of 2025."""
    assert ("National Account Manager", "2025") == (guide.role.title, guide.role.figures_of)


def test_the_eight_promises_are_kept_on_eight_pages(guide: Guide) -> None:
    """Each promise of the origin links to the page that keeps it."""
    assert PROMISES == {name: promise.section.split("#")[0] for name, promise in guide.role.promises.items()}


def test_there_are_six_highlights(guide: Guide) -> None:
    """Portfolio, growth, coordination, account plans, escalation and travel."""
    assert {"portfolio", "growth", "coordination", "account-plans", "escalation", "travel"} == set(
        guide.role.highlights
    )


def test_the_highlights_show_the_figures_of_the_facts(guide: Guide) -> None:
    """The four figures of the highlights are facts, not typed again."""
    shown = {name for point in guide.role.highlights.values() for name in names_in(point.text)}

    assert {"accounts", "account-value", "growth", "travel"} <= shown


def is_of_the_origin(figure: Provenance) -> bool:
    """Whether a figure claims to be the origin's; one that has another source since may be another."""
    return (figure.source, figure.as_of, figure.method) == (GUIDE_SOURCE, "2025", "sourced")


def test_every_figure_of_the_fact_sheet_stands_exactly(guide: Guide) -> None:
    """Each fact that claims the origin has its range, and no fact of it is missing."""
    facts = guide.role.facts
    claimed = {name: fact.value for name, fact in facts.items() if is_of_the_origin(fact)}

    assert set() == FACTS.keys() - facts.keys()
    assert {name: Quantity.parse(value) for name, value in FACTS.items() if name in claimed} == claimed


@pytest.mark.parametrize(("source", "count"), [(GUIDE_SOURCE, 10), (TEMPLATE_SOURCE, 11)])
def test_every_responsibility_of_the_origins_is_covered_once(guide: Guide, source: str, count: int) -> None:
    """Ten of one origin and eleven of the other, merged so that none is said twice."""
    found = covered(guide, "responsibilities", source)

    assert (count, {1}) == (len(found), set(found.values()))


def test_the_responsibilities_of_the_origins_are_merged(guide: Guide) -> None:
    """Ten and eleven become fifteen."""
    duties = guide.job_description.responsibilities

    assert 15 == len([duty for duty in duties.values() if duty.origin])


@pytest.mark.parametrize(("need", "expected"), [("must-have", MUST_HAVE), ("nice-to-have", NICE_TO_HAVE)])
def test_the_requirements_are_the_six_and_the_seven(guide: Guide, need: str, expected: set[str]) -> None:
    """As the origin sorts them, but for the degree and the size of past accounts, which are no musts from day one."""
    assert expected <= {name for name, item in guide.job_description.requirements.items() if item.need == need}


def test_every_requirement_of_the_first_origin_is_covered_once(guide: Guide) -> None:
    """Thirteen requirements, each by one of ours."""
    assert dict.fromkeys(MUST_HAVE | NICE_TO_HAVE, 1) == covered(guide, "requirements", GUIDE_SOURCE)


def test_every_requirement_of_the_second_origin_is_covered_once(role: Role, guide: Guide) -> None:
    """Nine in the base; the tenth, leading a team, where someone leads one."""
    manager = covered(role.guide(Variant(scope="people-manager")), "requirements", TEMPLATE_SOURCE)

    assert (9, 10, {1}) == (len(covered(guide, "requirements", TEMPLATE_SOURCE)), len(manager), set(manager.values()))


def test_the_offer_has_six_items(guide: Guide) -> None:
    """Each item of the origin's offer, once."""
    expected = {"base-salary", "commission", "health-cover", "training-budget", "flexible-work", "travel-comfort"}

    assert expected == set(covered(guide, "offer", GUIDE_SOURCE))
    assert expected <= set(guide.job_description.offer)


def test_the_role_reports_to_the_vp_of_sales(guide: Guide) -> None:
    """Whom the origin names."""
    assert "VP of Sales" == guide.job_description.reports_to


@pytest.mark.parametrize("name", ["degree", "enterprise-experience", "travel"])
def test_a_requirement_that_can_discriminate_has_a_note(guide: Guide, name: str) -> None:
    """The degree, the capped years and the travel keep the origin's wording beside ours, with the risk."""
    item = guide.job_description.requirements[name]

    assert item.risk is not None
    assert item.origin_wording is not None


@pytest.mark.parametrize(
    ("axis", "expected"),
    [
        ("context", {"corporate", "startup", "remote"}),
        (
            "industry",
            {
                *("technology", "healthcare", "financial-services"),
                *("manufacturing", "professional-services", "retail-consumer-goods"),
            },
        ),
        ("scope", {"individual-contributor", "people-manager"}),
    ],
)
def test_the_choices_are_those_of_the_fact_sheet(role: Role, axis: str, expected: set[str]) -> None:
    """Three contexts, six industries and two scopes, each with an overlay of the role's own."""
    assert expected <= set(role.ids[axis])
    assert expected == {name for name in expected if role.overlay(axis, name)}


def test_the_ladder_has_four_steps(role: Role, guide: Guide) -> None:
    """Associate, the role itself, senior and director; the origin stands at the second."""
    steps = ["associate", "core", "senior", "director"]

    assert (steps, steps, "core") == (list(guide.role.ladder), role.ids["level"], guide.role.base_level)


def test_the_levels_without_sourced_pay_are_modeled(guide: Guide) -> None:
    """Factors are given for three levels, as a model that says how it was made."""
    model = guide.compensation.level_model

    assert model
    assert ({"associate", "senior", "director"}, "modeled", True) == (
        set(model.factors),
        model.method,
        bool(model.how),
    )


def test_the_national_range_is_that_of_the_origin(guide: Guide) -> None:
    """85,000-120,000 base; 150,000-250,000 and more in total."""
    pay = guide.compensation

    assert pay.national and pay.figures
    told = (pay.national.base, pay.national.total, pay.currency)
    assert (Quantity.parse("$85,000-$120,000"), Quantity.parse("$150,000-$250,000+"), "USD") == told or (
        not is_of_the_origin(pay.figures)
    )


def test_there_are_eight_locations(guide: Guide) -> None:
    """Those of the origin, in its order; others may come after them."""
    assert list(METROS) == list(guide.compensation.locations)[: len(METROS)]


@pytest.mark.parametrize("location", METROS)
def test_the_pay_of_a_location_is_that_of_the_origin(catalog: Catalog, guide: Guide, location: str) -> None:
    """The name of the place, and both ends of base and total pay where they claim the origin."""
    pay = guide.compensation.locations[location]
    title, base, total = METROS[location]

    assert title == catalog.locations[location].title
    assert (Quantity.parse(base), Quantity.parse(total)) == (pay.base, pay.total) or (
        not is_of_the_origin(guide.compensation.source(location))
    )


def test_the_mean_of_the_locations_stands_beside_the_national_range(guide: Guide) -> None:
    """The mean is above the national range at both ends, which the page has to show."""
    pay = guide.compensation
    mean = pay.location_mean("core")
    if set(pay.locations) != set(METROS) or not all(is_of_the_origin(pay.source(location)) for location in METROS):
        pytest.skip("a location has a newer figure than the origin")

    assert (Quantity.parse("$87,400-$123,500"), Quantity.parse("$164,400-$256,900")) == (mean.base, mean.total)


def test_three_things_move_pay(guide: Guide) -> None:
    """The value of the portfolio, the industry and the size of the company."""
    assert {"portfolio-value", "industry", "company-size"} == set(guide.compensation.movers)


def test_the_official_wages_are_those_that_were_read(guide: Guide) -> None:
    """The one benchmark has the five figures and the employment of the reference facts, and compares with total pay."""
    (benchmark,) = guide.compensation.benchmarks.values()
    wages = benchmark.wages

    assert ("11-2022", "total", 603_710) == (
        benchmark.occupation_code,
        benchmark.compares_with,
        benchmark.employment,
    )
    assert [66_910, 95_910, 138_060, 160_930, 201_490] == [
        int(point.low) for point in (wages.p10, wages.p25, wages.median, wages.mean, wages.p75)
    ]


def test_the_laws_on_pay_in_postings_have_their_days(catalog: Catalog) -> None:
    """Each rule of the reference facts, with the days on which it took effect."""
    assert (
        RULES.items()
        <= {name: [law.effective for law in rule.laws] for name, rule in catalog.jurisdictions.items()}.items()
    )


def test_the_occupation_codes_follow_the_scope(role: Role) -> None:
    """Who manages people is a sales manager; the others by what the employer sells."""
    assert {
        "individual-contributor": [("41-3091.00", "Employer sells services"), ("41-4012.00", "Employer sells goods")],
        "people-manager": [("11-2022.00", None)],
    } == {scope: [(code.code, code.covers) for code in codes] for scope, codes in occupation_codes(role).items()}


@pytest.mark.parametrize(("kind", "expected"), QUESTIONS.items())
def test_the_questions_are_the_eighteen_of_the_fact_sheet(guide: Guide, kind: str, expected: set[str]) -> None:
    """Eight technical, six behavioral and four on culture; others may be added."""
    assert expected <= {name for name, question in guide.interview.questions.items() if question.type == kind}


def test_the_four_stages_have_their_length(guide: Guide) -> None:
    """Screen, hiring manager, panel and final."""
    assert {"screen": 30, "hiring-manager": 60, "panel": 60, "final": 45} == {
        name: stage.minutes for name, stage in guide.interview.stages.items()
    }


@pytest.mark.parametrize("name", ["travel-balance"])
def test_a_question_that_can_discriminate_has_a_note(guide: Guide, name: str) -> None:
    """What the origin asks about balance can reveal family or health; the note says what to ask instead."""
    assert guide.interview.questions[name].risk is not None


def test_there_are_six_to_eight_competencies(guide: Guide) -> None:
    """As the guidance on structured interviews has it."""
    assert 6 <= len(guide.competencies.competencies) <= 8


def test_people_leadership_is_asked_of_people_managers_alone(role: Role, guide: Guide) -> None:
    """The scope brings its own competency, and stays within eight."""
    manager = role.guide(Variant(scope="people-manager")).competencies.competencies

    assert {"people-leadership"} == manager.keys() - guide.competencies.competencies.keys()
    assert len(manager) <= 8


def test_there_are_at_least_eight_measures(guide: Guide) -> None:
    """Each with a formula, a unit and a way in which it can be gamed."""
    assert len(guide.kpis.kpis) >= 8
    assert [] == [name for name, kpi in guide.kpis.kpis.items() if not (kpi.formula and kpi.unit and kpi.gaming)]


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        (
            "sourcing",
            {"linkedin-sales-navigator", "professional-associations", "professional-networks", "industry-leaders"},
        ),
        (
            "red_flags",
            {
                *("no-enterprise-experience", "cannot-travel", "weak-crm-discipline"),
                *("weak-executive-presence", "repeated-short-tenure", "no-growth-stories"),
            },
        ),
        ("posting_tips", {"travel-early", "portfolio-size", "open-pay", "growth-path"}),
    ],
)
def test_the_hiring_tips_are_four_six_and_four(guide: Guide, group: str, expected: set[str]) -> None:
    """Channels, warning signs and advice for the posting."""
    assert expected <= set(getattr(guide.hiring, group))


@pytest.mark.parametrize("title", ['"national account"', '"enterprise account"', '"strategic account"'])
def test_a_search_looks_for_the_titles_of_the_fact_sheet(guide: Guide, title: str) -> None:
    """At least one search string that can be copied has each of the three titles."""
    assert any(title in search.query and " OR " in search.query for search in guide.hiring.searches.values())


@pytest.mark.parametrize("name", ["cannot-travel", "repeated-short-tenure"])
def test_a_warning_sign_that_can_discriminate_has_a_note(guide: Guide, name: str) -> None:
    """Travel and short stays have causes that say nothing of skill."""
    assert guide.hiring.red_flags[name].risk is not None


@pytest.mark.parametrize("group", ["employers", "job_seekers"])
def test_each_side_has_at_least_eight_questions_answered_from_the_data(guide: Guide, group: str) -> None:
    """The figures of the answers are placeholders, pay among them, and no range of pay is typed again."""
    entries = getattr(guide.faq, group)
    used = {name for entry in entries.values() for name in names_in(entry.answer)}

    assert len(entries) >= 8
    assert [] != [name for name in used if name.startswith(("base-pay", "total-pay"))]
    assert [] == [name for name, entry in entries.items() if "$" in entry.answer]


def test_the_related_roles_are_the_three_of_the_fact_sheet(guide: Guide) -> None:
    """Each a guide of its own."""
    assert {"account-manager", "key-account-manager", "strategic-account-manager"} == set(guide.role.related)
