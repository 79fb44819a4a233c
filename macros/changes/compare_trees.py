"""Two trees of one file side by side, with what the models say of them: every difference becomes a Change."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from macros.changes import sequences
from macros.changes.change import Change, Choice, KeyPath, Kind, Place, Step
from macros.changes.values import plain, same, typed
from macros.model import annotations
from macros.model.base import TextKind
from macros.model.library import TAKE
from macros.model.provenance import Provenance
from macros.places.version import NAMING_KEYS, Version, name_of
from macros.places.vocabulary import Word, word

ORIGIN_KEYS = ("source", "as_of", "verified_on", "method")
"""The keys that say where a figure comes from; together they are one fact beside the figure itself."""

SHORT = 60
"""Up to this length (characters) the entries of a list are handles or words, told in one line."""


@dataclass(frozen=True)
class Walk:
    """What all changes of one file have in common, and where in the file the walk is."""

    old: Version
    new: Version
    file: str
    role: str
    page: str
    choice: Choice | None = None
    path: KeyPath = ()
    trail: tuple[Step, ...] = ()

    def differences(self, old: Any, new: Any, annotation: Any) -> Iterator[Change]:
        """Every change from one value to the other, in the order of the new one."""
        if isinstance(old, dict) and isinstance(new, dict) and (TAKE in old) != (TAKE in new):
            inside = list(self._in_map(old, new, annotation))
            places = tuple(place for change in inside for place in change.places)
            whole = replace(self.change("changed", old, new, annotation), places=places)
            yield from inside if len(places) == 1 else [whole]
        elif isinstance(old, dict) and isinstance(new, dict):
            yield from self._in_map(old, new, annotation)
        elif isinstance(old, list) and isinstance(new, list):
            yield from self._in_list(old, new, annotation)
        elif not same(old, new):
            yield self.change("changed", old, new, annotation)

    def _in_map(self, old: dict[str, Any], new: dict[str, Any], annotation: Any) -> Iterator[Change]:
        is_origin = issubclass(annotations.model(annotation) or object, Provenance) or "verified_on" in old
        both = [key for key in ORIGIN_KEYS if is_origin and key in old and key in new]
        origin = [key for key in both if not same(old[key], new[key])]
        if origin:
            yield self._origin(old, new, annotation, origin)
        for key in (key for key in _order(old, new) if key not in origin):
            there = self.down(key, old, new, annotation)
            yield from there.at_key(key, old, new, annotations.child(annotation, key))
        if annotations.is_entries(annotation):
            yield from self._moved(old, new, [(key, key) for key in new if key in old])

    def down(self, key: str, old: dict[str, Any], new: dict[str, Any], annotation: Any) -> "Walk":
        """The walk at a key of two maps."""
        if annotations.is_entries(annotation):
            return self._entry(key, old, new)
        return replace(self, path=(*self.path, key), trail=(*self.trail, Step(word(annotation, key))))

    def at_key(self, key: str, old: dict[str, Any], new: dict[str, Any], annotation: Any) -> Iterator[Change]:
        """Every change of one key of two maps; the walk stands at the key already."""
        before, after = old.get(key), new.get(key)
        if key in old and key in new and not (self.choice and None in (before, after)):
            yield from self.differences(before, after, annotation)
        elif annotations.is_entries(annotation) and isinstance(before or {}, dict) and isinstance(after or {}, dict):
            yield from self.differences(before or {}, after or {}, annotation)
        elif self.choice:
            yield from self._in_overlay(key, old, new, annotation)
        else:
            yield self.change("added" if key in new else "removed", before, after, annotation)

    def _in_overlay(self, key: str, old: dict[str, Any], new: dict[str, Any], annotation: Any) -> Iterator[Change]:
        """A key that comes, goes or turns to or from `null` in an overlay; what that means depends on the base."""
        before, after = old.get(key), new.get(key)
        if key in old and key in new:
            if before is None and after is None:
                return
            kind: Kind = "left-out" if after is None else "put-back"
        elif (before if key in old else after) is None:
            kind = "left-out" if key in new else "put-back"
        elif self._in_base() is not None:
            kind = "differs" if key in new else "as-base"
        else:
            kind = "added" if key in new else "removed"
        yield self.change(kind, before, after, annotation)

    def _in_list(self, old: list[Any], new: list[Any], annotation: Any) -> Iterator[Change]:
        inside = annotations.child(annotation, 0)
        if same(old, new):
            return
        if _is_short(inside, [*old, *new]):
            yield self.change("changed", old, new, annotation)
            return
        belong = sequences.pairs(old, new)
        from_old = {j: i for i, j in belong}
        for index, item in enumerate(old):
            if index not in from_old.values():
                yield self._item(index, item).change("removed", item, None, inside)
        for index, item in enumerate(new):
            if index in from_old:
                yield from self._item(index, item).differences(old[from_old[index]], item, inside)
            else:
                yield self._item(index, item).change("added", None, item, inside)
        yield from self._moved(dict(enumerate(old)), dict(enumerate(new)), belong)

    def _moved(self, old: dict[Any, Any], new: dict[Any, Any], belong: list[tuple[Any, Any]]) -> Iterator[Change]:
        """One change for all that stands in another order. `belong`: old and new key, in the order of the new."""
        before = {key: place for place, key in enumerate(old)}
        if places := sequences.moved([before[key] for key, _ in belong]):
            keys = list(new)
            names = [
                (self._name(belong[place][1], new), keys.index(belong[place][1]) + 1, len(keys)) for place in places
            ]
            change = self.change("moved", None, None, None)
            yield replace(change, old=list(old), new=keys, after=tuple(names))

    def _origin(self, old: dict[str, Any], new: dict[str, Any], annotation: Any, keys: list[str]) -> Change:
        before, after = (
            {
                key: typed(tree[key], annotations.child(annotation, key), word(annotation, key), self._title)
                for key in keys
            }
            for tree in (old, new)
        )
        return replace(
            self.change("checked", None, None, annotation),
            places=tuple(Place(self.file, (*self.path, key)) for key in keys),
            old={key: old[key] for key in keys},
            new={key: new[key] for key in keys},
            before=before,
            after=after,
        )

    def change(self, kind: Kind, old: Any, new: Any, annotation: Any) -> Change:
        """What happened where the walk is."""
        meant = self.trail[-1].word if self.trail else Word("")
        names_itself = kind == "changed" and self.path and self.path[-1] in NAMING_KEYS
        return Change(
            kind=kind,
            role=self.role,
            role_title=self._title("roles", self.role) if self.role else "",
            page=self.page,
            choice=self.choice,
            places=(Place(self.file, self.path),),
            trail=tuple(replace(s, name="") if names_itself else s for s in self.trail),
            old=plain(old),
            new=plain(new),
            before=typed(old, annotation, meant, self._title),
            after=typed(new, annotation, meant, self._title),
        )

    def _entry(self, key: str, old: dict[str, Any], new: dict[str, Any]) -> "Walk":
        there = replace(self, path=(*self.path, key))
        name = there._name(key, new) if isinstance(new.get(key), dict) else there._name(key, old)
        return replace(there, trail=_one_of(self.trail, name))

    def _item(self, index: int, item: Any) -> "Walk":
        return replace(self, path=(*self.path, index), trail=_one_of(self.trail, name_of(item) or ""))

    def _name(self, key: Any, siblings: dict[Any, Any]) -> str:
        """What an entry is called: by what its id points to, by its own title, by the base's, or by its id."""
        meant = self.trail[-1].word if self.trail else Word("")
        if isinstance(key, int):
            return name_of(siblings[key]) or str(siblings[key])
        title = meant.of and (self.new.title(meant.of, key, self.role) or self.old.title(meant.of, key, self.role))
        own, base = (self.new.name(item, self.page) for item in (siblings.get(key), self._in_base()))
        return title or own or base or key

    def _in_base(self) -> Any:
        """What an overlay changes here: the same keys in the role's own page."""
        return self.new.at(f"roles/{self.role}/{self.page}.yml", self.path[2:]) if self.choice else None

    def _title(self, collection: str, key: str) -> str:
        return self.new.title(collection, key, self.role) or self.old.title(collection, key, self.role) or key


def _order(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """The keys of the new map, and each key that is gone behind the one that it stood behind."""
    order = list(new)
    before: str | None = None
    for key in old:
        if key not in new:
            order.insert(order.index(before) + 1 if before is not None else 0, key)
        before = key
    return order


def _one_of(trail: tuple[Step, ...], name: str) -> tuple[Step, ...]:
    return (*trail[:-1], Step(trail[-1].word if trail else Word(""), name, is_entry=True))


def _is_short(annotation: Any, items: list[Any]) -> bool:
    """Whether the items are ids, words or names, not texts."""
    if TextKind.TEXT in annotations.marks(annotation):
        return False
    return all(not isinstance(item, dict | list) and len(str(item)) <= SHORT for item in items)
