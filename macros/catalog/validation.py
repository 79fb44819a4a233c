"""Trees to models, with every fault as one plain sentence at its place in the file."""

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from macros.catalog.lacking import Place, missing_keys, named
from macros.model import annotations
from macros.model.base import FORMS
from macros.model.guide import sparse
from macros.model.library import SHELVES, TAKE
from macros.trees.loading import Map, locate, locate_key
from macros.trees.problems import Problem

M = TypeVar("M", bound=BaseModel)

_LIMITS = {
    "greater_than": "more than {gt}",
    "greater_than_equal": "{ge} or more",
    "less_than": "less than {lt}",
    "less_than_equal": "{le} or less",
}


def validate(model: type[M], tree: Map, within: tuple[str, ...] = ()) -> tuple[M | None, list[Problem]]:
    """Make the model of a tree, or say all that is wrong with it.

    `within` is where the tree's problems are looked up, for a tree that is a part of `tree`.
    """
    part: Any = tree
    for key in within:
        part = part[key]
    try:
        return model.model_validate(part), []
    except ValidationError as error:
        faults = error.errors()
        told = [fault for fault in faults if not _follows(model, fault, faults)]
        instead = dict(_instead(model, told))
        missing = [
            fault["loc"] for fault in told if fault["type"] == "missing" and fault["loc"] not in instead.values()
        ]
        others = [_problem(model, tree, within, fault, instead) for fault in told if fault["type"] != "missing"]
        return None, [*others, *missing_keys(model, tree, within, missing)]


def _instead(model: type[BaseModel], faults: list[ErrorDetails]) -> Iterator[tuple[Place, Place]]:
    """Unknown keys that look like no other, each with the key that is missing beside it, where there is one of each."""
    for above in {fault["loc"][:-1] for fault in faults if fault["type"] == "missing"}:
        here = [fault for fault in faults if fault["loc"][:-1] == above]
        missing = [fault["loc"] for fault in here if fault["type"] == "missing"]
        unknown = [fault["loc"] for fault in here if fault["type"] == "extra_forbidden"]
        if len(missing) == len(unknown) == 1 and not _meant(model, unknown[0]):
            yield unknown[0], missing[0]


def _follows(model: type[BaseModel], fault: ErrorDetails, faults: list[ErrorDetails]) -> bool:
    """Whether a list is too short only because one of its entries is faulty, or a default lacks what is faulty.

    Or a key is missing only because it is misspelled, which is told where it is.
    """
    if fault["type"] == "default_factory_not_called":
        return True
    if fault["type"] == "missing":
        *above, key = fault["loc"]
        unknown = (other["loc"] for other in faults if other["type"] == "extra_forbidden")
        return any([*loc[:-1]] == above and _meant(model, loc) == key for loc in unknown)
    deeper = (other["loc"] for other in faults if len(other["loc"]) > len(fault["loc"]))
    return fault["type"] == "too_short" and any(loc[: len(fault["loc"])] == fault["loc"] for loc in deeper)


def _problem(
    model: type[BaseModel], tree: Map, within: tuple[str, ...], error: ErrorDetails, instead: Mapping[Place, Place]
) -> Problem:
    key_itself = _is_about_a_key(tree, within, error)
    inner = error["loc"][:-1] if key_itself else error["loc"]
    loc = (*within, *inner)
    kind = error["type"]
    name = named(inner)
    if kind == "extra_forbidden":
        lacking = str(instead[inner][-1]) if inner in instead else ""
        what = f"the key {name} is not known here" + (f", and '{lacking}' is missing" if lacking else "")
        fix = f"rename it if you meant that key, or add '{lacking}:'" if lacking else _did_you_mean(model, inner)
        return Problem(locate_key(tree, loc), what, fix)
    message, fix = _words(kind, error, name)
    mark = locate_key(tree, loc) if key_itself else locate(tree, loc)
    return Problem(mark, message, fix)


def _is_about_a_key(tree: Map, within: tuple[str, ...], error: ErrorDetails) -> bool:
    """Whether the fault is a key that is not of the right form, and not what is at a key of that very name."""
    *above, last = error["loc"] or ("",)
    if last != "[key]" or error["type"] == "extra_forbidden":
        return False
    value: Any = tree
    for part in (*within, *above):
        try:
            value = value[part]
        except (KeyError, IndexError, TypeError):
            return True
    return not (isinstance(value, Map) and last in value)


