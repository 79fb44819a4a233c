"""The share of variable pay is plausible at every level, and does not rise with the ladder unless the data says why."""

from collections.abc import Iterator
from itertools import pairwise

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.references import missing
from macros.checks.rules import Dates, role_rule
from macros.model.compensation import Compensation
from macros.model.role import RolePage
from macros.trees.loading import locate, locate_key
from macros.trees.problems import Problem

_LEAST, _MOST = 5, 50
"""Percent of pay at target that is variable where there is any; what lies outside is a slip, or no pay mix."""


@role_rule("role", "compensation")
def check_levels(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """A mix says the share of every level of the ladder, and of no other."""
    pay, ladder, tree = role.page(Compensation), role.page(RolePage).ladder, role.base["compensation"]
    if not pay.mix:
        return
    for level in pay.mix.levels:
        if level not in ladder:
            yield missing(locate_key(tree, ("mix", "levels", level)), "level of the ladder", level, ladder)
    for level in ladder:
        if level not in pay.mix.levels:
            mark = locate_key(tree, ("mix", "levels"))
            yield Problem(mark, f"the level '{level}' has no pay mix", f"add '{level}:' with variable and why")


@role_rule("compensation")
def check_shares(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """No level's share is one that nobody is paid by."""
    pay, tree = role.page(Compensation), role.base["compensation"]
    for level, share in pay.mix.levels.items() if pay.mix else ():
        if not _LEAST <= share.variable.low <= _MOST:
            mark = locate(tree, ("mix", "levels", level, "variable"))
            message = f"{share.variable.typed} of pay at target is variable at '{level}'"
            yield Problem(mark, message, f"write a share from {_LEAST} % to {_MOST} %, such as 25 %")


@role_rule("role", "compensation")
def check_rise(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """The share rises from one level to the next where the data says why, and nowhere else."""
    pay, tree = role.page(Compensation), role.base["compensation"]
    shares = pay.mix.levels if pay.mix else {}
    order = [level for level in role.page(RolePage).ladder if level in shares]
    rising = {high: low for low, high in pairwise(order) if shares[high].variable.low > shares[low].variable.low}
    for level in order:
        share, place = shares[level], ("mix", "levels", level)
        if level in rising and not share.rises_because:
            before = shares[rising[level]].variable.typed
            message = (
                f"the variable share rises from '{rising[level]}' ({before}) to '{level}' ({share.variable.typed})"
            )
            fix = "lower it, or add 'rises_because:' with the reason"
            yield Problem(locate(tree, (*place, "variable")), message, fix)
        elif share.rises_because and level not in rising:
            mark = locate_key(tree, (*place, "rises_because"))
            yield Problem(mark, f"the variable share does not rise at '{level}'", "delete 'rises_because'")
