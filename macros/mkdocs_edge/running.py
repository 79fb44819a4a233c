"""The build that runs: the handbook loaded for it, and the pages that it makes."""

import datetime
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mkdocs.exceptions import Abort

from macros.catalog.roles import Catalog
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
    faults: Sequence[str] = ()
    """What is wrong with data/ as it stands, where the last good version is shown in its place."""


_builds: list[Build] = []
_handed: list[Catalog] = []


def hand_over(catalog: Catalog) -> None:
    """Let the builds of this process rest on data that is loaded and checked."""
    _handed[:] = [catalog]


def current() -> Build:
    """The build that is running."""
    return _builds[0]


def start(root: Path, last_good: Path | None = None) -> Build:
    """Load the data for a build.

    With faults, the data of `last_good` (a folder that `keep` filled) is used if there is any, and pages tell the
    faults; else this raises Abort, which MkDocs prints without a traceback, with every fault.
    """
    faults: list[str] = []
    try:
        catalog = _load(root)
    except DataProblems as error:
        if last_good is None or not (last_good / "data").is_dir():
            raise Abort(f"{error}\n\nThe data has {len(error.problems)} faults; nothing was built.") from None
        faults = [str(problem) for problem in error.problems]
        print(error, "\nThe site shows the last good data until this is mended.", sep="\n", file=sys.stderr, flush=True)
        catalog = _load(last_good)
    language = language_of(catalog, os.environ.get("HANDBOOK_LANGUAGE", ""))
    version = os.environ.get("HANDBOOK_EDITION", "")
    _builds[:] = [Build(Assembly(root, translated(catalog, language), language, version), faults)]
    return _builds[0]


def _load(root: Path) -> Catalog:
    return _handed[0] if _handed else checked(root, datetime.date.today(), history.revision_date(root))


def keep(root: Path, last_good: Path) -> None:
    """Copy what the data of a good build consists of, for the time after a slip."""
    for name in ("data", "docs"):
        shutil.rmtree(last_good / name, ignore_errors=True)
        shutil.copytree(root / name, last_good / name)
