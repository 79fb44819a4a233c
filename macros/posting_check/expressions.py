"""Expressions over named values, as JSON: `all`, `any`, `not`, `has`, `is` and `compare`, with unknown as an answer.

`docs/assets/elements/posting-builder/check/expressions.js` does the same in the browser.
"""

import operator
from collections.abc import Iterator, Mapping
from typing import Any

Expression = Mapping[str, Any]
"""One key, the operator, to what it works on."""

Value = str | int | float | bool | None
Values = Mapping[str, Value]
"""`posting.words`, `law.open_end` and others; what is missing, None or "unknown" is not known."""

UNKNOWN = "unknown"
_SIGNS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


def evaluate(expression: Expression, values: Values) -> bool | None:
    """Whether it holds; None where it depends on a value that is not known. Raises ValueError for no expression."""
    ((kind, given),) = expression.items()
    match kind:
        case "all":
            return _all([evaluate(one, values) for one in given])
        case "any":
            return _not(_all([_not(evaluate(one, values)) for one in given]))
        case "not":
            return _not(evaluate(given, values))
        case "has":
            value = _known(given, values)
            return None if value is None else bool(value)
        case "is":
            value = _known(given[0], values)
            return None if value is None else value == given[1]
        case "compare":
            return _compared(_end(given[0], values), given[1], _end(given[2], values))
    raise ValueError(f"'{kind}' is no operator; use all, any, not, has, is, or compare")


def names_in(expression: Expression) -> Iterator[str]:
    """The values that it looks at. Raises ValueError for what is no expression."""
    if len(expression) != 1:
        raise ValueError(f"an expression has one operator, not {len(expression)}")
    ((kind, given),) = expression.items()
    if kind in ("all", "any"):
        for one in given:
            yield from names_in(one)
    elif kind == "not":
        yield from names_in(given)
    elif kind in ("has", "is"):
        yield given if kind == "has" else given[0]
    elif kind == "compare" and given[1] in _SIGNS:
        yield from (end for end in (given[0], given[2]) if isinstance(end, str))
    else:
        raise ValueError(f"'{kind}' is no operator; use all, any, not, has, is, or compare with <, <=, > or >=")


def _all(found: list[bool | None]) -> bool | None:
    return False if False in found else None if None in found else True


def _not(found: bool | None) -> bool | None:
    return None if found is None else not found


def _known(name: str, values: Values) -> Value:
    value = values.get(name)
    return None if value == UNKNOWN else value


def _end(given: str | int | float, values: Values) -> Value:
    return _known(given, values) if isinstance(given, str) else given


def _compared(one: Value, sign: str, other: Value) -> bool | None:
    """Numbers, or texts such as days in ISO 8601; None where one is not known."""
    if one is None or other is None:
        return None
    return bool(_SIGNS[sign](one, other))
