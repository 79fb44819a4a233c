"""What someone is paid: a range in one currency, for the period of its file."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated, NoReturn, Self

from pydantic import AfterValidator, Field, PlainValidator, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from macros.model import currencies
from macros.model.base import Model, form, parsed
from macros.model.plausible_pay import implausible
from macros.model.quantity import EACH, PAY_PATTERN, OtherFormError, Quantity, QuantityError

_WORDS = "write an amount or a range with its currency, such as $85,000-$120,000, €32.50 or up to CZK 90,000"
_CODE_WORDS = "write its code of three letters (ISO 4217), such as EUR"
_EXAMPLES = ["$85,000-$120,000", "€32.50", "£54,000+", "up to CZK 90,000"]

_period: ContextVar[str] = ContextVar("period", default="year")
"""What the file that is being read holds pay for; empty where it says a period that there is not."""

_file_currency: ContextVar[str] = ContextVar("file_currency", default="")
"""The currency that the file that is being read says; empty where it says none that there is."""


@contextmanager
def paid_for(period: str, currency: str = "") -> Iterator[None]:
    """Read amounts as pay for a period, one of EACH, in a currency.

    Another period or currency is told where it is, and not again at each amount.
    """
    token = _period.set(period if period in EACH else "")
    currency_token = _file_currency.set(currency if currencies.is_code(currency) else "")
    try:
        yield
    finally:
        _file_currency.reset(currency_token)
        _period.reset(token)


def parse_pay(text: str) -> Quantity:
    """An amount as the file types it, which says its period once for all: what is paid for another than a year has it.

    Raises QuantityError for what nobody is paid, and for what says its period itself.
    """
    period = _period.get()
    try:
        amount = Quantity.parse(text)
        is_canonical = not amount.period
    except OtherFormError as error:
        amount, is_canonical = error.meant, False
    said, bare = amount.period, replace(amount, period="")
    if said and period and said != period:
        raise QuantityError(
            f"'{text}' is pay {EACH[said]}, and this file holds pay {EACH[period]}; write what is paid in "
            f"{EACH[period]}, or say 'period: {said}'"
        )
    currency = _file_currency.get()
    if not is_canonical:
        has_sign = bare.currency or bare.unit or not currency
        raise OtherFormError(text, bare if has_sign else replace(bare, currency=currency))
    is_asked = period and currency in ("", bare.currency)  # else the check tells that it is in another currency
    if is_asked and (why := implausible(bare, period)):
        raise QuantityError(why)
    return with_period(bare)


def with_period(amount: Quantity) -> Quantity:
    """An amount of the file that is being read, with what it is paid for if that is not a year."""
    return amount if _period.get() == "year" else replace(amount, period=_period.get())


Paid = Annotated[
    Quantity,
    PlainValidator(parsed(parse_pay, "an amount of pay", _WORDS)),
    WithJsonSchema(form(["string", "integer"], PAY_PATTERN, _WORDS, _EXAMPLES) | {"minimum": 0}),
]
"""What someone is paid in the period of the file."""


def _currency(code: str) -> str:
    if not currencies.is_code(code):
        message = "'{code}' is not a currency; {fix}"
        meant = currencies.meant(code)
        fix = f"write {meant}" if meant else _CODE_WORDS
        raise PydanticCustomError("wrong_kind", message, {"code": code, "fix": fix})
    return code


Currency = Annotated[
    str, AfterValidator(_currency), WithJsonSchema(form("string", "^[A-Z]{3}$", _CODE_WORDS, ["EUR", "USD"]))
]
"""A currency by its code (ISO 4217)."""

_MOST = {"month": 24, "week": 53, "day": 366, "hour": 8_784}
"""The longest year of pay: not more than there are, but for months, of which some employers pay two more."""

_TYPICAL = {"month": "12 months", "week": "52 weeks", "day": "260 days", "hour": "2,080 hours"}


def check_year(period: str, year_has: Quantity | None) -> None:
    """Refuse a year of pay that is not said in the period of the file, or said where the file has pay a year.

    Raises PydanticCustomError.
    """
    fix = f"write it such as 'year_has: {_TYPICAL.get(period)}'"
    if year_has and year_has == Quantity(year_has.low, year_has.low) and 1 < year_has.low <= _MOST.get(period, 0):
        fix = f"write 'year_has: {year_has.typed} {period}s'"
    if year_has is None:
        if period in _MOST:
            _refuse(f"'year_has' is missing, and this file holds pay {EACH[period]}; {fix}")
    elif period not in _MOST:
        _refuse("'year_has' says what makes a year of pay, and this file holds pay a year; delete it, or add 'period:'")
    elif year_has != Quantity(year_has.low, year_has.low, unit=f"{period}s"):
        _refuse(f"'{year_has.typed}' is not a number of {period}s, and this file holds pay {EACH[period]}; {fix}")
    elif not 1 <= year_has.low <= _MOST[period]:
        _refuse(f"a year of {year_has.typed} is not possible; {fix}")


def _refuse(words: str) -> NoReturn:
    raise PydanticCustomError("wrong_kind", "{words}", {"words": words})


_ROUNDED_TO = {
    "": Decimal(1000),
    "month": Decimal(100),
    "week": Decimal(10),
    "day": Decimal(1),
    "hour": Decimal("0.01"),
}
"""What worked-out pay is rounded to, by its period."""


def rounding(amount: Quantity) -> Decimal:
    """How many units of its currency worked-out pay is rounded to."""
    step = Decimal(_ROUNDED_TO[amount.period])
    return step if currencies.has_decimals(amount.currency) else max(step, Decimal(1))


class Pay(Model):
    """Base pay as a range, and what the source itself gives as total pay, for the period of the file.

    The amounts say their period, but for a year: pay is pay a year where nothing else is said.
    """

    base: Paid = Field(description="Base pay for the period of the file, as a range", examples=["$85,000-$120,000"])
    total: Paid | None = Field(
        None,
        description="Total pay with commission and bonus, exactly as the source of the base pay gives it; a + at the "
        "end means that there is no upper limit. Total pay at target is never typed: it is worked out from 'mix'",
        examples=["$150,000-$250,000", "$150,000-$250,000+"],
    )

    @model_validator(mode="after")
    def _base_within_total(self) -> Self:
        base, total = self.base, self.total
        if total is None:
            return self
        above = base.high > total.high or (base.low > total.low and not (base.up_to or total.up_to))
        if above or (base.open_ended and not total.open_ended):
            raise PydanticCustomError("base_above_total", "base pay is above total pay; fix one of the two ranges")
        return self

    @property
    def closed(self) -> bool:
        """Whether what is given has both ends, which posting laws ask for."""
        return not any(amount.open_ended or amount.up_to for amount in (self.base, self.total) if amount)


@dataclass(frozen=True)
class Amounts:
    """Pay at one level in one place: base pay, and what is known of total pay."""

    base: Quantity
    at_target: Quantity | None = None
    """Base pay and the variable pay for meeting every target; None where the pay mix is not known."""
    total: Quantity | None = None
    """Total pay as the source of the base pay gives it, which may be what can be earned at best."""

    @property
    def whole(self) -> Quantity:
        """Total pay in a text that needs one figure: at target, else as the source gives it, else base pay."""
        return self.at_target or self.total or self.base

    def in_a_year(self, periods: Decimal) -> "Amounts":
        """What this comes to in a year of so many periods, in whole units of the currency."""

        def year(amount: Quantity | None) -> Quantity | None:
            return amount and replace(amount.scaled(periods), period="year")

        return Amounts(replace(self.base.scaled(periods), period="year"), year(self.at_target), year(self.total))


def at_target(base: Quantity, share: Decimal) -> Quantity:
    """Total pay of which `share` (0 to 1) is variable and the rest is base pay, rounded as pay that is worked out."""
    step = rounding(base)

    def grown(end: Decimal) -> Decimal:
        return (end / (1 - share) / step).quantize(Decimal(1), ROUND_HALF_UP) * step

    return replace(base, low=grown(base.low), high=grown(base.high))
