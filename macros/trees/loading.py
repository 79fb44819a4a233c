"""Files to trees. The only reader of data/."""

import os
from collections.abc import Callable
from hashlib import sha256
from operator import is_
from pathlib import Path
from typing import TypeVar

from macros.trees.folders import Stamp, is_settled, stamp
from macros.trees.parsing import Tags, parse
from macros.trees.problems import Mark, Problem
from macros.trees.values import Loc, Map, Seq, locate, locate_key, scalars

__all__ = ["MAX_BYTES", "Known", "Loc", "Map", "Seq", "load", "locate", "locate_key", "parse", "parse_bytes", "scalars"]

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
        """Path as problems show it to the hash of what the file held, and what was made of that."""
        self._stamps: dict[str, Stamp] = {}
        """Path as problems show it to the stamp of the file that held this, unless it had just been written."""
        self._made: dict[tuple[str, ...], tuple[tuple[object, ...], object]] = {}

    def once(self, what: tuple[str, ...], made_of: tuple[object, ...], make: Callable[[], T]) -> T:
        """What `make` gives, or gave last under this name where it was made of the same objects."""
        before, found = self._made.get(what, ((), None))
        if len(before) != len(made_of) or not all(map(is_, before, made_of)):
            found = make()
            self._made[what] = (made_of, found)
        result: T = found  # type: ignore[assignment]
        return result

    def _parse(self, raw: bytes, name: str) -> Loaded:
        """The tree of what a file holds; `name` is its path as problems show it."""
        digest = sha256(raw).digest()
        if name not in self._loaded or self._loaded[name][0] != digest:
            self._loaded[name] = (digest, parse_bytes(raw, name))
        tree, problems = self._loaded[name][1]
        return tree, [*problems]

    def load(self, path: str, name: str) -> Loaded:
        """The tree of a file, which is read where its stamp is new. Raises OSError where it cannot be read."""
        now = stamp(os.stat(path))  # noqa: PTH116 (a Path for each file costs more than the rest)
        if self._stamps.get(name) == now:
            tree, problems = self._loaded[name][1]
            return tree, [*problems]
        raw = Path(path).read_bytes()
        if len(raw) > MAX_BYTES:
            fix = f"split it; a file holds {MAX_BYTES // 1024} KiB at most"
            return None, [Problem(Mark(name), f"the file has {len(raw) // 1024} KiB", fix)]
        loaded = self._parse(raw, name)
        if is_settled(now):
            self._stamps[name] = now
        else:
            self._stamps.pop(name, None)
        return loaded


def load(path: str | Path, name: str, known: Known | None = None) -> Loaded:
    """Read one file. `name` is its path as problems show it; what is `known` already is not read again."""
    try:
        return (known or Known()).load(str(path), name)
    except OSError as error:
        return None, [Problem(Mark(name), f"the file cannot be read ({error.strerror})", "check its permissions")]


def parse_bytes(raw: bytes, name: str, tags: Tags | None = None) -> Loaded:
    """What a file holds as a tree, as `parse` gives it."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return None, [Problem(Mark(name, line), "the file is not UTF-8", "save it with the encoding UTF-8")]
    return parse(text, name, tags)
