"""What someone can be paid, by currency and period."""

from decimal import Decimal

import pytest

from macros.model.plausible_pay import YEARLY, implausible
from macros.model.quantity import Quantity


@pytest.mark.parametrize(
    ("pay", "period", "question"),
    [
        ("$85-$120", "year", "is this an hourly rate?"),
        ("$21.30", "hour", ""),
        ("$85,000", "hour", "is this a yearly rate? Write what is paid in an hour, or say 'period: year'"),
        ("$850-$950", "year", "is this a weekly rate?"),
        ("$250", "year", "is this an hourly rate?"),
        ("$8,500", "year", "is this a monthly rate?"),
        ("$8,500", "hour", "is this a monthly rate?"),
        ("$850,000,000", "hour", "are there too many zeros? Write what is paid in an hour"),
        ("£54", "year", "is this an hourly rate? Write what is paid in a year, or say 'period: hour'"),
        ("CZK 90,000", "year", "is this a monthly rate?"),
        ("CZK 90,000", "month", ""),
        ("CZK 90,000", "hour", "is this a monthly rate?"),
        ("€250", "day", ""),
        ("€25", "month", "is this an hourly rate?"),
        ("$85,000-$120,000+", "year", ""),
        ("DOP 9", "year", ""),
        ("$9", "night", ""),
    ],
)
def test_a_figure_is_asked_about_by_its_currency_and_period(pay: str, period: str, question: str) -> None:
    """A currency or a period without a row is not asked about."""
    assert question in (fault := implausible(Quantity.parse(pay), period))
    assert bool(question) is bool(fault)


def test_a_shorter_period_pays_less() -> None:
    """Each currency has a span for each period, none of which is upside down, and shorter periods lie lower."""
    for currency, (low, high) in YEARLY.items():
        a_year = Quantity(Decimal(low), Decimal(high), currency=currency)
        a_month = a_year.scaled(Decimal("0.02"))

        assert low < high
        assert not implausible(a_year, "year")
        assert implausible(a_month, "year") and implausible(a_year, "hour")
