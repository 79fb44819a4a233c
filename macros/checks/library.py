"""An item of the library that serves no role is warned of."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.rules import Dates, rule
from macros.trees.problems import Problem


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """What no role takes is told, unless a file of a role could not be read."""
    if "roles" not in catalog.broken:
        yield from catalog.library.unused()
