"""Pay figures agree with each other, and are shown with what puts them in proportion."""

import pytest

from macros.checks.figures import not_in
from macros.model.pay import Pay, paid_for
from tests.conftest import ROLE, Project
from tests.pay import HOURLY

PAY = f"{ROLE}/compensation.yml"


@pytest.mark.parametrize("name", ["base-pay", "base-pay-mean", "total-pay", "total-pay-mean"])
def test_the_reference_range_stands_next_to_the_location_mean(project: Project, name: str) -> None:
    """One of the cautions shows the national range and the mean of the locations, base and total."""
    project.edit(PAY, f"{{{name}}}", "this")

    assert [f"{project.place(PAY, '▸cautions:')}: the cautions do not show {{{name}}}"] == project.faults()


def test_what_the_cautions_lack_is_told_once(project: Project) -> None:
    """However much it is."""
    project.edit(PAY, "{base-pay}", "this")
    project.edit(PAY, "{total-pay-mean}", "that")

    (told,) = project.faults()
    assert told.endswith("the cautions do not show {base-pay}, {total-pay-mean}")


@pytest.mark.parametrize(
    ("kind", "old", "new", "span"),
    [
        ("base", "base: $42,000-$52,000", "base: ▸$39,000-$52,000", "40,000 to 56,000"),
        ("base", "base: $42,000-$52,000", "base: ▸$42,000-$57,000", "40,000 to 56,000"),
        ("total", "total: $47,000-$66,000+", "total: ▸$44,999-$66,000+", "45,000 to 70,000"),
        ("total", "total: $47,000-$66,000+", "total: ▸$47,000-$70,001+", "45,000 to 70,000"),
    ],
)
def test_the_national_range_lies_within_the_span_of_the_locations(
    project: Project, kind: str, old: str, new: str, span: str
) -> None:
    """A national figure outside everything that the locations show cannot be right."""
    if kind == "total":
        project.edit(PAY, "  base: $42,000-$52,000", "  base: $44,000-$52,000")
    place = project.spoil(PAY, old, new)

    assert [f"{place}: the national {kind} range is outside the range of the locations ({span})"] == project.faults()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("total: $47,000-$66,000+", "total: ▸EUR 47,000-EUR 66,000+"),
        ("base: $40,000-$50,000", "base: ▸EUR 40,000-50,000"),
        ("base: $40,000-$50,000", "base: ▸40-50 %"),
    ],
)
def test_every_range_is_in_the_currency_of_the_page(project: Project, old: str, new: str) -> None:
    """A range in another currency is a fault where it stands."""
    place = project.spoil(PAY, old, new)

    assert [f"{place}: the range is not in USD"] == project.faults()


@pytest.mark.parametrize(
    ("old", "new", "fix"),
    [
        ("base: $42,000-$52,000", "base: ▸42,000-52,000", "$42,000-$52,000"),
        ("total: $50,000-$70,000", "total: ▸50000-70000+", "$50,000-$70,000+"),
    ],
)
def test_a_range_without_a_sign_of_its_currency_is_one_fault(project: Project, old: str, new: str, fix: str) -> None:
    """It says what to type, and nothing is told of the span of what cannot be compared."""
    place = project.spoil(PAY, old, new)

    assert [f"{place}: the range has no currency sign; write {fix}"] == project.problems()


def test_a_range_that_is_modeled_is_told_where_it_is_typed(project: Project) -> None:
    """Once, and not for each role whose pay is worked out from it."""
    project.add_role("harbour-hand")
    text = (project.root / PAY).read_text("utf-8")
    head, tail = text.split("figures:\n"), text.index("level_model:")
    model = "modeled_from:\n  role: lighthouse-keeper\n  base: 0.9\n  as_of: 2025\n"
    model += "  verified_on: 2026-01-15\n  method: modeled\n  how: Nine tenths.\n"
    project.write("data/roles/harbour-hand/compensation.yml", head[0] + model + text[tail:])
    place = project.spoil(PAY, "base: $42,000-$52,000", "base: ▸42,000-52,000")

    assert [f"{place}: the range has no currency sign"] == [
        fault for fault in project.faults() if "compensation.yml" in fault and "currency" in fault
    ]


