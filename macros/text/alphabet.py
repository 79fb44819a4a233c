"""How names are ordered in lists."""

import unicodedata


def sorted_by(name: str) -> tuple[str, str]:
    """The key of a name as dictionaries sort: without accents and capitals; the name parts what is then alike."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign))
    return plain.casefold(), name
