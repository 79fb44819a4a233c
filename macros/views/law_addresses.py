"""Where the pages show the law of a place, below the language."""

from macros.model.jurisdiction import Jurisdiction

PAGE = "law/"
"""The page with the table of all places."""

AI_PAGE = "how-to/ai-in-hiring/"


def law_address(key: str, place: Jurisdiction) -> str:
    """The row of a place, or the section of the country whose law is told in hints."""
    return f"{PAGE}#{'federal' if place.hints else key}"
