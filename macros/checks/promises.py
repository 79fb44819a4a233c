"""Each promise of a guide links to a section that exists."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.rules import Dates, role_rule
from macros.checks.sections import ROUTES, sections_of
from macros.model.role import RolePage
from macros.text.addresses import OVERVIEW
from macros.trees.loading import locate
from macros.trees.problems import Problem


@role_rule("role")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """The page is a page of the guide, and the section a heading of it."""
    for key, promise in role.page(RolePage).promises.items():
        page, _, section = promise.section.partition("#")
        mark = locate(role.base["role"], ("promises", key, "section"))
        known = sections_of(catalog, role, page)
        if known is None:
            yield Problem(mark, f"the guide has no page '{page}'", f"name a file of {ROUTES}, or {OVERVIEW}")
        elif section not in known:
            fix = f"use one of: {', '.join(sorted(known))}"
            yield Problem(mark, f"the page '{page}' has no section '{section}'", fix)
