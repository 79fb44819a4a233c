"""Words behind words, for the index alone."""

import re
from collections.abc import Callable, Sequence

from macros.search.forms import WORD

Hidden = Callable[[str], Sequence[str]]
"""What finds a word of a text too."""

SOFT_HYPHEN = "\xad"

_PART = "^"
"""At signs of ASCII, Pagefind parts a word into several that all have its place, so that no word moves."""

_BEGINS = _PART * 2
"""Behind it is what excerpts leave out (`docs/assets/elements/site-search/excerpts.js`)."""


_GROUPED = re.compile(r"\d{1,3}(?:[\u00a0\u202f]\d{3})+")
_GROUP_ENDS = re.compile("[\u00a0\u202f]")
"""A figure in groups that a space parts, as in French and Portuguese: Pagefind would take it for several."""


def with_hidden(text: str, hidden: Hidden) -> str:
    """A text in which each word has behind it what finds it too: `Gehaltsspanne^^spanne`."""
    return " ".join(_place(place, hidden) for place in text.split(" "))


def _place(place: str, hidden: Hidden) -> str:
    """What is between two spaces: a word with its signs, or several as in `Anzeige/Ausschreibung`."""
    words = WORD.findall(place.replace(SOFT_HYPHEN, ""))
    figures = [_GROUP_ENDS.sub("", found) for found in _GROUPED.findall(place)]
    others = dict.fromkeys((*figures, *(other for word in words for other in hidden(word))))
    return f"{place}{_BEGINS}{_PART.join(others)}" if others else place
