"""Two versions of data/ to the list of what changed: whole roles and options first, then file by file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macros.catalog.data_files import model_of
from macros.catalog.library import FOLDER as LIBRARY
from macros.changes import whole_items
from macros.changes.change import Change, Choice, Place, Step
from macros.changes.compare_trees import Walk
from macros.model import annotations
from macros.model.axes import AXIS_OF
from macros.model.guide import Guide
from macros.model.library import SHELVES
from macros.places.version import Version, read_version
from macros.places.vocabulary import FIELDS, FILES, PAGE_TITLES
from macros.trees.problems import DataProblems, Problem


def compare(old_data: Path, new_data: Path, names: tuple[str, str] = ("data", "data")) -> list[Change]:
    """What changed from one folder data/ to another; see `differences`.

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
    return differences(*versions)


def differences(old: Version, new: Version) -> list[Change]:
    """Every changed fact once: roles by id, then what all roles share; pages in the guide's order."""
    found = list(whole_items.changes(old, new))
    told = {place for change in found for place in change.places}
    for file in sorted(old.trees.keys() | new.trees.keys()):
        if Place(file) not in told:
            found += (change for change in _in_file(old, new, file) if change.places[0] not in told)
    return sorted(found, key=_order)


def _order(change: Change) -> tuple[bool, str, int, bool]:
    """By role, by page, and what holds for every variant first."""
    pages = list(PAGE_TITLES)
    place = pages.index(change.page) if change.page in pages else len(pages)
    return not change.role, change.role, place, change.choice is not None


def _in_file(old: Version, new: Version, file: str) -> Iterator[Change]:
    walk, model = start(old, new, file), model_of(file)
    before, after = (version.trees.get(file) for version in (old, new))
    if before is None or after is None:
        yield whole_items.whole_file(walk, before, after)
        return
    one, other = before.get("changes", {}), after.get("changes", {})
    if Path(file).parent.name not in AXIS_OF or not _are_maps(one, other):
        yield from walk.differences(before, after, model)
        return
    yield from walk.differences(_own(before), _own(after), model)
    for page in dict.fromkeys([*other, *one]):
        walk = start(old, new, file, page)
        if _are_maps(one.get(page, {}), other.get(page, {})):
            yield from walk.differences(one.get(page, {}), other.get(page, {}), annotations.child(Guide, page))
        else:
            yield from walk.at_key(page, one, other, annotations.child(Guide, page))


def _own(tree: dict[str, Any]) -> dict[str, Any]:
    """What an option says of itself."""
    return {key: value for key, value in tree.items() if key != "changes"}


def _are_maps(*written: Any) -> bool:
    return all(isinstance(value, dict) for value in written)


def start(old: Version, new: Version, file: str, overlaid: str = "") -> Walk:
    """The walk of a file, or of what an overlay changes in a page."""
    parts = file.rpartition(".")[0].split("/")
    role = parts[1] if parts[0] == "roles" and len(parts) > 2 else ""
    own = parts[2:] if role else parts
    trail: tuple[Step, ...] = ()
    choice = None
    if own[0] == LIBRARY:
        shelf = SHELVES.get(own[1])
        trail = (Step(FIELDS[shelf.key]),) if shelf else ()
    elif len(own) == 2:
        title = new.title(own[0], own[1]) or old.title(own[0], own[1]) or own[1]
        if own[0] in AXIS_OF and (role or overlaid):
            choice = Choice(AXIS_OF[own[0]], own[1], title)
        elif own[0] in FILES:
            trail = (Step(FILES[own[0]], title, is_entry=True),)
    elif own[0] in FILES and not role:
        trail = (Step(FILES[own[0]]),)
    path = ("changes", overlaid) if overlaid else ()
    return Walk(old, new, file, role, overlaid or own[0], choice, path, trail)
