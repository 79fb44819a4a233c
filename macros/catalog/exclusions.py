"""Which choices of a role are never combined, read of the files as they are written.

Files and not models, because the versions of the past are known by their files alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from macros.model.axes import AXES, FOLDERS
from macros.trees.loading import Map

KEY = "not_with"

Choice = tuple[str, str]
"""An axis and the id of a choice on it."""

Excluded = dict[frozenset[Choice], str]
"""Two choices that no variant has together, to the reason."""


def excluded(trees: Mapping[str, Map], role: str, ids: Mapping[str, Sequence[str]]) -> Excluded:
    """What the shared files exclude, and then what the role's own files add and, by null, allow."""
    found: Excluded = {}
    levels = _levels(trees, role)
    choices = [(axis, chosen) for axis, chosen_ids in ids.items() for chosen in chosen_ids]
    for axis, chosen in choices:
        shared = levels.get(chosen) if AXES[axis].is_ladder else trees.get(f"{FOLDERS[axis]}/{chosen}.yml")
        found |= {frozenset([(axis, chosen), other]): why for other, why in _said(shared) if why}
    for axis, chosen in choices:
        for other, why in _said(trees.get(f"roles/{role}/{FOLDERS[axis]}/{chosen}.yml")):
            pair = frozenset([(axis, chosen), other])
            if why:
                found[pair] = why
            else:
                found.pop(pair, None)
    return {pair: why for pair, why in found.items() if all(chosen in ids.get(axis, ()) for axis, chosen in pair)}


def reason(pairs: Excluded, choices: Sequence[Choice]) -> str:
    """Why these choices are not combined; empty where they are."""
    if not pairs or len(choices) < 2:
        return ""
    return next((why for pair, why in pairs.items() if pair.issubset(choices)), "")


def _levels(trees: Mapping[str, Map], role: str) -> Map:
    """The levels of a role's ladder as they are written."""
    family = _at(trees.get(f"roles/{role}/role.yml"), "family")
    ladder = _at(trees.get("handbook.yml"), "families", str(family), "ladder")
    levels = _at(trees.get(f"ladders/{ladder}.yml"), "levels") if ladder else trees.get("levels.yml")
    return levels if isinstance(levels, Map) else Map(next(iter(trees.values())).mark)


def _said(tree: Any) -> Iterator[tuple[Choice, str | None]]:
    """The entries of one file, with their reasons; what has another shape is told elsewhere."""
    written = _at(tree, KEY)
    for axis, entries in written.items() if isinstance(written, Map) else ():
        for chosen, why in entries.items() if isinstance(entries, Map) else ():
            yield (axis, chosen), None if why is None else str(why)


def _at(node: Any, *keys: str) -> Any:
    for key in keys:
        node = node.get(key) if isinstance(node, Map) else None
    return node
