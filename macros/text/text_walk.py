"""Every text that people read in a tree, found by the types of the model. One walk for all that looks at texts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from macros.model import annotations
from macros.model.base import TextKind, Translation
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
    yield from _Walk(_kind, set() if seen is None else seen).found(model, tree, (), tree.mark)


def translated_texts(model: Any, tree: Map) -> Iterator[FoundText]:
    """The texts of a tree that have other words in each language."""
    yield from _Walk(translated_kind, set()).found(model, tree, (), tree.mark)


@cache
def translated_kind(annotation: Any) -> TextKind | None:
    """The kind of a text that has other words in each language; None for what is the same in all."""
    mark = next((mark for mark in annotations.metadata(annotation) if isinstance(mark, Translation)), None)
    if mark is Translation.SEARCHED:
        return TextKind.LINE
    return _kind(annotation) if mark is None else None


@dataclass(frozen=True)
class _Walk:
    """A way through a tree: which texts it finds, and which maps it has seen."""

    kind: Callable[[Any], TextKind | None]
    seen: set[int]

    def found(self, annotation: Any, value: Any, loc: tuple[str | int, ...], mark: Mark) -> Iterator[FoundText]:
        """The texts in a value, each with its path of keys."""
        if isinstance(value, str):
            if kind := self.kind(annotation):
                yield FoundText(value, kind, loc, mark)
        elif isinstance(value, Map):
            if id(value) in self.seen:
                return
            self.seen.add(id(value))
            for key in annotations.keys(annotation, value):
                yield from self.found(
                    annotations.child(annotation, key), value[key], (*loc, key), value.value_marks[key]
                )
        elif isinstance(value, Seq):
            for index, entry in enumerate(value):
                yield from self.found(annotations.child(annotation, index), entry, (*loc, index), value.marks[index])


@cache
def _kind(annotation: Any) -> TextKind | None:
    return next((mark for mark in annotations.metadata(annotation) if isinstance(mark, TextKind)), None)
