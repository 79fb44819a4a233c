"""What a variant changes against the base, item by item, as a reader sees it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel

from macros.model.guide import PAGE_KINDS, Guide, page_of
from macros.model.page_kind import ItemList
from macros.text.placeholders import Value, names_in

Status = Literal["same", "added", "changed", "removed"]
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
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
    changed = (old is not new and _differ(old, new)) or bool(said_differently and said_differently(old, new))
    return Difference(name, "changed" if changed else "same", new, old)


def _differ(old: BaseModel, new: BaseModel) -> bool:
    """Whether two items differ where they are compared; what the job posting says of them is elsewhere."""
    if old == new or "posting" not in type(old).model_fields:
        return old != new
    return old.model_copy(update={"posting": None}) != new.model_copy(update={"posting": None})


def reads_differently(
    base: Mapping[str, Value], variant: Mapping[str, Value]
) -> Callable[[BaseModel, BaseModel], bool]:
    """Whether an item uses a placeholder that stands for something else in the variant."""
    moved = {name for name in base.keys() | variant.keys() if base.get(name) != variant.get(name)}

    def differs(_old: BaseModel, new: BaseModel) -> bool:
        return not moved.isdisjoint(_names_in(new)) if moved else False

    return differs


def _names_in(value: object) -> Iterator[str]:
    """The placeholders in all texts of an item."""
    if isinstance(value, str):
        yield from names_in(value)
    elif isinstance(value, BaseModel):
        yield from _names_in(vars(value))
    elif isinstance(value, Mapping):
        for below in value.values():
            yield from _names_in(below)
    elif isinstance(value, tuple | list):
        for below in value:
            yield from _names_in(below)


_COMPARED = sorted(
    ((page, entries) for page, kind in PAGE_KINDS.items() for entries in kind.lists if entries.title),
    key=lambda found: found[1].place,
)

LISTS: dict[str, tuple[str, ItemList]] = {entries.name: (page, entries) for page, entries in _COMPARED}
"""The lists of a guide in which a variant can differ, in the order in which that is told: name to page and list."""


def items(guide: Guide, name: str) -> Mapping[str, BaseModel]:
    """One of these lists of a guide."""
    page, entries = LISTS[name]
    found: Any = page_of(guide, page)
    for key in entries.keys:
        found = getattr(found, key)
    return dict(found)


ON_VARIANT_PAGE = {name: (page, *entries.keys) for name, (page, entries) in LISTS.items() if entries.on_variant_page}
"""The lists whose items have their ids on the page of a variant: name to the keys down to it."""

PAGES_OF_A_VARIANT = tuple(page for page in PAGE_KINDS if page in {keys[0] for keys in ON_VARIANT_PAGE.values()})
"""The pages of a guide of which the page of a variant shows something."""

AS_A_WHOLE = frozenset(name for name, (_, entries) in LISTS.items() if entries.as_a_whole)
"""The lists that a variant's reader uses as they are, so that a figure which moves inside a text is a difference."""
