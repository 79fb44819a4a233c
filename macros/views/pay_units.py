"""The units of pay: what is on one scale has one currency and one period."""

from collections.abc import Iterable

from macros.model.quantity import Quantity
from macros.text.language import Language

Unit = tuple[str, str]
"""A currency (ISO 4217), and what is paid for: one of `EACH`."""


def unit_of(amount: Quantity) -> Unit:
    """The unit of an amount of pay."""
    return amount.currency, amount.period or "year"


def units_in_words(amounts: Iterable[Quantity], language: Language) -> dict[Unit, str]:
    """The units of amounts of pay in words: `US dollars a year`. None where all is pay a year in one currency.

    Then a page says “a year” once, and the sign of an amount says the rest.
    """
    units = dict.fromkeys(map(unit_of, amounts))
    if len(units) < 2 and all(period == "year" for _, period in units):
        return {}
    return {unit: language.each(language.currency(unit[0]), unit[1]) for unit in units}
