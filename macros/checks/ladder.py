"""The ladder climbs: pay rises from one level to the next."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.references import missing
from macros.checks.rules import Dates, role_rule, rule
from macros.model.compensation import Compensation
from macros.model.role import RolePage
from macros.trees.loading import locate, locate_key
from macros.trees.problems import Mark, Problem


@role_rule("role", "compensation")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Factors exist for every level but the base, and rise with the ladder."""
    page, pay = role.page(RolePage), role.page(Compensation)
    if page.base_level not in page.ladder:
        return  # reported with the references
    levels = catalog.levels_in(page.family)
    order = [level for level in (page.ladder if levels is None else levels) if level in page.ladder]
    if pay.level_model and not pay.national:
        mark = locate_key(role.base["compensation"], ("level_model",))
        fix = "add 'national:' with 'figures:', or delete it"
        yield Problem(mark, "'level_model' needs a national range to start from", fix)
    else:
        yield from _strange_factors(role)
        yield from _missing_factors(role, order)
        yield from _falling_pay(role, order)
    is_known = page.ladder.keys() <= set(order)  # what is not is told with the references
    if is_known and list(page.ladder) != order:
        ladder = catalog.ladder_of(role.id)
        file = f"ladders/{ladder}.yml" if ladder else "levels.yml"
        fix = f"order it as in {file}: {', '.join(order)}"
        yield Problem(locate_key(role.base["role"], ("ladder",)), "the ladder is not in the order of the levels", fix)


@rule
def check_families(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Families name ladders that there are, and each ladder is that of a family."""
    if catalog.handbook is None or "ladders" in catalog.broken:
        return
    named = {key: family.ladder for key, family in catalog.handbook.families.items() if family.ladder}
    unknown = {key: ladder for key, ladder in named.items() if ladder not in catalog.ladders}
    for key, ladder in unknown.items():
        mark = locate(catalog.trees["handbook.yml"], ("families", key, "ladder"))
        yield missing(mark, "ladder", ladder, catalog.ladders)
    for key in catalog.ladders:
        if key not in named.values() and not unknown:  # a slip in a name is told once
            fix = f"add 'ladder: {key}' to a family in data/handbook.yml, or delete it"
            yield Problem(Mark(f"data/ladders/{key}.yml"), "no family has this ladder", fix, is_warning=True)


def _strange_factors(role: Role) -> Iterator[Problem]:
    """Factors of levels that the ladder does not have, or whose pay is typed."""
    page = role.page(RolePage)
    for level in role.page(Compensation).factors:
        mark = locate_key(role.base["compensation"], ("level_model", "factors", level))
        if level == page.base_level:
            fix = "delete its factor, which is always 1"
            yield Problem(mark, f"'{level}' is the level of the sourced pay", fix)
        elif level not in page.ladder:
            yield missing(mark, "level of the ladder", level, page.ladder)


def _missing_factors(role: Role, order: Iterable[str]) -> Iterator[Problem]:
    """Levels without pay, where the role has any."""
    pay, base_level = role.page(Compensation), role.page(RolePage).base_level
    for level in order if pay.national else ():
        if level != base_level and level not in pay.factors and level not in pay.grades:
            mark = locate_key(role.base["compensation"], ("level_model", "factors"))
            yield Problem(mark, f"the level '{level}' has no factor", f"add '{level}:' with base and why")


def _falling_pay(role: Role, order: Iterable[str]) -> Iterator[Problem]:
    """Steps on which base pay does not rise."""
    pay, base_level = role.page(Compensation), role.page(RolePage).base_level
    known = [level for level in order if level in pay.factors or level == base_level]
    for lower, higher in pairwise(known):
        low, high = (pay.factors[level].base if level in pay.factors else 1 for level in (lower, higher))
        if high <= low:
            step = higher if higher in pay.factors else lower
            mark = locate(role.base["compensation"], ("level_model", "factors", step, "base"))
            message = f"base pay does not rise from '{lower}' ({low}) to '{higher}' ({high})"
            yield Problem(mark, message, "give the higher level the larger factor")
