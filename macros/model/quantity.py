"""Numbers and ranges with a unit, as people type them: `15-25`, `40-60 %`, `$500,000-$5,000,000+`, `3 days a week`."""

import re
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Self

from macros.model import currencies
from macros.model.other_forms import canonical

UNITS = ("%", "minutes", "hours", "days", "weeks", "months", "years")
EACH = {"hour": "an hour", "day": "a day", "week": "a week", "month": "a month", "year": "a year"}
"""What something can be counted or paid for, the shortest first, and how that is typed."""

PATTERN_WORDS = (
    "write a number or a range, such as 15-25, 40-60 %, 12-24 months, 3 days a week, $85,000-$120,000 or "
    "up to €32.50 an hour"
)

_NUMBER = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
_MONEY = rf"(?P<{{name}}>[{''.join(currencies.SIGNS)}]|[A-Z]{{{{3}}}} )?"
_RANGE = (
    rf"(?P<up_to>up to )?{_MONEY.format(name='currency')}(?P<low>{_NUMBER})"
    rf"(?:\s*[-–]\s*{_MONEY.format(name='currency2')}(?P<high>{_NUMBER}))?(?P<open>\+)?"
)
_QUANTITY = re.compile(rf"{_RANGE}(?:\s*(?P<unit>%|[a-z]+))?(?: (?P<each>{'|'.join(EACH.values())}))?")
_STOPPED = re.compile(r"(?<![0-9,])[0-9]{1,3}\.[0-9]{3}(?![0-9])")
"""Thousands as much of Europe writes them; read as a decimal they would make a salary of 84 dollars."""

_ONE = {unit.removesuffix("s"): unit for unit in UNITS[1:]}
"""Each unit of time as it is behind a 1."""


def _ecma(expression: str) -> str:
    """An expression as ECMA 262 writes it, for editors, which check the form without the sense."""
    return "^" + re.sub(r"\?P<\w+>", "?:", expression).replace("[a-z]+", "|".join((*UNITS[1:], *_ONE))) + "$"


PATTERN = _ecma(_QUANTITY.pattern)
"""What editors can check while someone types."""

PAY_PATTERN = _ecma(_RANGE)
"""The same of an amount that has neither unit nor period."""


class QuantityError(ValueError):
    """A quantity that cannot be read or makes no sense; the text says what to write instead."""


class OtherFormError(QuantityError):
    """A quantity that is understood, and has another form here."""

    def __init__(self, text: str, meant: "Quantity") -> None:
        super().__init__(f"'{text}' is not how amounts are written here; write {meant.typed}")
        self.meant = meant
        """What it says."""


