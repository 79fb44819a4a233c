"""Which items of two lists belong together."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from typing import Any

from macros.changes.values import same
from macros.places.version import name_of

ALIKE = 0.5
"""How much of two texts has to agree for one to be the other, reworded (0 to 1, as difflib counts)."""


def pairs(old: Sequence[Any], new: Sequence[Any]) -> list[tuple[int, int]]:
    """Index in `old` and in `new` of the items that belong together, in the order of `new`.

    First what is equal, then what has the same name, then the texts that are most alike.
    """
    found = _matched(old, new, {}, same)
    found = _matched(old, new, found, lambda one, other: name_of(one) is not None and name_of(one) == name_of(other))
    left_old = [index for index in range(len(old)) if index not in found.values()]
    left_new = [index for index in range(len(new)) if index not in found]
    scores = [(-_likeness(old[i], new[j]), abs(i - j), j, i) for i in left_old for j in left_new]
    for score, _, j, i in sorted(scores):
        if -score >= ALIKE and j not in found and i not in found.values():
            found[j] = i
    return [(i, j) for j, i in sorted(found.items())]


def _matched(
    old: Sequence[Any], new: Sequence[Any], found: dict[int, int], belong: Callable[[Any, Any], bool]
) -> dict[int, int]:
    """New index to old index, each used once."""
    result = dict(found)
    for j, item in enumerate(new):
        if j not in result:
            used = set(result.values())
            match = next((i for i, other in enumerate(old) if i not in used and belong(other, item)), None)
            if match is not None:
                result[j] = match
    return result


def _likeness(old: Any, new: Any) -> float:
    if isinstance(old, dict) and isinstance(new, dict):
        return 0.5 * _likeness(name_of(old) or "", name_of(new) or "") + 0.5 * (old.keys() == new.keys())
    if not isinstance(old, str) or not isinstance(new, str):
        return 0
    matcher = SequenceMatcher(None, old.split(), new.split(), autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= ALIKE else 0


def moved(order: Sequence[int]) -> list[int]:
    """The fewest positions of `order` that have to move for the rest to ascend; empty where it ascends already."""
    tails: list[int] = []
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for place, value in enumerate(order):
        length = bisect_left(tails, value)
        before[place] = ends[length - 1] if length else None
        tails[length:] = [value, *tails[length + 1 :]]
        ends[length:] = [place, *ends[length + 1 :]]
    stays: set[int] = set()
    at = ends[-1] if ends else None
    while at is not None:
        stays.add(at)
        at = before[at]
    return [place for place in range(len(order)) if place not in stays]
