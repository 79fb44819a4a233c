"""What is made from models and data is fresh. A build reads none of it, and refuses what the check refuses."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from macros.catalog.catalog import Catalog
from macros.catalog.data_files import KINDS
from macros.generated import code_owners, files, owned_files
from macros.generated.schema_files import FOLDER, are_fresh, path_of
from macros.trees.problems import Mark, Problem

_RUN = "run 'handbook generate'"


def check(catalog: Catalog) -> Iterator[Problem]:
    """Every generated file is in the project as it would be made now, and no other beside the schemas."""
    wanted = owned_files(catalog) if are_fresh(catalog.root) else files(catalog)
    for path, text in wanted.items():
        try:
            found = (catalog.root / path).read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            yield Problem(Mark(path), "the file is missing or cannot be read", _RUN)
            continue
        if path == code_owners.PATH:
            yield from _differences(path, found.splitlines(), text.splitlines())
        elif found != text:
            yield Problem(Mark(path), "this file does not match the models", _RUN)
    known = {path_of(kind) for kind in KINDS}
    for schema in sorted((catalog.root / FOLDER).glob("*.json")):
        if (path := schema.relative_to(catalog.root).as_posix()) not in known:
            yield Problem(Mark(path), "no kind of data file has this schema", "delete it")


def _differences(path: str, found: list[str], wanted: list[str]) -> Iterator[Problem]:
    """Each difference with the lines to write: people who edit in the browser cannot run a command."""
    for _, start, end, wanted_start, wanted_end in SequenceMatcher(None, found, wanted, autojunk=False).get_opcodes():
        lines = " and ".join(f"'{line}'" for line in wanted[wanted_start:wanted_end])
        mark = Mark(path, start + 1)
        if found[start:end] == wanted[wanted_start:wanted_end]:
            continue
        if not lines:
            yield Problem(mark, "the owners in data/ do not ask for this line", f"delete it or {_RUN}")
        elif start == end:
            yield Problem(mark, "the owners in data/ ask for one more line here", f"add {lines} or {_RUN}")
        else:
            yield Problem(mark, "the owners in data/ ask for another line here", f"write {lines} or {_RUN}")
