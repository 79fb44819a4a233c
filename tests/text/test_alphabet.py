"""Names are in the order of their language's dictionaries."""

import json

import pytest

from macros.text.alphabet import sorted_by
from tests.deno import deno

NAMES = {
    "en": ["account", "Account plan", "account-based", "Ábaco", "KPI", "kpis", "zone", "OTE", "on-target earnings"],
    "es": ["nota", "ñu", "nzeta", "objetivo", "Ámbito", "ambición", "cifra", "chica", "llave", "luz", "señal", "senda"],
    "de": [
        "Ausschreibung",
        "Änderung",
        "Anderes",
        "Straße",
        "Strasse",
        "Strategie",
        "Übergabe",
        "Umsatz",
        "öffentlich",
    ],
    "fr": ["œuvre", "objectif", "officiel", "cote", "côte", "coté", "élan", "effet", "ça", "ce", "ægosome"],
    "el": ["ύψος", "υλικό", "Άλφα", "αλφάδι", "έργο", "εργασία", "πελάτης", "πελατολόγιο", "ώρα", "ωράριο", "σκοπός"],
    "pt-PT": ["ação", "acaso", "Âmbito", "ambição", "órgão", "organização", "país", "pais", "função", "funcional"],
}


@pytest.mark.parametrize("lang", NAMES)
def test_names_are_sorted_as_icu_does(lang: str) -> None:
    """The browser's collator for the language is the judge; of two that differ by accents alone either may be first."""
    script = f"console.log(JSON.stringify({json.dumps(NAMES[lang])}.sort(new Intl.Collator('{lang}').compare)))"
    expected = json.loads(deno("eval", script).stdout)

    assert [sorted_by(name)[0] for name in expected] == [
        sorted_by(name)[0] for name in sorted(NAMES[lang], key=sorted_by)
    ]
