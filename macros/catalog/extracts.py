"""What is worked out of the tree of one file alone, made once and kept beside the tree.

Several rules look at the texts of a file; and who keeps a catalog while people write reads one file anew, so that
what was worked out of the others still holds.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from macros.trees.loading import Map

T = TypeVar("T")


class Extracts:
    """Results by what makes them and by file, each as long as the file's tree is the same object."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Any, str], tuple[tuple[Any, ...], Any]] = {}

    def of(self, extract: Callable[..., T], below: str, tree: Map, *given: Any) -> T:
        """What `extract(below, tree, *given)` gives; all of it but the path below data/ is compared by identity."""
        now = (tree, *given)
        before, made = self._kept.get((extract, below), ((), None))
        if len(before) != len(now) or any(old is not new for old, new in zip(before, now, strict=True)):
            made = extract(below, *now)
            self._kept[extract, below] = (now, made)
        result: T = made
        return result

    def clear(self) -> None:
        """Let all results go."""
        self._kept.clear()
