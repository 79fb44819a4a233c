"""Pay is what someone can be paid, typed or worked out, in a range or in a statistic."""

import pytest

from tests.conftest import ROLE, Project

PAY = f"{ROLE}/compensation.yml"
FIX = "Write what is paid in a year"


@pytest.mark.parametrize(
    ("old", "new", "name", "question"),
    [
        (
            "base: $42,000-$52,000",
            "base: ▸$21.30-$35.59",
            "$21.30-$35.59",
            f"is this an hourly rate? {FIX}, or say 'period: hour'",
        ),
        (
            "base: $42,000-$52,000",
            "base: ▸$85-$120",
            "$85-$120",
            f"is this an hourly rate? {FIX}, or say 'period: hour'",
        ),
        (
            "base: $40,000-$50,000",
            "base: ▸$850-$950",
            "$850-$950",
            f"is this a weekly rate? {FIX}, or say 'period: week'",
        ),
        (
            "base: $40,000-$50,000",
            "base: ▸$1,100-$1,300",
            "$1,100-$1,300",
            f"is this a weekly rate? {FIX}, or say 'period: week'",
        ),
        (
            "base: $40,000-$50,000",
            "base: ▸$4,000-$50,000",
            "$4,000-$50,000",
            f"is this a monthly rate? {FIX}, or say 'period: month'",
        ),
        ("base: $40,000-$50,000", "base: ▸$4-$50,000", "$4-$50,000", f"are zeros missing? {FIX}"),
        (
            "total: $45,000-$60,000",
            "total: ▸$45,000-$60,000,000",
            "$45,000-$60,000,000",
            f"are there too many zeros? {FIX}",
        ),
        (
            "total: $47,000-$66,000+",
            "total: ▸$850,000,000-$1,200,000,000",
            "$850,000,000-$1,200,000,000",
            f"are there too many zeros? {FIX}",
        ),
    ],
)
def test_pay_is_what_somebody_can_be_paid_a_year(
    project: Project, old: str, new: str, name: str, question: str
) -> None:
    """An amount outside the plausible span is a fault, the only one, that asks what may have happened."""
    place = project.spoil(PAY, old, new)
    what = f"{name} a year is not between $10,000 and $5,000,000"

    assert [f"{place}: {what}; {question}"] == project.problems()


@pytest.mark.parametrize(
    ("old", "new", "made"),
    [
        ("      base: 0.8", "      base: ▸0.08", "base pay of $3,000-$4,000"),
    ],
)
def test_the_factor_of_a_level_makes_plausible_pay(project: Project, old: str, new: str, made: str) -> None:
    """A slip in a factor is told once, and not in each location."""
    place = project.spoil(PAY, old, new)

    expected = f"{place}: with this factor, {made} a year is not between $10,000 and $5,000,000"
    assert [expected] == [line for line in project.faults() if "with this factor" in line]


WAGES = """benchmarks:
  keepers:
    title: Keepers of lights
    area: The coast
    occupation_code: 11-1111
    compares_with: base
    source: keepers-survey
    as_of: 2025
    verified_on: 2026-01-15
    method: sourced
    employment: 40
    wages:
      p10: $20,000
      p25: $30,000
      median: $40,000
      mean: $41,000
      p75: $50,000
    note: Few were asked.
cautions:
"""


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("p10: $20,000", "p10: ▸$9.80", "$9.80 a year is not between $10,000 and $5,000,000"),
        ("p10: $20,000", "p10: ▸20,000", "the wage is not in USD"),
        ("median: $40,000", "median: ▸$29,000", "the wage at 'median' is below that at 'p25'"),
    ],
)
def test_the_wages_of_a_statistic_are_plausible(project: Project, old: str, new: str, fault: str) -> None:
    """They are money, pay a year, and rise from point to point."""
    project.edit(PAY, "cautions:\n", WAGES)
    assert [] == project.faults()
    place = project.spoil(PAY, old, new)

    assert [f"{place}: {fault}"] == project.faults()
