"""A page's HTML as a tree of elements, whose texts know where they stand in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any, Generic, Self, TypeVar, overload

VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
"""Elements without content, which have no end tag."""


class Text(str):
    """What stands between two tags, with `&amp;` and the like resolved; `start` and `end` are offsets into the HTML."""

    __slots__ = ("end", "start")

    start: int
    end: int

    def __new__(cls, text: str, start: int, end: int) -> Self:
        """A text with its place."""
        made = super().__new__(cls, text)
        made.start, made.end = start, end
        return made


@dataclass(eq=False)
class Element:
    """One element; `children` holds elements and texts in the order of the page."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    """An attribute without a value has the empty one."""

    parent: Self | None = field(default=None, repr=False)
    children: list[Self | Text] = field(default_factory=list, repr=False)

    def get(self, name: str) -> str:
        """An attribute's value, empty where it is missing."""
        return self.attributes.get(name, "")

    @property
    def classes(self) -> frozenset[str]:
        """The names in `class`."""
        return frozenset(self.get("class").split())

    def walk(self) -> Iterator[Self]:
        """The element itself and all elements in it, in the order of the page."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [child for child in reversed(element.children) if not isinstance(child, Text)]

    def ancestors(self) -> Iterator[Self]:
        """The elements around this one, the nearest first."""
        around = self.parent
        while around:
            yield around
            around = around.parent

    def texts(self, without: Callable[[Element], bool] = lambda _: False) -> Iterator[Text]:
        """The texts in it, in the order of the page, but for those in elements of which `without` is true."""
        waiting = self.children[::-1]
        while waiting:
            child = waiting.pop()
            if isinstance(child, Text):
                yield child
            elif not without(child):
                waiting += reversed(child.children)


E = TypeVar("E", bound=Element)


@overload
def parse(html: str) -> Element: ...
@overload
def parse(html: str, kind: type[E]) -> E: ...
def parse(html: str, kind: type[Element] = Element) -> Element:
    """The tree of a page or a part of one: an element without a tag around all of it, of `kind` as those in it are.

    An element that is left open, such as a `p`, ends with the one around it. An end tag of nothing is passed over.
    """
    return _Builder(html, kind).root


class _Builder(HTMLParser, Generic[E]):
    def __init__(self, html: str, kind: type[E]) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self._open = kind("")
        self._lines = [0]
        for line in html.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        self._text: list[str] = []
        self._start = 0
        self.feed(html)
        self.close()
        self._end_text(len(html))

    def _at(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def _end_text(self, end: int) -> None:
        if self._text:
            self._open.children.append(Text("".join(self._text), self._start, end))
            self._text = []

    def _add(self, tag: str, attrs: list[tuple[str, str | None]]) -> E:
        self._end_text(self._at())
        element = type(self.root)(tag, {name: value or "" for name, value in attrs}, self._open)
        self._open.children.append(element)
        return element

    def handle_data(self, data: str) -> None:
        """A piece of text; a sign such as `<` that begins no tag comes as a piece of its own."""
        if not self._text:
            self._start = self._at()
        self._text.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        element = self._add(tag, attrs)
        if tag not in VOID:
            self._open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element without content."""
        self._add(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """An element ends, and with it those in it that were left open."""
        self._end_text(self._at())
        ended = self._open
        while ended.parent and ended.tag != tag:
            ended = ended.parent
        self._open = ended.parent or self._open

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 (the parser calls it so)
        """Parts two texts, as everything does that is no text."""
        self._end_text(self._at())

    def handle_decl(self, decl: str) -> None:
        """Such as the line `<!doctype html>`."""
        self.handle_comment(decl)

    handle_pi = unknown_decl = handle_comment


def script_text(data: dict[str, Any]) -> str:
    """JSON that can stand inside a script element: no `<`, `>` or `&` that could end it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