class _FormError(QuantityError):
    """A text that does not have the form of a quantity."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A closed or open-ended range.

    `low` and `high` are equal for a single number. `open_ended` means "and more": the figure has no upper limit even
    where `high` is given. `up_to` means that a single number is the upper limit, and that none below is given; never
    both. `unit` is one of UNITS or empty for a plain count, and `currency` an ISO 4217 code or empty; never both.
    `period` is what the whole is counted or paid for, one of EACH, or empty.
    """

    low: Decimal
    high: Decimal
    open_ended: bool = False
    unit: str = ""
    currency: str = ""
    period: str = ""
    up_to: bool = False

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a quantity as typed in the data.

        Raises QuantityError for anything else, and for a range whose minimum is above its maximum; OtherFormError for
        what is understood all the same.
        """
        try:
            return cls._read(text.strip(), text)
        except _FormError as error:
            form = canonical(text)
            if not form:
                raise _which_currency(text) or error from None
        raise OtherFormError(text.strip(), cls._read(form, text))

    @classmethod
    def _read(cls, form: str, text: str) -> Self:
        """Read what has the form of a quantity; `text` is what was typed."""
        match = _QUANTITY.fullmatch(form)
        if not match:
            raise _FormError(f"'{text}' is not a quantity; {PATTERN_WORDS}")
        currency, currency2 = (
            currencies.SIGNS.get(symbol, symbol)
            for symbol in ((match[name] or "").strip() for name in ("currency", "currency2"))
        )
        unit, high = match["unit"] or "", match["high"] or match["low"]
        if unit and unit not in UNITS and not (unit in _ONE and high == "1"):
            raise _FormError(f"'{unit}' is not a unit that is known here; use one of: {', '.join(UNITS)}")
        if (currency and unit) or currency2 not in ("", currency):
            raise _FormError(f"'{text}' mixes units; give one unit or currency for the whole range")
        _check_money(form, currency)
        _check_ends(match)
        least, most = (Decimal(end.replace(",", "")) for end in (match["low"], high))
        period = (match["each"] or "").partition(" ")[2]
        return cls(least, most, bool(match["open"]), _ONE.get(unit, unit), currency, period, bool(match["up_to"]))

    @property
    def is_range(self) -> bool:
        """Whether the two ends differ."""
        return self.low != self.high

    @property
    def typed(self) -> str:
        """The quantity as people type it; `parse` reads the same from it."""
        sign = currencies.written(self.currency) if self.currency else ""
        ends = (self.low, self.high) if self.is_range else (self.low,)
        text = "-".join(f"{sign}{end:,f}" for end in ends)
        is_one = self.high == self.low == 1 and not self.open_ended and self.unit in UNITS[1:]
        unit = self.unit.removesuffix("s") if is_one else self.unit
        words = ("up to" * self.up_to, text + "+" * self.open_ended, unit, EACH.get(self.period, ""))
        return " ".join(filter(None, words))

    @property
    def midpoint(self) -> Decimal:
        """The middle between the two ends, in the quantity's own unit."""
        return (self.low + self.high) / 2

    def scaled(self, factor: Decimal, step: Decimal = Decimal(1)) -> Self:
        """Both ends times `factor`, rounded half up to whole multiples of `step`."""

        def scale(value: Decimal) -> Decimal:
            return (value * factor / step).quantize(Decimal(1), ROUND_HALF_UP) * step

        return replace(self, low=scale(self.low), high=scale(self.high))

    def part(self, share: Fraction) -> Self:
        """A share of it, in the whole numbers that lie between the new ends, at least 1."""
        low, high = ceil(Fraction(self.low) * share), floor(Fraction(self.high) * share)
        if low > high:
            low = high = max(1, round((Fraction(self.low) + Fraction(self.high)) / 2 * share))
        return replace(self, low=Decimal(low), high=Decimal(high))


def _which_currency(text: str) -> QuantityError | None:
    """What to say where a sign stands for the money of several countries."""
    for sign, codes in currencies.SHARED_SIGNS.items():
        if re.search(rf"(?<![a-z]){re.escape(sign)}(?![a-z])", text.lower()):
            fix = f"write the code of the one that you mean, such as {codes[0]} 35,000"
            return QuantityError(f"'{sign}' can be {', '.join(codes[:-1])} or {codes[-1]}; {fix}")
    return None


def _check_money(form: str, currency: str) -> None:
    """Refuse a currency that there is not, thousands that look like decimals, and decimals that there are not."""
    if currency and not currencies.is_code(currency):
        fix = "write its code of three letters (ISO 4217), such as CHF 85,000"
        raise _FormError(f"'{currency}' is not a currency; {fix}")
    if currency and (money := _STOPPED.search(form)) and not currencies.has_thousandths(currency):
        raise _FormError(f"'{money[0]}' has a period among its thousands; write {money[0].replace('.', ',')}")
    if currency and "." in form and not currencies.has_decimals(currency):
        whole = f"{currencies.written(currency)}6,000,000"
        raise QuantityError(f"{currency} has no decimals; write whole numbers, such as {whole}")


def _check_ends(match: re.Match[str]) -> None:
    """Refuse a range upside down, and one that has a limit and none."""
    low, high = match["low"], match["high"] or match["low"]
    if Decimal(low.replace(",", "")) > Decimal(high.replace(",", "")):
        raise QuantityError(f"the minimum {low} is above the maximum {high}; swap or fix them")
    if match["up_to"] and (match["high"] or match["open"]):
        fix = "leave out 'up to', or give nothing but the maximum"
        raise QuantityError(f"'up to' is before a range or a minimum; {fix}")
