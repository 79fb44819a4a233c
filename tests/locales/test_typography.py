"""A translation sets its words as its language does, and keeps the figures of the source."""

import pytest

from macros.locales.typography import ROWS, slips
from tests.languages import LANGUAGES

NBSP, THIN = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("de", "Das „ist ‚so‘ richtig“: ja!"),
        ("de", "Beginn um 14:05 Uhr; {travel} Reisen; `if x ! y`"),
        ("es", "¿Qué «significa “esto”»? ¡Sí!"),
        ("el", "Τι σημαίνει «αυτό»; Έτσι."),
        ("pt-PT", "O que «significa»? Sim: assim."),
        ("fr", f"Que veut dire «{NBSP}ceci{NBSP}»{THIN}? Oui{THIN}! Donc{NBSP}: [lien](https://a.b/?c)"),
        ("fr", f"{{label}}{NBSP}: {{value}}"),
        ("xx", 'Anything "goes" here !'),
    ],
)
def test_what_is_right_is_right(lang: str, words: str) -> None:
    """Code, placeholders and addresses have signs of their own; a language without a row is free."""
    assert [] == [what for what, _ in slips(words, words, lang)]


@pytest.mark.parametrize(
    ("lang", "words", "what"),
    [
        ("de", "Das ist “so”.", "the quotation mark “ is not one of the language here"),
        ("de", "Das ist „so.", "what „ begins does not end"),
        ("es", "“Eso” es.", "the quotation mark “ is not one of the language here"),
        ("pt-PT", "Diz: “sim”.", "the quotation mark “ is not one of the language here"),
        ("el", "Είναι „έτσι“.", "the quotation mark „ is not one of the language here"),
        ("fr", "C’est «ainsi».", "no space that does not break is inside « »"),
        ("fr", "Vraiment ?", "no space that does not break is before '?'"),
        ("fr", "Oui: c’est vrai.", "no space that does not break is before ':'"),
        ("fr", "Aujourd'hui.", "an apostrophe is straight"),
        ("de", "Wirklich ?", "a space is before '?'"),
    ],
)
def test_what_is_set_in_another_way_is_told(lang: str, words: str, what: str) -> None:
    """Each once, with what the language does instead."""
    assert [what] == [said for said, _ in slips(words, words, lang)]


@pytest.mark.parametrize(
    ("english", "words", "said"),
    [
        ("Pay of $85,000", "Gehalt: 85.000 USD", []),
        (
            "14 of 2 people",
            "15 von zwei Personen",
            ["the figure 14 of the English is lost in translation", "the English has no figure 15"],
        ),
        ("ten of 12", "10 von zwölf", []),
        (
            "In 2025, 40%",
            f"Im Jahr 2026 {NBSP}40{NBSP}%",
            ["the figure 2025 of the English is lost in translation", "the English has no figure 2026"],
        ),
        ("From 5 to 8", "Von fünf bis acht", []),
        ("What do you write at 10 a.m.?", "Was schreiben Sie um 10 am Morgen?", []),
        ("Nobody answers at 5:30, and all go at 5 p.m.", "Niemand antwortet um 17:30, um 17 Uhr gehen alle", []),
        ("{a-10} and [x](b-20.md)", "{a-10} und [y](b-20.md)", []),
    ],
)
def test_figures_are_those_of_the_english(english: str, words: str, said: list[str]) -> None:
    """However they are grouped; one of a single digit may be a word."""
    assert said == [what for what, _ in slips(english, words, "de")]


def test_every_language_has_a_row() -> None:
    """Of those that the handbook is written in."""
    spoken = {settings.lang for folder, settings in LANGUAGES.items() if folder not in ("en", "qps")}
    assert spoken == ROWS.keys()
