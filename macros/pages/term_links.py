"""The first use of each term of the glossary on a page becomes a link to its entry.

Done to the page's whole HTML, so that texts of data/ and hand-written Markdown are treated alike. Everything but the
words that are linked stays byte for byte as it was.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from html import escape

from macros.model.glossary import GlossaryTerm
from macros.text import inline
from macros.text.html_tokens import Tag, Token, tag
from macros.text.terms import Finder, Use

_TAGS = frozenset(
    (
        *(
            "a",
            "b",
            "button",
            "cite",
            "code",
            "copy-text",
            "del",
            "details",
            "dt",
            "figcaption",
            "caption",
            "form",
            "kbd",
        ),
        *("h1", "h2", "h3", "h4", "h5", "h6", "label", "legend", "nav", "option", "pre", "samp", "script", "select"),
        *("style", "summary", "svg", "template", "textarea", "th", "time", "var"),
    )
)
"""Elements in which nothing is linked: names, controls, what is copied, and what is folded away."""

_CLASSES = frozenset(
    (
        "hb-advert",  # is copied and printed as the job posting
        "hb-card",  # is a link as a whole
        "hb-glossary",
        "hb-news",  # quotes old and new texts
        *("hb-chip", "hb-chips", "hb-kicker", "hb-label", "hb-meta", "hb-method", "hb-quiet", "hb-source"),
        "hb-status",
        "admonition-title",
    )
)
"""Classes of elements in which nothing is linked."""


@lru_cache(maxsize=1 << 12)
def _is_closed(element: Tag) -> bool:
    """Whether nothing in an element is linked."""
    attributes = element.attributes
    return (
        element.name in _TAGS
        or "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or not _CLASSES.isdisjoint(attributes.get("class", "").split())
    )


class TermLinks:
    """Links the terms of a glossary in pages; `names` are longer names in which nothing is linked."""

    def __init__(self, terms: Mapping[str, GlossaryTerm], names: Iterable[str] = ()) -> None:
        self._unlinked = {key for key, term in terms.items() if not term.link}
        self._tips = {key: escape(inline.plain(term.definition, {})) for key, term in terms.items()}
        finder = Finder.of(terms, names, partial(escape, quote=False))
        # pages share most of their texts
        self._uses: Callable[[str], tuple[Use, ...]] = lru_cache(1 << 13)(lambda text: tuple(finder.uses(text)))

    def link(self, page: Sequence[Token], address: Callable[[str], str]) -> list[Token]:
        """The page with its links; `address` gives that of an entry, by the term's id."""
        made: list[Token] = []
        seen = set(self._unlinked)
        done = 0
        for at, text in _running_texts(page):
            if uses := self._uses(text):
                made += page[done:at]
                made += self._linked(text, uses, seen, address)
                done = at + 1
        made += page[done:]
        return made

    def _linked(self, text: str, uses: Iterable[Use], seen: set[str], address: Callable[[str], str]) -> Iterator[Token]:
        """A text, parted by the links to terms that are not in `seen`; these are put there."""
        done = 0
        for use in uses:
            if use.term not in seen:
                seen.add(use.term)
                if use.start > done:
                    yield text[done : use.start]
                yield tag("<glossary-term>")
                yield tag(f'<a class="hb-term" href="{escape(address(use.term))}" title="{self._tips[use.term]}">')
                yield text[use.start : use.end]
                yield from (tag("</a>"), tag("</glossary-term>"))
                done = use.end
        if done < len(text):
            yield text[done:]


def _running_texts(page: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """The texts in which terms are linked, each with its place in the row of tokens."""
    open_names: list[str] = []
    closed = 0
    """How many elements are open, counted at the outermost in which nothing is linked; 0 outside of such."""
    for at, token in enumerate(page):
        if isinstance(token, str):
            if not closed:
                yield at, token
        elif token.kind == "open":
            open_names.append(token.name)
            if not closed and _is_closed(token):
                closed = len(open_names)
        elif token.kind == "close":
            _end(open_names, token.name)
            if closed > len(open_names):
                closed = 0


def _end(open_names: list[str], name: str) -> None:
    """An element ends, and with it those in it that were left open; an end tag of nothing is passed over."""
    if open_names and open_names[-1] == name:
        open_names.pop()
    elif name in open_names:
        while open_names.pop() != name:
            pass
