"""How each language says the facts of a posting; one row a language, by the first part of its tag (BCP 47)."""

from collections.abc import Mapping

from macros.posting_check.languages import english, french, german, greek, portuguese, spanish
from macros.posting_check.words import Spoken

SPOKEN: Mapping[str, Spoken] = {
    "en": english.SPOKEN,
    "es": spanish.SPOKEN,
    "de": german.SPOKEN,
    "fr": french.SPOKEN,
    "el": greek.SPOKEN,
    "pt": portuguese.SPOKEN,
}


def spoken_in(lang: str) -> Spoken:
    """The row of a language, by its tag; of a language without one that of English, in which its texts are shown."""
    return SPOKEN.get(lang.split("-")[0], english.SPOKEN)
