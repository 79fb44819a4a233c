"""The method of a figure and the key of a role's pay model are spelled as in the United States: modeled."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from macros.migrating.files import Edit, Files
from macros.trees.loading import Map, Seq
from macros.trees.problems import Mark

WHAT = "'modelled' is spelled 'modeled'"
FOLDERS: tuple[str, ...] = ()

_OLD, _NEW = "modelled", "modeled"
_PAY = re.compile(r"roles/[^/]+/compensation\.yml")


def outdated(trees: Mapping[str, Map]) -> Iterator[Mark]:
    """Methods in any file, the key of a pay model, and the interval of reviews for modeled figures."""
    for path, tree in trees.items():
        yield from chain(_methods(tree), (above.key_marks[key] for above, key in _keys(path, tree)))


def migrate(files: Files) -> None:
    """Respell the values, which leaves every line in place, then the keys."""
    for path, tree in files.trees().items():
        if marks := [*_methods(tree)]:
            lines = ", ".join(str(mark.line) for mark in marks)
            edits = [Edit(*_typed(files.texts[path], mark)) for mark in marks]
            files.edit(path, edits, f"line{'s' * (len(marks) > 1)} {lines}: '{_OLD}' is '{_NEW}'")
        while found := next(_keys(path, files.tree(path)), None):
            above, key = found
            files.rename_key(path, above, key, key.replace(_OLD, _NEW))


def _typed(text: str, mark: Mark) -> tuple[Mark, str, str]:
    """The place of a value, with what is there and what will: its quotes stay."""
    line = text.removeprefix("\ufeff").split("\n")[mark.line - 1]
    at = mark.col - 1
    quote = line[at] if line[at : at + 1] in {"'", '"'} else ""
    return mark, f"{quote}{_OLD}{quote}", f"{quote}{_NEW}{quote}"


def _methods(node: object) -> Iterator[Mark]:
    """Each value of a key 'method' in a tree, however deep."""
    if isinstance(node, Map):
        if node.get("method") == _OLD:
            yield node.value_marks["method"]
        for value in node.values():
            if isinstance(value, Map | Seq):
                yield from _methods(value)
    elif isinstance(node, Seq):
        for value in node:
            yield from _methods(value)


def _keys(path: str, tree: Map) -> Iterator[tuple[Map, str]]:
    """Each map of a file that has an old key, with the key."""
    pay = tree if _PAY.fullmatch(path) else _below(tree, "changes", "compensation")
    within = _below(tree, "reviews", "within") if path == "handbook.yml" else None
    for above, key in ((pay, f"{_OLD}_from"), (within, _OLD)):
        if above is not None and key in above:
            yield above, key


def _below(tree: Map, *keys: str) -> Map | None:
    """The map below some keys, if there is one."""
    node: object = tree
    for key in keys:
        node = node.get(key) if isinstance(node, Map) else None
    return node if isinstance(node, Map) else None
