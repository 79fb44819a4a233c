"""The editions one after the other: what each changed, and what the first one held."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from macros.catalog.exclusions import excluded, reason
from macros.changes.change import Change
from macros.changes.compare_versions import compare_versions
from macros.changes.whole_items import counts
from macros.model.axes import AXES, FOLDERS
from macros.places.version import Version


@dataclass(frozen=True)
class State:
    """data/ at an edition, or as it is (no name). The version is None where it cannot be read any more."""

    name: str
    time: datetime.datetime | None
    version: Version | None


@dataclass(frozen=True)
class Release:
    """An edition, or what has changed since the last one (no name)."""

    name: str
    time: datetime.datetime | None
    """The time (UTC) of its commit."""

    changes: tuple[Change, ...] | None
    """What it changed; None for the first edition, and where the two states cannot be compared."""

    is_first: bool = False
    holds: tuple[tuple[str, int], ...] = ()
    """What the first edition held: key of the data to number."""


def releases(states: Sequence[State]) -> list[Release]:
    """Each state against the one before it, the newest first. `states` are in the order of time."""
    found = []
    for number, state in enumerate(states):
        before = states[number - 1].version if number else None
        if not number:
            held = tuple(holdings(state.version).items()) if state.version else ()
            found.append(Release(state.name, state.time, None, is_first=True, holds=held))
        elif before is None or state.version is None:
            found.append(Release(state.name, state.time, None))
        else:
            found.append(Release(state.name, state.time, tuple(compare_versions(before, state.version))))
    return found[::-1]


def holdings(version: Version) -> dict[str, int]:
    """How much a version holds, counted from its files."""
    roles = version.roles()
    shared = {
        folder: sum(1 for file in version.trees if file.startswith(f"{folder}/"))
        for folder in ("industries", "contexts", "locations", "jurisdictions")
    }
    sources = len(version.trees.get("sources.yml", {}))
    own = {key: count for key, count in counts(version, roles).items() if key not in shared}
    variants = sum(_variants(version, role) for role in roles)
    return {"roles": len(roles), "variants": variants, **own, **shared, "sources": sources}


def _variants(version: Version, role: str) -> int:
    """Every combination of the choices along the axes, none on an axis being a choice too, but for excluded ones."""
    ladder = version.at(f"roles/{role}/role.yml", ("ladder",))
    ids = {
        axis: [*(ladder or ())]
        if AXES[axis].is_ladder
        else [file.split("/")[1].removesuffix(".yml") for file in version.trees if file.startswith(f"{folder}/")]
        for axis, folder in FOLDERS.items()
    }
    pairs = excluded(version.trees, role, ids)
    combined = product(*([None, *((axis, chosen) for chosen in ids[axis])] for axis in ids))
    return sum(not reason(pairs, [choice for choice in choices if choice]) for choices in combined)
