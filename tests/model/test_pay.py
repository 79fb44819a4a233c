"""Pay for the period of its file, in any currency."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from macros.model.compensation import Compensation
from macros.model.pay import Pay, paid_for, rounding
from macros.model.quantity import Quantity

FIGURES = {"source": "survey", "as_of": 2025, "verified_on": "2026-01-15", "method": "sourced"}


def _compensation(base: str, **more: object) -> Compensation:
    return Compensation.model_validate({"currency": "USD", "figures": FIGURES, "national": {"base": base}, **more})


def _fault(base: str, **more: object) -> str:
    with pytest.raises(ValidationError) as raised:
        _compensation(base, **more)
    fault = raised.value.errors()[0]  # behind it: that total pay cannot be like base pay
    return f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}"


HOURLY = {"period": "hour", "year_has": "2,080 hours"}


def test_amounts_carry_the_period_of_their_file() -> None:
    """The file says it once; pay a year says none."""
    assert "$32.00-$38.21 an hour" == _compensation("$32.00-$38.21", **HOURLY).reference.base.typed
    assert "$85,000" == _compensation("$85,000").reference.base.typed
    assert "hour" == _compensation("$32.00", **HOURLY).at("core").whole.period


@pytest.mark.parametrize(
    ("base", "more", "fault"),
    [
        (
            "$32/hr",
            HOURLY,
            "national.base: '$32/hr' is not how amounts are written here; write $32",
        ),
        (
            "$32 an hour",
            HOURLY,
            "national.base: '$32 an hour' is not how amounts are written here; write $32",
        ),
        (
            "$32 an hour",
            {},
            "national.base: '$32 an hour' is pay an hour, and this file holds pay a year; write what is paid in a "
            "year, or say 'period: hour'",
        ),
        ("£54K p.a.", {}, "national.base: '£54K p.a.' is not how amounts are written here; write £54,000"),
        (
            "$85,000",
            HOURLY,
            "national.base: $85,000 an hour is not between $5 and $1,000; is this a yearly rate? Write what is paid in "
            "an hour, or say 'period: year'",
        ),
        (
            "$32",
            {"period": "hour"},
            "year_has: 'year_has' is missing, and this file holds pay an hour; write it such as 'year_has: 2,080 "
            "hours'",
        ),
        (
            "$85,000",
            {"year_has": "13 months"},
            "year_has: 'year_has' says what makes a year of pay, and this file holds pay a year; delete it, or add "
            "'period:'",
        ),
        (
            "$32",
            {"period": "hour", "year_has": "13 months"},
            "year_has: '13 months' is not a number of hours, and this file holds pay an hour; write it such as "
            "'year_has: 2,080 hours'",
        ),
        (
            "$32",
            {"period": "hour", "year_has": "20,800 hours"},
            "year_has: a year of 20,800 hours is not possible; write it such as 'year_has: 2,080 hours'",
        ),
        ("$32", {"period": "shift"}, "period: Input should be 'year', 'month', 'week', 'day' or 'hour'"),
        (
            "$85,000",
            {"currency": "GOLD"},
            "currency: 'GOLD' is not a currency; write its code of three letters (ISO 4217), such as EUR",
        ),
        *(
            ("$85,000", {"currency": typed}, f"currency: '{typed}' is not a currency; write {code}")
            for typed, code in (("usd", "USD"), ("€", "EUR"), ("$", "USD"), ("RMB", "CNY"), ("£", "GBP"))
        ),
        (
            "€2,100",
            {"currency": "EUR", "period": "month", "year_has": 13},
            "year_has: '13' is not a number of months, and this file holds pay a month; write 'year_has: 13 months'",
        ),
        (
            "€2.100-€2.400 a month",
            {"currency": "EUR", "period": "month", "year_has": "13 months"},
            "national.base: '€2.100-€2.400 a month' is not how amounts are written here; write €2,100-€2,400",
        ),
        (
            "60 000-70 000",
            {"currency": "EUR"},
            "national.base: '60 000-70 000' is not how amounts are written here; write €60,000-€70,000",
        ),
    ],
)
def test_what_pay_is_for_is_said_once_and_fits(base: str, more: dict[str, str], fault: str) -> None:
    """An amount does not say its period, nobody is paid by the hour what is paid by the year, and a year is one."""
    assert fault == _fault(base, **more)


@pytest.mark.parametrize(
    ("typed", "period", "expected"),
    [
        ("$85,000", "year", "1000"),
        ("€3,000", "month", "100"),
        ("€900", "week", "10"),
        ("€250", "day", "1"),
        ("$32", "hour", "0.01"),
        ("¥1,500", "hour", "1"),
    ],
)
def test_what_is_worked_out_is_rounded_as_its_period_asks(typed: str, period: str, expected: str) -> None:
    """Coarse for a year, to the cent for an hour, and to the yen where there are no cents."""
    with paid_for(period):
        pay = Pay.model_validate({"base": typed})

    assert Decimal(expected) == rounding(pay.base)


def test_pay_for_a_period_comes_to_pay_a_year() -> None:
    """The amounts times what makes a year, in whole units, and said as pay a year."""
    a_year = _compensation("$32.00-$38.21", **HOURLY).in_a_year("core")

    assert a_year and "$66,560-$79,477 a year" == a_year.base.typed
    assert None is _compensation("$85,000").in_a_year("core")


@pytest.mark.parametrize(
    ("base", "total", "is_within"),
    [
        ("up to $60,000", "up to $70,000", True),
        ("up to $60,000", "$50,000-$70,000", True),
        ("$50,000-$60,000", "up to $60,000", True),
        ("up to $60,000", "up to $50,000", False),
    ],
)
def test_base_pay_within_total_pay_goes_by_the_ends_that_are_known(base: str, total: str, is_within: bool) -> None:
    """Where one has no lower end, the upper ends alone are compared; and no such range is closed."""
    if not is_within:
        with pytest.raises(ValidationError, match="base pay is above total pay"):
            Pay.model_validate({"base": base, "total": total})
        return
    assert not Pay.model_validate({"base": base, "total": total}).closed


def test_the_mean_of_locations_keeps_the_period() -> None:
    """It is rounded finer than what a model gives: pay an hour to the cent."""
    places = {"a": {"base": "$20.00-$30.00"}, "b": {"base": "$22.05-$38.21"}}
    pay = _compensation("$21.30-$35.59", locations=places, **HOURLY)

    assert Quantity.parse("$21.03-$34.11 an hour") == pay.location_mean("core").base
