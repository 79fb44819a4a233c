"""A model as a YAML file to fill in. What a key is comes above it, from the models: there is no second copy of it."""

import datetime
import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.checks.drafts import TO_DO
from macros.model import annotations
from macros.model.base import TextKind
from macros.model.library import TAKE

Given = Mapping[str, Any]
"""What is known already, by key: plain values, lists and maps."""

LEFT_OUT = object()
"""Given for a key that does not appear, though the model may need it."""

STATUS = "status"
"""The key that makes a draft of what it is in; an item of a draft needs none of its own."""

_WIDTH = 110
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_ ()/,.–’-]*[A-Za-z0-9)]")
_WORDS = ("true", "false", "null", "yes", "no", "on", "off", "y", "n")


class Instead(str):
    """A text that is to be written in place of another one, which is above it as a comment."""

    was: str
    """The other text, after the name of what it is from."""

    def __new__(cls, text: str, was: str) -> "Instead":
        """The text to be written, and the other."""
        made = super().__new__(cls, text)
        made.was = was
        return made


class Comments:
    """Which keys are explained: all of them, or each key of a model once, or none."""

    def __init__(self, *, once: bool = False, none: bool = False) -> None:
        self._once, self._none = once, none
        self._told: set[tuple[type[BaseModel], str]] = set()

    def wanted(self, model: type[BaseModel], key: str) -> bool:
        """Whether the key is to be explained here."""
        if self._none or (self._once and (model, key) in self._told):
            return False
        self._told.add((model, key))
        return True


ALL = Comments()
NONE = Comments(none=True)


def document(model: type[BaseModel], given: Given, *head: str, comments: Comments = ALL) -> str:
    """A whole file: the lines of its head, then every key of the model."""
    return "\n".join([*head, *fields(model, given, comments=comments)]) + "\n"


def fields(model: type[BaseModel], given: Given, indent: int = 0, comments: Comments = ALL) -> Iterator[str]:
    """The lines of a model: what is given or needed, each below its comment, and a comment on what may be added."""
    for name, field in model.model_fields.items():
        key = field.alias or name
        if given.get(key) is LEFT_OUT:
            continue
        if key in given or field.is_required():
            if comments.wanted(model, key):
                yield from comment(_explained(field), indent)
            value = given[key] if key in given else _to_do(key, field)
            yield from _entry(key, value, field.annotation, indent, comments)
        elif key != STATUS and comments.wanted(model, key):
            yield from comment(f"May be added, {key}: {field.description}.", indent)


def _entry(key: str, value: Any, annotation: Any, indent: int, comments: Comments) -> Iterator[str]:
    space, owner = " " * indent, annotations.model(annotation)
    if owner and isinstance(value, Mapping) and TAKE not in value:
        yield f"{space}{_key(key)}:"
        yield from fields(owner, value, indent + 2, comments)
    elif isinstance(value, Mapping):
        yield f"{space}{_key(key)}:" + ("" if value else " {}")
        for name, item in value.items():
            yield from _entry(name, item, annotations.child(annotation, name), indent + 2, comments)
    elif isinstance(value, list | tuple):
        yield f"{space}{_key(key)}:" + ("" if value else " []")
        for item in value:
            yield from _item(item, indent + 2, comments)
    else:
        yield from _instead(value, indent)
        yield f"{space}{_key(key)}: {scalar(value)}"


def _item(value: Any, indent: int, comments: Comments) -> Iterator[str]:
    """The lines of one item of a list; a map begins behind the dash."""
    if isinstance(value, Mapping):
        lines = [line for key, part in value.items() for line in _entry(key, part, None, indent + 2, comments)]
        yield f"{' ' * indent}- {lines[0].lstrip()}"
        yield from lines[1:]
    else:
        yield from _instead(value, indent)
        yield f"{' ' * indent}- {scalar(value)}"


def _instead(value: Any, indent: int) -> Iterator[str]:
    return comment(value.was, indent) if isinstance(value, Instead) else iter(())


def _to_do(key: str, field: FieldInfo) -> Any:
    """What stands in for a value that nobody has given. Raises LookupError for what cannot be left for later."""
    text = to_do(field.description or "")
    annotation: Any = field.annotation
    inner = annotations.bare(annotation)
    if any(isinstance(mark, TextKind) for mark in field.metadata) or _is_text(annotation):
        return text
    if annotations.model(inner):
        return {}
    if annotations.is_entries(inner) and annotations.model(get_args(inner)[1]):
        return {f"first-{key.replace('_', '-')}": {}}
    if annotations.is_entries(inner) and _is_text(get_args(inner)[1]):
        return {"first": text}
    if get_origin(inner) is Literal:
        return get_args(inner)[0]
    if get_origin(inner) is tuple and any(
        isinstance(mark, TextKind) for mark in annotations.metadata(get_args(inner)[0])
    ):
        least = next((mark.min_length for mark in field.metadata if hasattr(mark, "min_length")), 1)
        return [text] * least
    raise LookupError(f"'{field.description}' is required")


def _is_text(annotation: Any) -> bool:
    return any(isinstance(mark, TextKind) for mark in annotations.metadata(annotation))


def to_do(what: str) -> str:
    """A text that says what is to be written in its place; short enough for a title."""
    first = re.split(r"[;:(]", what)[0].strip()
    return f"{TO_DO} {first[:1].lower()}{first[1:]}"


def _explained(field: FieldInfo) -> str:
    example = (field.examples or [None])[0]
    if isinstance(example, list) and example:
        example = example[0]
    return f"{field.description}." + (f" Example: {example}" if isinstance(example, str | int) else "")


def comment(text: str, indent: int) -> Iterator[str]:
    """The lines of a comment."""
    mark = " " * indent + "# "
    return iter(textwrap.wrap(text, _WIDTH, initial_indent=mark, subsequent_indent=mark, break_on_hyphens=False))


def _key(key: str) -> str:
    """A key, which is a text also where it is a number."""
    return key if key.isdigit() else scalar(key)


def scalar(value: Any) -> str:
    """A number, a day, true, false, null or a text, in quotes where YAML would read it as something else."""
    if value is None or isinstance(value, int):
        return json.dumps(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    is_plain = _PLAIN.fullmatch(value) and value.lower() not in _WORDS
    return value if is_plain else json.dumps(value, ensure_ascii=False)
