"""A page of the built site as a tree of elements, read with the standard library's parser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
"""Elements that have no end tag."""

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(eq=False)
class Element:
    """One element; `children` holds elements and texts in the order of the page."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    parent: Element | None = field(default=None, repr=False)
    children: list[Element | str] = field(default_factory=list, repr=False)

    def get(self, name: str) -> str:
        """An attribute's value, empty where it is missing."""
        return self.attributes.get(name, "")

    @property
    def classes(self) -> frozenset[str]:
        """The names in `class`."""
        return frozenset(self.get("class").split())

    def walk(self) -> Iterator[Element]:
        """The element itself and all elements in it, in the order of the page."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, *tags: str, having: str = "") -> list[Element]:
        """All elements below this one with one of `tags` (any, if none is given) and the class `having`."""
        return [
            element
            for element in self.walk()
            if element is not self and (not tags or element.tag in tags) and (not having or having in element.classes)
        ]

    def one(self, *tags: str, having: str = "") -> Element:
        """The only such element."""
        (found,) = self.all(*tags, having=having)
        return found

    def ancestors(self) -> Iterator[Element]:
        """The elements around this one, the nearest first."""
        if self.parent:
            yield self.parent
            yield from self.parent.ancestors()

    def words(self, *, without: tuple[str, ...] = ()) -> str:
        """The text in it with single spaces; elements whose tag or class is in `without` are left out."""
        return re.sub(r"\s+", " ", "".join(self._texts(without))).strip()

    def _texts(self, without: tuple[str, ...]) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child
            elif not {child.tag, *child.classes}.intersection(without):
                yield from child._texts(without)


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self.open = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.open)
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.children.append(Element(tag, {name: value or "" for name, value in attrs}, self.open))

    def handle_endtag(self, tag: str) -> None:
        around = [self.open, *self.open.ancestors()]
        closed = next((element for element in around if element.tag == tag), None)
        if closed and closed.parent:
            self.open = closed.parent

    def handle_data(self, data: str) -> None:
        self.open.children.append(data)


@dataclass(frozen=True)
class Document:
    """A page at `path`, relative to the site's root."""

    path: str
    html: str = field(repr=False)

    @classmethod
    def read(cls, site: Path, path: Path) -> Document:
        """The page in a file of the site."""
        return cls(path.relative_to(site).as_posix(), path.read_text("utf-8"))

    @cached_property
    def root(self) -> Element:
        """The whole tree."""
        builder = _Builder()
        builder.feed(self.html)
        builder.close()
        return builder.root

    @property
    def address(self) -> str:
        """The path as browsers ask for it: without index.html."""
        return self.path.removesuffix("index.html")

    @property
    def content(self) -> Element:
        """What the page is about: without header, navigation and footer."""
        return self.root.one("article", having="md-content__inner")

    @cached_property
    def ids(self) -> list[str]:
        """Every id, in the order of the page."""
        return [element.get("id") for element in self.root.walk() if "id" in element.attributes]

    def meta(self, name: str) -> str:
        """The content of the only `<meta name=...>` of that name, empty where there is none."""
        found = [element.get("content") for element in self.root.all("meta") if element.get("name") == name]
        assert len(found) <= 1, f"{self.path} has {len(found)} times <meta name={name}>"
        return found[0] if found else ""
