"""Words, numbers, money and dates for a reader's language."""

import datetime
import gettext
from dataclasses import dataclass, field
from decimal import Decimal

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_compact_currency, format_currency, format_decimal, format_percent
from babel.units import format_unit

from macros.model.quantity import Quantity

_MILLION = 1_000_000


@dataclass(frozen=True)
class Language:
    """One language of the site: a gettext catalogue and CLDR formats. Ranges use an en dash, as CLDR's do."""

    code: str = "en"
    translations: gettext.NullTranslations = field(default_factory=gettext.NullTranslations)

    @property
    def locale(self) -> Locale:
        """The CLDR locale."""
        return Locale.parse("en_US" if self.code == "en" else self.code)

    def quantity(self, value: Quantity) -> str:
        """A range with its unit: `40–60%`, `12–24 months`, `$500K–$5M+`."""
        plus = "+" if value.open_ended else ""
        if value.currency:
            ends = [self.money(end, value) for end in self._ends(value)]
            return "–".join(ends) + plus
        *low, high = self._ends(value)
        start = "".join(f"{self.number(end)}–" for end in low)
        if value.unit == "%":
            return start + format_percent(high / 100, "#,##0.##%" if high % 1 else None, self.locale) + plus
        if value.unit:
            counted = format_unit(high, f"duration-{value.unit.removesuffix('s')}", "long", locale=self.locale)
            number = self.number(high)
            return start + (counted.replace(number, number + plus, 1) if plus else counted)
        return start + self.number(high) + plus

    @staticmethod
    def _ends(value: Quantity) -> list[Decimal]:
        return [value.low, value.high] if value.is_range else [value.high]

    def money(self, amount: Decimal, within: Quantity) -> str:
        """An amount of a range's currency; short (`$5M`) where the range reaches a million."""
        if within.high >= _MILLION:
            digits = (
                0
                if all(
                    end % 100_000 == 0 and (end < _MILLION or end % _MILLION == 0) for end in (within.low, within.high)
                )
                else 1
            )
            return format_compact_currency(amount, within.currency, locale=self.locale, fraction_digits=digits)
        cents = bool(amount % 1)
        return format_currency(amount, within.currency, None if cents else "¤#,##0", self.locale, currency_digits=cents)

    def number(self, value: Decimal | int) -> str:
        """A number with the language's separators."""
        return format_decimal(value, locale=self.locale)

    def date(self, value: datetime.date) -> str:
        """A day in words: `22 November 2026` in the language's own order."""
        return format_date(value, "long", self.locale)

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

    def gettext(self, message: str) -> str:
        """The translation of a template's words."""
        return self.translations.gettext(message)

    def ngettext(self, one: str, many: str, count: int) -> str:
        """The translation of words that depend on a count."""
        return self.translations.ngettext(one, many, count)
