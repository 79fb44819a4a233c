"""Numbers and ranges as people type them."""

from decimal import Decimal

import pytest

from macros.model.quantity import PATTERN_WORDS, UNITS, OtherFormError, Quantity, QuantityError


@pytest.mark.parametrize(
    ("typed", "low", "high", "open_ended", "unit", "currency"),
    [
        ("15", "15", "15", False, "", ""),
        ("15-25", "15", "25", False, "", ""),
        ("15–25".replace("–", "\u2013"), "15", "25", False, "", ""),
        ("15 - 25", "15", "25", False, "", ""),
        (" 15-25 ", "15", "25", False, "", ""),
        ("0", "0", "0", False, "", ""),
        ("1.5-2.25", "1.5", "2.25", False, "", ""),
        ("1,500", "1500", "1500", False, "", ""),
        ("40-60 %", "40", "60", False, "%", ""),
        ("40-60%", "40", "60", False, "%", ""),
        ("12-24 months", "12", "24", False, "months", ""),
        ("5+ years", "5", "5", True, "years", ""),
        ("5-8+ years", "5", "8", True, "years", ""),
        ("$85,000-$120,000", "85000", "120000", False, "", "USD"),
        ("$85,000-120,000", "85000", "120000", False, "", "USD"),
        ("$500,000+", "500000", "500000", True, "", "USD"),
        ("$500,000-$5,000,000+", "500000", "5000000", True, "", "USD"),
        ("$1,234,567.50", "1234567.50", "1234567.50", False, "", "USD"),
        ("EUR 100-EUR 200", "100", "200", False, "", "EUR"),
        ("£54,000-£60,000", "54000", "60000", False, "", "GBP"),
        ("€54,000+", "54000", "54000", True, "", "EUR"),
        ("¥4,500,000", "4500000", "4500000", False, "", "JPY"),
        ("CZK 90,000-95,000", "90000", "95000", False, "", "CZK"),
        ("KWD 1.250", "1.250", "1.250", False, "", "KWD"),
        ("1 year", "1", "1", False, "years", ""),
        ("1 years", "1", "1", False, "years", ""),
        ("7-7", "7", "7", False, "", ""),
    ],
)
def test_a_quantity_is_read_as_typed(
    typed: str, low: str, high: str, open_ended: bool, unit: str, currency: str
) -> None:
    """Both ends, the plus, the unit and the currency are read; separators of thousands are not kept."""
    assert Quantity(Decimal(low), Decimal(high), open_ended, unit, currency) == Quantity.parse(typed)


@pytest.mark.parametrize("typed", ["$84.000", "$84.000-$119.000", "$80,000-$84.000+", "EUR 84.000"])
def test_thousands_with_a_full_stop_are_refused(typed: str) -> None:
    """Much of Europe writes them so; read as a decimal, a salary would be 84 dollars."""
    with pytest.raises(OtherFormError, match=r" is not how amounts are written here; write .*84,000"):
        Quantity.parse(typed)


@pytest.mark.parametrize("typed", ["KWD 1.250", "BHD 12.500"])
def test_a_currency_of_thousandths_has_three_decimals(typed: str) -> None:
    """A full stop before three digits is a decimal point there."""
    assert Decimal(typed.partition(" ")[2]) == Quantity.parse(typed).low


@pytest.mark.parametrize("unit", UNITS)
def test_every_unit_is_read(unit: str) -> None:
    """Each unit of the list can stand after a number."""
    assert unit == Quantity.parse(f"3 {unit}").unit


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "",
            " ",
            "-",
            "a few",
            "15-",
            "-25",
            "15-25-35",
            "15..25",
            "1,0000",
        ),
        *(
            "$",
            "$-$",
            "US 5",
            "1.",
            ".5",
            "1e3",
            "15 25",
            "15+-25",
            "+15",
            "~15",
            "15 %%",
        ),
        *("15-25 %-", "\u0661\u0665", "\u0661\u0665-\u0662\u0665", "1986."),
    ],
)
def test_anything_else_is_no_quantity(typed: str) -> None:
    """What is not a number or a range in the plain form is refused with examples of it."""
    with pytest.raises(QuantityError) as raised:
        Quantity.parse(typed)

    assert f"'{typed}' is not a quantity; {PATTERN_WORDS}" == str(raised.value)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("25-15", "the minimum 25 is above the maximum 15; swap or fix them"),
        ("$5,000-$500", "the minimum 5,000 is above the maximum 500; swap or fix them"),
        ("3 miles", f"'miles' is not a unit that is known here; use one of: {', '.join(UNITS)}"),
        ("$3 %", "'$3 %' mixes units; give one unit or currency for the whole range"),
        ("$3-EUR 4", "'$3-EUR 4' mixes units; give one unit or currency for the whole range"),
        (
            "up to $5-$6",
            "'up to' is before a range or a minimum; leave out 'up to', or give nothing but the maximum",
        ),
        ("up to 5+", "'up to' is before a range or a minimum; leave out 'up to', or give nothing but the maximum"),
        ("¥6,000,000.50", "JPY has no decimals; write whole numbers, such as ¥6,000,000"),
        ("GBX 5", "'GBX' is not a currency; write its code of three letters (ISO 4217), such as CHF 85,000"),
        ("35 000 kr", "'kr' can be SEK, NOK, DKK or ISK; write the code of the one that you mean, such as SEK 35,000"),
        ("60 to 50 hours", "the minimum 60 is above the maximum 50; swap or fix them"),
    ],
)
def test_a_quantity_that_makes_no_sense_says_why(typed: str, expected: str) -> None:
    """A range upside down, an unknown unit and two units at once are told apart."""
    with pytest.raises(QuantityError) as raised:
        Quantity.parse(typed)

    assert expected == str(raised.value)


