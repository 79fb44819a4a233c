"""The words of the handbook, against which misspellings are held."""

import re
from collections import Counter
from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_]{3,}")

_SEEN = 1
"""How often a word stands in the handbook at least; one that stands once may itself be a slip."""


class Vocabulary:
    """Counts words."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, text: str) -> None:
        """Count the words of a text."""
        self._counts.update(_WORD.findall(text.lower()))

    def found(self) -> Sequence[str]:
        """The words, the most frequent first."""
        counts = sorted(self._counts.items(), key=lambda item: (-item[1], item[0]))
        return [word for word, count in counts if count >= _SEEN]
