"""What the search finds of a page: a section for each heading with an id, in plain words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import unescape
from math import inf

from macros.text.html_tokens import RAW, Tag, Token

_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_INLINE = frozenset(
    ("a", "abbr", "b", "code", "em", "i", "kbd", "mark", "q", "small", "span", "strong", "sub", "sup", "glossary-term")
)
"""Elements that part no words: what is before and in them may be one."""

CELL_END = "\u2063"
"""The sign, which nobody sees, behind the last word of a cell; a sign with spaces around it would count as a word. What
shows in its place, docs/assets/elements/site-search/excerpts.js says."""

_CELL, _ROW, _NAME = "\x1f", "\x1e", "\x1d"
_ENDS = {"td": _CELL, "th": _CELL, "tr": _ROW, "dd": _ROW, "dt": _NAME}
"""What is at the end of an element until all is read."""

_SIGNS = (
    (re.compile(rf"[\s{_CELL}]+{_ROW}"), _ROW),
    (re.compile(rf"[\s{_CELL}]*{_CELL}[\s{_CELL}]*"), f"{CELL_END} "),
    (re.compile(rf"[\s{_ROW}]+$|(?<=[.:;!?])\s*[{_ROW}{_NAME}]+|^[\s{_ROW}]+"), ""),
    (re.compile(rf"[\s{_ROW}]*{_ROW}"), ";"),
    (re.compile(rf"\s*{_NAME}"), ":"),
)
"""What then parts the cells of a row, rows, and a name from what is said of it."""

_SPACES = re.compile(r"[ \t\r\n\f\v]+")
"""Spaces that are one for readers; those that do not break stay, because they hold a figure together."""

_UNREAD = frozenset(("h1", "object", *RAW))
_EXCLUDED = "data-search-exclude"


@dataclass(frozen=True)
class SearchSection:
    """A part of a page as the search shows it."""

    id: str
    """Empty for the beginning of the page."""

    title: str
    """Empty for the beginning, which has the page's title."""

    text: str


@dataclass
class _Section:
    """A section that is being read."""

    heading: str = ""
    """The tag of its heading."""

    depth: float = 0
    """How many elements are open in its heading; infinite when the section is over."""

    id: str = ""
    is_excluded: bool = False
    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def search_sections(page: Sequence[Token]) -> list[SearchSection]:
    """The sections of a page in their order, but for those that its headings exclude.

    What is in an element with `data-search-exclude` is in none, nor is the page's own heading: the search shows the
    page's title above them.
    """
    return [
        SearchSection(one.id, _plain(one.title), _plain(one.text))
        for one in _Reader().read(page)
        if not one.is_excluded
    ]


class _Reader:
    """Takes the tags and texts of a page, one after the other."""

    def __init__(self) -> None:
        self._section = _Section()
        self._sections = [self._section]
        self._open: list[str] = []
        """The names of the elements around what comes next."""
        self._unread = 0
        """How many elements are open with the one that is not read; else 0."""

    def read(self, page: Sequence[Token]) -> list[_Section]:
        """The sections of a page."""
        for token in page:
            if isinstance(token, str):
                if not self._unread:
                    self._words().append(token)
                continue
            if not self._unread and token.name not in _INLINE:
                self._words().append(" ")
            if token.kind == "open":
                self._open.append(token.name)
                self._start(token)
            elif token.kind == "close" and self._open and self._open[-1] == token.name:
                if not self._unread:
                    self._words().append(_ENDS.get(token.name, ""))
                self._end()
        return self._sections

    def _start(self, tag: Tag) -> None:
        if tag.name in _HEADINGS and "id" in tag.attributes:
            self._section = _Section(tag.name, len(self._open), tag.attributes["id"], _EXCLUDED in tag.attributes)
            self._sections.append(self._section)
        if not self._unread and (tag.name in _UNREAD or _EXCLUDED in tag.attributes):
            self._unread = len(self._open)

    def _end(self) -> None:
        if self._section.depth > len(self._open):  # a heading in an element that ends: what follows is not below it
            self._leave()
        self._open.pop()
        self._unread = 0 if len(self._open) < self._unread else self._unread

    def _leave(self) -> None:
        """Go on with the section above the one that is over."""
        for one in reversed(self._sections):
            if one.depth <= len(self._open):
                self._section.depth = inf
                self._section = one
                return

    def _words(self) -> list[str]:
        return self._section.title if self._section.heading in self._open else self._section.text


def _plain(pieces: list[str]) -> str:
    text = unescape("".join(pieces))
    for signs, between in _SIGNS:
        text = signs.sub(between, text)
    return _SPACES.sub(" ", text).strip()
