"""The texts of a model in another language, found by the same types as the texts of the data are."""

from collections.abc import Callable
from typing import Any, TypeVar

from pydantic import BaseModel

from macros.model import annotations
from macros.model.guide import Guide, sparse
from macros.text.placeholders import PLACEHOLDER
from macros.text.text_walk import keywords, translated_kind

Translate = Callable[[str], str]
"""Some English words to those of the language."""

Known = dict[int, tuple[Any, Any]]
"""Identity of a model to the model, which keeps the identity its own, and to its translation."""

T = TypeVar("T")

_CHANGES: Any = sparse(Guide)
"""What the changes of an overlay are written as: parts of a guide that no model holds."""


def is_message(text: str) -> bool:
    """Whether a text has words, or puts placeholders together; a figure alone is the same in every language."""
    rest = PLACEHOLDER.sub("", text)
    return any(sign.isalpha() for sign in rest) or bool(rest.strip() and rest != text)


def translated_model(model: T, translate: Translate, annotation: Any = None, known: Known | None = None) -> T:
    """A model, or a part of one that has the type `annotation`, with its texts translated.

    Parts in which no text changes are the same objects as before. With `known`, which is filled, so are parts that
    models share.
    """
    if isinstance(model, str):
        return _text(model, translate, annotation)
    if isinstance(model, BaseModel):
        return _known_model(model, translate, known)  # type: ignore[no-any-return]
    if isinstance(model, dict):
        entries = {
            key: translated_model(value, translate, _child(annotation, key), known) for key, value in model.items()
        }
        changed = any(entries[key] is not value for key, value in model.items())
        return entries if changed else model  # type: ignore[return-value]
    if isinstance(model, tuple | list):
        items = [translated_model(item, translate, _child(annotation, 0), known) for item in model]
        changed = any(new is not old for new, old in zip(items, model, strict=True))
        sequence: Any = tuple(items) if isinstance(model, tuple) else items
        found: T = sequence if changed else model
        return found
    return model


def _text(text: T, translate: Translate, annotation: Any) -> T:
    if not isinstance(text, str) or translated_kind(annotation) is None or not is_message(text):
        return text
    words = text if text in keywords(annotation) else translate(text)
    return text if words == text else words  # type: ignore[return-value]


def _known_model(model: BaseModel, translate: Translate, known: Known | None) -> Any:
    if known is None:
        return _model(model, translate, None)
    if id(model) not in known:
        known[id(model)] = (model, _model(model, translate, known))
    return known[id(model)][1]


def _model(model: BaseModel, translate: Translate, known: Known | None) -> Any:
    changed: dict[str, Any] = {}
    kind: Any = type(model)
    for name, field in kind.model_fields.items():
        value = getattr(model, name)
        inner = _CHANGES if name == "changes" else annotations.child(kind, field.alias or name)
        new = translated_model(value, translate, inner, known)
        if new is not value:
            changed[name] = new
    return model.model_copy(update=changed) if changed else model


def _child(annotation: Any, key: str | int) -> Any:
    return annotations.child(annotation, key) if annotation is not None else None
