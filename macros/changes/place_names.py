"""What a place of data/ is: the role, the page and the steps down to it, in the words of the changes."""

from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from macros.catalog.data_files import model_of
from macros.changes.change import Change, KeyPath
from macros.changes.compare_versions import start
from macros.model import annotations
from macros.model.axes import AXIS_OF
from macros.model.guide import Guide
from macros.places.version import Version


def whereabouts(version: Version, file: str, path: KeyPath) -> Change:
    """The place as a change that leaves everything as it is."""
    if path[:1] == ("changes",) and len(path) > 1 and PurePosixPath(file).parent.name in AXIS_OF:
        walk, above = start(version, version, file, str(path[1])), path[:2]
        annotation: Any = annotations.child(Guide, path[1])
    else:
        walk, above, annotation = start(version, version, file), (), model_of(file)
    node = version.at(file, above)
    for key in path[len(above) :]:
        inside = isinstance(node, dict)
        walk = walk.down(str(key), node, node, annotation) if inside else replace(walk, path=(*walk.path, key))
        node = version.at(file, (*above, key))
        above, annotation = (*above, key), annotations.child(annotation, key)
    return walk.change("checked", None, None, annotation)
