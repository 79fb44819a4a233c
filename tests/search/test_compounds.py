"""Nouns that are written as one word."""

from collections.abc import Sequence

import pytest

from macros.search.compounds import Compounds
from macros.search.forms import FORMS

TEXT = (
    "Das Gehalt, eine Spanne, die Anzeige einer Stelle, Kunden und ihr Kundenbetreuer, ein Betreuer, Vergütungen,"
    " fixes Geld, eine Frage, die Leitung, das Band, der Umsatz und das Ziel; danach heute handeln"
)


def _parts(word: str, lang: str = "de") -> Sequence[str]:
    compounds = Compounds(FORMS[lang])
    compounds.add(TEXT)
    compounds.add(word)
    return compounds.parts(word)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Gehaltsspanne", ["spanne"]),
        ("Stellenanzeigen", ["anzeigen"]),
        ("Schlüsselkundenbetreuer", ["kundenbetreuer", "betreuer"]),
        ("Gesamtvergütung", ["vergutung"]),
        ("Gehaltsbänder", ["bander"]),
        ("Fixgehalt", ["gehalt"]),
        ("Umsatzziel", ["ziel"]),
    ],
)
def test_a_compound_is_known_by_the_nouns_it_ends_in(word: str, parts: list[str]) -> None:
    """Whatever links them, in one and many, where pages say the noun alone."""
    assert parts == _parts(word)


@pytest.mark.parametrize(
    "word", ["Nachfrage", "Begleitung", "Gehalt", "Warnsignal", "Sparziel", "Abhandeln", "gehaltsspanne", "Zu"]
)
def test_a_word_of_its_own_is_no_compound(word: str) -> None:
    """One with a prefix, one whose end is no noun of the pages, a short end behind a word that they do not say."""
    assert [] == list(_parts(word))


def test_only_languages_that_join_nouns_part_them() -> None:
    """An English word that ends in another is not about it."""
    assert [] == [lang for lang in FORMS if lang != "de" and _parts("Gehaltsspanne", lang)]
