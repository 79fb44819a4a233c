"""The ladder climbs: pay rises, and expected ratings never fall, from one level to the next."""

from collections.abc import Iterator
from itertools import pairwise

from macros.catalog import Catalog, Role
from macros.checks.context import Dates
from macros.checks.references import missing
from macros.loading import locate, locate_key
from macros.model.compensation import Compensation
from macros.model.competencies import Competencies
from macros.model.role import RolePage
from macros.problems import Problem


def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Factors and ratings exist for every level but the base's factor, and rise with the ladder."""
    page, pay, framework = role.page(RolePage), role.page(Compensation), role.page(Competencies)
    pay_tree, rating_tree = role.base["compensation"], role.base["competencies"]
    factors = pay.factors
    if page.base_level not in page.ladder:
        return  # reported with the references
    for level in factors:
        if level not in page.ladder or level == page.base_level:
            mark = locate_key(pay_tree, ("level_model", "factors", level))
            if level == page.base_level:
                yield Problem(
                    mark, f"'{level}' is the level of the sourced pay", "delete its factor, which is always 1"
                )
            else:
                yield missing(mark, "level of the ladder", level, page.ladder)
    order = [level for level in catalog.levels if level in page.ladder]
    for level in order:
        if pay.national and level != page.base_level and level not in factors:
            mend = f"add '{level}:' with base, total and why"
            yield Problem(locate_key(pay_tree, ("level_model", "factors")), f"the level '{level}' has no factors", mend)
        if level not in framework.expected:
            mend = f"add '{level}:' with the expected rating from 1 to 5"
            yield Problem(locate_key(rating_tree, ("expected",)), f"the level '{level}' has no expected rating", mend)
    if list(page.ladder) != order and "levels" not in catalog.broken:
        mend = f"order it as in levels.yml: {', '.join(order)}"
        yield Problem(locate_key(role.base["role"], ("ladder",)), "the ladder is not in the order of the levels", mend)
    for lower, higher in pairwise(order):
        for kind in ("base", "total") if pay.has_variable_pay else ("base",):
            if not {lower, higher} <= {*factors, page.base_level}:
                continue  # a missing factor is reported already, or there is no pay
            low, high = (getattr(factors[level], kind) if level in factors else 1 for level in (lower, higher))
            if high <= low:
                step = higher if higher in factors else lower
                mark = locate(pay_tree, ("level_model", "factors", step, kind))
                message = f"{kind} pay does not rise from '{lower}' ({low}) to '{higher}' ({high})"
                yield Problem(mark, message, "make the higher level's factor the larger one")
    least = 1
    for level, rating in framework.expected.items():
        if level not in page.ladder:
            yield missing(locate_key(rating_tree, ("expected", level)), "level of the ladder", level, page.ladder)
        elif not least <= rating <= 5:
            mark = locate(rating_tree, ("expected", level))
            message = f"the expected rating of '{level}' is out of order"
            yield Problem(mark, message, "ratings run from 1 to 5 and never fall")
        else:
            least = rating
