"""Numbers, shares, counts and money as a language writes them: CLDR's forms, and our own where CLDR has none."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from babel import Locale
from babel.numbers import (
    NumberPattern,
    format_compact_currency,
    format_decimal,
    format_percent,
    get_currency_symbol,
    parse_pattern,
)
from babel.units import format_unit

from macros.model.quantity import Quantity
from macros.text.formats import Formats

_MILLION = 1_000_000


def _is_round(amount: Decimal) -> bool:
    """Whether an amount has a short form that loses no figure."""
    return amount % (10_000 if amount >= _MILLION else 1_000) == 0


@dataclass(frozen=True)
class Figures:
    """How one language writes figures. `ends` are the two ends of a range, or one amount."""

    locale: Locale
    formats: Formats

    def number(self, value: Decimal | int) -> str:
        """A number with the language's separators."""
        return format_decimal(
            value, locale=self.locale, group_separator=abs(Decimal(value)) >= self.formats.grouped_from
        )

    def span(self, ends: Sequence[Decimal]) -> str:
        """`40–60`, or a number alone."""
        return self._joined([self.number(end) for end in ends])

    def _joined(self, ends: Sequence[str]) -> str:
        return self.formats.span.format(low=ends[0], high=ends[1]) if len(ends) > 1 else ends[0]

    def or_more(self, said: str, value: Quantity) -> str:
        """An amount, which has an upper limit or not."""
        return self.formats.or_more.format(amount=said) if value.open_ended else said

    def percent(self, ends: Sequence[Decimal]) -> str:
        """`40–60%`, the sign once."""
        share = format_percent(ends[-1] / 100, locale=self.locale, decimal_quantization=False)
        return share.replace(format_decimal(ends[-1], locale=self.locale), self.span(ends), 1)

    def counted(self, ends: Sequence[Decimal], unit: str, value: Quantity) -> str:
        """`12–24 months`, `5+ years`; the unit is in the plural after a range even if that ends in one."""
        number = Decimal(2) if len(ends) > 1 and ends[-1] == 1 else ends[-1]
        if self.formats.or_more_has_unit:
            return self.or_more(self._with_unit(number, unit, self.span(ends)), value)
        return self._with_unit(number, unit, self.or_more(self.span(ends), value))

    def _with_unit(self, number: Decimal, unit: str, said: str) -> str:
        """What is said of a number, with the word for a unit in the form that the number asks for."""
        for length in ("long", "short"):  # CLDR falls back from long to short
            words = format_unit(number, f"duration-{unit}", length, locale=self.locale)
            if "duration" not in words:
                break
        return words.replace(format_decimal(number, locale=self.locale), said, 1)

    def money_range(self, ends: Sequence[Decimal], currency: str, *, in_short: bool = False) -> str:
        """Amounts of one range; short (`$5M`) where asked for, or where it reaches a million, and no figure is lost."""
        is_exact = any(end % 1 for end in ends)
        reaches = max(ends) >= _MILLION and all(map(_is_round, ends))
        if self._is_coded(currency):
            return self._coded(ends, currency, is_exact=is_exact, is_short=reaches and min(ends) >= _MILLION)
        if reaches or (in_short and not is_exact):
            return self._joined([self.short_money(end, currency) for end in ends])
        return self._joined([self.money(end, currency, is_exact=is_exact) for end in ends])

    def short_money(self, amount: Decimal, currency: str) -> str:
        """An amount in short, with no unit lost: `$50K`, `$1.5M`; in full where there is no short form."""
        if self._is_coded(currency):
            return self._coded([amount], currency, is_short=amount >= _MILLION and _is_round(amount))
        short = format_compact_currency(amount, currency, locale=self.locale, fraction_digits=3)
        has_no_short_form = str(int(amount)) in short
        return self.money(amount, currency) if has_no_short_form else self._spaced(short, currency)

    def money(self, amount: Decimal, currency: str, *, is_exact: bool = False) -> str:
        """An amount in full, without decimals where it is whole and need not be said exactly."""
        is_exact = is_exact or bool(amount % 1)
        if self._is_coded(currency):
            return self._coded([amount], currency, is_exact=is_exact)
        pattern = self._money_patterns[0 if is_exact else 1]
        return self._spaced(str(pattern.apply(amount, self.locale, currency=currency, currency_digits=False)), currency)

    def _is_coded(self, currency: str) -> bool:
        """Whether the currency is written by its code: its sign is that of several dollars."""
        return bool(self.formats.coded) and "$" in get_currency_symbol(currency, self.locale)

    def _coded(self, ends: Sequence[Decimal], code: str, *, is_short: bool = False, is_exact: bool = False) -> str:
        """Amounts in a currency that is written by its code, once: `85.000–120.000 USD`."""
        if is_short and self.formats.millions:
            return self.formats.millions.format(amount=self.span([end / _MILLION for end in ends]), code=code)
        if is_exact:
            said = self._joined([format_decimal(end, "#,##0.00", self.locale) for end in ends])
        else:
            said = self.span(ends)
        return self.formats.coded.format(amount=said, code=code)

    def _spaced(self, amount: str, currency: str) -> str:
        """An amount with a space behind a currency that ends in a letter: CLDR asks for it, and Babel forgets it."""
        symbol = get_currency_symbol(currency, self.locale)
        return re.sub(rf"({re.escape(symbol)})(?=\d)", "\\1\u00a0", amount) if symbol[-1].isalpha() else amount

    @cached_property
    def _money_patterns(self) -> tuple[NumberPattern, NumberPattern]:
        """How an amount is written with its decimals, and without."""
        pattern: str = self.locale.currency_formats["standard"].pattern
        return parse_pattern(pattern), parse_pattern(re.sub(r"\.0+", "", pattern))
