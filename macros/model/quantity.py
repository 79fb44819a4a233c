"""Numbers and ranges with a unit, as people type them: `15-25`, `40-60 %`, `$500,000-$5,000,000+`."""

import re
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from typing import Self

UNITS = ("%", "minutes", "hours", "days", "weeks", "months", "years")
PATTERN_WORDS = "write a number or a range, such as 15-25, 40-60 %, 12-24 months or $85,000-$120,000"

_NUMBER = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?"
_MONEY = r"(?P<{name}>\$|[A-Z]{{3}} )?"
_QUANTITY = re.compile(
    rf"{_MONEY.format(name='currency')}(?P<low>{_NUMBER})"
    rf"(?:\s*[-–]\s*{_MONEY.format(name='currency2')}(?P<high>{_NUMBER}))?"
    r"(?P<open>\+)?(?:\s*(?P<unit>%|[a-z]+))?"
)
_STOPPED = re.compile(r"(?<![0-9,])[0-9]{1,3}\.[0-9]{3}(?![0-9])")
"""Thousands as much of Europe writes them; read as a decimal they would make a salary of 84 dollars."""

PATTERN = "^" + re.sub(r"\?P<\w+>", "?:", _QUANTITY.pattern).replace("[a-z]+", "|".join(UNITS[1:])) + "$"
"""What editors can check while somebody types: the form without the sense, as ECMA 262 writes it."""


class QuantityError(ValueError):
    """A quantity that cannot be read or makes no sense; the text says what to write instead."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A closed or open-ended range.

    `low` and `high` are equal for a single number. `open_ended` means "and more": the figure has no
    upper limit even where `high` is given. `unit` is one of UNITS or empty for a plain count, and
    `currency` an ISO 4217 code or empty; never both.
    """

    low: Decimal
    high: Decimal
    open_ended: bool = False
    unit: str = ""
    currency: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a quantity as typed in the data.

        Raises QuantityError for anything else, and for a range whose minimum is above its maximum.
        """
        match = _QUANTITY.fullmatch(text.strip())
        if not match:
            raise QuantityError(f"'{text}' is not a quantity; {PATTERN_WORDS}")
        currency, currency2 = (
            {"$": "USD"}.get(symbol, symbol)
            for symbol in ((match[name] or "").strip() for name in ("currency", "currency2"))
        )
        unit = match["unit"] or ""
        if unit and unit not in UNITS:
            raise QuantityError(f"'{unit}' is not a unit that is known here; use one of: {', '.join(UNITS)}")
        if (currency and unit) or currency2 not in ("", currency):
            raise QuantityError(f"'{text}' mixes units; give one unit or currency for the whole range")
        if currency and (money := _STOPPED.search(text)):
            mended = money[0].replace(".", ",")
            raise QuantityError(f"'{money[0]}' has a full stop among its thousands; write {mended}")
        low = Decimal(match["low"].replace(",", ""))
        high = Decimal((match["high"] or match["low"]).replace(",", ""))
        if low > high:
            raise QuantityError(f"the minimum {match['low']} is above the maximum {match['high']}; swap or mend them")
        return cls(low, high, bool(match["open"]), unit, currency)

    @property
    def is_range(self) -> bool:
        """Whether the two ends differ."""
        return self.low != self.high

    @property
    def typed(self) -> str:
        """The quantity as people type it; `parse` reads the same from it."""
        sign = {"USD": "$", "": ""}.get(self.currency, f"{self.currency} ")
        ends = (self.low, self.high) if self.is_range else (self.low,)
        text = "-".join(f"{sign}{end:,f}" for end in ends)
        return text + "+" * self.open_ended + (f" {self.unit}" if self.unit else "")

    @property
    def midpoint(self) -> Decimal:
        """The middle between the two ends, in the quantity's own unit."""
        return (self.low + self.high) / 2

    def scaled(self, factor: Decimal, step: Decimal = Decimal(1)) -> Self:
        """Both ends times `factor`, rounded half up to whole multiples of `step`."""

        def scale(value: Decimal) -> Decimal:
            return (value * factor / step).quantize(Decimal(1), ROUND_HALF_UP) * step

        return replace(self, low=scale(self.low), high=scale(self.high))
