"""The build that runs: the handbook loaded for it, and the pages that it makes."""

import datetime
import os
from dataclasses import dataclass
from pathlib import Path

from mkdocs.exceptions import Abort

from macros.catalog.catalog import Catalog
from macros.checks import checked
from macros.locales.catalogs import language_of
from macros.locales.translated import translated
from macros.pages.assembly import Assembly
from macros.trees.problems import DataProblems
from macros.versions import history


@dataclass(frozen=True)
class Build:
    """One build of one language."""

    assembly: Assembly
    is_by_page: bool
    """Whether pages are made one at a time (`whole_site`, `live`); downloads are then no files of MkDocs."""


_builds: list[Build] = []
_handed: list[Catalog] = []


def hand_over(catalog: Catalog) -> None:
    """Let the builds of this process depend on data that is loaded and checked, and make one page at a time."""
    _handed[:] = [catalog]


def current() -> Build:
    """The build that is running."""
    return _builds[0]


def start(root: Path) -> Build:
    """Begin a build. Raises Abort, which MkDocs prints without a traceback, with every fault of the data."""
    catalog = _handed[0] if _handed else _load(root)
    language = language_of(catalog, os.environ.get("HANDBOOK_LANGUAGE", ""))
    version = os.environ.get("HANDBOOK_EDITION", "")
    _builds[:] = [Build(Assembly(root, translated(catalog, language), language, version), bool(_handed))]
    return _builds[0]


def _load(root: Path) -> Catalog:
    try:
        return checked(root, datetime.date.today(), history.revision_date(root))
    except DataProblems as error:
        raise Abort(f"{error}\n\nThe data has {len(error.problems)} faults; nothing was built.") from None
