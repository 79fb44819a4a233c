"""Numbers, money, dates and words for a reader's language."""

import datetime
import gettext
from decimal import Decimal

import pytest

from macros.model.quantity import Quantity
from macros.model.shared import LanguageSettings
from macros.text.language import Language
from tests.languages import language

CODES = ("en", "de", "fr", "el", "es", "pt")
NBSP, THIN = "\u00a0", "\u202f"
"""The spaces that do not break: before a unit, and between thousands in French."""


def _said(code: str, typed: str) -> str:
    return language(code).quantity(Quantity.parse(typed))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("15-25", "15–25"),
        ("1,500-2,500", "1,500–2,500"),
        ("20", "20"),
        ("20+", "20+"),
        ("40-60 %", "40–60%"),
        ("20 %", "20%"),
        ("12.5 %", "12.5%"),
        ("2.5-12.5 %", "2.5–12.5%"),
        ("90+ %", "90%+"),
        ("12-24 months", "12–24 months"),
        ("5-8 years", "5–8 years"),
        ("1 years", "1 year"),
        ("5+ years", "5+ years"),
        ("0-1 years", "0–1 years"),
        ("1-2 weeks", "1–2 weeks"),
        ("30 minutes", "30 minutes"),
        ("2.5 hours", "2.5 hours"),
        ("$85,000-$120,000", "$85,000–$120,000"),
        ("$150,000-$250,000+", "$150,000–$250,000+"),
        ("$500,000-$5,000,000+", "$500K–$5M+"),
        ("$10,000,000+", "$10M+"),
        ("$7,500,000-$125,000,000", "$7.5M–$125M"),
        ("$1,000,000-$1,500,000", "$1M–$1.5M"),
        ("$12.50", "$12.50"),
        ("EUR 50,000-60,000", "€50,000–€60,000"),
        ("£54,000-£60,000", "£54,000–£60,000"),
        ("CZK 90,000 a month", f"CZK{NBSP}90,000 a month"),
        ("CZK 1,000,000-CZK 1,500,000", f"CZK{NBSP}1M–CZK{NBSP}1.5M"),
        ("$32.00-$38.21 an hour", "$32.00–$38.21 an hour"),
        ("$32-$38.50 an hour", "$32.00–$38.50 an hour"),
        ("$32.00-$38.00 an hour", "$32–$38 an hour"),
        ("up to $60,000", "up to $60,000"),
        ("up to 3 days a week", "up to 3 days a week"),
        ("37 hours a week", "37 hours a week"),
        ("25+ a day", "25+ a day"),
    ],
)
def test_english_says_a_quantity(typed: str, said: str) -> None:
    """A range has an en dash, its unit once for counts and at both ends for money; millions are short."""
    assert said == _said("en", typed)


@pytest.mark.parametrize(
    ("typed", "said"), [("$1,250,000", "$1.25M"), ("$2,345,678", "$2,345,678"), ("$950,000-$1,000,000", "$950K–$1M")]
)
def test_a_short_amount_is_still_the_same_amount(typed: str, said: str) -> None:
    """An amount is shortened only as far as no figure is lost."""
    assert said == _said("en", typed)


