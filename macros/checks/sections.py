"""The sections of a guide's pages, read from their Markdown: what a link can lead to."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, get_args

from macros.catalog.roles import Role
from macros.model.axes import AXES
from macros.model.interview import QuestionType
from macros.text.addresses import OVERVIEW

ROUTES = "docs/roles/[role]"
_PAGE = re.compile(r"(?:[a-z]+/)?(?:[a-z][a-z-]*|\[[a-z]+\])")
_HEADING = re.compile(r"^#{2,6} .*\{ ?#([a-z][a-z0-9-]*)[^}]*\}\s*$", re.MULTILINE)


_OF_AXIS = {section: axis.name for axis in AXES.values() for section in axis.sections}
"""A section, or a folder of pages, that a guide has only where the role has a choice on the axis."""


def _having(key: str, field: str, value: str) -> Callable[[Any], bool]:
    """Whether a list of a page has an entry of a kind."""
    return lambda page: any(getattr(entry, field) == value for entry in getattr(page, key).values())


_SHOWS: dict[str, dict[str, Callable[[Any], Any]]] = {
    "compensation": {
        "cautions": lambda pay: pay.cautions,
        "by-metro": lambda pay: pay.locations,
        "by-level": lambda pay: pay.national,
        "by-level-and-metro": lambda pay: pay.locations,
        "movers": lambda pay: pay.movers,
    },
    "interview": {kind: _having("questions", "type", kind) for kind in get_args(QuestionType)},
    "job-description": {
        "must-have": _having("requirements", "need", "must-have"),
        "nice-to-have": _having("requirements", "need", "nice-to-have"),
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
def _sections(path: Path, modified: float) -> frozenset[str]:
    return frozenset(_HEADING.findall(path.read_text("utf-8")))


def sections_of(role: Role, root: Path, page: str) -> frozenset[str] | None:
    """The ids of the headings that a page has in one role's guide, or None where that has no such page."""
    missing = {name for name, axis in _OF_AXIS.items() if not role.varies_by(axis)}
    if model := role.pages.get(page):
        missing |= {name for name, shown in _SHOWS.get(page, {}).items() if not shown(model)}
    found = sections(root, page)
    return None if found is None or page.partition("/")[0] in missing else found - missing


def sections(root: Path, page: str) -> frozenset[str] | None:
    """The ids of the headings of a guide's page, or None where there is no such page."""
    if not _PAGE.fullmatch(page):
        return None
    path = root / ROUTES / ("index.md" if page == OVERVIEW else f"{page}.md")
    return _sections(path, path.stat().st_mtime) if path.is_file() else None
