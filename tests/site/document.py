"""A page of the built site as a tree of elements."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from macros.text import html

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class Element(html.Element):
    """An element with what the tests ask of it."""

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

    def words(self, *, without: tuple[str, ...] = ()) -> str:
        """The text in it with single spaces; elements whose tag or class is in `without` are left out."""
        texts = self.texts(lambda element: not {element.tag, *element.classes}.isdisjoint(without))
        return re.sub(r"\s+", " ", "".join(texts)).strip()


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
        return html.parse(self.html, Element)

    @property
    def address(self) -> str:
        """The path as browsers ask for it: without index.html."""
        return self.path.removesuffix("index.html")

    @cached_property
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
