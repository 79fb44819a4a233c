"""Blanks: `[Application deadline]` in a job posting stands for words that only the employer knows."""

import re
from collections.abc import Iterable, Iterator

from markupsafe import Markup

_BLANK = re.compile(r"\[[^\[\]<>]*\w[^\[\]<>]*\](?![(\[])")
_TAG = re.compile(r"(<[^>]*>)")


def blanks_in(texts: Iterable[str]) -> list[str]:
    """The blanks of some texts without their brackets, each once, in their order."""
    return list(dict.fromkeys(blank[1:-1] for text in texts for blank in _BLANK.findall(text)))


def filled(text: str) -> str:
    """The text with a space for each blank, for who looks at the words that are there."""
    return _BLANK.sub(" ", text)


def may_hold(loc: Iterable[str | int]) -> bool:
    """Whether a text at this path of keys of a file of data/ can hold blanks: what a posting says."""
    keys = list(loc)
    return "posting" in keys or keys[:1] == ["employer"]


def marked(html: Markup, hint: str) -> Markup:
    """HTML with each blank marked as one; `hint` is what screen readers say before it: nobody copies it or finds it."""
    return Markup("".join(_pieces(html, hint)))


def _pieces(html: Markup, hint: str) -> Iterator[str]:
    said = f'<span class="hb-hidden hb-not-copied" data-search-exclude>{Markup.escape(hint)} </span>'
    start = f'<mark class="hb-blank">{said}'
    for piece in _TAG.split(str(html)):
        yield piece if piece.startswith("<") else _BLANK.sub(lambda blank: f"{start}{blank[0]}</mark>", piece)