@pytest.mark.parametrize(
    ("code", "percent", "count", "part"),
    [
        ("en", "40–60%", "1,500–2,500", "2.5"),
        ("de", f"40–60{NBSP}%", "1.500–2.500", "2,5"),
        ("fr", f"40–60{NBSP}%", f"1{THIN}500–2{THIN}500", "2,5"),
        ("el", "40–60%", "1.500–2.500", "2,5"),
        ("es", f"40-60{NBSP}%", "1500-2500", "2,5"),
        ("pt", "40–60%", "1500–2500", "2,5"),
    ],
)
def test_numbers_follow_the_language(code: str, percent: str, count: str, part: str) -> None:
    """Separators and the place of the percent sign are the language's own."""
    assert (percent, count, part) == (_said(code, "40-60 %"), _said(code, "1500-2500"), _said(code, "2.5"))


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "12.5%"),
        ("de", f"12,5{NBSP}%"),
        ("fr", f"12,5{NBSP}%"),
        ("el", "12,5%"),
        ("es", f"12,5{NBSP}%"),
        ("pt", "12,5%"),
    ],
)
def test_a_part_of_a_percent_is_written_like_a_whole_one(code: str, said: str) -> None:
    """A percentage with a fraction has its sign where the language puts it."""
    assert said == _said(code, "12.5 %").replace(THIN, NBSP)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "$85,000"),
        ("de", f"85.000{NBSP}USD"),
        ("fr", f"85{THIN}000{NBSP}USD"),
        ("el", f"85.000{NBSP}USD"),
        ("es", f"85.000{NBSP}USD"),
        ("pt", f"85{NBSP}000{NBSP}USD"),
    ],
)
def test_money_follows_the_language(code: str, said: str) -> None:
    """The sign of the currency and its place are the language's own."""
    assert said == _said(code, "$85,000")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "$500K–$5M+"),
        ("de", f"500.000–5.000.000{NBSP}USD oder mehr"),
        ("fr", f"500{THIN}000–5{THIN}000{THIN}000{NBSP}USD et plus"),
        ("el", f"500.000–5.000.000{NBSP}USD και άνω"),
        ("pt", f"500{NBSP}000–5{NBSP}000{NBSP}000{NBSP}USD ou mais"),
    ],
)
def test_millions_follow_the_language(code: str, said: str) -> None:
    """The short form of a million is the language's own, and what has none keeps its separators."""
    assert said == _said(code, "$500,000-$5,000,000+")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "$7.5M–$125M"),
        ("de", f"7,5–125{NBSP}Mio.{NBSP}USD"),
        ("fr", f"7,5–125{NBSP}M{NBSP}USD"),
        ("el", f"7,5–125{NBSP}εκατ.{NBSP}USD"),
        ("es", f"7.500.000-125.000.000{NBSP}USD"),
        ("pt", f"7{NBSP}500{NBSP}000–125{NBSP}000{NBSP}000{NBSP}USD"),
    ],
)
def test_a_range_of_millions_has_its_unit_once(code: str, said: str) -> None:
    """Where the currency is written by its code; Spanish and Portuguese do not shorten a million to a letter."""
    assert said == _said(code, "$7,500,000-$125,000,000")


@pytest.mark.parametrize(
    ("code", "years", "share"),
    [
        ("en", "5+ years", "90%+"),
        ("de", "5 Jahre oder mehr", f"90{NBSP}% oder mehr"),
        ("fr", "5 ans et plus", f"90{NBSP}% et plus"),
        ("el", "5 έτη και άνω", "90% και άνω"),
        ("es", "5 años o más", f"90{NBSP}% o más"),
        ("pt", "5 anos ou mais", "90% ou mais"),
    ],
)
def test_an_open_end_is_said_in_words(code: str, years: str, share: str) -> None:
    """Only English has a sign for it, which stands at the number."""
    said = [_said(code, typed).replace(THIN, NBSP) for typed in ("5+ years", "90+ %")]
    assert [years, share] == [said[0].replace(NBSP, " "), said[1]]


def test_euros_keep_their_sign() -> None:
    """Only a currency whose sign is that of several is written by its code."""
    assert f"50.000{NBSP}€–60.000{NBSP}€" == _said("de", "EUR 50,000-60,000")


@pytest.mark.parametrize(("code", "said"), [("es", "9500"), ("pt", "9500"), ("de", "9.500"), ("en", "9,500")])
def test_four_digits_stand_together_where_the_language_has_them_so(code: str, said: str) -> None:
    """Babel leaves out CLDR's least number of digits that are grouped."""
    assert said == _said(code, "9500")


def test_french_counts_the_first_of_a_month() -> None:
    """Only the first day is an ordinal."""
    days = [language("fr").date(datetime.date(2026, 1, day)) for day in (1, 2, 11)]
    assert ["1er janvier 2026", "2 janvier 2026", "11 janvier 2026"] == days


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "Key Account Manager"),
        ("es", "Key Account Manager"),
        ("de", "Key Account Manager (m/w/d)"),
        ("fr", "Key Account Manager (F/H)"),
        ("pt", "Key Account Manager (M/F)"),
    ],
)
def test_a_posted_title_is_open_to_every_gender(code: str, said: str) -> None:
    """In the way that is used, or asked for by law, where the language is spoken."""
    assert said == language(code).posted_title("Key Account Manager")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["$0", "$500", "$50K", "$1.5M"]),
        ("de", [f"0{NBSP}USD", f"500{NBSP}USD", f"50.000{NBSP}USD", f"1,5{NBSP}Mio.{NBSP}USD"]),
        ("el", [f"0{NBSP}USD", f"500{NBSP}USD", f"50.000{NBSP}USD", f"1,5{NBSP}εκατ.{NBSP}USD"]),
    ],
)
def test_a_short_amount_by_itself_follows_the_language(code: str, said: list[str]) -> None:
    """As on the axis of a chart; where there is no short form, the amount is whole."""
    assert said == [language(code).short_money(Decimal(amount), "USD") for amount in (0, 500, 50_000, 1_500_000)]


