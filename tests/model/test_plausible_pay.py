"""What somebody can be paid, by currency and period."""

import pytest

from macros.model.plausible_pay import PLAUSIBLE, implausible
from macros.model.quantity import Quantity


@pytest.mark.parametrize(
    ("pay", "period", "question"),
    [
        ("$85-$120", "year", "is this an hourly rate?"),
        ("$21.30", "hour", ""),
        ("$85,000", "hour", "are there zeros too many?"),
        ("$85,000-$120,000+", "year", ""),
        ("EUR 9", "year", ""),
        ("$9", "night", ""),
    ],
)
def test_a_figure_is_asked_about_by_its_currency_and_period(pay: str, period: str, question: str) -> None:
    """A currency or a period without a row is not asked about."""
    assert question in (fault := implausible(Quantity.parse(pay), period))
    assert bool(question) is bool(fault)


def test_a_shorter_period_pays_less() -> None:
    """The periods of a currency stand in their order, so that the shortest that fits is asked about."""
    for periods in PLAUSIBLE.values():
        spans = list(periods.values())
        assert sorted(spans, reverse=True) == spans
