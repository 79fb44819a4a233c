"""Whether the law of a place refuses an open-ended range became one of its answers: allowed, refused, or unknown."""

from collections.abc import Iterator, Mapping

from macros.migrating.files import Edit, Files
from macros.trees.loading import Map
from macros.trees.problems import DataProblems, Mark, Problem

WHAT = "'closed_range' of a jurisdiction is 'open_end'"
FOLDERS: tuple[str, ...] = ()

_OLD, _NEW = "closed_range", "open_end"
_ANSWERS = {"true": "refused", "false": "allowed"}
"""What was typed to what is typed now: whether it refuses an open end, and whether it allows one."""


def outdated(trees: Mapping[str, Map]) -> Iterator[Mark]:
    """The key in each jurisdiction."""
    for path, tree in trees.items():
        if path.startswith("jurisdictions/") and _OLD in tree:
            yield tree.key_marks[_OLD]


def migrate(files: Files) -> None:
    """Turn the value round, then rename the key."""
    for path, tree in files.trees().items():
        if path.startswith("jurisdictions/") and _OLD in tree:
            value, mark = str(tree[_OLD]).lower(), tree.value_marks[_OLD]
            if value not in _ANSWERS:
                fix = "write true or false, and run 'handbook migrate' again"
                raise DataProblems([Problem(mark, f"'{_OLD}' is neither true nor false", fix)])
            files.edit(path, [Edit(mark, value, _ANSWERS[value])], f"line {mark.line}: {value} is {_ANSWERS[value]}")
            files.rename_key(path, files.tree(path), _OLD, _NEW)
