"""The first use of each term of the glossary on a page becomes a link to its entry.

Done to the page's whole HTML, so that texts of data/ and hand-written Markdown are treated alike. Everything but the
words that are linked stays byte for byte as it was.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from html import escape

from macros.model.glossary import GlossaryTerm
from macros.text import inline
from macros.text.html import Element, parse
from macros.text.terms import Finder

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


def _is_closed(element: Element) -> bool:
    """Whether nothing in an element is linked."""
    return (
        element.tag in _TAGS
        or "hidden" in element.attributes
        or element.get("aria-hidden") == "true"
        or not _CLASSES.isdisjoint(element.classes)
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
        for text in parse(html).texts(without=_is_closed):
            for use in self._finder.uses(html[text.start : text.end]):
                if use.term not in seen:
                    seen.add(use.term)
                    before, after = text.start + use.start, text.start + use.end
                    link = f'<a class="hb-term" href="{escape(address(use.term))}" title="{self._tips[use.term]}">'
                    parts += [html[done:before], f"<glossary-term>{link}{html[before:after]}</a></glossary-term>"]
                    done = after
        return "".join([*parts, html[done:]])