@pytest.mark.parametrize(
    ("code", "months", "year"),
    [
        ("en", "12–24 months", "1 year"),
        ("de", "12–24 Monate", "1 Jahr"),
        ("fr", "12–24 mois", "1 an"),
        ("el", "12–24 μήνες", "1 έτος"),
        ("es", "12-24 meses", "1 año"),
        ("pt", "12–24 meses", "1 ano"),
    ],
)
def test_units_follow_the_language(code: str, months: str, year: str) -> None:
    """A unit is the language's word, in the form that the number asks for."""
    assert (months, year) == tuple(_said(code, typed).replace(NBSP, " ") for typed in ("12-24 months", "1 years"))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("unit", ["minutes", "hours", "days", "weeks", "months", "years"])
def test_every_unit_has_a_word(code: str, unit: str) -> None:
    """No language shows a unit by its name in the program."""
    assert "duration" not in _said(code, f"3 {unit}")


@pytest.mark.parametrize(
    ("code", "day", "month"),
    [
        ("en", "November 22, 2026", "May 2025"),
        ("de", "22. November 2026", "Mai 2025"),
        ("fr", "22 novembre 2026", "mai 2025"),
        ("el", "22 Νοεμβρίου 2026", "Μάιος 2025"),
        ("es", "22 de noviembre de 2026", "mayo de 2025"),
        ("pt", "22 de novembro de 2026", "maio de 2025"),
    ],
)
def test_dates_follow_the_language(code: str, day: str, month: str) -> None:
    """Days and months are in the language's words and order."""
    spoken = language(code)
    assert (day, month) == (spoken.date(datetime.date(2026, 11, 22)), spoken.period("2025-05"))


@pytest.mark.parametrize("code", CODES)
def test_a_period_is_as_long_as_it_was_typed(code: str) -> None:
    """A year stays a year, and a day is said as a date."""
    spoken = language(code)
    assert "2025" == spoken.period("2025")
    assert spoken.date(datetime.date(2025, 5, 31)) == spoken.period("2025-05-31")


@pytest.mark.parametrize(
    ("code", "joined"),
    [
        ("en", "a, b, and c"),
        ("de", "a, b und c"),
        ("fr", "a, b et c"),
        ("el", "a, b και c"),
        ("es", "a, b y c"),
        ("pt", "a, b e c"),
    ],
)
def test_lists_are_joined_by_the_language(code: str, joined: str) -> None:
    """The last two entries are joined by the language's word."""
    assert joined == language(code).list(["a", "b", "c"])


class _Translations(gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        return f"<{message}>"

    def ngettext(self, one: str, many: str, count: int) -> str:
        return f"<{one if count == 1 else many}>"


def test_words_come_from_the_translations() -> None:
    """A template's words are looked up in the catalog of the language."""
    german = language("de", _Translations())
    assert "<Level>" == german.gettext("Level")
    assert ["<minute>", "<minutes>"] == [german.ngettext("minute", "minutes", count) for count in (1, 2)]


def test_without_translations_words_are_english() -> None:
    """A word without a translation is shown in English."""
    assert ("Level", "minutes") == (Language().gettext("Level"), Language().ngettext("minute", "minutes", 2))


def test_a_period_is_said_in_the_words_of_the_catalog() -> None:
    """The amount stands in a whole message; where the language has none it is English."""
    german = language("de", _Translations())
    said = german.quantity(Quantity.parse("up to 3 days a week"))

    assert f"<<up to 3{NBSP}Tage> a week>".replace(NBSP, " ") == said.replace(NBSP, " ")


def test_a_short_range_says_its_limit() -> None:
    """As beside the bars of a chart, where the period is said once for all."""
    spoken = language("en")
    said = [
        spoken.short_range(Quantity.parse(typed)) for typed in ("up to $60,000", "$32.50-$38.00 an hour", "$5,000+")
    ]

    assert ["up to $60K", "$32.50–$38.00", "$5K+"] == said


@pytest.mark.parametrize(
    ("code", "said"), [("en", "US dollars"), ("de", "US-Dollar"), ("fr", "dollars des États-Unis")]
)
def test_a_currency_has_a_name(code: str, said: str) -> None:
    """In the number that stands behind amounts."""
    assert said == language(code).currency("USD")


@pytest.mark.parametrize(("locale", "direction"), [("el", "ltr"), ("he", "rtl"), ("ar", "rtl")])
def test_lines_run_as_the_script_does(locale: str, direction: str) -> None:
    """Right to left where CLDR says so."""
    settings = LanguageSettings(lang=locale, hreflang=locale, locale=locale, name=locale)
    assert direction == Language(locale, settings).direction
