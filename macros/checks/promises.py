"""Each promise of a guide links to a section that exists."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from macros.catalog import Catalog, Role
from macros.checks.context import Dates
from macros.loading import locate
from macros.model.role import RolePage
from macros.problems import Problem

ROUTES = "docs/roles/[role]"
OVERVIEW = "overview"
"""How data names a guide's first page, which is index.md of the route."""

_HEADING = re.compile(r"^#{2,6} .*\{ ?#([a-z][a-z0-9-]*)[^}]*\}\s*$", re.MULTILINE)


@cache
def _sections(path: Path, modified: float) -> frozenset[str]:
    return frozenset(_HEADING.findall(path.read_text("utf-8")))


def sections(root: Path, page: str) -> frozenset[str] | None:
    """The ids of the headings of a guide's page, or None where there is no such page."""
    path = root / ROUTES / ("index.md" if page == OVERVIEW else f"{page}.md")
    return _sections(path, path.stat().st_mtime) if path.is_file() else None


def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """The page is a page of the guide, and the section a heading of it."""
    for key, promise in role.page(RolePage).promises.items():
        page, _, section = promise.section.partition("#")
        mark = locate(role.base["role"], ("promises", key, "section"))
        known = sections(catalog.root, page)
        if known is None:
            yield Problem(mark, f"the guide has no page '{page}'", f"name a file of {ROUTES}, or {OVERVIEW}")
        elif section not in known:
            mend = f"use one of: {', '.join(sorted(known))}"
            yield Problem(mark, f"the page '{page}' has no section '{section}'", mend)
