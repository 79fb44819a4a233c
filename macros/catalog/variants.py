"""A choice on each axis along which a guide varies."""

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import Self

from macros.model.axes import AXES


class Variant:
    """At most one id for each axis: `Variant(industry="healthcare", level="senior")`.

    Two variants with the same choices are equal. Raises KeyError for an axis that there is not.
    """

    __slots__ = ("choices",)

    choices: tuple[tuple[str, str], ...]
    """The axes that are chosen, with their ids, in the order of the axes."""

    def __init__(self, **choices: str | None) -> None:
        if unknown := choices.keys() - AXES.keys():
            raise KeyError(f"there is no axis {', '.join(sorted(unknown))}")
        self.choices = tuple((axis, chosen) for axis in AXES if (chosen := choices.get(axis)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Variant) and self.choices == other.choices

    def __hash__(self) -> int:
        return hash(self.choices)

    def __repr__(self) -> str:
        return f"Variant({', '.join(f'{axis}={chosen!r}' for axis, chosen in self.choices)})"

    def on(self, axis: str) -> str | None:
        """The choice on an axis."""
        return dict(self.choices).get(axis)

    @property
    def id(self) -> str:
        """A readable handle, such as `remote-healthcare`, or `base`."""
        return "-".join(chosen for _, chosen in self.choices) or "base"

    @classmethod
    def product(cls, ids: Mapping[str, Sequence[str]]) -> list[Self]:
        """Every combination of the ids of each axis, with none on an axis as a choice too."""
        combined = product(*([None, *ids[axis]] for axis in AXES))
        return [cls(**dict(zip(AXES, chosen, strict=True))) for chosen in combined]

    @classmethod
    def pairs(cls, ids: Mapping[str, Sequence[str]]) -> list[Self]:
        """The base, every single choice and every pair of choices."""
        found: dict[Self, None] = {cls(): None}
        for (axis, chosen), (other, other_chosen) in combinations(ids.items(), 2):
            for choice, other_choice in product([None, *chosen], [None, *other_chosen]):
                found[cls(**{axis: choice, other: other_choice})] = None
        return list(found)


BASE = Variant()
