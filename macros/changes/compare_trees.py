"""Two trees of one file side by side, with what the models say of them: every difference becomes a Change."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from macros.changes import sequences
from macros.changes.change import Change, Kind, Moved
from macros.changes.values import plain, same, typed
from macros.model import annotations
from macros.model.base import TextKind
from macros.model.library import TAKE
from macros.model.provenance import Provenance
from macros.places.place import Spot
from macros.places.version import NAMING_KEYS
from macros.places.vocabulary import word
from macros.places.walk import Walk

ORIGIN_KEYS = ("source", "as_of", "verified_on", "method")
"""The keys that say where a figure comes from; together they are one fact beside the figure itself."""

SHORT = 60
"""Up to this length (characters) the entries of a list are handles or words, told in one line."""


def compare_trees(walk: Walk, old: Any, new: Any, annotation: Any) -> Iterator[Change]:
    """Every change from one value to the other, in the order of the new one; the walk is at the value."""
    if isinstance(old, dict) and isinstance(new, dict) and (TAKE in old) != (TAKE in new):
        inside = list(_compare_maps(walk, old, new, annotation))
        spots = tuple(spot for change in inside for spot in change.spots)
        whole = replace(_change(walk, "changed", old, new, annotation), spots=spots)
        yield from inside if len(spots) == 1 else [whole]
    elif isinstance(old, dict) and isinstance(new, dict):
        yield from _compare_maps(walk, old, new, annotation)
    elif annotations.model(annotation) and _are_two_forms(old, new):
        yield from _compare_forms(walk, old, new, annotation)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _compare_lists(walk, old, new, annotation)
    elif not same(old, new):
        yield _change(walk, "changed", old, new, annotation)


def _are_two_forms(old: Any, new: Any) -> bool:
    """Whether one is written in short, as a text, and the other with keys."""
    return any(isinstance(one, str) and isinstance(other, dict) for one, other in ((old, new), (new, old)))


def _compare_forms(walk: Walk, old: Any, new: Any, annotation: Any) -> Iterator[Change]:
    """Changes of what may be written in short, as a text that is the value of its first key."""
    key = annotations.known_keys(annotation)[0]
    before, after = (value if isinstance(value, dict) else {key: value} for value in (old, new))
    for change in _compare_maps(walk, before, after, annotation):
        yield replace(change, spots=(walk.place.spot,), old=plain(old), new=plain(new))


def compare_key(walk: Walk, key: str, old: dict[str, Any], new: dict[str, Any], annotation: Any) -> Iterator[Change]:
    """Every change of one key of two maps; the walk is at the key already."""
    before, after = old.get(key), new.get(key)
    in_overlay = walk.place.choice is not None
    if key in old and key in new and not (in_overlay and None in (before, after)):
        yield from compare_trees(walk, before, after, annotation)
    elif annotations.is_entries(annotation) and isinstance(before or {}, dict) and isinstance(after or {}, dict):
        yield from compare_trees(walk, before or {}, after or {}, annotation)
    elif in_overlay:
        yield from _compare_overlay_key(walk, key, old, new, annotation)
    else:
        yield _change(walk, "added" if key in new else "removed", before, after, annotation)


def _compare_maps(walk: Walk, old: dict[str, Any], new: dict[str, Any], annotation: Any) -> Iterator[Change]:
    is_origin = issubclass(annotations.model(annotation) or object, Provenance) or "verified_on" in old
    both = [key for key in ORIGIN_KEYS if is_origin and key in old and key in new]
    origin = [key for key in both if not same(old[key], new[key])]
    if origin:
        yield _checked(walk, old, new, annotation, origin)
    for key in (key for key in _order(old, new) if key not in origin):
        there = walk.to_key(key, (new, old), annotation)
        yield from compare_key(there, key, old, new, annotations.child(annotation, key))
    if annotations.is_entries(annotation):
        yield from _moved(walk, old, new, [(key, key) for key in new if key in old])


def _compare_overlay_key(
    walk: Walk, key: str, old: dict[str, Any], new: dict[str, Any], annotation: Any
) -> Iterator[Change]:
    """A key that comes, goes or turns to or from `null` in an overlay; what that means depends on the base."""
    before, after = old.get(key), new.get(key)
    if key in old and key in new:
        if before is None and after is None:
            return
        kind: Kind = "left-out" if after is None else "put-back"
    elif (before if key in old else after) is None:
        kind = "left-out" if key in new else "put-back"
    elif walk.in_base() is not None:
        kind = "differs" if key in new else "as-base"
    else:
        kind = "added" if key in new else "removed"
    yield _change(walk, kind, before, after, annotation)


def _compare_lists(walk: Walk, old: list[Any], new: list[Any], annotation: Any) -> Iterator[Change]:
    inside = annotations.child(annotation, 0)
    if same(old, new):
        return
    if _is_short(inside, [*old, *new]):
        yield _change(walk, "changed", old, new, annotation)
        return
    belong = sequences.pairs(old, new)
    from_old = {j: i for i, j in belong}
    for index, item in enumerate(old):
        if index not in from_old.values():
            yield _change(walk.to_item(index, item), "removed", item, None, inside)
    for index, item in enumerate(new):
        if index in from_old:
            yield from compare_trees(walk.to_item(index, item), old[from_old[index]], item, inside)
        else:
            yield _change(walk.to_item(index, item), "added", None, item, inside)
    yield from _moved(walk, dict(enumerate(old)), dict(enumerate(new)), belong)


def _moved(walk: Walk, old: dict[Any, Any], new: dict[Any, Any], belong: list[tuple[Any, Any]]) -> Iterator[Change]:
    """One change for all that is in another order. `belong`: old and new key, in the order of the new."""
    before = {key: number for number, key in enumerate(old)}
    if numbers := sequences.moved([before[key] for key, _ in belong]):
        keys = list(new)
        moved = tuple(
            Moved(walk.name_of_entry(key, new), keys.index(key) + 1, len(keys))
            for key in (belong[number][1] for number in numbers)
        )
        yield replace(_change(walk, "moved", None, None, None), old=list(old), new=keys, moved=moved)


def _checked(walk: Walk, old: dict[str, Any], new: dict[str, Any], annotation: Any, keys: list[str]) -> Change:
    """One change for all that says where a figure comes from."""
    origin = []
    for key in keys:
        inside, meant = annotations.child(annotation, key), word(annotation, key)
        before, after = (typed(tree[key], inside, meant, walk.title) for tree in (old, new))
        origin.append((key, before, after))
    file, path = walk.place.spot
    return replace(
        _change(walk, "checked", None, None, annotation),
        spots=tuple(Spot(file, (*path, key)) for key in keys),
        old={key: old[key] for key in keys},
        new={key: new[key] for key in keys},
        origin=tuple(origin),
    )


def _change(walk: Walk, kind: Kind, old: Any, new: Any, annotation: Any) -> Change:
    """What happened where the walk is."""
    place = walk.place
    if kind == "changed" and place.path and place.path[-1] in NAMING_KEYS:  # the change itself tells the names
        place = replace(place, trail=(*place.trail[:-2], *(replace(step, name="") for step in place.trail[-2:])))
    return Change(
        kind=kind,
        place=place,
        spots=(place.spot,),
        old=plain(old),
        new=plain(new),
        before=typed(old, annotation, walk.word, walk.title),
        after=typed(new, annotation, walk.word, walk.title),
    )


def _order(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """The keys of the new map, and each key that is gone behind the one that it was behind."""
    order = list(new)
    before: str | None = None
    for key in old:
        if key not in new:
            order.insert(order.index(before) + 1 if before is not None else 0, key)
        before = key
    return order


def _is_short(annotation: Any, items: list[Any]) -> bool:
    """Whether the items are ids, words or names, not texts."""
    if TextKind.TEXT in annotations.metadata(annotation):
        return False
    return all(not isinstance(item, dict | list) and len(str(item)) <= SHORT for item in items)
