"""The words of the handbook, against which misspellings are held, and its numbers, which have none."""

import re
from collections import Counter
from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_]{3,}|\d+(?:[.,\u00a0\u202f]\d{3})+(?!\d)|\d+[^\W\d_]+|\d{2,}")
"""Words, and numbers, whose thousands may be parted."""

_BETWEEN = re.compile(r"[.,\u00a0\u202f]")

_SIGN = re.compile("[$€£¥₩₪₫₱₴₸₹₺₽₿]")

_SEEN = 1
"""How often a word is in the handbook at least; one that appears once may itself be a slip."""


class Vocabulary:
    """Counts words."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._signs: Counter[str] = Counter()

    def add(self, text: str) -> None:
        """Count the words of a text, its numbers, and its signs of currencies."""
        self._signs.update(_SIGN.findall(text))
        self._counts.update(_BETWEEN.sub("", word) for word in _WORD.findall(text.lower()))

    def found(self) -> Sequence[str]:
        """The words, the most frequent first."""
        counts = sorted(self._counts.items(), key=lambda item: (-item[1], item[0]))
        return [word for word, count in counts if count >= _SEEN]

    def signs(self) -> Sequence[str]:
        """The signs of the currencies in which there are amounts, the most frequent first."""
        return [sign for sign, _ in sorted(self._signs.items(), key=lambda item: (-item[1], item[0]))]
