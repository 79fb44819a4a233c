"""What comes or goes as a whole: a role, an industry, a location, a file. Each is one change, with what it holds."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from macros.catalog.library import FOLDER as LIBRARY
from macros.changes.change import Change, Kind
from macros.changes.values import plain
from macros.model.axes import AXES
from macros.model.guide import PAGE_KINDS
from macros.places.place import Place, Spot, Step
from macros.places.titles import PAGE_TITLES
from macros.places.version import Version
from macros.places.vocabulary import FIELDS, FILES
from macros.places.word import Word
from macros.trees.loading import Map

OPTION_FOLDERS = (
    *(axis.folder for axis in AXES.values() if not axis.is_ladder),
    "ladders",
    "locations",
    "jurisdictions",
)
"""The folders of data/ in which each file is something that roles share."""

COUNTED = {
    stem: keys
    for stem, kind in PAGE_KINDS.items()
    if (keys := tuple(entries.key for entries in kind.lists if entries.counted))
}
"""Page to the entries whose number tells how much a role or an overlay holds."""


def whole_items(old: Version, new: Version) -> Iterator[Change]:
    """Every role and every option that is in one version only, together with all that belongs to it."""
    yield from _roles(old, new)
    yield from _options(old, new)


def _roles(old: Version, new: Version) -> Iterator[Change]:
    for role in sorted(set(old.roles()) ^ set(new.roles())):
        kind, there = _side(role in new.roles(), old, new)
        title = there.title("roles", role) or role
        files = [Spot(file) for file in sorted(there.trees) if file.startswith(f"roles/{role}/")]
        place = Place(role, title, "", None, files[0], (Step(FILES["roles"], title, is_entry=True),))
        yield _change(kind, there, place, files, counts(there, [role]))


def _options(old: Version, new: Version) -> Iterator[Change]:
    both = set(old.roles()) & set(new.roles())
    for file in sorted(old.trees.keys() ^ new.trees.keys()):
        folder, _, name = file.rpartition(".")[0].rpartition("/")
        if folder in OPTION_FOLDERS:
            kind, there = _side(file in new.trees, old, new)
            other = old if there is new else new
            belongs = [found for role in sorted(both) for found in _belonging(folder, name, role, there, other)]
            spots = [Spot(file), *belongs]
            title = there.title(folder, name) or name
            place = Place("", "", folder, None, spots[0], (Step(FILES[folder], title, is_entry=True),))
            trees = [there.trees[spot.file] for spot in spots if not spot.path]
            yield _change(kind, there, place, spots, _overlay_counts(trees))


def _belonging(folder: str, name: str, role: str, there: Version, other: Version) -> Iterator[Spot]:
    """What a role says of an option, where only that version has it."""
    file = f"roles/{role}/{folder}/{name}.yml"
    if file in there.trees and file not in other.trees:
        yield Spot(file)
    pay = Spot(f"roles/{role}/compensation.yml", ("locations", name))
    if folder == "locations" and there.at(*pay) is not None and other.at(*pay) is None and pay.file in other.trees:
        yield pay


def whole_file(place: Place, old: Map | None, new: Map | None) -> Change:
    """A file that is in one version only, as its tree there; `place` is the top of it."""
    named = place.trail and (place.trail[-1].is_entry or place.page == LIBRARY)
    if place.choice:
        place = replace(place, trail=(Step(FIELDS["changes"]),))
    elif not named:
        place = replace(place, trail=(Step(Word(PAGE_TITLES.get(place.page), key=place.page)),))
    held = _overlay_counts([new or old]) if place.choice else _count(new or old, place.page)
    kind: Kind = "added" if old is None else "removed"
    return Change(kind, place, (place.spot,), plain(old), plain(new), counts=held)


def counts(version: Version, roles: list[str]) -> dict[str, int]:
    """What some roles hold, by the key of the entries (`questions`), over all of them; nothing that is not there."""
    found: dict[str, int] = {}
    for role in roles:
        for page in COUNTED:
            _add(found, _count(version.trees.get(f"roles/{role}/{page}.yml"), page))
    return found


def _overlay_counts(trees: list[Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for tree in trees:
        written = tree.get("changes")
        for page in COUNTED if isinstance(written, dict) else ():
            _add(found, _count(written.get(page), page))
    return found


def _count(tree: Any, page: str) -> dict[str, int]:
    lists = {key: tree.get(key) for key in COUNTED.get(page, ())} if isinstance(tree, dict) else {}
    found = {key: len(entries) for key, entries in lists.items() if isinstance(entries, dict) and entries}
    together = bool(found) and PAGE_KINDS[page].counts_as_one
    return {page: sum(found.values())} if together else found


def _add(total: dict[str, int], more: dict[str, int]) -> None:
    for key, count in more.items():
        total[key] = total.get(key, 0) + count


def _side(is_new: bool, old: Version, new: Version) -> tuple[Kind, Version]:
    return ("added", new) if is_new else ("removed", old)


def _change(kind: Kind, there: Version, place: Place, spots: list[Spot], held: dict[str, int]) -> Change:
    """What is at `spots` of the version that has it; several values in their order."""
    values = [plain(there.at(*spot)) for spot in spots]
    value = values[0] if len(values) == 1 else values
    old, new = (None, value) if kind == "added" else (value, None)
    return Change(kind, place, tuple(spots), old, new, counts=held)
