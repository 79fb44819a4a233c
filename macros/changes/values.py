"""The values of data/ by their type, as far as the models tell and the value fits; everything else stays text."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal, Union, get_origin

from macros.model import annotations
from macros.model.base import Id, Period
from macros.model.currencies import is_code
from macros.model.pay import Currency, Paid, with_period
from macros.model.quantity import Quantity
from macros.places.vocabulary import word
from macros.places.word import Word
from macros.text.text_walk import keywords


class Title(str):
    """The title of what an id points to."""

    __slots__ = ()


class Keyword(str):
    """One of a few words that a key may have, such as `must-have`."""

    __slots__ = ()


class Time(str):
    """A year, month or day (ISO 8601)."""

    __slots__ = ()


class Money(str):
    """The code of a currency (ISO 4217)."""

    __slots__ = ()


class Rating(int):
    """A point of a scale."""

    __slots__ = ()


@dataclass(frozen=True)
class Whole:
    """An item with keys of its own: what is shown of it beside its name."""

    parts: tuple[tuple[Word, "Value"], ...] = ()


Value = Union[Quantity, datetime.date, Decimal, int, str, Whole, tuple["Value", ...], None]  # noqa: UP007 (recursive)
"""What a place of the data holds, by its type; True and False are among the whole numbers."""


def plain(value: Any) -> Any:
    """A tree as plain dicts and lists, without marks."""
    if isinstance(value, dict):
        return {key: plain(child) for key, child in value.items()}
    return [plain(child) for child in value] if isinstance(value, list) else value


def same(one: Any, other: Any) -> bool:
    """Whether two trees say the same: the order of keys says nothing, and `1` and `true` are two things."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def typed(value: Any, annotation: Any, meant: Word, title: Callable[[str, str], str]) -> Value:
    """A value by its type. `title` gives the title of an id in a collection."""
    if isinstance(value, dict):
        return _whole(value, annotation, title)
    if isinstance(value, list):
        return tuple(typed(item, annotations.child(annotation, n), meant, title) for n, item in enumerate(value))
    if value is None or isinstance(value, bool):
        return value
    if meant.of and isinstance(value, str) and _is_id(annotation):
        return Title(title(meant.of, value))
    return _number_or_text(value, annotation, meant)


def _number_or_text(value: Any, annotation: Any, meant: Word) -> Value:
    kind = annotations.bare(annotation)
    try:
        if kind is Quantity:
            amount = Quantity.parse(str(value))
            return with_period(amount) if Paid.__metadata__[0] in annotations.metadata(annotation) else amount  # type: ignore[attr-defined]
        if kind is datetime.date:
            return datetime.date.fromisoformat(str(value))
    except ValueError:
        return str(value)
    if Period.__metadata__[0] in annotations.metadata(annotation):  # type: ignore[attr-defined]
        return Time(value)
    if Currency.__metadata__[0] in annotations.metadata(annotation) and is_code(value):  # type: ignore[attr-defined]
        return Money(value)
    if isinstance(value, int | float):
        return Rating(value) if meant.rating and isinstance(value, int) else Decimal(str(value))
    return Keyword(value) if get_origin(kind) is Literal or value in keywords(annotation) else str(value)


def _is_id(annotation: Any) -> bool:
    return Id.__metadata__[0] in annotations.metadata(annotation)  # type: ignore[attr-defined]


_SHOWN = ("value", "base", "total", "pay", "amount", "minutes", "effective")


def _whole(value: dict[str, Any], annotation: Any, title: Callable[[str, str], str]) -> Whole:
    parts = []
    for key in (key for key in _SHOWN if key in value and not isinstance(value[key], dict | list)):
        name = word(annotation, key)
        parts.append((name, typed(value[key], annotations.child(annotation, key), name, title)))
    return Whole((*parts, *_shares(value, annotation, title)))


def _shares(value: dict[str, Any], annotation: Any, title: Callable[[str, str], str]) -> Iterator[tuple[Word, Value]]:
    """The figures of a pay mix: the share of each level, under the level's name."""
    levels = value.get("levels")
    for level, share in levels.items() if isinstance(levels, dict) else ():
        if isinstance(share, dict) and "variable" in share:
            of_level = annotations.child(annotations.child(annotation, "levels"), level)
            meant = word(of_level, "variable")
            amount = typed(share["variable"], annotations.child(of_level, "variable"), meant, title)
            yield Word(key=title("levels", level)), amount
