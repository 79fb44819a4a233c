"""What is worked out is pay that someone can be paid, and so are the wages of a statistic.

Ranges that are typed are asked by their model.
"""

from collections.abc import Iterator
from itertools import pairwise

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.rules import Dates, role_rule
from macros.model import currencies
from macros.model.compensation import Compensation
from macros.model.plausible_pay import implausible
from macros.trees.loading import locate
from macros.trees.problems import Problem


@role_rule("compensation")
def check_levels(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """No factor of a level makes pay that nobody is paid; the first range that it makes is told."""
    pay, tree = role.page(Compensation), role.base["compensation"]
    places = (None, *pay.locations) if pay.national else ()
    for level in pay.factors:
        made = (pay.at(level, place).base for place in places)
        if fault := next(filter(None, map(implausible, made)), ""):
            mark = locate(tree, ("level_model", "factors", level, "base"))
            what = fault.partition("; ")[0]
            yield Problem(mark, f"with this factor, base pay of {what}", "fix the factor, such as 1.2")


@role_rule("compensation")
def check_benchmarks(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """The wages of a statistic are in the page's currency, and each point of the distribution above the one before."""
    pay, tree = role.page(Compensation), role.base["compensation"]
    for name, benchmark in pay.benchmarks.items():
        place = ("benchmarks", name, "wages")
        wages = benchmark.wages
        for key, wage in wages:
            if wage and wage.currency != pay.currency:
                fix = f"write it in {pay.currency}, such as {currencies.written(pay.currency)}85,000"
                yield Problem(locate(tree, (*place, key)), f"the wage is not in {pay.currency}", fix)
        points = ("p10", "p25", "median", "p75", *(["p90"] if wages.p90 else []))
        for before, after in pairwise(points):
            if getattr(wages, before).low > getattr(wages, after).low:
                message = f"the wage at '{after}' is below that at '{before}'"
                yield Problem(locate(tree, (*place, after)), message, "fix one of the two, or swap them")
