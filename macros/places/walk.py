"""The way down a file of the data, which knows at each step what the place is called."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from macros.catalog.data_files import model_of
from macros.catalog.library import FOLDER as LIBRARY
from macros.model import annotations
from macros.model.axes import AXIS_OF
from macros.model.guide import Guide
from macros.model.library import SHELVES
from macros.places.place import Choice, KeyPath, Place, Spot, Step
from macros.places.version import Version
from macros.places.vocabulary import FIELDS, FILES, word
from macros.places.word import Word


@dataclass(frozen=True)
class Walk:
    """Where the walk is, and the versions of the data that have the titles, the one that is asked first."""

    versions: tuple[Version, ...]
    place: Place

    @property
    def word(self) -> Word:
        """What is known of the last key."""
        return self.place.trail[-1].word if self.place.trail else Word()

    def to_key(self, key: str, siblings: Sequence[dict[str, Any]], annotation: Any) -> "Walk":
        """One step to a key of a map, which each of the versions may have; `annotation` is that of the map."""
        there = self._below(key)
        if annotations.is_entries(annotation):
            having = next((tree for tree in siblings if isinstance(tree.get(key), dict)), siblings[-1])
            return there._at_one(there.name_of_entry(key, having))
        return there._at(*self.place.trail, Step(word(annotation, key)))

    def to_item(self, index: int, item: Any) -> "Walk":
        """One step to an item of a list; one without a name is no step in a list that is an entry itself."""
        name = self.versions[0].name(item) or ""
        is_in_entry = bool(self.place.trail) and self.place.trail[-1].is_entry
        return self._below(index) if is_in_entry and not name else self._below(index)._at_one(name)

    def skip(self, key: str | int) -> "Walk":
        """One step to what has no name of its own."""
        return self._below(key)

    def name_of_entry(self, key: Any, siblings: dict[Any, Any]) -> str:
        """What an entry is called: by what its id points to, by its own title, by the base's, or by its id."""
        if isinstance(key, int):
            return self.versions[0].name(siblings[key]) or str(siblings[key])
        role = self.place.role
        titles = (version.title(self.word.of, key, role) for version in self.versions if self.word.of)
        own = (self.versions[0].name(item, self.place.page) for item in (siblings.get(key), self.in_base()))
        text = siblings.get(key)
        said = self.versions[0].say(text) if self.word.said and isinstance(text, str) else None
        return next((name for name in (*titles, *own, said) if name), key)

    def in_base(self) -> Any:
        """What an overlay changes here: the same keys in the role's own page; None outside of overlays."""
        place = self.place
        return self.versions[0].at(f"roles/{place.role}/{place.page}.yml", place.path[2:]) if place.choice else None

    def title(self, collection: str, id: str) -> str:  # noqa: A002 (what it is)
        """The title of an id of a collection; the id where it has none."""
        return _title(self.versions, collection, id, self.place.role)

    def _below(self, key: str | int) -> "Walk":
        file, path = self.place.spot
        return replace(self, place=replace(self.place, spot=Spot(file, (*path, key))))

    def _at(self, *trail: Step) -> "Walk":
        return replace(self, place=replace(self.place, trail=trail))

    def _at_one(self, name: str) -> "Walk":
        """Go to one of the things at the last step."""
        return self._at(*self.place.trail[:-1], Step(self.word, name, is_entry=True))


def start(versions: tuple[Version, ...], file: str, overlaid: str = "") -> Walk:
    """The walk at the top of a file, or of what it changes in the page `overlaid`."""
    parts = file.rpartition(".")[0].split("/")
    role = parts[1] if parts[0] == "roles" and len(parts) > 2 else ""
    own = parts[2:] if role else parts
    trail: tuple[Step, ...] = ()
    choice = None
    if own[0] == LIBRARY:
        shelf = SHELVES.get(own[1])
        trail = (Step(FIELDS[shelf.key]),) if shelf else ()
    elif len(own) == 2:
        title = _title(versions, own[0], own[1])
        if own[0] in AXIS_OF and (role or overlaid):
            choice = Choice(AXIS_OF[own[0]], own[1], title)
        elif own[0] in FILES:
            trail = (Step(FILES[own[0]], title, is_entry=True),)
    elif own[0] in FILES and not role:
        trail = (Step(FILES[own[0]]),)
    spot = Spot(file, ("changes", overlaid) if overlaid else ())
    role_title = _title(versions, "roles", role, role) if role else ""
    return Walk(versions, Place(role, role_title, overlaid or own[0], choice, spot, trail))


def place_at(version: Version, file: str, path: KeyPath) -> Place:
    """The place of a path of keys in a file."""
    if path[:1] == ("changes",) and len(path) > 1 and PurePosixPath(file).parent.name in AXIS_OF:
        walk, above = start((version,), file, str(path[1])), path[:2]
        annotation: Any = annotations.child(Guide, path[1])
    else:
        walk, above, annotation = start((version,), file), (), model_of(file)
    node = version.at(file, above)
    for key in path[len(above) :]:
        walk = walk.to_key(str(key), (node,), annotation) if isinstance(node, dict) else walk.skip(key)
        node = version.at(file, (*above, key))
        above, annotation = (*above, key), annotations.child(annotation, key)
    return walk.place


def _title(versions: tuple[Version, ...], collection: str, id: str, role: str = "") -> str:  # noqa: A002 (what it is)
    return next((title for version in versions if (title := version.title(collection, id, role))), id)
