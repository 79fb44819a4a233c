"""A choice on each axis along which a guide varies."""

from dataclasses import dataclass, fields
from itertools import product
from typing import Self


@dataclass(frozen=True, slots=True)
class Variant:
    """At most one id for each axis, in the order in which overlays apply: general to specific."""

    context: str | None = None
    industry: str | None = None
    scope: str | None = None
    level: str | None = None

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """The axes that are chosen, with their ids, in the order of the axes."""
        return tuple((axis, chosen) for axis in AXES if (chosen := getattr(self, axis)))

    @property
    def id(self) -> str:
        """A readable handle, such as `remote-healthcare`, or `base`."""
        return "-".join(chosen for _, chosen in self.choices) or "base"

    @classmethod
    def product(cls, ids: dict[str, list[str]]) -> list[Self]:
        """Every combination of the ids of each axis, with none on an axis as a choice too."""
        return [cls(*chosen) for chosen in product(*([None, *ids[axis]] for axis in AXES))]


AXES = tuple(field.name for field in fields(Variant))
"""context, industry, scope, level."""

BASE = Variant()
