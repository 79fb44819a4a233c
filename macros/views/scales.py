"""A scale of amounts that begins at zero, with round ends and ticks as d3 chooses them: 1, 2 or 5 by a power of ten."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Self

_ROUND_TO = 10
"""In about how many steps a scale is divided to find its round end, whatever ticks it shows."""

_STEPS = ((50, 10), (10, 5), (2, 2))
"""From which square of the exact step on which factor of a power of ten is nearest: the geometric means between."""


@dataclass(frozen=True)
class Scale:
    """Amounts from zero to `end`, above zero, along `width` pixels."""

    end: Decimal
    width: int

    @classmethod
    def reaching(cls, top: Decimal, width: int) -> Self:
        """The scale that ends at the first round amount not below `top`, which is above zero."""
        step = _step(top / _ROUND_TO)
        end = (top / step).to_integral_value(ROUND_CEILING) * step
        return cls(end, width) if _step(end / _ROUND_TO) == step else cls.reaching(end, width)

    def x(self, amount: Decimal) -> float:
        """Where an amount is, in pixels from zero."""
        return float(amount / self.end * self.width)

    def ticks(self, count: int) -> list[Decimal]:
        """About `count` round amounts from zero on, all one step apart."""
        step = _step(self.end / count)
        return [step * place for place in range(int(self.end / step) + 1)]


def _step(exact: Decimal) -> Decimal:
    power = Decimal(1).scaleb(exact.adjusted())
    square = (exact / power) ** 2
    return power * next((factor for least, factor in _STEPS if square >= least), 1)
