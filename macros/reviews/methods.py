"""How many figures are sourced, modeled and proposed: the amounts of pay, and the other figures of the data."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, get_args

from macros.catalog.catalog import Catalog
from macros.catalog.pay_rows import pay_rows
from macros.model.provenance import Method
from macros.reviews.facts import verified_maps

METHODS: tuple[str, ...] = get_args(Method)

_OF_RANGES = {"figures", "level_model", "modeled_from", "locations_from", "mix"}
"""Keys of compensation.yml that say where ranges come from: their amounts are counted, one by one."""


def pay_amounts(catalog: Catalog, role: str) -> Counter[str]:
    """The ranges of a role that readers see, by method: base pay, the source's own total, and total pay at target.

    What is worked out at target is modeled, whatever the method of its base pay.
    """
    if "compensation" not in catalog.roles[role].pages:
        return Counter()
    found: Counter[str] = Counter()
    for row in pay_rows(catalog, role):
        found[row.origin.method] += 1 + bool(row.pay.total)
        found["modeled"] += bool(row.pay.at_target)
    return found


def other_figures(catalog: Catalog, owner: str) -> Counter[str]:
    """The figures in an owner's files that say their method themselves, by method; variants' are counted too."""
    return Counter(method for below, tree in catalog.trees_of(owner).items() for method in _methods(below, tree))


def _methods(below: str, tree: Any) -> Iterator[str]:
    is_pay = below.endswith("/compensation.yml")
    for path, fact in verified_maps(tree):
        method = fact.get("method")
        if method in METHODS and not (is_pay and path[-1] in _OF_RANGES):
            yield str(method)
