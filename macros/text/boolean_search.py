"""Boolean search strings: what is typed into a search to find people, escaped for where it is typed.

The rules are here for the strings that the build writes, and in docs/assets/elements/boolean-builder/ for the builder
in the browser, which cannot run Python. What can be data is data, so that it appears once: the build hands TARGETS to
the browser. tests/browser/test_boolean_search.py runs both on the same input and holds them equal.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

RESERVED = ("and", "or", "not", "near", "around")
"""Words that a search may take for an operator, in lowercase."""

_HIDDEN = re.compile("[\u00ad\u200b\u200e\u200f\u061c\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
"""What a copied text may hold without showing it."""

_BREAKS = re.compile(r"""["“”„‟«»‹›″〃＂*\\]""")
"""Quotation marks, the wildcard, which LinkedIn's help does not offer, and what could escape a quotation mark."""

_BREAKING = ("Cc", "Cs", "Zs", "Zl", "Zp")
"""Categories of Unicode: control signs, halves of a sign, and spaces of every kind."""


@dataclass(frozen=True)
class Target:
    """A place to type a search, and how it wants it."""

    start: str
    """What the search begins with."""

    join: str
    """What is between parts that must all be found."""

    leave_out: str
    """`NOT` before all words to leave out, or a sign that goes right before each of them."""

    takes: tuple[str, ...]
    """The parts of a search that it looks for, in their order."""

    words: int
    """How many words it reads, 0 where no limit is known."""

    address: str
    """Where it opens, before the search itself; empty where no address can carry a search."""


TARGETS = {
    "linkedin": Target(
        "", " AND ", "NOT", ("titles", "all", "any"), 0, "https://www.linkedin.com/search/results/people/?keywords="
    ),
    "sales-navigator": Target("", " AND ", "NOT", ("titles",), 0, ""),
    "google": Target(
        "site:linkedin.com/in",
        " ",
        "-intitle:",
        ("titles", "all", "any", "place"),
        32,
        "https://www.google.com/search?q=",
    ),
    "boards": Target("", " AND ", "NOT", ("titles", "all", "any", "place"), 0, ""),
}
"""Id to target. LinkedIn has filters for places, and Sales Navigator's title filter reads titles alone."""


@dataclass(frozen=True)
class Search:
    """What someone looks for. Each entry is a word or a phrase as a person typed it."""

    titles: tuple[str, ...] = ()
    """Any of these."""

    all: tuple[str, ...] = ()
    any: tuple[str, ...] = ()
    place: str = ""
    leave_out: tuple[str, ...] = ()


def cleaned(text: str) -> str:
    """The words of a term, without what no search looks for: quotation marks, `*`, line breaks, hidden characters.

    Empty where no letter or number is left.
    """
    signs = _BREAKS.sub(" ", _HIDDEN.sub("", text))
    spaced = "".join(" " if unicodedata.category(sign) in _BREAKING else sign for sign in signs)
    words = " ".join(filter(None, spaced.split(" ")))
    return words if any(unicodedata.category(sign)[0] in "LN" for sign in words) else ""


def term(text: str) -> str:
    """A word as it is, anything else in straight quotation marks, so that nothing in it can act as an operator."""
    words = cleaned(text)
    is_word = all(unicodedata.category(sign)[0] in "LMN" for sign in words) and words.lower() not in RESERVED
    return words if is_word else f'"{words}"'


def terms(texts: Iterable[str]) -> list[str]:
    """The terms, each once, whatever its case; the first spelling stays."""
    first: dict[str, str] = {}
    for text in texts:
        if words := cleaned(text):
            first.setdefault(words.lower(), term(text))
    return list(first.values())


def _either(found: list[str]) -> list[str]:
    """One part of a search out of terms of which any will do."""
    return [f"({' OR '.join(found)})"] if len(found) > 1 else found


def written(search: Search, target: Target) -> str:
    """The search as it is typed at a target; empty where nothing is looked for."""
    parts = {
        "titles": _either(terms(search.titles)),
        "all": terms(search.all),
        "any": _either(terms(search.any)),
        "place": terms([search.place]),
    }
    wanted = [part for name in target.takes for part in parts[name]]
    if not wanted:
        return ""
    unwanted = terms(search.leave_out)
    if target.leave_out == "NOT":
        left_out = [f"NOT {part}" for part in _either(unwanted)]
    else:
        left_out = [target.leave_out + part for part in unwanted]
    return " ".join(filter(None, [target.start, target.join.join(wanted), *left_out]))


def count_words(query: str) -> int:
    """The words of a search between spaces, operators included: more than a limit counts, never fewer."""
    return len(query.split())


def address(query: str, target: Target) -> str:
    """Where the search opens; empty where it cannot be opened by an address."""
    return target.address + quote(query, safe="!'()*-._~") if query and target.address else ""


def fitting(search: Search, target: Target) -> Search:
    """The search without its last titles and then its last words, as far as the target reads it whole."""
    while target.words and count_words(written(search, target)) > target.words:
        if len(search.titles) > 1:
            search = Search(search.titles[:-1], search.all, search.any, search.place, search.leave_out)
        elif search.any:
            search = Search(search.titles, search.all, search.any[:-1], search.place, search.leave_out)
        else:
            break
    return search
