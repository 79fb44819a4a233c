"""The sections of a guide's pages, read from their Markdown: what a link can lead to."""

import re
from functools import cache
from pathlib import Path

from macros.catalog import Role
from macros.model.compensation import Compensation

ROUTES = "docs/roles/[role]"
OVERVIEW = "overview"
"""How data names a guide's first page, which is index.md of the route."""

_PAGE = re.compile(r"(?:[a-z]+/)?(?:[a-z][a-z-]*|\[[a-z]+\])")
_HEADING = re.compile(r"^#{2,6} .*\{ ?#([a-z][a-z0-9-]*)[^}]*\}\s*$", re.MULTILINE)


_OF_AXIS = {"industries": "industry", "contexts": "context", "scope": "scope", "levels": "level"}
"""A section, or a folder of pages, that a guide has only where the role has a choice on the axis."""


@cache
def _sections(path: Path, modified: float) -> frozenset[str]:
    return frozenset(_HEADING.findall(path.read_text("utf-8")))


def sections_of(role: Role, root: Path, page: str) -> frozenset[str] | None:
    """The ids of the headings that a page has in one role's guide, or None where that has no such page."""
    missing = {name for name, axis in _OF_AXIS.items() if not role.varies_by(axis)}
    if pay := next((page for page in role.pages.values() if isinstance(page, Compensation)), None):
        by_level = pay.national and role.varies_by("level")
        missing |= {name for name, said in _of_pay(pay, bool(by_level)).items() if not said}
    found = sections(root, page)
    return None if found is None or page.partition("/")[0] in missing else found - missing


def _of_pay(pay: Compensation, by_level: bool) -> dict[str, bool]:
    """The sections of the page on pay that need data, each with whether it is there."""
    return {
        "cautions": bool(pay.cautions),
        "by-metro": bool(pay.metros),
        "by-level": by_level,
        "by-level-and-metro": by_level and bool(pay.metros),
        "movers": bool(pay.movers),
    }


def sections(root: Path, page: str) -> frozenset[str] | None:
    """The ids of the headings of a guide's page, or None where there is no such page."""
    if not _PAGE.fullmatch(page):
        return None
    path = root / ROUTES / ("index.md" if page == OVERVIEW else f"{page}.md")
    return _sections(path, path.stat().st_mtime) if path.is_file() else None
