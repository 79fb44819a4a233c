"""The bricks of every model: strict, frozen, and with field types that explain themselves in errors."""

import datetime
import re
from collections.abc import Callable
from enum import Enum
from typing import Annotated, Any, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from macros.model.quantity import PATTERN_WORDS, Quantity, QuantityError

ID_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"

T = TypeVar("T")


class Model(BaseModel):
    """A part of the handbook: unknown keys are refused, types are not guessed, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


def _parsed(parse: Callable[[str], T], kind: str, mend: str) -> Callable[[Any], T]:
    """A validator that reads text with `parse` and turns its ValueError into one plain sentence."""

    def validate(value: Any) -> T:
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str):
            raise PydanticCustomError("wrong_kind", "this is not {kind}; {mend}", {"kind": kind, "mend": mend})
        try:
            return parse(value)
        except QuantityError as error:
            raise PydanticCustomError("wrong_kind", "{why}", {"why": str(error)}) from None
        except ValueError:
            raise PydanticCustomError(
                "wrong_kind", "'{value}' is not {kind}; {mend}", {"value": value, "kind": kind, "mend": mend}
            ) from None

    return validate


def _parse_period(text: str) -> str:
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", text):
        raise ValueError(text)
    year, month, day = [*map(int, text.split("-")), 1, 1][:3]
    datetime.date(year, month, day)
    return text


def _parse_date(text: str) -> datetime.date:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError(text)
    return datetime.date.fromisoformat(text)


class TextKind(Enum):
    """How a text is shown; a mark on the types below that walks over data can see."""

    LINE = "line"
    TEXT = "text"


Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
"""A handle in kebab-case, such as `new-york`."""

Line = Annotated[str, StringConstraints(min_length=1, max_length=140), TextKind.LINE]
"""A short plain text on one line: a title or a label. Shown exactly as typed."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=1500), TextKind.TEXT]
"""A text that may hold `{fact}` placeholders and the inline subset (bold, emphasis, code, links)."""

Items = Annotated[tuple[T, ...], Field(strict=False, min_length=1)]
"""A list with at least one entry."""

Entries = Annotated[dict[Id, T], Field(min_length=1)]
"""A list with at least one entry, each under an id, which is its handle for variants, links and tests."""

Date = Annotated[
    datetime.date,
    BeforeValidator(_parsed(_parse_date, "a date", "write year-month-day, such as 2026-11-22")),
    WithJsonSchema({"type": "string", "format": "date"}),
]

Period = Annotated[
    str,
    PlainValidator(_parsed(_parse_period, "a year or a date", "write 2025, 2025-05 or 2025-05-31")),
    WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\d{4}(-\d{2}){0,2}$"}),
]
"""What a figure speaks of: a year, a month or a day, in ISO 8601."""

Amount = Annotated[
    Quantity,
    PlainValidator(_parsed(Quantity.parse, "a quantity", PATTERN_WORDS)),
    WithJsonSchema({"type": ["string", "integer"]}),
]
"""A number or a range with its unit, such as `15-25`, `40-60 %`, `12-24 months` or `$85,000-$120,000`."""
