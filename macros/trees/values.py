"""Maps and lists that remember where each key and each value is in its file."""

from collections.abc import Iterator, Sequence
from typing import Any

from macros.trees.problems import Mark

Loc = Sequence[str | int]


class Map(dict[str, Any]):
    """A mapping with the mark of each key and value."""

    __slots__ = ("key_marks", "mark", "value_marks")

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark
        self.key_marks: dict[str, Mark] = {}
        self.value_marks: dict[str, Mark] = {}

    def put(self, key: str, value: Any, key_mark: Mark, value_mark: Mark) -> None:
        """Set a value together with its marks."""
        self[key] = value
        self.key_marks[key] = key_mark
        self.value_marks[key] = value_mark

    def copy(self) -> "Map":
        """A map with the same values and marks, to be changed in place of this one."""
        made = Map(self.mark)
        made.update(self)
        made.key_marks.update(self.key_marks)
        made.value_marks.update(self.value_marks)
        return made


class Seq(list[Any]):
    """A list with the mark of each item."""

    __slots__ = ("mark", "marks")

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark
        self.marks: list[Mark] = []


def locate(tree: Map, loc: Loc) -> Mark:
    """The mark of the value at `loc`, or of the deepest part of `loc` that is in the tree."""
    return _locate(tree, loc, key=False)


def locate_key(tree: Map, loc: Loc) -> Mark:
    """The mark of the key at the end of `loc`, or as in `locate`."""
    return _locate(tree, loc, key=True)


def _locate(tree: Map, loc: Loc, *, key: bool) -> Mark:
    node: Any = tree
    mark = tree.mark
    for part in loc:
        if isinstance(node, Map) and isinstance(part, str) and part in node:
            mark = (node.key_marks if key or isinstance(node[part], Map | Seq) else node.value_marks)[part]
        elif isinstance(node, Seq) and isinstance(part, int) and part < len(node):
            mark = node.marks[part]
        else:
            break
        node = node[part]
    return mark


def scalars(node: Map | Seq, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any, Mark]]:
    """Every value that is set, with the keys that lead to it; the texts of a list count under the list's key."""
    if isinstance(node, Seq):
        for value, mark in zip(node, node.marks, strict=True):
            if isinstance(value, Map | Seq):
                yield from scalars(value, above)
            elif isinstance(value, str) and above:
                yield above, value, mark
        return
    for key, value in node.items():
        if isinstance(value, Map | Seq):
            yield from scalars(value, (*above, key))
        elif value is not None:
            yield (*above, key), value, node.value_marks[key]
