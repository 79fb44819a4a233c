"""How long the parts of a change took, for who waits for it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Clock:
    """Measures parts, each under a word for what was done."""

    def __init__(self) -> None:
        self._parts: dict[str, float] = {}
        """Word to seconds, in the order in which the parts began."""

    @contextmanager
    def part(self, word: str) -> Iterator[None]:
        """Measure what is done in the block, beside what was measured under the word before."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self._parts[word] = self._parts.get(word, 0) + time.perf_counter() - start

    def told(self) -> str:
        """The parts since it was asked last, such as `read 12 ms, checked 80 ms`."""
        told = ", ".join(f"{word} {1000 * seconds:.0f} ms" for word, seconds in self._parts.items())
        self._parts.clear()
        return told
