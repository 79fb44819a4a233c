"""What someone can be paid: a figure may have the form of pay a year and be pay an hour, or have zeros too many."""

from dataclasses import replace
from decimal import Decimal

from macros.model.currencies import is_code
from macros.model.quantity import EACH, Quantity

YEARLY = {
    **dict.fromkeys(("USD", "CHF", "AUD", "CAD", "NZD"), (10_000, 5_000_000)),
    **dict.fromkeys(("GBP", "SGD"), (6_000, 5_000_000)),
    "EUR": (4_000, 5_000_000),  # the lowest legal minimum among its countries is some 7,000 a year for whole weeks
    **dict.fromkeys(("DKK", "NOK", "SEK"), (80_000, 50_000_000)),
    **dict.fromkeys(("HKD", "TWD", "MXN", "ZAR"), (60_000, 50_000_000)),
    "CZK": (100_000, 100_000_000),
    "INR": (50_000, 500_000_000),
    **dict.fromkeys(("PLN", "ILS", "RON", "BRL", "CNY", "AED", "SAR", "MYR"), (12_000, 20_000_000)),
    "JPY": (1_000_000, 500_000_000),
    "HUF": (1_500_000, 1_000_000_000),
    "KRW": (10_000_000, 5_000_000_000),
}
"""The lowest and the highest pay a year that a figure may name, by currency (ISO 4217).

Wide enough for every job; a currency that is not listed is not asked about.
"""

_SCALE = {"year": (1, 1), "month": (10, 50), "week": (40, 200), "day": (200, 1_000), "hour": (2_000, 5_000)}
"""What the ends of a year's pay are divided by for a period.

The upper ends by more than a year has of it: who earns most is not paid by the hour.
"""

_RATES = {"hour": "an hourly", "day": "a daily", "week": "a weekly", "month": "a monthly", "year": "a yearly"}


def implausible(pay: Quantity, period: str = "") -> str:
    """`what is wrong; how to fix it` where nobody is paid that in the period, else an empty text.

    The period is that of the pay, or a year, if none is given.
    """
    period, pay = period or pay.period or "year", replace(pay, period="")
    if pay.currency not in YEARLY or period not in _SCALE or _lies_within(pay, period):
        return ""
    low, high = (Quantity(end, end, currency=pay.currency).typed for end in _span(pay.currency, period))
    message = f"{pay.typed} {EACH[period]} is not between {low} and {high}"
    return f"{message}; {_question(pay, period)}"


def example(currency: str, period: str) -> Quantity:
    """Pay that someone can be paid, without its period; in dollars where the currency is none."""
    code = currency if is_code(currency) else "USD"
    low, high = _span(code, period) if code in YEARLY and period in _SCALE else (Decimal(1), Decimal(1))
    amount = min(low * 5, high)
    return Quantity(amount, amount, currency=code)


def _span(currency: str, period: str) -> tuple[Decimal, Decimal]:
    """The lowest and the highest pay in a period, the lowest to a whole unit below."""
    low, high = (Decimal(end) / divisor for end, divisor in zip(YEARLY[currency], _SCALE[period], strict=True))
    return max(low // 1, min(low, Decimal(1))), high


def _lies_within(pay: Quantity, period: str) -> bool:
    low, high = _span(pay.currency, period)
    return low <= pay.low and pay.high <= high


def _question(pay: Quantity, period: str) -> str:
    """What may have happened, and what to do about it."""
    is_above = pay.high > _span(pay.currency, period)[1]
    fix = f"Write what is paid in {EACH[period]}"
    order = [*EACH]
    others = order[order.index(period) + 1 :] if is_above else order[: order.index(period)]
    if fits := [name for name in others if _lies_within(pay, name)]:
        other = min(fits, key=lambda name: (name == "day", _distance(pay, name)))
        return f"is this {_RATES[other]} rate? {fix}, or say 'period: {other}'"
    return f"are there too many zeros? {fix}" if is_above else f"are zeros missing? {fix}"


def _distance(pay: Quantity, period: str) -> Decimal:
    """How far pay lies from the middle of a period's span: twice as much and half as much are as far."""
    low, high = _span(pay.currency, period)
    return abs((pay.low * pay.high / (low * high)).ln())