def test_where_there_is_no_location_no_mean_is_asked_for(project: Project) -> None:
    """The message speaks of the national range alone."""
    text = (project.root / PAY).read_text("utf-8")
    start, end = text.index("locations:\n"), text.index("level_model:")
    project.write(PAY, (text[:start] + text[end:]).replace("{base-pay}", "this"))

    (told,) = [problem for problem in project.problems() if "do not show" in problem]
    assert "mean" not in told
    assert "do not show {base-pay}; write {base-pay} into one of the cautions" in told


def test_one_location_has_no_mean_and_spans_nothing(project: Project) -> None:
    """Its range may be the exception from the national one, as that of a capital is."""
    text = (project.root / PAY).read_text("utf-8")
    start, end = text.index("  south-port:\n"), text.index("level_model:")
    project.write(PAY, (text[:start] + text[end:]).replace("{base-pay-mean}", "x").replace("{total-pay-mean}", "y"))
    project.edit(f"{ROLE}/faq.yml", "{base-pay-south-port}", "more")
    project.edit(PAY, "base: $42,000-$52,000", "base: $30,000-$39,000")

    assert [] == project.problems()


def test_a_location_with_pay_exists(project: Project) -> None:
    """Pay is given for labor markets that the handbook describes."""
    place = project.spoil(PAY, "  south-port:", "  ▸west-port:")
    project.edit(f"{ROLE}/faq.yml", "{base-pay-south-port}", "{base-pay-west-port}")

    assert [f"{place}: there is no location 'west-port'"] == project.faults()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("total: $45,000-$60,000", "total: $45,000-$60,000+"),
        ("base: $40,000-$50,000\n    total: $45,000-$60,000", "base: $40,000-$50,000+\n    total: $45,000-$60,000+"),
    ],
)
def test_a_range_is_closed_where_a_rule_asks_for_it(project: Project, old: str, new: str) -> None:
    """A posting there may not say "and up", so neither may the pay of the location."""
    project.edit(PAY, old, new)

    assert [f"{project.place(PAY, '  ▸north-port:')}: the pay of 'north-port' is open-ended"] == project.faults()


def test_a_range_may_be_open_where_no_rule_forbids_it(project: Project) -> None:
    """No rule, or a rule that does not refuse an open range, leaves it to the data."""
    project.edit(PAY, "total: $50,000-$70,000", "total: $50,000-$70,000+")
    project.edit(PAY, "total: $45,000-$60,000", "total: $45,000-$60,000+")
    project.edit("data/jurisdictions/north-coast.yml", "open_end: refused", "open_end: allowed")

    assert [] == project.faults()


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("$22-$38.21", None),
        ("22-38.21", "the range has no currency sign; write $22-$38.21"),
        ("€22-€38.21", "the range is not in USD; write it in USD, such as $22-$38.21"),
    ],
)
def test_pay_for_an_hour_is_fixed_without_its_period(project: Project, typed: str, fault: str | None) -> None:
    """What the fault says to write can be typed where it stands."""
    project.write(PAY, HOURLY)
    place = project.spoil(PAY, "base: $22-$38.21", f"base: ▸{typed}") if fault else ""

    assert ([f"{place}: {fault}"] if fault else []) == project.problems()


@pytest.mark.parametrize(
    ("currency", "typed", "what", "fix"),
    [
        ("CNY", "¥200,000-¥300,000", "¥ is JPY here", "write CNY 200,000-CNY 300,000"),
        ("CAD", "$60,000-$80,000+", "$ is USD here", "write CAD 60,000-CAD 80,000+"),
        ("GBP", "$60,000-$80,000", "the range is not in GBP", "write it in GBP, such as £60,000-£80,000"),
    ],
)
def test_the_figures_typed_are_proposed_in_the_currency_of_the_page(
    currency: str, typed: str, what: str, fix: str
) -> None:
    """A sign that several countries use is said to stand for one here; nothing else is asked of such an amount."""
    with paid_for("year", currency):
        amount = Pay.model_validate({"base": typed}).base

    assert (what, fix) == not_in(currency, amount)
