"""What keys something lacks, as faults: one for each thing, where the keys should be."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from macros.catalog.library import FOLDER
from macros.model import annotations
from macros.model.base import TextKind
from macros.trees.loading import Map, locate_key
from macros.trees.problems import Mark, Problem

Place = tuple[int | str, ...]
"""Where something is in a tree."""


def missing_keys(model: type[BaseModel], tree: Map, within: tuple[str, ...], places: list[Place]) -> Iterator[Problem]:
    """One fault for all the keys that something lacks; `places` are where they should be.

    What lacks a key in a part of a tree is what an overlay changes: the base of it may have been taken away. A text
    that an item from the library lacks is missing there, for each role that takes it.
    """
    lacking: dict[tuple[Place, Mark], list[str]] = {}
    for place in places:
        at = _taken_from(tree, (*within, *place[:-1])) if _is_text(model, place) else None
        mark = at or locate_key(tree, (*within, *place[:-1]))
        lacking.setdefault((place[:-1], mark), []).append(str(place[-1]))
    for (loc, mark), keys in lacking.items():
        names = ", ".join(f"'{key}'" for key in keys)
        lacks = f"lacks the key {names}" if len(keys) == 1 else f"lacks the keys {names}"
        lines = ", ".join(f"'{key}:'" for key in keys)
        gone = ", or delete it here if the guide no longer has it" if within else ""
        yield Problem(mark, f"{named(loc)} {lacks}", f"add {lines} below it{gone}")


def _taken_from(tree: Map, loc: Place) -> Mark | None:
    """Where the library has what is at `loc`; None for what was not taken from there."""
    node: Any = tree
    for key in loc:
        above, node = node, node[key]
    if not loc or not isinstance(above, Map) or not isinstance(node, Map):
        return None
    marks = (above.value_marks[str(loc[-1])], node.mark)
    return next((mark for mark in marks if mark.path.startswith(f"data/{FOLDER}/")), None)


def _is_text(model: type[BaseModel], loc: Place) -> bool:
    """Whether a text is at `loc`, or a list of texts."""
    annotation: Any = model
    for key in loc:
        annotation = annotations.child(annotation, key)
    inner = (annotation, annotations.child(annotation, 0)) if annotation else ()
    return any(isinstance(mark, TextKind) for part in inner if part for mark in annotations.metadata(part))


def named(loc: tuple[int | str, ...]) -> str:
    """How a message names a place: `'minutes'`, or `entry 2 of 'laws'`."""
    if loc and isinstance(loc[-1], int):
        return f"entry {loc[-1] + 1} of '{loc[-2]}'" if len(loc) > 1 else f"entry {loc[-1] + 1}"
    return f"'{loc[-1]}'" if loc else "this file"
