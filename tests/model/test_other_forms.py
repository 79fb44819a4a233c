"""What people in the field write is understood, refused, and answered with the one form that the data has."""

import pytest

from macros.model.other_forms import canonical
from macros.model.quantity import OtherFormError, Quantity


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("$50K-$60K", "$50,000-$60,000"),
        ("$50-60K", "$50,000-$60,000"),
        ("£54k", "£54,000"),
        ("$1.5M", "$1,500,000"),
        ("$50,000 to $60,000", "$50,000-$60,000"),
        ("between £50,000 and £60,000", "£50,000-£60,000"),
        ("from 10 to 20 hours per week", "10-20 hours a week"),
        ("from $60,000", "$60,000+"),
        ("minimum $60,000", "$60,000+"),
        ("$60,000 or more", "$60,000+"),
        ("5 or more years", "5+ years"),
        ("max. 60,000 USD", "up to $60,000"),
        ("no more than 3 days", "up to 3 days"),
        ("$32/hr", "$32 an hour"),
        ("$32 per hour", "$32 an hour"),
        ("$15.50 hourly", "$15.50 an hour"),
        ("£25 p.h.", "£25 an hour"),
        ("60k p.a.", "60,000 a year"),
        ("$85,000 – $120,000 per annum", "$85,000-$120,000 a year"),
        ("CZK 90 000 monthly", "CZK 90,000 a month"),
        ("€250/day", "€250 a day"),
        ("37 hours/week", "37 hours a week"),
        ("3 days per week", "3 days a week"),
        ("2 hrs each day", "2 hours a day"),
        ("54.000 €", "€54,000"),
        ("54.000,50 €", "€54,000.50"),
        ("54.000-60.000 EUR", "€54,000-€60,000"),
        ("CHF 85\u2019000", "CHF 85,000"),
        ("90 000 CZK", "CZK 90,000"),
        ("90\u00a0000\u00a0Kč", "CZK 90,000"),
        ("₹10,00,000", "INR 1,000,000"),
        ("C$70k–C$80k", "CAD 70,000-CAD 80,000"),
        ("usd 5", "$5"),
        ("€ 5", "€5"),
        ("$ 85,000", "$85,000"),
        ("15 $", "$15"),
        ("3-$4", "$3-$4"),
        ("15 to 25", "15-25"),
        ("15_000", "15,000"),
        ("10,00,000", "1,000,000"),
        ("1,50", "1.50"),
        ("1,5 hours", "1.5 hours"),
        ("90 min", "90 minutes"),
        ("3 month", "3 months"),
        ("15-25 Months", "15-25 months"),
        ("1 wk", "1 week"),
        ("40% to 60%", "40-60 %"),
        ("60 percent", "60 %"),
        ("$60,000 minimum", "$60,000+"),
        ("> $60,000", "$60,000+"),
        ("$CAD 90,000", "CAD 90,000"),
        ("CAD $90,000", "CAD 90,000"),
        ("£54,000 pro rata", "£54,000"),
        ("CHF 95\u2019000.-", "CHF 95,000"),
        ("€45.000,-", "€45,000"),
        ("RMB 5", "CNY 5"),
        ("€2.100-€2.400 a month", "€2,100-€2,400 a month"),
    ],
)
def test_what_is_understood_is_answered_with_the_one_form(typed: str, meant: str) -> None:
    """The fault says what to write, and what it says is read."""
    with pytest.raises(OtherFormError) as raised:
        Quantity.parse(typed)

    assert f"'{typed}' is not how amounts are written here; write {meant}" == str(raised.value)
    assert meant == raised.value.meant.typed == Quantity.parse(meant).typed


@pytest.mark.parametrize(
    "typed",
    [
        *("a few", "~15", "15 25", "15-25-35", "1,0000", "1.2.3", "5m", "15 %%", "+15", "1e3", "$"),
        *("$3-€4", "$3 %", "3 days to 4 weeks", "up to $5 or more", "max 5-6", "between 5-6", "5 and 6", "between 5"),
        *("$1,234,56", "50.000.00 €", "12 34 567"),
    ],
)
def test_what_can_be_read_in_two_ways_has_no_form(typed: str) -> None:
    """Nothing is guessed: no number, two currencies, two units, a limit and none."""
    assert "" == canonical(typed)
