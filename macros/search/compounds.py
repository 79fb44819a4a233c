"""Nouns that are written as one word: which of their parts the index has to know."""

import re
from collections.abc import Iterator, Sequence

from macros.search.forms import Forms, fold

_WORD = re.compile(r"[^\W\d_]{3,}")
_FIRST, _LAST = 3, 4
"""Letters at least of a first part and a last part that both stand alone somewhere."""

_ANY_FIRST, _LONG_LAST = 4, 5
"""The same where the first part never appears alone."""


class Compounds:
    """The words of all pages, and the nouns that end in another noun.

    It knows no dictionary: the last part has to be a noun that pages also say alone, so `Spanne` finds `Gehaltsspanne`
    only where some page speaks of a `Spanne`. It knows no meaning either: what happens to end in a noun is taken apart.
    """

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._prefix = re.compile(forms.prefixes)
        self._words: set[str] = set()
        self._nouns: set[str] = set()
        self._parts: dict[str, Sequence[str]] = {}

    def add(self, text: str) -> None:
        """Take the words of a text; nouns begin with a capital."""
        if not self._forms.prefixes:
            return
        for word in _WORD.findall(text):
            key = self._key(word)
            self._words.add(key)
            if word[0].isupper():
                self._nouns.add(key)

    def parts(self, word: str) -> Sequence[str]:
        """The nouns that a noun ends in, the longest first; to be asked when all texts are taken."""
        if not self._forms.prefixes or not word[0].isupper():
            return ()
        if word not in self._parts:
            self._parts[word] = list(self._found(fold(word)))
        return self._parts[word]

    def _found(self, word: str) -> Iterator[str]:
        for at in range(_FIRST, len(word) - _LAST + 1):
            first, last = word[:at], word[at:]
            if self._prefix.fullmatch(first) or self._key(last) not in self._nouns:
                continue
            if self._key(first) in self._words or (len(first) >= _ANY_FIRST and len(last) >= _LONG_LAST):
                yield last

    def _key(self, word: str) -> str:
        """A word without what links it to the next, or marks its number and case."""
        return self._forms.key(fold(word))
