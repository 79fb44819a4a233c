"""What the models say of a place in a tree: one way down the annotations, for all that walk over data."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, RootModel


@cache
def bare(annotation: Any) -> Any:
    """The annotation without Annotated, Optional and the wrapper of a root model."""
    while annotation is not None:
        if hasattr(annotation, "__metadata__"):
            annotation = annotation.__origin__
        elif type(None) in get_args(annotation):
            annotation = _given(annotation)
        elif isinstance(annotation, type) and issubclass(annotation, RootModel):
            annotation = annotation.model_fields["root"].annotation
        else:
            break
    return annotation


@cache
def metadata(annotation: Any) -> tuple[Any, ...]:
    """What the layers of Annotated around a type say of it, the outer first."""
    found: list[Any] = []
    while annotation is not None:
        if hasattr(annotation, "__metadata__"):
            found += annotation.__metadata__
            annotation = annotation.__origin__
        elif type(None) in get_args(annotation):
            annotation = _given(annotation)
        else:
            break
    return tuple(found)


def model(annotation: Any) -> type[BaseModel] | None:
    """The model that an annotation names, if it names one."""
    inner = bare(annotation)
    return inner if isinstance(inner, type) and issubclass(inner, BaseModel) else None


def is_entries(annotation: Any) -> bool:
    """Whether the keys here are ids that people choose, in an order that they choose."""
    return get_origin(bare(annotation)) is dict


@cache
def child(annotation: Any, key: str | int) -> Any:
    """The annotation of a key or of a list's items; None where the models do not know the key."""
    inner = bare(annotation)
    if get_origin(inner) is dict:
        return get_args(inner)[1]
    if get_origin(inner) in (tuple, list):
        return get_args(inner)[0]
    if (owner := model(inner)) is not None:
        for name, field in owner.model_fields.items():
            if key == (field.alias or name):
                return Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
    return None


def keys(annotation: Any, tree: Mapping[str, Any]) -> list[str]:
    """The keys of a tree that the models know, in the order of the model, or of the tree where people choose it."""
    if is_entries(annotation):
        return list(tree)
    return [key for key in known_keys(annotation) if key in tree]


@cache
def known_keys(annotation: Any) -> tuple[str, ...]:
    """The keys of the model that an annotation names, in its order; none where it names no model."""
    owner = model(annotation)
    return () if owner is None else tuple(field.alias or name for name, field in owner.model_fields.items())


def _given(annotation: Any) -> Any:
    return next(part for part in get_args(annotation) if part is not type(None))
