"""Files to trees. The only reader of data/."""

from collections.abc import Callable
from hashlib import sha256
from operator import is_
from pathlib import Path
from typing import TypeVar

from macros.trees.parsing import parse
from macros.trees.problems import Mark, Problem
from macros.trees.values import Loc, Map, Seq, locate, locate_key, scalars

__all__ = ["MAX_BYTES", "Known", "Loc", "Map", "Seq", "load", "locate", "locate_key", "parse", "scalars"]

MAX_BYTES = 256 * 1024

T = TypeVar("T")
Loaded = tuple[Map | None, list[Problem]]
"""A tree, or None where YAML cannot be read; and the faults."""


class Known:
    """What files were read as before. A file that holds the same again is the same tree: the same object.

    So is what was made of trees, as long as they are the same.
    """

    def __init__(self) -> None:
        self._loaded: dict[str, tuple[bytes, Loaded]] = {}
        self._made: dict[tuple[str, ...], tuple[tuple[object, ...], object]] = {}

    def once(self, what: tuple[str, ...], made_of: tuple[object, ...], make: Callable[[], T]) -> T:
        """What `make` gives, or gave last under this name where it was made of the same objects."""
        before, found = self._made.get(what, ((), None))
        if len(before) != len(made_of) or not all(map(is_, before, made_of)):
            found = make()
            self._made[what] = (made_of, found)
        result: T = found  # type: ignore[assignment]
        return result

    def parse(self, raw: bytes, name: str) -> Loaded:
        """The tree of what a file holds; `name` is its path as problems show it."""
        digest = sha256(raw).digest()
        if name not in self._loaded or self._loaded[name][0] != digest:
            self._loaded[name] = (digest, _decoded(raw, name))
        tree, problems = self._loaded[name][1]
        return tree, [*problems]


def load(path: Path, name: str, known: Known | None = None) -> Loaded:
    """Read one file. `name` is its path as problems show it; what is `known` already is not read again."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        return None, [Problem(Mark(name), f"the file cannot be read ({error.strerror})", "check its permissions")]
    if len(raw) > MAX_BYTES:
        mend = f"split it; a file holds {MAX_BYTES // 1024} KiB at most"
        return None, [Problem(Mark(name), f"the file has {len(raw) // 1024} KiB", mend)]
    return (known or Known()).parse(raw, name)


def _decoded(raw: bytes, name: str) -> Loaded:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return None, [Problem(Mark(name, line), "the file is not UTF-8", "save it with the encoding UTF-8")]
    return parse(text, name)
