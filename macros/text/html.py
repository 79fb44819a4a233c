"""A page's HTML as a tree of elements, whose texts know where they are in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any, Generic, Self, TypeVar, overload

from macros.text.html_tokens import RAW, Tag, tokens
from macros.text.optional_ends import STARTS_THAT_END


class Text(str):
    """What is between two tags, with `&amp;` and the like resolved; `start` and `end` are offsets into the HTML."""

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

    An element that is left open ends where HTML says so, such as a `p` before the next, or else with the one around it.
    An end tag of nothing is passed over.
    """
    return _Builder(html, kind).root


class _Builder(Generic[E]):
    def __init__(self, html: str, kind: type[E]) -> None:
        self.root = self._open = kind("")
        at = 0
        for token in tokens(html):
            if isinstance(token, str):
                text = token if self._open.tag in RAW else unescape(token)
                self._open.children.append(Text(text, at, at + len(token)))
                at += len(token)
            else:
                self._take(token)
                at += len(token.html)

    def _take(self, tag: Tag) -> None:
        if tag.kind == "close":
            self._end(tag.name)
        elif tag.kind != "other":
            self._make_room(tag.name)
            element = type(self.root)(tag.name, dict(tag.attributes), self._open)
            self._open.children.append(element)
            if tag.kind == "open":
                self._open = element

    def _make_room(self, name: str) -> None:
        """End what a start tag ends: the innermost element, or the one around a paragraph that was left open."""
        inner = self._open
        for ended in (inner, inner.parent if inner.tag == "p" else None):
            starts = STARTS_THAT_END.get(ended.tag) if ended else None
            if ended and ended.parent and starts and starts.fullmatch(name):
                self._open = ended.parent
                return

    def _end(self, name: str) -> None:
        """An element ends, and with it those in it that were left open."""
        ended = self._open
        while ended.parent and ended.tag != name:
            ended = ended.parent
        self._open = ended.parent or self._open


def script_text(data: dict[str, Any]) -> str:
    """JSON that can be inside a script element: no `<`, `>` or `&` that could end it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
