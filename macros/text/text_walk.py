"""Every text that people read in a tree, found by the types of the model. One walk for all that looks at texts."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from macros.model import annotations
from macros.model.base import TextKind
from macros.trees.loading import Map, Seq
from macros.trees.problems import Mark


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text with its kind, its path of keys and its place in the file."""

    text: str
    kind: TextKind
    loc: tuple[str | int, ...]
    mark: Mark


def texts(model: Any, tree: Map, seen: set[int] | None = None) -> Iterator[FoundText]:
    """All texts of a tree that has, or should have, the shape of `model`. Parts of another shape are passed over.

    Maps whose identity is in `seen` are passed over too, and those walked are put there: the variants of a guide share
    the parts that they do not change.
    """
    yield from _walk(model, tree, (), tree.mark, set() if seen is None else seen)


def _walk(annotation: Any, value: Any, loc: tuple[str | int, ...], mark: Mark, seen: set[int]) -> Iterator[FoundText]:
    if isinstance(value, str):
        if kind := _kind(annotation):
            yield FoundText(value, kind, loc, mark)
    elif isinstance(value, Map):
        if id(value) in seen:
            return
        seen.add(id(value))
        for key in annotations.keys(annotation, value):
            yield from _walk(annotations.child(annotation, key), value[key], (*loc, key), value.value_marks[key], seen)
    elif isinstance(value, Seq):
        for index, entry in enumerate(value):
            yield from _walk(annotations.child(annotation, index), entry, (*loc, index), value.marks[index], seen)


@cache
def _kind(annotation: Any) -> TextKind | None:
    return next((mark for mark in annotations.marks(annotation) if isinstance(mark, TextKind)), None)
