"""What the tests of every language ask of a page, taken from it once in a run, because parsing pages is what costs."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.locales.words import texts
from tests.site.document import HEADINGS, Document, Element

_LEFT = re.compile(r"\{\{|\{%|\{#|\{[a-z][a-z0-9_-]*\}|handbook-block")
_END = re.compile(r"(?<=[.!?:;])\s+")
_WORDS = 4
_NAMES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "list")


@dataclass(frozen=True)
class Facts:
    """A page as numbers and names."""

    path: str
    """Below the site's root."""
    lang: str
    title: str
    description: str
    canonical: str
    ids: Sequence[str]
    named: Sequence[str]
    """The ids that labels and descriptions name."""
    addresses: Sequence[str]
    """Where it links to and what it loads."""
    levels: Sequence[int]
    """Its headings in their order, 1 for `h1`."""
    bare: Sequence[str]
    """Headings of sections without an id."""
    left: Sequence[str]
    """What is left of the template language."""
    terms: Sequence[str]
    """Its links to terms of the glossary."""
    following: str
    """The address that the footer leads to next; empty at the end."""
    previous: str
    sentences: Sequence[str]
    """What readers see and hear, by sentences of four words or more, without what is said in another language."""

    @property
    def address(self) -> str:
        """Below the language."""
        return self.path.partition("/")[2].removesuffix("index.html")


def facts_of(page: Document) -> Facts:
    """Those of one page."""
    root, content = page.root, page.content
    headings = content.all(*HEADINGS)
    return Facts(
        path=page.path,
        lang=root.one("html").get("lang"),
        title=root.one("title").words(),
        description=page.meta("description"),
        canonical=next((link.get("href") for link in root.all("link") if link.get("rel") == "canonical"), ""),
        ids=page.ids,
        named=sorted({name for element in root.walk() for key in _NAMES for name in element.get(key).split()}),
        addresses=sorted(set(_addresses(root))),
        levels=[int(heading.tag[1]) for heading in headings],
        bare=[heading.words() for heading in headings if heading.tag in ("h2", "h3") and not heading.get("id")],
        left=_LEFT.findall(f"{root.words(without=('code', 'script', 'style'))} {page.meta('description')}"),
        terms=[link.get("href") for link in root.all("a", having="hb-term")],
        following=_footer(root, "next"),
        previous=_footer(root, "prev"),
        sentences=sorted({sentence for text in texts(root) for sentence in sentences_of(text)}),
    )


def sentences_of(text: str) -> Iterator[str]:
    """The sentences of a text that have four words or more."""
    for sentence in _END.split(text):
        if len(sentence.split()) >= _WORDS:
            yield sentence.strip()


def _addresses(root: Element) -> Iterator[str]:
    for element in root.walk():
        yield from (element.get(name) for name in ("href", "src") if name in element.attributes)


def _footer(root: Element, direction: str) -> str:
    return next((link.get("href") for link in root.all("a", having=f"md-footer__link--{direction}")), "")


def write(site: Path, folder: str, file: Path) -> None:
    """Those of all pages of a language, as a file."""
    pages = [facts_of(Document.read(site, path)) for path in sorted((site / folder).rglob("*.html"))]
    file.write_text(json.dumps([asdict(page) for page in pages]), "utf-8")


def read(file: Path) -> list[Facts]:
    """Those that `write` wrote."""
    return [Facts(**values) for values in json.loads(file.read_text("utf-8"))]
