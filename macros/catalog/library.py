"""The library: a role's item that says `from_library:` becomes the library's item with the role's changes in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from macros.model.library import SHELVES, TAKE
from macros.trees.loading import Map, scalars
from macros.trees.overlay import merge, without_effect
from macros.trees.problems import Mark, Problem

FOLDER = "library"


@dataclass
class Library:
    """The shelves that could be read, and what is taken from them."""

    shelves: dict[str, Map]
    """Name of the shelf to its tree."""
    broken: set[str]
    """Shelves of which nothing can be said, because their file is faulty."""
    taken: set[tuple[str, str]] = field(default_factory=set)
    """(shelf, id) of every item that some role takes."""

    def add(self, name: str, tree: Map | None) -> None:
        """Put up a shelf; None where its file is faulty."""
        if tree is None:
            self.broken.add(name)
        else:
            self.shelves[name] = tree

    def complete(self, page: str, tree: Map) -> tuple[Map, list[Problem]]:
        """A page of a role, or what an overlay changes in it, with the library's items in their places."""
        problems: list[Problem] = []
        for name, shelf in SHELVES.items():
            written = tree.get(shelf.key) if shelf.page == page else None
            if not isinstance(written, Map) or not any(_takes(item) for item in written.values()):
                continue
            entries = Map(written.mark)
            for key, item in written.items():
                mark, words = written.key_marks[key], written.value_marks[key]
                if _takes(item):
                    item, mark, words, faults = self._item(name, item, mark)
                    problems += faults
                entries.put(key, item, mark, words)
            tree = merge(tree, Map(tree.mark))  # a copy: what was read stays as it was read
            tree.put(shelf.key, entries, tree.key_marks[shelf.key], tree.value_marks[shelf.key])
        return tree, problems

    def lacks(self, page: str, tree: Map) -> bool:
        """Whether a page takes items from a shelf whose file is faulty, so that nothing can be said of the page."""
        lists = [tree.get(SHELVES[name].key) for name in self.broken if SHELVES[name].page == page]
        return any(_takes(item) for written in lists if isinstance(written, Map) for item in written.values())

    def unused(self) -> Iterator[Problem]:
        """Items that no role takes, as warnings."""
        for name, shelf in self.shelves.items():
            for key in shelf:
                if (name, key) not in self.taken:
                    fix = f"take it in a role with '{TAKE}: {key}', or delete it"
                    message = f"no role takes '{key}' from the library"
                    yield Problem(shelf.key_marks[key], message, fix, is_warning=True)

    def _item(self, name: str, item: Map, mark: Mark) -> tuple[Map, Mark, Mark, list[Problem]]:
        """The whole item, where it is and where its words are, and what is wrong with its taking.

        An item that cannot be taken is where the fault is: what it lacks is no fault of its own.
        """
        wanted, shelf = item[TAKE], self.shelves.get(name, Map(mark))
        own = merge(item, Map(item.mark))
        del own[TAKE], own.key_marks[TAKE], own.value_marks[TAKE]
        if not isinstance(wanted, str) or wanted not in shelf:
            at = item.value_marks[TAKE]
            known = f"one of: {', '.join(sorted(shelf)) or 'nothing yet'}"
            problem = Problem(at, f"the library has no '{wanted}' in data/{FOLDER}/{name}.yml", f"use {known}")
            if not isinstance(wanted, str):
                problem = Problem(at, f"'{TAKE}' does not name one item", f"write one id, {known}")
            return own, at, at, [problem]
        self.taken.add((name, wanted))
        there = shelf[wanted]
        faults = list(without_effect(there, own))
        has_words = any(" " in str(value) for _, value, _ in scalars(own))
        return merge(there, own), mark, mark if has_words else shelf.key_marks[wanted], faults


def _takes(item: object) -> bool:
    return isinstance(item, Map) and TAKE in item
