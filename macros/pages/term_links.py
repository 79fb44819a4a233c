"""The first use of each term of the glossary on a page becomes a link to its entry.

Done to the page's whole HTML, so that texts of data/ and hand-written Markdown are treated alike. Everything but the
words that are linked stays byte for byte as it was.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from html import escape
from html.parser import HTMLParser

from macros.model.glossary import GlossaryTerm
from macros.text import inline
from macros.text.terms import Finder

_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_TAGS = frozenset(
    (
        *("a", "button", "cite", "code", "copy-text", "del", "details", "dt", "figcaption", "caption", "form", "kbd"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "label", "legend", "nav", "option", "pre", "samp", "script", "select"),
        *("style", "summary", "svg", "template", "textarea", "th", "time", "var"),
    )
)
"""Elements in which nothing is linked: names, controls, what is copied, and what is folded away."""

_CLASSES = frozenset(
    (
        "hb-advert",  # is copied and printed as the advert
        "hb-card",  # is a link as a whole
        "hb-promises",
        "hb-glossary",
        "hb-news",  # quotes old and new texts
        *("hb-chip", "hb-kicker", "hb-label", "hb-meta", "hb-method", "hb-quiet", "hb-scoreline", "hb-source"),
        "hb-status",
        "admonition-title",
    )
)
"""Classes of elements in which nothing is linked."""


class _Reader(HTMLParser):
    """Collects where the text of a page stands that may hold links, as offsets into its HTML."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.spans: list[tuple[int, int]] = []
        self._lines = [0]
        for line in html.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        self._around: list[tuple[str, bool]] = []
        """The elements around, the inner last, each with whether nothing in it is linked."""
        self._start: int | None = None
        self.feed(html)
        self.close()
        self._end_text(len(html))

    def _at(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def _text(self) -> None:
        if self._start is None and not (self._around and self._around[-1][1]):
            self._start = self._at()

    def _end_text(self, end: int) -> None:
        if self._start is not None:
            self.spans.append((self._start, end))
            self._start = None

    def handle_data(self, data: str) -> None:
        """A piece of text; what is escaped comes apart from it."""
        self._text()

    def handle_entityref(self, name: str) -> None:
        """A part of the text around it."""
        self._text()

    handle_charref = handle_entityref

    def handle_comment(self, data: str) -> None:
        """Ends a text."""
        self._end_text(self._at())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        self._end_text(self._at())
        if tag not in _VOID:
            is_closed = bool(self._around and self._around[-1][1]) or _is_closed(tag, dict(attrs))
            self._around.append((tag, is_closed))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element without content."""
        self._end_text(self._at())

    def handle_endtag(self, tag: str) -> None:
        """An element ends, and with it those in it that were left open."""
        self._end_text(self._at())
        for number in range(len(self._around) - 1, -1, -1):
            if self._around[number][0] == tag:
                del self._around[number:]
                break


def _is_closed(tag: str, attributes: Mapping[str, str | None]) -> bool:
    return (
        tag in _TAGS
        or "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or not _CLASSES.isdisjoint((attributes.get("class") or "").split())
    )


class TermLinks:
    """Links the terms of a glossary in pages; `names` are longer names in which nothing is linked."""

    def __init__(self, terms: Mapping[str, GlossaryTerm], names: Iterable[str] = ()) -> None:
        self._terms = terms
        self._tips = {key: escape(inline.plain(term.definition, {})) for key, term in terms.items()}
        self._finder = Finder.of(terms, names, partial(escape, quote=False))

    def link(self, html: str, address: Callable[[str], str]) -> str:
        """The page with its links; `address` gives that of an entry, by the term's id."""
        seen = {key for key, term in self._terms.items() if not term.link}
        parts, done = [], 0
        for start, end in _Reader(html).spans:
            for use in self._finder.uses(html[start:end]):
                if use.term not in seen:
                    seen.add(use.term)
                    before, after = start + use.start, start + use.end
                    link = f'<a class="hb-term" href="{escape(address(use.term))}" title="{self._tips[use.term]}">'
                    parts += [html[done:before], f"<glossary-term>{link}{html[before:after]}</a></glossary-term>"]
                    done = after
        return "".join([*parts, html[done:]])
