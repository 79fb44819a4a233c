"""Every text that people read in a tree, found by the types of the model. One walk for all that looks at texts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args, get_origin

from pydantic import BaseModel, RootModel

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
    yield from _walk(model, None, tree, (), tree.mark)


def _walk(
    annotation: Any, kind: TextKind | None, value: Any, loc: tuple[str | int, ...], mark: Mark
) -> Iterator[FoundText]:
    if isinstance(value, str):
        if kind := _text_kind(annotation) or kind:
            yield FoundText(value, kind, loc, mark)
    elif isinstance(value, Map):
        for key, child, child_kind in _children(annotation, value):
            yield from _walk(child, child_kind, value[key], (*loc, key), value.value_marks[key])
    elif isinstance(value, Seq):
        item = get_args(_bare(annotation))[:1] or (None,)
        for index, entry in enumerate(value):
            yield from _walk(item[0], None, entry, (*loc, index), value.marks[index])


def _children(annotation: Any, value: Map) -> Iterator[tuple[str, Any, TextKind | None]]:
    model = _bare(annotation)
    if isinstance(model, type) and issubclass(model, RootModel):
        model = model.model_fields["root"].annotation
    if get_origin(model) is dict:
        yield from ((key, get_args(model)[1], None) for key in value)
    elif isinstance(model, type) and issubclass(model, BaseModel):
        for name, field in model.model_fields.items():
            if (key := field.alias or name) in value:
                kind = next((m for m in field.metadata if isinstance(m, TextKind)), None)
                yield key, field.annotation, kind


def _bare(annotation: Any) -> Any:
    """The annotation without Annotated and Optional."""
    while annotation is not None:
        if hasattr(annotation, "__metadata__"):
            annotation = annotation.__origin__
        elif type(None) in get_args(annotation):
            annotation = next(a for a in get_args(annotation) if a is not type(None))
        else:
            break
    return annotation


def _text_kind(annotation: Any) -> TextKind | None:
    """The kind that an annotation such as `Text | None` carries."""
    if type(None) in get_args(annotation):
        annotation = next(a for a in get_args(annotation) if a is not type(None))
    return next((m for m in getattr(annotation, "__metadata__", ()) if isinstance(m, TextKind)), None)
