"""Every text that people read in a tree, found by the types of the model. One walk for all that looks at texts.

What the model says is worked out once for each annotation (`_Shape`): asking the annotations anew at every value of
every tree would take longer than all else that is done with the texts.
"""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

from macros.model import annotations
from macros.model.base import Keywords, TextKind, Translation
from macros.trees.loading import Map, Seq
from macros.trees.problems import Mark

Loc = tuple[str | int, ...]


class FoundText(NamedTuple):
    """A text with its kind, its path of keys and its place in the file."""

    text: str
    kind: TextKind
    loc: Loc
    mark: Mark


def texts(model: Any, tree: Map, seen: set[int] | None = None) -> Iterator[FoundText]:
    """All texts of a tree that has, or should have, the shape of `model`. Parts of another shape are passed over.

    Maps and lists whose identity is in `seen` are passed over too, and those walked are put there: the variants of a
    guide share the parts that they do not change.
    """
    return _found(_ALL, model, tree, seen)


def translated_texts(model: Any, tree: Map) -> Iterator[FoundText]:
    """The texts of a tree that have other words in each language."""
    return _found(_TRANSLATED, model, tree, None)


@cache
def translated_kind(annotation: Any) -> TextKind | None:
    """The kind of a text that has other words in each language; None for what is the same in all."""
    mark = next((mark for mark in annotations.metadata(annotation) if isinstance(mark, Translation)), None)
    if mark is Translation.SEARCHED:
        return TextKind.LINE
    return _kind(annotation) if mark is None else None


@cache
def keywords(annotation: Any) -> tuple[str, ...]:
    """The words that a text may be and that are no text then: the program says them in each language."""
    return next((mark.words for mark in annotations.metadata(annotation) if isinstance(mark, Keywords)), ())


def _kind(annotation: Any) -> TextKind | None:
    return next((mark for mark in annotations.metadata(annotation) if isinstance(mark, TextKind)), None)


class _Shape:
    """What an annotation says of a value: the kind of a text, and the shapes of what is in a map or a list."""

    __slots__ = ("entries", "items", "keys", "keywords", "kind")

    def __init__(self, kind: TextKind | None, keywords: tuple[str, ...]) -> None:
        self.kind = kind
        self.keywords = keywords
        self.keys: dict[str, _Shape] = {}
        """The keys of a model under which texts can be, in its order."""
        self.entries: _Shape | None = None
        """The values of a map whose keys people choose."""
        self.items: _Shape | None = None

    @property
    def holds_texts(self) -> bool:
        """Whether a text can be here or below."""
        return bool(self.kind or self.keys or self.entries or self.items)


class _Shapes:
    """The shapes of annotations, each made once; `kind` says which texts are looked for."""

    def __init__(self, kind: Callable[[Any], TextKind | None]) -> None:
        self._kind = kind
        self._made: dict[Any, _Shape] = {}

    def of(self, annotation: Any) -> _Shape:
        """The shape of an annotation."""
        if annotation not in self._made:
            shape = self._made[annotation] = _Shape(self._kind(annotation), keywords(annotation))
            for key in annotations.known_keys(annotation):
                below = self.of(annotations.child(annotation, key))
                if below.holds_texts:
                    shape.keys[key] = below
            shape.entries = self._below(annotation, "") if annotations.is_entries(annotation) else None
            shape.items = self._below(annotation, 0)
        return self._made[annotation]

    def _below(self, annotation: Any, key: str | int) -> _Shape | None:
        """The shape of what is under any key of a map, or at any index of a list; None where that is no text."""
        child = annotations.child(annotation, key)
        shape = None if child is None else self.of(child)
        return shape if shape and shape.holds_texts else None


_ALL, _TRANSLATED = _Shapes(_kind), _Shapes(translated_kind)


def _found(shapes: _Shapes, model: Any, tree: Map, seen: set[int] | None) -> Iterator[FoundText]:
    found: list[FoundText] = []
    _collect(shapes.of(model), tree, (), tree.mark, set() if seen is None else seen, found)
    return iter(found)


def _collect(shape: _Shape, value: Any, loc: Loc, mark: Mark, seen: set[int], found: list[FoundText]) -> None:
    """Put the texts in a value into `found`, each with its path of keys."""
    if isinstance(value, str):
        if shape.kind and value not in shape.keywords:
            found.append(FoundText(value, shape.kind, loc, mark))
    elif isinstance(value, Map):
        if id(value) in seen:
            return
        seen.add(id(value))
        marks = value.value_marks
        if shape.entries:
            for key, entry in value.items():
                if id(entry) not in seen:
                    _collect(shape.entries, entry, (*loc, key), marks[key], seen, found)
        for key, below in shape.keys.items():
            if key in value:
                _collect(below, value[key], (*loc, key), marks[key], seen, found)
    elif isinstance(value, Seq) and shape.items and id(value) not in seen:
        seen.add(id(value))
        for index, entry in enumerate(value):
            _collect(shape.items, entry, (*loc, index), value.marks[index], seen, found)
