"""What a variant changes against the base, item by item, as a reader sees it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from pydantic import BaseModel

from macros.model.guide import Guide
from macros.text.placeholders import PLACEHOLDER, Value

Status = Literal["same", "added", "changed", "removed"]
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True)
class Difference(Generic[M]):
    """One item of a list. `item` is the variant's, or the base's where it is removed."""

    id: str
    status: Status
    item: M
    base: M | None


def compare(
    base: Mapping[str, M], variant: Mapping[str, M], said_differently: Callable[[M, M], bool] | None = None
) -> list[Difference[M]]:
    """Every item of both, in the variant's order, a removed one at its place in the base.

    `said_differently` tells of two equal items whether a placeholder makes them read differently.
    """
    order = list(variant)
    for index, name in enumerate(base):
        if name not in variant:
            before = [other for other in list(base)[:index] if other in order]
            order.insert(order.index(before[-1]) + 1 if before else 0, name)
    return [_difference(name, base.get(name), variant.get(name), said_differently) for name in order]


def _difference(
    name: str, old: M | None, new: M | None, said_differently: Callable[[M, M], bool] | None
) -> Difference[M]:
    item = old if new is None else new
    if item is None:
        raise KeyError(name)
    if new is None:
        return Difference(name, "removed", item, old)
    if old is None:
        return Difference(name, "added", new, None)
    changed = old != new or bool(said_differently and said_differently(old, new))
    return Difference(name, "changed" if changed else "same", new, old)


def reads_differently(
    base: Mapping[str, Value], variant: Mapping[str, Value]
) -> Callable[[BaseModel, BaseModel], bool]:
    """Whether an item uses a placeholder that stands for something else in the variant."""
    moved = {name for name in base.keys() | variant.keys() if base.get(name) != variant.get(name)}

    def differs(_old: BaseModel, new: BaseModel) -> bool:
        return bool(moved.intersection(PLACEHOLDER.findall(str(new)))) if moved else False

    return differs


LISTS = {
    "responsibilities": ("job-description", "responsibilities"),
    "requirements": ("job-description", "requirements"),
    "offer": ("job-description", "offer"),
    "compliance": ("job-description", "compliance"),
    "questions": ("interview", "questions"),
    "kpis": ("kpis", "kpis"),
    "competencies": ("competencies", "competencies"),
    "facts": ("role", "facts"),
    "stages": ("interview", "stages"),
    "sourcing": ("hiring", "sourcing"),
    "searches": ("hiring", "searches"),
    "red_flags": ("hiring", "red_flags"),
    "posting_tips": ("hiring", "posting_tips"),
}
"""The lists of a guide in which a variant can differ: the name of their section to page and key."""


ON_VARIANT_PAGE = ("responsibilities", "requirements", "offer", "compliance", "questions", "kpis")
"""The lists whose items have their ids on the page of a variant."""


def items(guide: Guide, name: str) -> Mapping[str, BaseModel]:
    """One of these lists of a guide."""
    page, key = LISTS[name]
    found: Mapping[str, BaseModel] = getattr(getattr(guide, page.replace("-", "_")), key)
    return found


READ_AS_A_WHOLE = frozenset(LISTS) - {"sourcing", "searches", "red_flags", "posting_tips"}
"""The lists that a variant's reader uses as they stand, so that a figure which moves inside a text is a difference."""
