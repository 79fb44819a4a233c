"""How names are ordered in lists."""

import unicodedata

from macros.text.untranslated import plain

_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ñ": "n\uffff"})
"""Letters that stand for two, and the one that Spanish has as a letter of its own, behind all that begins with `n`."""


def sorted_by(name: str) -> tuple[str, str]:
    """The key of a name as dictionaries sort: without accents and capitals; the name parts what is then alike.

    It is the order of CLDR's root collation for the names of the handbook, and of those that its languages tailor:
    tests/text/test_alphabet.py compares them with ICU's.
    """
    name = plain(name)
    parted = unicodedata.normalize("NFD", unicodedata.normalize("NFC", name).casefold().translate(_LETTERS))
    return "".join(sign for sign in parted if not unicodedata.combining(sign)), name
