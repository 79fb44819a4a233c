"""How much room a text takes in a drawing, roughly: which font shows it is known to the browser alone."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

_LETTER, _CAPITAL, _WIDE = 0.64, 0.79, 1.0
_WIDTHS = {
    character: width
    for width, characters in {
        0.3: "Iijl|'’",
        0.36: " ,.-/:;f",
        0.43: "rt()[]!·Ιι",
        0.55: "csz?ςτ",
        0.7: "ABCEFKLPRSTVXYZΑΒΕΓΔΖΚΛΡΣΤΥΧ",
        _WIDE: "MWmw%&@+<=>^~—…ЖШЩЮжшщюω",
    }.items()
    for character in characters
}
"""Widths of characters in ems, of the widest of the usual fonts of screens (Verdana, DejaVu Sans)."""

_PARTS = re.compile(r" ?[^ /–-]*[/–-]?")
"""What stays on one line: a word with the space before it, up to a hyphen."""

_BOLD = 1.13
"""How much wider a text in bold is."""


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """How long a line of text is at most, in the unit of its font's `size`."""
    return sum(map(_em, text)) * size * (_BOLD if bold else 1)


def wrapped(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """The text in lines that are no longer than `room`; a word that is longer by itself is broken anywhere."""
    if width_of(text, size, bold=bold) <= room:
        return [text]
    lines = [""]
    for part in _PARTS.findall(text):
        longer = lines[-1] + part
        if width_of(longer, size, bold=bold) <= room:
            lines[-1] = longer
        else:
            lines += _broken(part.lstrip(), room / size / (_BOLD if bold else 1))
    return [line for line in lines if line]


def _broken(word: str, room: float) -> Iterator[str]:
    """A word in pieces of at most `room` ems, each of at least one character."""
    ends = list(accumulate(map(_em, word)))
    start = 0
    while start < len(word):
        before = ends[start - 1] if start else 0
        end = next((at for at in range(start + 1, len(word)) if ends[at] - before > room), len(word))
        yield word[start:end]
        start = end


@cache
def _em(character: str) -> float:
    """The width of a character without its accents, or else that of its kind."""
    base = unicodedata.normalize("NFKD", character)[0]
    if known := _WIDTHS.get(base):
        return known
    if unicodedata.combining(base):
        return 0
    if unicodedata.east_asian_width(base) in "WF":
        return _WIDE
    return _CAPITAL if base.isupper() else _LETTER
