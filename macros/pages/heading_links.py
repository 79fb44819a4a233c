"""Permanent links: the words of a heading lead to the heading itself.

The link holds the words and nothing else, so that the heading and the link are both called by them.
"""

from collections.abc import Iterator, Sequence
from html import escape

from macros.pages.folding import folds
from macros.text.html_tokens import Tag, Token, tag

_LEVELS = frozenset(("h2", "h3", "h4"))
_WORDS = frozenset(("abbr", "b", "code", "em", "i", "small", "strong", "sub", "sup"))
"""Elements that are words of a heading. Another one, such as a link or a mark behind the words, ends them."""


def with_heading_links(page: Sequence[Token]) -> list[Token]:
    """The page with a link in each heading that has an id and begins with words.

    A press on a heading that folds opens and closes what is below it, so it has none.
    """
    made: list[Token] = []
    rest = iter(page)
    for token in rest:
        made.append(token)
        if not isinstance(token, Tag) or token.kind != "open" or token.name not in _LEVELS:
            continue
        if "id" in token.attributes and not folds(token):
            made += _linked(token.attributes["id"], rest)
    return made


def _linked(target: str, rest: Iterator[Token]) -> list[Token]:
    """The words of a heading in a link, and the tag that ends them."""
    words: list[Token] = []
    for token in rest:
        if isinstance(token, Tag) and token.name not in _WORDS:
            if not any(isinstance(word, str) and word.strip() for word in words):
                return [*words, token]
            return [tag(f'<a href="#{escape(target)}">'), *words, tag("</a>"), token]
        words.append(token)
    return words
