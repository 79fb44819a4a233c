"""Premiums are in the page's currency: they are read beside the pay that they come on top of."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.figures import not_in
from macros.checks.rules import Dates, role_rule
from macros.model.compensation import Compensation
from macros.trees.loading import locate
from macros.trees.problems import Problem


@role_rule("compensation")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """An amount of money is in the currency that the file names."""
    pay, tree = role.page(Compensation), role.base["compensation"]
    for name, premium in pay.premiums.items():
        if premium.amount.currency not in ("", pay.currency):
            mark = locate(tree, ("premiums", name, "amount"))
            yield Problem(mark, *not_in(pay.currency, premium.amount, with_period=True))
