"""Two versions of data/ to the list of what changed: whole roles and options first, then file by file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macros.catalog.data_files import model_of
from macros.changes import whole_items
from macros.changes.change import Change
from macros.changes.compare_trees import compare_key, compare_trees
from macros.model import annotations
from macros.model.axes import AXIS_OF
from macros.model.guide import Guide
from macros.model.pay import paid_for
from macros.places.place import Spot
from macros.places.titles import PAGE_TITLES
from macros.places.version import Version, read_version
from macros.places.walk import start
from macros.trees.problems import DataProblems, Problem


def compare_folders(old_data: Path, new_data: Path, names: tuple[str, str] = ("data", "data")) -> list[Change]:
    """What changed from one folder data/ to another; see `compare_versions`.

    Raises DataProblems with every file of the two that is not YAML. `names` are the folders as problems show them.
    """
    versions: list[Version] = []
    problems: list[Problem] = []
    for folder, name in zip((old_data, new_data), names, strict=True):
        try:
            versions.append(read_version(folder, name))
        except DataProblems as error:
            problems += error.problems
    if problems:
        raise DataProblems(problems)
    return compare_versions(*versions)


def compare_versions(old: Version, new: Version) -> list[Change]:
    """Every changed fact once: roles by id, then what all roles share; pages in the guide's order."""
    found = list(whole_items.whole_items(old, new))
    known = {spot for change in found for spot in change.spots}
    for file in sorted(old.trees.keys() | new.trees.keys()):
        if Spot(file) not in known:
            found += (change for change in _in_file(old, new, file) if change.spots[0] not in known)
    return sorted(found, key=_order)


def _order(change: Change) -> tuple[bool, str, int, bool]:
    """By role, by page, and what holds for every variant first."""
    pages = list(PAGE_TITLES)
    place = change.place
    number = pages.index(place.page) if place.page in pages else len(pages)
    return not place.role, place.role, number, place.choice is not None


def _in_file(old: Version, new: Version, file: str) -> Iterator[Change]:
    walk, model = start((new, old), file), model_of(file)
    before, after = (version.trees.get(file) for version in (old, new))
    if before is None or after is None:
        yield whole_items.whole_file(walk.place, before, after)
        return
    one, other = before.get("changes", {}), after.get("changes", {})
    if Path(file).parent.name not in AXIS_OF or not _are_maps(one, other):
        with paid_for(_period(before, after)):
            yield from [*compare_trees(walk, before, after, model)]
        return
    yield from compare_trees(walk, _own(before), _own(after), model)
    for page in dict.fromkeys([*other, *one]):
        walk = start((new, old), file, page)
        if _are_maps(one.get(page, {}), other.get(page, {})):
            yield from compare_trees(walk, one.get(page, {}), other.get(page, {}), annotations.child(Guide, page))
        else:
            yield from compare_key(walk, page, one, other, annotations.child(Guide, page))


def _period(before: dict[str, Any], after: dict[str, Any]) -> str:
    """What amounts of pay are for, as both sides say it; none where that changed, which is told by itself."""
    periods = {str(tree.get("period", "year")) for tree in (before, after)}
    return periods.pop() if len(periods) == 1 else ""


def _own(tree: dict[str, Any]) -> dict[str, Any]:
    """What an option says of itself."""
    return {key: value for key, value in tree.items() if key != "changes"}


def _are_maps(*written: Any) -> bool:
    return all(isinstance(value, dict) for value in written)
