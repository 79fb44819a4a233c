"""Grades are those of levels of the ladder, in the page's currency, and their steps climb."""

from collections.abc import Iterator
from itertools import pairwise

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.figures import is_typed, not_in
from macros.checks.references import missing
from macros.checks.rules import Dates, role_rule
from macros.model.compensation import Compensation
from macros.model.grades import Scale
from macros.model.role import RolePage
from macros.trees.loading import Loc, Map, locate, locate_key
from macros.trees.problems import Problem


@role_rule("role", "compensation")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """A level's pay is said once: by its grade, by a factor, or by ranges that are typed."""
    page, pay, tree = role.page(RolePage), role.page(Compensation), role.base["compensation"]
    for level, grade in pay.grades.items():
        mark = locate_key(tree, ("grades", level))
        if level not in page.ladder:
            yield missing(mark, "level of the ladder", level, page.ladder)
        elif level in pay.factors:
            yield Problem(mark, f"'{level}' has a grade and a factor", "delete the one that does not give its pay")
        elif level == page.base_level and any(is_typed(tree, ("locations", name)) for name in pay.locations):
            fix = "delete the grade, or move the locations into it"
            yield Problem(mark, f"'{level}' is the base level and has a grade, but 'locations' gives its pay too", fix)
        elif level == page.base_level and locate_key(tree, ("national",)) != mark:
            fix = "delete 'national': the steps of the grade give it"
            yield Problem(locate_key(tree, ("national",)), f"'{level}' is the base level and has a grade", fix)
        for name in grade.locations:
            if name not in pay.locations:
                fix = f"give the pay of '{page.base_level}' there too, or delete it"
                mark = locate_key(tree, ("grades", level, "locations", name))
                yield Problem(mark, f"'{page.base_level}', the base level, has no pay of its own in '{name}'", fix)
        for loc, scale in grade.scales.items():
            yield from _faulty_steps(pay, scale, tree, ("grades", level, *loc, "steps"))


def _faulty_steps(pay: Compensation, scale: Scale, tree: Map, loc: Loc) -> Iterator[Problem]:
    """Steps in another currency, and a step that pays no more than the one before."""
    for name, step in scale.steps.items():
        if step.pay.currency != pay.currency:
            yield Problem(locate(tree, (*loc, name, "pay")), *not_in(pay.currency, step.pay))
            return
    for (_, before), (name, after) in pairwise(scale.steps.items()):
        if after.pay.low <= before.pay.low or after.pay.high < before.pay.high:
            message = f"'{after.title}' does not pay more than '{before.title}'"
            fix = "fix one of the two, or put the steps in order"
            yield Problem(locate(tree, (*loc, name, "pay")), message, fix)


@role_rule("role", "compensation")
def check_rising(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Where a level has a grade, it pays more at its end than the level before; grades may overlap."""
    page, pay, tree = role.page(RolePage), role.page(Compensation), role.base["compensation"]
    if (
        pay.national is None
        or len({step.pay.currency for grade in pay.grades.values() for step in grade.steps.values()}) > 1
    ):
        return
    paid = [level for level in page.ladder if level in {page.base_level, *pay.factors, *pay.grades}]
    for lower, higher in pairwise(paid):
        if not pay.grades.keys() & {lower, higher} or pay.at(higher).base.high > pay.at(lower).base.high:
            continue
        mark = locate_key(tree, ("grades", higher if higher in pay.grades else lower))
        yield Problem(mark, f"'{higher}' does not pay more than '{lower}'", "fix the pay of one of the two levels")
