"""Finds the migrations by their files, and runs them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Protocol, cast

from macros.migrating.files import Files
from macros.trees.loading import Map
from macros.trees.problems import DataProblems, Mark, Problem

RUN = "run 'handbook migrate', which rewrites it and keeps comments and order"


class Migration(Protocol):
    """What a module of this folder offers; see the folder's own words."""

    WHAT: str
    FOLDERS: tuple[str, ...]

    def outdated(self, trees: Mapping[str, Map]) -> Iterator[Mark]:
        """The places that are written in the old form."""
        ...

    def migrate(self, files: Files) -> None:
        """Rewrite all of them."""
        ...


@cache
def migrations() -> tuple[Migration, ...]:
    """Every migration, in the order in which they run."""
    names = sorted(name for _, name, _ in iter_modules([str(Path(__file__).parent)]) if _is_migration(name))
    return tuple(cast(Migration, import_module(f"macros.migrating.{name}")) for name in names)


def _is_migration(name: str) -> bool:
    return name[:1] == "m" and name[1:4].isdigit()


def was_read(below: str) -> bool:
    """Whether a file below data/ is in a folder that an older handbook read."""
    folder = below.partition("/")[0]
    return any(folder in migration.FOLDERS for migration in migrations())


def outdated(trees: Mapping[str, Map]) -> list[tuple[Mark, str]]:
    """The first place of each old form, with what is different now; nothing for data of today."""
    found = ((next(iter(migration.outdated(trees)), None), migration.WHAT) for migration in migrations())
    return [(mark, what) for mark, what in found if mark]


def refuse_outdated(trees: Mapping[str, Map], others: Sequence[Problem] = ()) -> None:
    """Raise DataProblems with one fault for all that is written for an older handbook, and the others that count.

    What else the checks would find in such data follows from that.
    """
    if found := outdated(trees):
        what = ", and ".join(what for _, what in found)
        fault = Problem(found[0][0], f"this is written for an older handbook: {what}", RUN)
        raise DataProblems([fault, *others])


def migrate(texts: Mapping[str, str], name: str = "data") -> Files:
    """Path below data/ to text of every file, as this handbook reads it; `name` is the folder as problems show it.

    Raises DataProblems for what is no YAML, and for what cannot be rewritten.
    """
    files = Files(texts, name)
    for migration in migrations():
        if next(iter(migration.outdated(files.trees())), None):
            migration.migrate(files)
    return files
