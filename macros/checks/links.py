"""Links in texts lead to https addresses, e-mail or pages of the handbook that exist."""

from collections.abc import Iterator

from macros import inline
from macros.catalog import Catalog, Role
from macros.checks.context import Dates, role_files, text_trees
from macros.checks.sections import OVERVIEW, sections
from macros.model.base import TextKind
from macros.problems import Problem
from macros.texts import texts


def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Handbook links resolve to a role, a page and a section."""
    for below, model, tree in role_files(catalog, role):
        for part_model, part in text_trees(below, model, tree):
            for found in texts(part_model, part):
                if found.kind is TextKind.TEXT:
                    for target in inline.handbook_links(found.text):
                        if fault := _fault(catalog, target):
                            mend = "write handbook:role/page#section, such as handbook:sales-manager/kpis#measures"
                            yield Problem(found.mark, f"the handbook link '{target}' {fault}", mend)


def _fault(catalog: Catalog, target: str) -> str | None:
    path, _, section = target.partition("#")
    role, _, page = path.partition("/")
    if role not in catalog.roles:
        return f"names no role ('{role}')"
    known = sections(catalog.root, page or OVERVIEW)
    if known is None:
        return f"names no page of a guide ('{page}')"
    if section and section not in known:
        return f"names no section of the page ('{section}')"
    return None
