"""A folder below data/ holds a file: an empty one is left over, or its files were put somewhere else."""

import os
from collections.abc import Iterator
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.checks.rules import Dates, rule
from macros.model.base import misnamed
from macros.trees.file_names import LEFT_BEHIND
from macros.trees.problems import Mark, Problem


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Tell the outermost of nested folders. Each file missing in a role's own folder has been told."""
    catalog.memo.rest_on("trees")  # a folder is emptied when a file goes
    for below in _empty(catalog.root / "data", ""):
        folder, _, name = below.rpartition("/")
        if below == "roles":
            continue  # the first is still to be added
        if folder != "roles" or misnamed(name):
            mark = Mark(f"data/{below}")
            yield Problem(mark, "the folder is empty", "delete it, or add its files", is_warning=True)


def _empty(folder: Path, below: str) -> list[str]:
    """The paths of the folders in a folder that hold no file; where that is all there is, its own."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return []  # told where it is read
    kept = [entry for entry in entries if not LEFT_BEHIND.match(entry.name)]
    folders = [entry.name for entry in kept if entry.is_dir(follow_symlinks=False)]
    found = {name: _empty(folder / name, f"{below}/{name}".lstrip("/")) for name in folders}
    if below and all(name in folders and [f"{below}/{name}"] == found[name] for name in (e.name for e in kept)):
        return [below]
    return [path for paths in found.values() for path in paths]