@pytest.mark.parametrize(
    ("typed", "period", "up_to"),
    [
        ("$32.00-$38.21 an hour", "hour", False),
        ("€250 a day", "day", False),
        ("3 days a week", "week", False),
        ("CZK 90,000 a month", "month", False),
        ("$60,000+ a year", "year", False),
        ("25 a week", "week", False),
        ("up to $60,000", "", True),
        ("up to 3 days a week", "week", True),
    ],
)
def test_a_quantity_has_a_period_or_a_maximum_alone(typed: str, period: str, up_to: bool) -> None:
    """What it is counted or paid for stands last, and “up to” first; it is typed again as it was."""
    quantity = Quantity.parse(typed)

    assert (period, up_to, typed) == (quantity.period, quantity.up_to, quantity.typed)


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("EUR 100-EUR 200", "€100-€200"),
        ("USD 85,000", "$85,000"),
        ("CZK 90000", "CZK 90,000"),
        ("1 years", "1 year"),
        ("0-1 years", "0-1 years"),
        ("$32.50", "$32.50"),
        ("15–25%", "15-25 %"),
    ],
)
def test_a_quantity_has_one_form(typed: str, canonical: str) -> None:
    """The sign where there is one, thousands with commas, a hyphen, a unit in the number that the figure asks for."""
    assert canonical == Quantity.parse(typed).typed
    assert Quantity.parse(canonical) == Quantity.parse(typed)


@pytest.mark.parametrize(("typed", "expected"), [("15-25", True), ("15", False), ("15-15", False), ("15+", False)])
def test_a_range_has_two_ends_that_differ(typed: str, expected: bool) -> None:
    """A single number is no range, even where it is open-ended."""
    assert expected is Quantity.parse(typed).is_range


@pytest.mark.parametrize(("typed", "expected"), [("10-20", "15"), ("10-15", "12.5"), ("7", "7"), ("1-2 %", "1.5")])
def test_the_midpoint_is_halfway(typed: str, expected: str) -> None:
    """The middle is exact, without the noise of binary fractions."""
    assert Decimal(expected) == Quantity.parse(typed).midpoint


@pytest.mark.parametrize(
    ("typed", "factor", "step", "low", "high"),
    [
        ("$85,000-$120,000", "0.74", "1000", "63000", "89000"),  # 62,900 and 88,800
        ("$150,000-$250,000+", "1.25", "1000", "188000", "313000"),  # 187,500 and 312,500: half goes up
        ("10-21", "0.5", "1", "5", "11"),
        ("$87,375-$87,449", "1", "100", "87400", "87400"),
        ("3", "1", "2", "4", "4"),
        ("0.1-0.3", "3", "0.1", "0.3", "0.9"),
    ],
)
def test_scaling_rounds_half_up_to_whole_steps(typed: str, factor: str, step: str, low: str, high: str) -> None:
    """Both ends are multiplied and rounded; a half goes up, not to the even step."""
    scaled = Quantity.parse(typed).scaled(Decimal(factor), Decimal(step))

    assert (Decimal(low), Decimal(high)) == (scaled.low, scaled.high)


def test_scaling_keeps_what_the_numbers_mean() -> None:
    """Unit, currency and the open end stay."""
    money, share = Quantity.parse("$500,000-$5,000,000+"), Quantity.parse("40-60 %")

    assert (True, "USD", "") == (
        money.scaled(Decimal(2)).open_ended,
        money.scaled(Decimal(2)).currency,
        money.scaled(Decimal(2)).unit,
    )
    assert ("%", "") == (share.scaled(Decimal(2)).unit, share.scaled(Decimal(2)).currency)


def test_scaling_by_default_rounds_to_whole_units() -> None:
    """Without a step the ends become whole numbers."""
    assert Quantity.parse("2-3") == Quantity.parse("1.5-2.5").scaled(Decimal(1))
