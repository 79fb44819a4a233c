"""Links in texts lead somewhere: those to the handbook to a page and a section that exist."""

import re
from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.context import file_texts
from macros.checks.rules import Dates, file_rule
from macros.checks.sections import sections_of
from macros.model.base import TextKind
from macros.text import inline
from macros.text.addresses import OVERVIEW
from macros.text.excerpts import shortened
from macros.trees.loading import Map
from macros.trees.problems import Problem

_FIX = (
    "write an address that begins with https:// or mailto:, or handbook:role/page#section; put `backticks` around it "
    "if it is to be shown as typed"
)

_LINK = re.compile(r"\[[^\[\]]+\]\(([^()\s]+)\)")


@file_rule
def check(catalog: Catalog, below: str, tree: Map, dates: Dates) -> Iterator[Problem]:
    """Handbook links resolve to a role, a page of its guide and a section; what is typed as a link is one."""
    for found in catalog.extracts.of(file_texts, below, tree):
        if "](" not in found.text:
            continue
        if found.kind is TextKind.TEXT:
            for target in inline.handbook_links(found.text):
                if fault := _fault(catalog, target):
                    fix = "write handbook:role/page#section, such as handbook:sales-manager/kpis#measures"
                    yield Problem(found.mark, f"the handbook link '{target}' {fault}", fix)
            for target in inline.faulty_links(found.text):
                yield Problem(found.mark, f"the link to '{shortened(target, 80)}' leads nowhere", _FIX)
        elif typed := _LINK.search(found.text):
            message = f"the link to '{typed[1]}' would show in brackets, because this line takes no links"
            yield Problem(found.mark, message, "write only its words, and link in a longer text")


def _fault(catalog: Catalog, target: str) -> str | None:
    path, _, section = target.partition("#")
    role, _, page = path.partition("/")
    if role not in catalog.roles:
        return f"names no role ('{role}')"
    known = sections_of(catalog, catalog.roles[role], page or OVERVIEW)
    if known is None:
        return f"names no page of a guide ('{page}')"
    if section and section not in known:
        return f"names no section of the page ('{section}')"
    return None
