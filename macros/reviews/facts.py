"""Every fact of the data that says when it was verified, with its owners and the day until which it counts."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.variants import Variant
from macros.model.axes import AXIS_OF
from macros.model.role import RolePage
from macros.model.shared import ReviewIntervals
from macros.places.place import KeyPath, Place
from macros.places.version import Say, Version, as_written
from macros.places.walk import place_at
from macros.reviews.intervals import LAWS, after, interval
from macros.trees.loading import Map, Seq
from macros.trees.problems import Mark

_METHODS = frozenset(ReviewIntervals.model_fields) - {LAWS}
_SOURCES = "sources.yml"
"""What pages cite has no method: it counts as long as the figures that a source says."""


@dataclass(frozen=True)
class VerifiedFact:
    """One fact with what is known of its reviews."""

    mark: Mark
    """Where its `verified_on` is: the same fact on all pages has the same mark."""

    kind: str
    """Its method; `sourced` for a source that pages cite; else LAWS."""

    owners: tuple[str, ...]
    verified_on: datetime.date
    note: str
    review_by: datetime.date
    """The last day on which it counts."""

    place: Place

    def is_due(self, day: datetime.date) -> bool:
        """Whether its time is over on a day."""
        return self.review_by < day


def verified_facts(catalog: Catalog, say: Say = as_written) -> list[VerifiedFact]:
    """Every fact with a day in `verified_on`, the first due first; `say` gives its names and notes to a reader.

    Raises LookupError where data/handbook.yml, which has the intervals, is faulty. What else is faulty is passed over.
    """
    return in_turn(fact for owner in catalog.owners for fact in _facts_of(catalog, owner, say))


def _facts_of(catalog: Catalog, owner: str, say: Say) -> Iterable[VerifiedFact]:
    """The facts in an owner's files."""
    return catalog.memo.get(("facts of", owner, say), lambda: tuple(_found(catalog, owner, say)))


def _found(catalog: Catalog, owner: str, say: Say) -> Iterator[VerifiedFact]:
    intervals = catalog.settings.reviews.within
    version = Version(catalog.trees, say)
    seen: set[Mark] = set()
    for below, tree in catalog.trees_of(owner).items():
        for path, node in verified_maps(tree):
            whole = _composed(catalog, below, path) or node
            mark, day = node.value_marks["verified_on"], day_of(node["verified_on"])
            if day and mark not in seen:
                seen.add(mark)
                kind = whole.get("method", "sourced" if below == _SOURCES else LAWS)
                kind = kind if isinstance(kind, str) and kind in _METHODS else LAWS
                yield VerifiedFact(
                    mark=mark,
                    kind=kind,
                    owners=_owners(catalog, mark, whole),
                    verified_on=day,
                    note=say(str(node.get("verified_note") or "")),
                    review_by=day_of(whole.get("review_by")) or after(day, interval(intervals, kind)),
                    place=place_at(version, below, path),
                )


def in_turn(facts: Iterable[VerifiedFact]) -> list[VerifiedFact]:
    """Facts with the first due first."""
    return sorted(facts, key=lambda fact: (fact.review_by, fact.mark))


def newest(facts: Sequence[VerifiedFact]) -> datetime.date:
    """The day of the newest check: what a site without git is dated by."""
    return max((fact.verified_on for fact in facts), default=datetime.date.min)


def verified_maps(node: Any, path: KeyPath = ()) -> Iterator[tuple[KeyPath, Map]]:
    """Every map of a tree that has `verified_on`, with the path of keys to it."""
    if isinstance(node, Map) and node.get("verified_on") is not None:
        yield path, node
    inside = node.items() if isinstance(node, Map) else enumerate(node) if isinstance(node, Seq) else ()
    for key, value in inside:
        if isinstance(value, Map | Seq):
            yield from verified_maps(value, (*path, key))


def day_of(value: object) -> datetime.date | None:
    """The day that a text names; None for anything else, which the models report."""
    try:
        return datetime.date.fromisoformat(str(value))
    except ValueError:
        return None


def _composed(catalog: Catalog, below: str, path: KeyPath) -> Map | None:
    """A fact of a role together with what it changes: an item of the library, or the base of an overlay."""
    match below.removesuffix(".yml").split("/"):
        case ["roles", role, page]:
            return _at(catalog.roles[role].base, (page, *path))
        case ["roles", role, folder, chosen] if folder in AXIS_OF and path[:1] == ("changes",):
            axis = AXIS_OF[folder]
            if chosen not in catalog.roles[role].ids[axis]:
                return None
            return _at(catalog.roles[role].tree(Variant(**{axis: chosen})), path[1:])
    return None


def _at(node: Any, path: KeyPath) -> Map | None:
    for key in path:
        node = node.get(str(key)) if isinstance(node, Map) else None
    return node if isinstance(node, Map) else None


def _owners(catalog: Catalog, mark: Mark, whole: Map) -> tuple[str, ...]:
    """The fact's own owner, else those of its role, of the data, of everything."""
    if isinstance(own := whole.get("owner"), str):
        return (own,)
    owners = catalog.settings.owners
    match mark.path.split("/"):
        case ["data", "roles", role, *_] if "role" in catalog.roles[role].pages:
            return catalog.roles[role].page(RolePage).owners or owners.data or owners.everything
    return owners.data or owners.everything
