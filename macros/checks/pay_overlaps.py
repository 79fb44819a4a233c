"""Pay of levels and of roles keeps apart as far as the ladder and the data say, and no range is too wide to be one."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.references import missing
from macros.checks.rules import Dates, role_rule, rule
from macros.model.beside import Beside
from macros.model.compensation import Compensation
from macros.model.pay import Pay
from macros.model.quantity import Quantity
from macros.model.role import RolePage
from macros.trees.loading import locate, locate_key
from macros.trees.problems import Mark, Problem

_SHARED = Decimal("0.9")
"""How much of the narrower of two ranges may lie in the other, before two levels are paid alike."""

_WIDEST = {"sourced": 3, "modeled": 2, "proposed": 2}
"""How many times its lower end the upper end of a range may be, by its method: our own says more than a source's."""

_LIKE = (Decimal("0.9"), Decimal("1.1"))
"""Between which shares of another role's pay a role is paid like it."""


@role_rule("role", "compensation")
def check_levels(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """The national ranges of neighboring levels are not nearly one."""
    pay, tree = role.page(Compensation), role.base["compensation"]
    paid = [level for level in role.page(RolePage).ladder if pay.national]
    for lower, higher in pairwise(paid):
        low, high = pay.at(lower).base, pay.at(higher).base
        narrower = min(low.high - low.low, high.high - high.low)
        shared = min(low.high, high.high) - max(low.low, high.low)
        if narrower and low != high and shared > narrower * _SHARED:
            factor = higher if higher in pay.factors else lower
            mark = _level_mark(role, factor)
            message = f"base pay of '{lower}' ({low.typed}) and of '{higher}' ({high.typed}) is nearly the same"
            yield Problem(mark or locate_key(tree, ("national",)), message, "set the two levels further apart")


def _level_mark(role: Role, level: str) -> Mark | None:
    pay, tree = role.page(Compensation), role.base["compensation"]
    if level in pay.factors:
        return locate(tree, ("level_model", "factors", level, "base"))
    return locate_key(tree, ("grades", level)) if level in pay.grades else None


@role_rule("compensation")
def check_spread(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """The upper end of a range is not so far above the lower that the range says nothing."""
    pay, tree = role.page(Compensation), role.base["compensation"]
    places: dict[tuple[str, ...], Pay | None] = {("national",): pay.national}
    places |= {("locations", key): amounts for key, amounts in pay.locations.items()}
    for place, amounts in places.items():
        base = amounts and amounts.base
        if not base or base.up_to or not base.low:
            continue
        method = pay.source(place[-1] if place[0] == "locations" else None).method
        if base.high > base.low * _WIDEST[method]:
            message = f"the range {base.typed} has an upper end more than {_WIDEST[method]} times its lower end"
            fix = "fix the range, or give the part of it in which you hire"
            yield Problem(locate(tree, (*place, "base")), message, fix)


@rule
def check_roles(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """A role's pay compares with another's as `beside` says, and two levels higher it is not below the other's."""
    if catalog.handbook is None or "ladders" in catalog.broken:
        return
    paid = {key: role for key, role in catalog.roles.items() if _is_paid(role)}
    for key, role in paid.items():
        for other, said in role.page(Compensation).beside.items():
            mark = locate_key(role.base["compensation"], ("beside", other))
            if other == key or other not in catalog.roles:
                yield missing(mark, "other role", other, [name for name in catalog.roles if name != key])
            elif other in paid and (levels := _common(catalog, key, other)):
                yield from _misplaced(catalog, role, paid[other], levels, said)
                if not said.crossing:
                    yield from _crossing(catalog, role, paid[other], levels)


def _is_paid(role: Role) -> bool:
    return {"role", "compensation"} <= role.pages.keys() and bool(role.page(Compensation).national)


def _common(catalog: Catalog, one: str, other: str) -> list[str]:
    """The levels, from below, that two roles of one ladder have, which pay in one currency for one period."""
    pays = [catalog.roles[key].page(Compensation) for key in (one, other)]
    pages = [catalog.roles[key].page(RolePage) for key in (one, other)]
    is_one = len({(pay.currency, pay.period) for pay in pays}) == 1
    if not is_one or catalog.ladder_of(one) != catalog.ladder_of(other):
        return []
    return [level for level in pages[0].ladder if level in pages[1].ladder]


def _amounts(catalog: Catalog, role: Role) -> Mapping[str, Mapping[str, Quantity]]:
    """Level of a role to what its pay is compared by."""

    def found() -> dict[str, dict[str, Quantity]]:
        paid = {level: role.page(Compensation).at(level) for level in role.page(RolePage).ladder}
        return {level: {"base pay": amounts.base, "total pay": amounts.whole} for level, amounts in paid.items()}

    return catalog.memo.get(("compared pay of", role.id), found)


def _misplaced(catalog: Catalog, role: Role, other: Role, levels: list[str], said: Beside) -> Iterator[Problem]:
    """The first level at which pay compares otherwise than the data says."""
    for level in levels:
        theirs = _amounts(catalog, other)[level]
        for kind, own in _amounts(catalog, role)[level].items():
            share = own.midpoint / theirs[kind].midpoint
            stands = {"below": share < 1, "above": share > 1, "like": _LIKE[0] <= share <= _LIKE[1]}
            if not stands[said.pay]:
                mark = locate(role.base["compensation"], ("beside", other.id, "pay"))
                message = (
                    f"{kind} of '{level}' ({own.typed}) is not {said.pay} that of '{other.id}' ({theirs[kind].typed})"
                )
                yield Problem(mark, message, "fix the factor, the mix or the range, or say here how the two compare")
                return


def _crossing(catalog: Catalog, role: Role, other: Role, levels: list[str]) -> Iterator[Problem]:
    """The first level that is paid less than the other role's two levels below it."""
    for lower, higher in zip(levels, levels[2:], strict=False):
        own, theirs = (_amounts(catalog, one)[level]["total pay"] for one, level in ((role, higher), (other, lower)))
        if own.midpoint <= theirs.midpoint:
            mark = _level_mark(role, higher) or locate_key(role.base["compensation"], ("currency",))
            message = (
                f"'{higher}' ({own.typed}) is paid less than '{lower}' of '{other.id}' ({theirs.typed}), which is two "
                "levels below"
            )
            yield Problem(mark, message, f"fix the factor, or say why at 'beside: {other.id}: crossing:'")
            return
