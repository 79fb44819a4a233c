"""How names are ordered in lists."""

import unicodedata

from macros.text.untranslated import plain


def sorted_by(name: str) -> tuple[str, str]:
    """The key of a name as dictionaries sort: without accents and capitals; the name parts what is then alike."""
    name = plain(name)
    letters = "".join(sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign))
    return letters.casefold(), name