def _words(kind: str, error: ErrorDetails, name: str) -> tuple[str, str]:
    context: dict[str, Any] = error.get("ctx", {})
    value = error["input"]
    if kind in ("wrong_kind", "incomplete", "base_above_total"):  # our own: "what; how to fix"
        message, _, fix = error["msg"].partition("; ")
        return message, fix
    if kind == "string_type":
        return f"{name} is {_kind(value)}, not text", "put it in quotes" if _scalar(value) else "write one text"
    if kind == "string_pattern_mismatch":
        return f"'{value}' does not have the right form", FORMS[context["pattern"]]
    if kind in ("string_too_short", "too_short"):
        unit = "entries" if kind == "too_short" else "characters"
        return f"{name} has too few {unit}", f"give at least {context['min_length']}"
    if kind in ("string_too_long", "too_long"):
        unit = "entries" if kind == "too_long" else "characters"
        return f"{name} has too many {unit}", f"give {context['max_length']} at most"
    if kind == "literal_error":
        near = _nearest(str(value), re.findall("'([^']+)'", context["expected"]))
        return f"'{value}' is not one of the choices", near or f"write {context['expected']}"
    if kind == "number_type":
        return f"{name} is {_kind(value)}, not a number", _number(value, "1.2")
    if kind == "bool_type":
        return f"{name} is {_kind(value)}, not true or false", "write true or false in lowercase, without quotes"
    if kind == "int_type":
        kind = f"{value}" if isinstance(value, float) else _kind(value)
        return f"{name} is {kind}, not a whole number", _number(value, "45")
    if kind in ("tuple_type", "list_type"):
        return f"{name} is {_kind(value)}, not a list", "write each entry on a line of its own after '- '"
    if kind in ("dict_type", "model_type", "model_attributes_type"):
        return f"{name} is {_kind(value)}, not keys with values", "write 'key: value' lines below it"
    if kind.startswith(("greater_than", "less_than")):
        return f"{name} is {value}, which is out of range", f"write {_LIMITS[kind].format(**context)}"
    return f"{name}: {error['msg'][:1].lower()}{error['msg'][1:]}", "compare the same key in another file of this kind"


def _nearest(value: str, choices: list[str]) -> str:
    """The choice that a text looks like, as a question; empty where there is none."""
    typed = value.lower()
    begun = [choice for choice in choices if len(typed) > 2 and choice.startswith(typed)]
    near = begun if len(begun) == 1 else difflib.get_close_matches(typed, choices, 1)
    return f"did you mean '{near[0]}'?" if near else ""


def _number(value: Any, example: str) -> str:
    """How to write a number; quotes are spoken of only where they are around one."""
    if isinstance(value, str) and re.fullmatch(r"[-+]?\d+(\.\d+)?", value):
        return f"write {value} without quotes"
    return f"write only digits, such as {example}"


def _kind(value: Any) -> str:
    if value is None:
        return "empty"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, Map):
        return "keys with values"
    return "text" if isinstance(value, str) else "a list"


def _scalar(value: Any) -> bool:
    return isinstance(value, int | float)


def _did_you_mean(model: type[BaseModel], loc: tuple[int | str, ...]) -> str:
    if meant := _meant(model, loc):
        return f"did you mean '{meant}'?"
    known = _known_keys(model, loc[:-1])
    return f"use one of: {', '.join(known)}" if known else "delete it"


def _meant(model: type[BaseModel], loc: tuple[int | str, ...]) -> str:
    """The known key that an unknown one looks like; empty where there is none."""
    return next(iter(difflib.get_close_matches(str(loc[-1]), _known_keys(model, loc[:-1]), 1)), "")


def _known_keys(model: Any, loc: tuple[int | str, ...]) -> list[str]:
    """The keys that a model knows at `loc`; an item of a list that roles share may come from the library too."""
    annotation = model
    for part in loc:
        annotation = annotations.child(annotation, part)
    owner = annotations.model(annotation)
    known = [field.alias or name for name, field in owner.model_fields.items()] if owner else []
    is_shared = any(
        loc[-2:-1] == (shelf.key,) and owner in (shelf.item, sparse(shelf.item)) for shelf in SHELVES.values()
    )
    return [*known, TAKE] if is_shared else known
