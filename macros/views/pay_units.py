"""The units of pay: what stands on one scale has one currency and one period."""

from collections.abc import Iterable

from macros.model.pay import Pay
from macros.text.language import Language

Unit = tuple[str, str]
"""A currency (ISO 4217), and what is paid for: one of `EACH`."""


def unit_of(pay: Pay) -> Unit:
    """The unit of some pay."""
    return pay.base.currency, pay.base.period or "year"


def units_in_words(pays: Iterable[Pay], language: Language) -> dict[Unit, str]:
    """The units of some pay in words: `US dollars a year`. None where all is pay a year in one currency.

    Then a page says “a year” once, and the sign of an amount says the rest.
    """
    units = dict.fromkeys(map(unit_of, pays))
    if len(units) < 2 and all(period == "year" for _, period in units):
        return {}
    return {unit: language.each(language.currency(unit[0]), unit[1]) for unit in units}
