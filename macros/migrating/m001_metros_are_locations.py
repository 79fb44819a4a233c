"""Metros became locations: a metro is one kind of place where people work."""

import re
from collections.abc import Iterator, Mapping

from macros.migrating.files import Edit, Files
from macros.trees.loading import Map
from macros.trees.problems import Mark

WHAT = "metros are locations"
FOLDERS = ("metros",)

_PAY = re.compile(r"roles/[^/]+/compensation\.yml")
_SCHEMA = "schema/metro.json"


def outdated(trees: Mapping[str, Map]) -> Iterator[Mark]:
    """Files of data/metros/, the key 'state' in a file, and the key 'metros' of a role's pay."""
    for path, tree in trees.items():
        if path.startswith("metros/"):
            yield Mark(tree.mark.path)
        elif path.startswith("locations/") and "state" in tree:
            yield tree.key_marks["state"]
        elif _PAY.fullmatch(path) and "metros" in tree:
            yield tree.key_marks["metros"]


def migrate(files: Files) -> None:
    """Move the files, and call the keys otherwise."""
    for path in [path for path in files.texts if path.startswith("metros/") and path.endswith(".yml")]:
        new = f"locations/{path.removeprefix('metros/')}"
        files.move(path, new)
        _name_schema(files, new)
    for path in [path for path in files.texts if path.startswith("locations/") and "state" in files.tree(path)]:
        files.rename_key(path, files.tree(path), "state", "region")
    for path in [path for path in files.texts if _PAY.fullmatch(path) and "metros" in files.tree(path)]:
        files.rename_key(path, files.tree(path), "metros", "locations")
    if _SCHEMA in files.texts:
        files.remove(_SCHEMA)


def _name_schema(files: Files, path: str) -> None:
    """The first line tells editors the schema."""
    first = files.texts[path].removeprefix("\ufeff").partition("\n")[0]
    if _SCHEMA in first:
        mark = Mark(path, 1, first.index(_SCHEMA) + 1)
        files.edit(path, [Edit(mark, _SCHEMA, "schema/location.json")], "line 1: its schema is location.json")
