"""The files of data/ as texts that a migration edits at their places: comments, order and quotes stay."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from macros.trees.loading import Map, parse
from macros.trees.problems import DataProblems, Mark, Problem

_BOM = "\ufeff"
"""What some editors put before the first line."""


class Edit(NamedTuple):
    """`old`, which is at a mark, becomes `new`."""

    mark: Mark
    old: str
    new: str


class Files:
    """Path below data/ to text, with the tree of each YAML file as it is now."""

    def __init__(self, texts: Mapping[str, str], name: str = "data") -> None:
        self._texts = dict(texts)
        self._name = name
        """The folder as problems show it."""
        self._trees: dict[str, Map] = {}
        self.notes: list[str] = []
        """What was done, a line each."""

    @property
    def texts(self) -> Mapping[str, str]:
        """Path below data/ to text, as migrations have left it."""
        return self._texts

    def trees(self) -> Mapping[str, Map]:
        """Path below data/ to tree of every YAML file. Raises DataProblems with all that are none."""
        problems: list[Problem] = []
        found = {}
        for path in sorted(path for path in self._texts if path.endswith(".yml")):
            try:
                found[path] = self.tree(path)
            except DataProblems as error:
                problems += error.problems
        if problems:
            raise DataProblems(problems)
        return found

    def tree(self, path: str) -> Map:
        """The tree of a file as it is now. Raises DataProblems where it is no YAML."""
        if path not in self._trees:
            tree, problems = parse(self._texts[path].removeprefix(_BOM), f"{self._name}/{path}")
            if tree is None:
                raise DataProblems(problems)
            self._trees[path] = tree
        return self._trees[path]

    def edit(self, path: str, edits: Iterable[Edit], note: str) -> None:
        """Change a file at some places, which do not overlap."""
        text = self._texts[path]
        starts = _line_starts(text)
        for mark, old, new in sorted(edits, reverse=True):
            at = starts[mark.line - 1] + mark.col - 1
            if not text.startswith(old, at):
                fix = f"write '{new}' there by hand"
                raise DataProblems([Problem(mark, f"'{old}' cannot be rewritten automatically here", fix)])
            text = text[:at] + new + text[at + len(old) :]
        if text != self._texts[path]:
            self._put(path, text)
            self.notes.append(f"Changed {self._name}/{path}: {note}")

    def rename_key(self, path: str, tree: Map, old: str, new: str) -> None:
        """Call a key of a map otherwise; its quotes go, since no key needs any. Raises DataProblems for two of it."""
        mark = tree.key_marks[old]
        if new in tree:
            line = tree.key_marks[new].line
            fix = "keep one of the two, and run 'handbook migrate' again"
            place = Mark(f"{self._name}/{path}", mark.line, mark.col)
            raise DataProblems([Problem(place, f"'{old}' is '{new}' now, which is already on line {line}", fix)])
        at = _line_starts(self._texts[path])[mark.line - 1] + mark.col - 1
        quote = self._texts[path][at]
        typed = f"{quote}{old}{quote}" if quote in "'\"" else old
        self.edit(path, [Edit(mark, typed, new)], f"line {mark.line}: '{old}' is '{new}'")

    def write(self, path: str, text: str) -> None:
        """Add a file. Raises DataProblems where there is one."""
        self._refuse_double(path, path)
        self._put(path, text)
        self.notes.append(f"Wrote {self._name}/{path}")

    def move(self, old: str, new: str) -> None:
        """Put a file elsewhere. Raises DataProblems where there is one."""
        self._refuse_double(old, new)
        self._put(new, self._texts.pop(old))
        self._trees.pop(old, None)
        self.notes.append(f"Moved {self._name}/{old} to {self._name}/{new}")

    def remove(self, path: str) -> None:
        """Delete a file."""
        del self._texts[path]
        self._trees.pop(path, None)
        self.notes.append(f"Deleted {self._name}/{path}")

    def _put(self, path: str, text: str) -> None:
        self._texts[path] = text
        self._trees.pop(path, None)

    def _refuse_double(self, path: str, new: str) -> None:
        if new in self._texts:
            fix = "keep one of the two, and run 'handbook migrate' again"
            raise DataProblems([Problem(Mark(f"{self._name}/{path}"), f"{self._name}/{new} exists already", fix)])


def maps_at(
    trees: Mapping[str, Map], key: str, where: Callable[[str], tuple[str, ...] | None]
) -> Iterator[tuple[str, Map]]:
    """Each file that has a key with the map that holds it: `where` gives the keys that lead there, by path."""
    for path, tree in trees.items():
        keys = where(path)
        node: object = tree
        for part in keys or ():
            node = node.get(part) if isinstance(node, Map) else None
        if keys is not None and isinstance(node, Map) and key in node:
            yield path, node


def _line_starts(text: str) -> list[int]:
    """Where each line begins, as the marks of a tree count lines."""
    return [len(_BOM) if text.startswith(_BOM) else 0, *(at + 1 for at, char in enumerate(text) if char == "\n")]
