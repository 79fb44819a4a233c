"""What somebody can be paid: a figure that has the form of pay a year, and is pay an hour, or has zeros too many."""

from decimal import Decimal

from macros.model.quantity import Quantity

PLAUSIBLE = {
    "USD": {"year": (10_000, 5_000_000), "month": (1_000, 100_000), "week": (250, 25_000), "hour": (5, 1_000)},
}
"""The lowest and the highest pay that a figure may name, by currency (ISO 4217) and period, the longest period first.

Wide enough for every job; a currency or a period that is not listed is not asked about.
"""

_ARTICLES = {"hour": "an hourly"}


def implausible(pay: Quantity, period: str = "year") -> str:
    """`what is wrong; how to fix it` where nobody is paid that in the period, else an empty text."""
    spans = PLAUSIBLE.get(pay.currency, {})
    if period not in spans or _lies_within(pay, spans[period]):
        return ""
    low, high = (Quantity(Decimal(end), Decimal(end), currency=pay.currency).typed for end in spans[period])
    message = f"{pay.typed} a {period} is not between {low} and {high}"
    return f"{message}; {_question(pay, period)} Write what is paid in a {period}"


def _lies_within(pay: Quantity, span: tuple[int, int]) -> bool:
    return span[0] <= pay.low and pay.high <= span[1]


def _question(pay: Quantity, period: str) -> str:
    """What may have happened."""
    spans = PLAUSIBLE[pay.currency]
    if pay.high > spans[period][1]:
        return "are there zeros too many?"
    other = next((name for name in reversed(spans) if name != period and _lies_within(pay, spans[name])), "")
    return f"is this {_ARTICLES.get(other, f'a {other}ly')} rate?" if other else "are zeros missing?"
