"""The part of a text in which it differs from another, with a few words around it."""

import re
from collections.abc import Sequence

CONTEXT = 4
"""Words shown before and behind what changed."""

WIDTH = 160
"""Longest excerpt, in characters."""

ELLIPSIS = "…"

_SENTENCE_END = re.compile(r"(?:(?<=[^\W\d_]{2}[.!?])|(?<=[\d}%)”’][.!?]))\s+(?=[^\Wa-z_]|[{“\[*])")
"""Between two sentences; behind a single letter with a period, as in “U.S.”, none ends."""


def excerpts(old: str, new: str, width: int = WIDTH) -> tuple[str, str]:
    """Both texts, cut to where they differ; whole where they are short."""
    if max(len(old), len(new)) <= width:
        return old, new
    one, other = old.split(), new.split()
    ahead = _common(one, other)
    behind = _common(one[ahead:][::-1], other[ahead:][::-1])
    return _cut(one, ahead, behind, width), _cut(other, ahead, behind, width)


def shortened(text: str, width: int) -> str:
    """The beginning of a text, up to whole words that fit into `width` characters."""
    if len(text) <= width:
        return text
    start = text[:width].rpartition(" ")[0] or text[:width]
    return f"{start.rstrip(' ,;:.')} {ELLIPSIS}"


def opening(text: str) -> tuple[str, str]:
    """The first sentence of a text of the data, and the others; what stands in a link or in emphasis is not parted."""
    for end in _SENTENCE_END.finditer(text):
        first = text[: end.start()]
        if first.count("[") == first.count("]") and first.count("**") % 2 == 0:
            return first, text[end.end() :]
    return text, ""


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count


def _cut(words: list[str], ahead: int, behind: int, width: int) -> str:
    start, end = max(0, ahead - CONTEXT), min(len(words), len(words) - behind + CONTEXT)
    text = shortened(" ".join(words[start:end]), width)
    before = f"{ELLIPSIS} " if start else ""
    after = f" {ELLIPSIS}" if end < len(words) and not text.endswith(ELLIPSIS) else ""
    return f"{before}{text}{after}"
