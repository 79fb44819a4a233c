"""One version of data/ as trees, and the titles that its ids have."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from macros import migrating
from macros.model.library import SHELVES, TAKE
from macros.trees.loading import Known, Map, load
from macros.trees.problems import DataProblems, Problem

NAMING_KEYS = ("title", "term", "label", "question", "ask", "means")
"""The keys that tell the items of a list apart for a reader, the first that is there."""

_IN_ROLE = {
    "competencies": ("competencies", ("competencies",)),
    "facts": ("role", ("facts",)),
    "responsibilities": ("job-description", ("responsibilities",)),
    "stages": ("interview", ("stages",)),
    "levels": ("role", ("ladder",)),
}
"""Collection of ids to the page of the role and the keys where it is."""


Say = Callable[[str], str]
"""A text of the data to how a reader gets it."""


def as_written(text: str) -> str:
    """The text itself."""
    return text


@dataclass(frozen=True)
class Version:
    """Every file of data/, whether or not today's models know it."""

    trees: dict[str, Map]
    """Path below data/ to the tree of the file."""

    say: Say = as_written
    """What makes a title the reader's own; ids and values stay as they are."""

    def roles(self) -> list[str]:
        """The ids of the roles, sorted."""
        return sorted({file.split("/")[1] for file in self.trees if file.startswith("roles/") and file.count("/") > 1})

    def at(self, file: str, path: tuple[str | int, ...] = ()) -> Any:
        """What is at a place; None where there is nothing."""
        node: Any = self.trees.get(file)
        for key in path:
            if isinstance(node, dict):
                node = node.get(str(key))
            elif isinstance(node, list) and isinstance(key, int) and key < len(node):
                node = node[key]
            else:
                return None
        return node

    def title(self, collection: str, id: str, role: str = "") -> str | None:  # noqa: A002 (what it is)
        """The title of an id of a collection, such as `locations`; None where this version has none."""
        page, path = _IN_ROLE.get(collection, ("", ()))
        found = [
            self._written(self.at(f"roles/{role}/{page}.yml", (*path, id)), page) if role and page else None,
            self._in_ladder(id, role) if collection == "levels" and role else None,
            name_of(self.at(f"{collection}/{id}.yml")),
            name_of(self.at(f"{collection}.yml", (id,))),
            name_of(self.at(f"library/{collection}.yml", (id,))),
            name_of(self.at(f"roles/{id}/role.yml")) if collection == "roles" else None,
            name_of(self.at(f"{collection}.yml", ("terms", id))),
            self._in_handbook({"roles": "planned_roles"}.get(collection, collection), id),
        ]
        title = next((self.say(name) for name in found if isinstance(name, str)), None)
        if title and collection == "locations":
            return self._in_short(title)
        if title and collection == "jurisdictions":
            return self._with_locations(title, id)
        return title

    def _in_handbook(self, collection: str, id: str) -> Any:  # noqa: A002 (what it is)
        """The title of an entry of data/handbook.yml: its value, or a key of it."""
        entry = self.at("handbook.yml", (collection, id))
        return name_of(entry) or entry

    def _in_ladder(self, level: str, role: str) -> str | None:
        """The title of a level in the ladder of a role's family, where that names one."""
        family = str(self.at(f"roles/{role}/role.yml", ("family",)))
        ladder = self.at("handbook.yml", ("families", family, "ladder"))
        return name_of(self.at(f"ladders/{ladder}.yml", ("levels", level)))

    def name(self, item: Any, page: str = "") -> str | None:
        """The title of an item of a page: its own, or that of the library's item which it takes."""
        written = self._written(item, page)
        return self.say(written) if written else None

    def _written(self, item: Any, page: str) -> str | None:
        wanted = item.get(TAKE) if isinstance(item, dict) else None
        shelves = [name for name, shelf in SHELVES.items() if shelf.page == page and wanted]
        taken = (name_of(self.at(f"library/{name}.yml", (str(wanted),))) for name in shelves)
        return name_of(item) or next((name for name in taken if name), None)

    def _locations(self) -> Iterator[Any]:
        yield from (self.trees[file] for file in self.trees if file.startswith("locations/"))

    def _in_short(self, title: str) -> str:
        """`Denver` for `Denver, CO`, unless there is another Denver."""
        city = title.partition(",")[0]
        cities = [self.say(str(tree.get("title"))).partition(",")[0] for tree in self._locations()]
        return city if cities.count(city) == 1 else title

    def _with_locations(self, title: str, id: str) -> str:  # noqa: A002 (what it is)
        """`Denver (Colorado)`: rules are looked for by the place of the job."""
        covered = [
            self._in_short(self.say(str(tree.get("title"))))
            for tree in self._locations()
            if id in (tree.get("jurisdictions") or ())
        ]
        places = ", ".join(city for city in covered if city != title)
        return f"{places} ({title})" if places else title


def name_of(item: Any) -> str | None:
    """The title of an item that has one."""
    if not isinstance(item, dict):
        return None
    return next((item[key] for key in NAMING_KEYS if isinstance(item.get(key), str)), None)


def read_version(data: Path, name: str = "data", say: Say = as_written) -> Version:
    """Read a folder data/, `name` being its path as problems show it. Raises as `read_files` does."""
    found = {path.relative_to(data).as_posix(): path for path in sorted(data.rglob("*"))}
    return read_files({below: path for below, path in found.items() if not path.is_symlink()}, name, say)


def read_files(
    files: Mapping[str, Path], name: str = "data", say: Say = as_written, known: Known | None = None
) -> Version:
    """Read the files of data/ among these, path below data/ to where it lies; `known` is as for `load`.

    What was written for an older handbook is read as `handbook migrate` would write it, so that versions can be
    compared. Raises DataProblems for what the strict loader cannot read, and for what cannot be rewritten. Other faults
    do not matter: an old version may break today's rules.
    """
    trees: dict[str, Map] = {}
    problems: list[Problem] = []
    for below, path in files.items():
        if path.suffix not in (".yml", ".yaml") or not path.is_file() or "/." in f"/{below}":
            continue
        tree, faults = load(path, f"{name}/{below}", known)
        problems += faults
        if tree is not None:
            trees[below] = tree
    if problems:
        raise DataProblems(problems)
    if migrating.outdated(trees):
        texts = {below: files[below].read_bytes().decode("utf-8-sig") for below in trees}
        trees = dict(migrating.migrate(texts, name).trees())
    return Version(trees, say)
