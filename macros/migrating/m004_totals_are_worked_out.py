"""Total pay of a level is worked out from a pay mix: the factors by which total pay was multiplied went."""

import re
from collections.abc import Iterator, Mapping

from macros.migrating.files import Edit, Files
from macros.trees.loading import Map
from macros.trees.problems import DataProblems, Mark, Problem

WHAT = "total pay is worked out from 'mix', the share of variable pay, and has no factors"
FOLDERS: tuple[str, ...] = ()

_KEY = "total"
_PAY = re.compile(r"roles/[^/]+/compensation\.yml")
_LINE = re.compile(r"""['"]?total['"]?[ ]*:[ ]*[^\s#]+[ ]*(\#.*)?""")
_IN_BRACES = re.compile(r"""(?:,[ ]*)?['"]?total['"]?[ ]*:[ ]*[^\s,}#]+[ ]*(?:,[ ]*)?""")


def outdated(trees: Mapping[str, Map]) -> Iterator[Mark]:
    """Factors for total pay."""
    for _, above in _old(trees):
        yield above.key_marks[_KEY]


def migrate(files: Files) -> None:
    """Take each away, and say that a mix is to be written."""
    while found := next(_old(files.trees()), None):
        path, above = found
        mark = above.key_marks[_KEY]
        line = files.texts[path].removeprefix("\ufeff").split("\n")[mark.line - 1]
        note = f"line {mark.line}: the factor for total pay is gone; write 'mix:' with the share of variable pay"
        files.edit(path, [_edit(mark, line)], note)


def _edit(mark: Mark, line: str) -> Edit:
    """The factor with its line; with its comma where it is in braces. A comment behind it keeps its line."""
    indent = line[: mark.col - 1]
    if not indent.strip():
        match = _LINE.fullmatch(line.strip())
        if match:
            whole, end = Mark(mark.path, mark.line), "\r\n" if line.endswith("\r") else "\n"
            return Edit(whole, line.removesuffix("\r") + end, f"{indent}{match[1]}{end}" if match[1] else "")
    before = re.search(r",[ ]*$", indent)
    start = before.start() if before else len(indent)
    match = _IN_BRACES.match(line, start)
    if not match:
        fix = f"delete '{_KEY}' there by hand"
        raise DataProblems([Problem(mark, f"'{_KEY}' cannot be rewritten automatically here", fix)])
    is_between = match[0].startswith(",") and match[0].rstrip().endswith(",")
    return Edit(Mark(mark.path, mark.line, start + 1), match[0], ", " if is_between else "")


def _old(trees: Mapping[str, Map]) -> Iterator[tuple[str, Map]]:
    """Each map of factors that has one for total pay, with its file."""
    for path, tree in trees.items():
        pay = tree if _PAY.fullmatch(path) else _changed(tree)
        for above in _factors(pay):
            if _KEY in above:
                yield path, above


def _changed(tree: Map) -> Map | None:
    """What an overlay changes of pay."""
    changes = tree.get("changes")
    pay = changes.get("compensation") if isinstance(changes, Map) else None
    return pay if isinstance(pay, Map) else None


def _factors(pay: Map | None) -> Iterator[Map]:
    model = pay.get("level_model") if pay else None
    levels = model.get("factors") if isinstance(model, Map) else None
    found = [pay.get("modelled_from") if pay else None, *(levels.values() if isinstance(levels, Map) else ())]
    yield from (one for one in found if isinstance(one, Map))
