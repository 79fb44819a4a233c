"""HTML as a row of tags and texts, read in one pass: what our templates, Python-Markdown and the theme write.

The tree in `html.py` is made of it, and what a page needs on its way: links of terms, ids, sections of the search.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from itertools import chain
from typing import Any, Literal

VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
"""Elements without content, which have no end tag."""

RAW = ("script", "style")
"""Elements whose content is no HTML: `<` and `&` stand for themselves."""

_ANY = r"""</?[a-zA-Z][^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>|</?[a-zA-Z][^>]*>|<!--.*?-->|<[!?][^>]*>"""
_RAW_ELEMENT = "|".join(rf"<(?i:{name})\b[^>]*>.*?</(?i:{name})\s*>" for name in RAW)
_TAG = re.compile(f"({_ANY})", re.DOTALL)
_TAG_OR_RAW = re.compile(f"(<!--.*?-->|{_RAW_ELEMENT}|{_ANY})", re.DOTALL)
_RAW = re.compile(r"<(?:script|style)\b", re.IGNORECASE)
_RAW_PARTS = re.compile(r"(<[^>]*>)(.*)(</[^>]*>)", re.DOTALL)
_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_ATTRIBUTE = re.compile(r"""([^\s"'>/=][^\s>/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?""")


Kind = Literal["open", "close", "alone", "other"]
"""Whether a tag begins an element, ends one, is an element without content, or a comment or a declaration."""


@dataclass(frozen=True, eq=False, slots=True)
class Tag:
    """A tag as it is written, and what it says; the same writing gives the same object as long as it is in use."""

    html: str
    kind: Kind
    name: str = ""
    """The name in lowercase; empty for a comment."""

    attributes: dict[str, str] = field(default_factory=dict)
    """Names in small letters, values with `&amp;` and the like resolved; one without a value has the empty one."""


Token = Tag | str
"""A tag, or a text as it is written: with `&amp;` and the like."""


def tokens(html: str) -> list[Token]:
    """The tags and texts of a page or a part of one; put together they are the page."""
    is_raw = _RAW.search(html)
    pieces: list[Any] = (_TAG_OR_RAW if is_raw else _TAG).split(html)
    if is_raw:
        pieces[::2] = [[text] for text in pieces[::2]]
        pieces[1::2] = map(_parted, pieces[1::2])
        pieces = list(chain.from_iterable(pieces))
    else:
        pieces[1::2] = map(tag, pieces[1::2])
    return list(filter(None, pieces))


def written(row: Sequence[Token]) -> str:
    """The HTML of a row of tokens."""
    return "".join([token if type(token) is str else token.html for token in row])  # type: ignore[union-attr]


def _parted(piece: str) -> list[Token]:
    """A script or a style sheet as two tags and what is between them; of another piece its one tag."""
    whole = _RAW_PARTS.fullmatch(piece) if _RAW.match(piece) else None
    return [tag(whole[1]), *filter(None, [whole[2]]), tag(whole[3])] if whole else [tag(piece)]


@lru_cache(maxsize=1 << 13)
def tag(html: str) -> Tag:
    """What is between `<` and `>`, both included."""
    name = _NAME.match(html)
    if not name:
        return Tag(html, "other")
    element = name[1].lower()
    if html.startswith("</"):
        return Tag(html, "close", element)
    found: dict[str, str] = {}
    for attribute, *values in _ATTRIBUTE.findall(html, name.end(), len(html) - 1):
        found.setdefault(attribute.lower(), unescape("".join(values)))
    is_alone = element in VOID or html.endswith("/>")
    return Tag(html, "alone" if is_alone else "open", element, found)
