"""The sections of a guide's pages, read from their Markdown and from the data: what a link can lead to."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.model.axes import AXES
from macros.text.addresses import OVERVIEW

ROUTES = "docs/roles/[role]"
_PAGE = re.compile(r"(?:[a-z]+/)?(?:[a-z][a-z-]*|\[[a-z]+\])")
_HEADING = re.compile(r"^#{2,6} .*\{ ?#([a-z][a-z0-9-]*)[^}]*\}\s*$", re.MULTILINE)


_OF_AXIS = {section: axis.name for axis in AXES.values() for section in axis.sections}
"""A section, or a folder of pages, that a guide has only where the role has a choice on the axis."""

_FROM_DATA = {
    "requirements_by_kind": ("requirement_kinds", "requirements", "need"),
    "questions_by_type": ("question_types", "questions", "type"),
}
"""A block that gives the page a section for each entry of a list of the catalog: that list, and which list of the page
it shows, with the key by which its items name an entry."""

_SHOWS: dict[str, dict[str, Callable[[Any], Any]]] = {
    "compensation": {
        "cautions": lambda pay: pay.cautions,
        "mix": lambda pay: pay.mix,
        "reported": lambda pay: pay.reported,
        "beside": lambda pay: pay.beside and pay.national,
        "by-metro": lambda pay: pay.locations,
        "by-level": lambda pay: pay.national,
        "by-level-and-metro": lambda pay: pay.locations,
        "grades": lambda pay: pay.grades,
        "premiums": lambda pay: pay.premiums,
        "movers": lambda pay: pay.movers,
    },
    "job-description": {
        "job-in-short": lambda page: page.work,
        "wording": lambda page: any(requirement.risk for requirement in page.requirements.values()),
    },
    "remote": {
        "onboarding": lambda page: page.onboarding,
        "travel": lambda page: page.travel,
        "tools": lambda page: page.tools,
        "time-zones": lambda page: page.time_zones,
    },
}
"""Page to its sections that need data, each with what it shows of the page's model; without that it goes."""


@cache
def _sections(path: Path, modified: float) -> tuple[frozenset[str], frozenset[str]]:
    """The ids of the headings of a page, and the blocks that give it more of them."""
    text = path.read_text("utf-8")
    return frozenset(_HEADING.findall(text)), frozenset(name for name in _FROM_DATA if f"{{{{ {name}(" in text)


def sections_of(catalog: Catalog, role: Role, page: str) -> frozenset[str] | None:
    """The ids of the headings that a page has in one role's guide, or None where that has no such page."""
    missing = {name for name, axis in _OF_AXIS.items() if not role.varies_by(axis)}
    if model := role.pages.get(page):
        missing |= {name for name, shown in _SHOWS.get(page, {}).items() if not shown(model)}
        for entries, items, key in _FROM_DATA.values():
            if hasattr(model, items):
                missing |= getattr(catalog, entries).keys() - {
                    getattr(item, key) for item in getattr(model, items).values()
                }
    found = sections(catalog, page)
    return None if found is None or page.partition("/")[0] in missing else found - missing


def sections(catalog: Catalog, page: str) -> frozenset[str] | None:
    """The ids of the headings of a guide's page, or None where there is no such page."""
    written = written_sections(catalog, page)
    return None if written is None else written[0].union(*written[1].values())


def written_sections(catalog: Catalog, page: str) -> tuple[frozenset[str], dict[str, list[str]]] | None:
    """The ids of the headings that a page writes itself, and those that it has of each list of the catalog."""
    if not _PAGE.fullmatch(page):
        return None
    path = catalog.root / ROUTES / ("index.md" if page == OVERVIEW else f"{page}.md")
    if not path.is_file():
        return None
    own, blocks = _sections(path, path.stat().st_mtime)
    lists = [_FROM_DATA[name][0] for name in _FROM_DATA if name in blocks]
    return own, {name: list(getattr(catalog, name)) for name in lists}
