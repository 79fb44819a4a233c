"""Words, numbers, money and dates for a reader's language."""

import datetime
import gettext
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent, get_currency_name

from macros.model.messages import N_, Message
from macros.model.quantity import Quantity
from macros.model.shared import LanguageSettings
from macros.text.figures import Figures
from macros.text.formats import formats_of

# Translators: an amount or a range of anything follows, such as “up to $60,000” or “up to 3 days”.
UP_TO = N_("up to {amount}")
EACH = {
    # Translators: how much is paid, or done, in a period: “up to $38 an hour”, “up to 3 days a week”.
    "hour": N_("{amount} an hour"),
    "day": N_("{amount} a day"),
    "week": N_("{amount} a week"),
    "month": N_("{amount} a month"),
    "year": N_("{amount} a year"),
}
"""What an amount is for, by the period of a quantity."""

ENGLISH = LanguageSettings(lang="en", hreflang="en", locale="en_US", name="English")
"""The language that texts are written in, as programs use it that know no site."""


def _ends(value: Quantity) -> Sequence[Decimal]:
    """The two ends of a range, or the one amount."""
    return [value.low, value.high] if value.is_range else [value.high]


@dataclass(frozen=True)
class Language:
    """One language of the site: five values, none made of another, and a gettext catalog.

    Without arguments it is English as it is written.
    """

    folder: str = "en"
    """The first folder of its addresses."""

    settings: LanguageSettings = ENGLISH
    translations: gettext.NullTranslations = field(default_factory=gettext.NullTranslations)
    _said: dict[Quantity, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Each quantity as it was said once: the same few are said on every page."""

    _said_short: dict[tuple[Decimal, str], str] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Each short amount as it was said once: the same few are on the axis of every chart."""

    _said_short_ranges: dict[Quantity, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    """The same of ranges: a chart is drawn in two widths."""

    _dated: dict[datetime.date, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    """The same of days."""

    @property
    def lang(self) -> str:
        """The tag of the language of the texts (BCP 47), for pages, feeds and data."""
        return self.settings.lang

    @cached_property
    def locale(self) -> Locale:
        """The CLDR locale, for formats alone."""
        return Locale.parse(self.settings.locale)

    @property
    def direction(self) -> str:
        """The way in which its lines run, as HTML says it: `ltr` or `rtl`."""
        return "rtl" if self.locale.character_order == "right-to-left" else "ltr"

    @cached_property
    def figures(self) -> Figures:
        """How the language writes numbers and money."""
        return Figures(self.locale, formats_of(self.settings.locale))

    def posted_title(self, title: str) -> str:
        """The title of a job where it is advertised: `Account Manager (m/w/d)` in German."""
        return self.figures.formats.posted_title.format(title=title)

    @property
    def is_translated(self) -> bool:
        """Whether words have to be looked up: the source language has no catalog."""
        return type(self.translations) is not gettext.NullTranslations

    def quantity(self, value: Quantity) -> str:
        """A range with its unit and period: `40–60%`, `12–24 months`, `$500K–$5M+`, `up to 3 days a week`."""
        if value not in self._said:
            said = self._limited(value, self._quantity(value))
            self._said[value] = self.each(said, value.period) if value.period else said
        return self._said[value]

    def _limited(self, value: Quantity, amount: str) -> str:
        return self.say(UP_TO, amount=amount) if value.up_to else amount

    def paid(self, value: Quantity) -> str:
        """An amount of pay with what it is for, a year too, as it is said beside pay for another period."""
        return self.quantity(replace(value, period=value.period or "year"))

    def each(self, amount: str, period: str) -> str:
        """An amount or a currency with what it is for, one of EACH: `$32 an hour`, `US dollars a year`."""
        return self.say(EACH[period], amount=amount)

    def _quantity(self, value: Quantity) -> str:
        figures, ends = self.figures, _ends(value)
        if value.currency:
            return figures.or_more(figures.money_range(ends, value.currency), value)
        if value.unit == "%":
            return figures.or_more(figures.percent(ends), value)
        if value.unit:
            return figures.counted(ends, value.unit.removesuffix("s"), value)
        return figures.or_more(figures.span(ends), value)

    def formatted(self, values: Mapping[str, str | Quantity]) -> dict[str, str]:
        """The values of placeholders in words: quantities with their unit, texts as they are."""
        return {k: v if isinstance(v, str) else self.quantity(v) for k, v in values.items()}

    def short_range(self, value: Quantity) -> str:
        """A range of money as it is said in short: `$120K–$150K+`; its period is said once beside all of them."""
        if value not in self._said_short_ranges:
            said = self.figures.money_range(_ends(value), value.currency, in_short=True)
            self._said_short_ranges[value] = self._limited(value, self.figures.or_more(said, value))
        return self._said_short_ranges[value]

    def short_money(self, amount: Decimal, currency: str) -> str:
        """An amount in short, with no unit lost: `$50K`, `$1.5M`; in full where there is no short form."""
        key = (amount, currency)
        if key not in self._said_short:
            self._said_short[key] = self.figures.short_money(amount, currency)
        return self._said_short[key]

    def money(self, amount: Decimal, currency: str) -> str:
        """An amount in full, without decimals where it is whole."""
        return self.figures.money(amount, currency)

    def currency(self, code: str) -> str:
        """A currency's name, as it is behind an amount: `US dollars`."""
        return get_currency_name(code, 2, self.locale)

    def country(self, code: str) -> str:
        """A country's name by its two letters: `United States`."""
        return str(self.locale.territories[code])

    def number(self, value: Decimal | int) -> str:
        """A number with the language's separators."""
        return self.figures.number(value)

    def percent(self, value: int) -> str:
        """A whole percentage: `40%`."""
        return self.figures.percent([Decimal(value)])

    def signed(self, value: Decimal | int) -> str:
        """A number with its sign: `+5`, `-2.5`."""
        return format_decimal(value, "+#,##0.###;-#,##0.###", self.locale)

    def change(self, share: Decimal) -> str:
        """By which share a figure grew or shrank, in percent to one decimal: `+2.5%`."""
        return format_percent(share, "+#,##0.#%;-#,##0.#%", self.locale)

    def date(self, value: datetime.date) -> str:
        """A day in words: `22 November 2026` in the language's own order."""
        if value not in self._dated:
            said = format_date(value, "long", self.locale)
            first = self.figures.formats.first_day if value.day == 1 else ""
            self._dated[value] = re.sub(r"^1(?= )", first, said) if first else said
        return self._dated[value]

    def period(self, value: str) -> str:
        """A year, month or day (ISO 8601) in words."""
        parts = [int(part) for part in value.split("-")]
        if len(parts) == 3:
            return self.date(datetime.date(parts[0], parts[1], parts[2]))
        if len(parts) == 2:
            return format_skeleton("yMMMM", datetime.date(parts[0], parts[1], 1), locale=self.locale)
        return value

    def list(self, items: list[str]) -> str:
        """`a, b, and c` as the language joins a list."""
        return format_list(items, locale=self.locale)

    def say(self, message: Message, /, **values: object) -> str:
        """A message in words, its placeholders filled; values are in it as they are."""
        words = self.pgettext(message.context, message.text) if message.context else self.gettext(message.text)
        return words.format(**values) if values else words

    def count(self, message: Message, count: int, /, **values: object) -> str:
        """A message with the words for a number, which is in it as `{count}`, written as the language does."""
        one, many = message.text, message.plural or message.text
        context = message.context
        words = self.npgettext(context, one, many, count) if context else self.ngettext(one, many, count)
        return words.format(count=self.number(count), **values)

    def title(self, text: str) -> str:
        """A title, or another text of the data by itself; one that no catalog has, such as a work's, stays as it is.

        What is asked for here is no word of the program, so that nothing misses it where it is not there.
        """
        return getattr(self.translations, "quiet", self.translations).gettext(text) if text else text

    def gettext(self, message: str) -> str:
        """The translation of a template's words."""
        return self.translations.gettext(message)

    def ngettext(self, one: str, many: str, count: int) -> str:
        """The translation of words that depend on a count."""
        return self.translations.ngettext(one, many, count)

    def pgettext(self, context: str, message: str) -> str:
        """The translation of words that have two senses in English."""
        return self.translations.pgettext(context, message)

    def npgettext(self, context: str, one: str, many: str, count: int) -> str:
        """The translation of words that depend on a count and have two senses in English."""
        return self.translations.npgettext(context, one, many, count)
