"""Every text that people read in a tree, found by the types of the model. One walk for all that looks at texts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from macros import shapes
from macros.loading import Map, Seq
from macros.model.base import TextKind
from macros.problems import Mark


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text with its kind, its path of keys and its place in the file."""

    text: str
    kind: TextKind
    loc: tuple[str | int, ...]
    mark: Mark


def texts(model: Any, tree: Map) -> Iterator[FoundText]:
    """All texts of a tree that has, or should have, the shape of `model`. Parts of another shape are passed over."""
    yield from _walk(model, tree, (), tree.mark)


def _walk(annotation: Any, value: Any, loc: tuple[str | int, ...], mark: Mark) -> Iterator[FoundText]:
    if isinstance(value, str):
        if kind := next((m for m in shapes.marks(annotation) if isinstance(m, TextKind)), None):
            yield FoundText(value, kind, loc, mark)
    elif isinstance(value, Map):
        for key in shapes.keys(annotation, value):
            yield from _walk(shapes.child(annotation, key), value[key], (*loc, key), value.value_marks[key])
    elif isinstance(value, Seq):
        for index, entry in enumerate(value):
            yield from _walk(shapes.child(annotation, index), entry, (*loc, index), value.marks[index])
