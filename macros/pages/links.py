"""Links that hand-written Markdown makes: from the file that an author names to the address that a reader needs."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit, urlunsplit

from macros.pages.source import Source
from macros.text import addresses
from macros.text.html_tokens import Tag, Token
from macros.trees.problems import Mark, Problem


@dataclass(frozen=True)
class Link:
    """A link to another part of the site, as it was written."""

    page: Source
    """The page that it is on."""

    written: str
    target: str
    """Path below docs/ of the file that it leads to."""

    section: str
    """The id in that page; empty for the whole of it."""


@dataclass
class Links:
    """Where the links of pages lead; `targets` are all files of the site, path below docs/ to address."""

    targets: Mapping[str, str]
    found: dict[str, dict[Link, None]] = field(default_factory=dict)
    """The links of each page, by its path below docs/."""

    def begin(self, page: Source) -> None:
        """Begin a page."""
        self.found[page.path] = {}

    def address(self, written: str, page: Source) -> str:
        """What is in the page for a link: relative to it, or as it was for what is not of this site."""
        scheme, host, path, query, section = urlsplit(written)
        if scheme or host or written.startswith("/"):
            return written
        target = _target(unquote(path), page.path) if path else page.path
        self.found.setdefault(page.path, {})[Link(page, written, target, section)] = None
        if not path or target not in self.targets:
            return written
        return urlunsplit(("", "", addresses.relative(self.targets[target], page.address), query, section))

    def problems(self, ids: Mapping[str, Iterable[str]]) -> Iterator[Problem]:
        """Links to what is not there. `ids` has those of each page, by its path below docs/."""
        for link in (link for links in self.found.values() for link in links):
            if link.target not in self.targets:
                message = f"the link '{link.written}' does not lead to a file of docs/"
                yield Problem(_mark(link), message, "write the path of a page relative to this one, ending in .md")
            elif link.section and link.target in ids and link.section not in ids[link.target]:
                message = f"the link '{link.written}' names a section that the page does not have"
                yield Problem(_mark(link), message, "write the id of one of its headings")


def _target(path: str, start: str) -> str:
    """The file that a path names, as seen from the page at `start`; a folder stands for its index."""
    target = posixpath.normpath(posixpath.join(posixpath.dirname(start), path))
    return posixpath.join(target, "index.md") if path.endswith("/") else target


def _mark(link: Link) -> Mark:
    """Where the link is first in its file; the beginning of the file where a macro wrote it."""
    at = re.search(rf"(?:\(|^\[.+\]:\s*)<?({re.escape(link.written)})(?:[\s>)]|$)", link.page.text, re.MULTILINE)
    return link.page.mark(at.start(1)) if at else Mark(link.page.written_in)


def ids_in(page: Iterable[Token]) -> frozenset[str]:
    """The ids of a page's elements, which links can lead to."""
    tags = (token for token in page if isinstance(token, Tag) and token.attributes)  # most have none
    return frozenset(token.attributes["id"] for token in tags if token.attributes.get("id"))
