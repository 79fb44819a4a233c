"""One changed fact: where it is, what it was and what it is. No words of any language but those of the data."""

from dataclasses import dataclass, field
from typing import Any, Literal

from macros.changes.values import Value
from macros.places.place import Place, Spot

Kind = Literal["added", "removed", "changed", "moved", "checked", "left-out", "put-back", "differs", "as-base"]
"""`checked`: only where it comes from changed. In an overlay: `left-out` and `put-back` for a `null` that came or went,
`differs` and `as-base` for a change of an item of the base that came or went."""


@dataclass(frozen=True)
class Moved:
    """One of the items that are in another order."""

    name: str
    number: int
    """Where it is now, counted from 1."""

    count: int
    """How many items there are."""


@dataclass(frozen=True)
class Change:
    """One changed fact."""

    kind: Kind
    place: Place
    """Where it is in the new version, or in the old one where it is removed."""

    spots: tuple[Spot, ...]
    """Everything in data/ that the change speaks of; more than one where it says them together."""

    old: Any
    new: Any
    """The values as data/ has them; None where there is none."""

    before: Value = None
    after: Value = None
    """The same values by their type, to be said: see values.py."""

    origin: tuple[tuple[str, Value, Value], ...] = ()
    """For what is `checked`, each key that says where a figure comes from, with its old and its new value."""

    moved: tuple[Moved, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    """What a whole role, industry and the like holds."""
