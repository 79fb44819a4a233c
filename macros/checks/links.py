"""Links in texts that lead to the handbook lead to a page and a section that exist."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.context import file_texts
from macros.checks.rules import Dates, file_rule
from macros.checks.sections import sections_of
from macros.model.base import TextKind
from macros.text import inline
from macros.text.addresses import OVERVIEW
from macros.trees.loading import Map
from macros.trees.problems import Problem


@file_rule
def check(catalog: Catalog, below: str, tree: Map, dates: Dates) -> Iterator[Problem]:
    """Handbook links resolve to a role, a page of its guide and a section."""
    for found in catalog.extracts.of(file_texts, below, tree):
        for target in inline.handbook_links(found.text) if found.kind is TextKind.TEXT else ():
            if fault := _fault(catalog, target):
                mend = "write handbook:role/page#section, such as handbook:sales-manager/kpis#measures"
                yield Problem(found.mark, f"the handbook link '{target}' {fault}", mend)


def _fault(catalog: Catalog, target: str) -> str | None:
    path, _, section = target.partition("#")
    role, _, page = path.partition("/")
    if role not in catalog.roles:
        return f"names no role ('{role}')"
    known = sections_of(catalog.roles[role], catalog.root, page or OVERVIEW)
    if known is None:
        return f"names no page of a guide ('{page}')"
    if section and section not in known:
        return f"names no section of the page ('{section}')"
    return None
