"""One rating expected at each level, whatever the competency, became the ratings of each competency."""

import re
from collections.abc import Iterator, Mapping

from macros.migrating.files import Edit, Files
from macros.trees.loading import Map
from macros.trees.problems import DataProblems, Mark, Problem

WHAT = "expected ratings are given for each competency"
FOLDERS: tuple[str, ...] = ()

_BASE = re.compile(r"roles/([^/]+)/competencies\.yml")
_BOM = "\ufeff"


def outdated(trees: Mapping[str, Map]) -> Iterator[Mark]:
    """Ratings of a role as a whole, and of its variants."""
    for path, tree in trees.items():
        if (page := _page(path, tree)) and "expected" in page:
            yield page.key_marks["expected"]


def migrate(files: Files) -> None:
    """Write the ratings into each competency of the role, in its overlays too; a reason is for a person to add.

    Raises DataProblems for an overlay that changes them, which says nothing of the single competency.
    """
    trees = files.trees()
    for path, tree in trees.items():
        page = _page(path, tree)
        if page and "expected" in page and not _BASE.fullmatch(path):
            fix = "delete it, run 'handbook migrate' again, and change 'ratings:' of the competencies that it means"
            raise DataProblems([Problem(page.key_marks["expected"], "a variant changes the expected ratings", fix)])
    for path, tree in trees.items():
        base = _BASE.fullmatch(path)
        if base and "expected" in tree:
            start, lines = _block(files.texts[path], tree)
            own = _competencies(tree)
            for overlay in [other for other in trees if re.fullmatch(rf"roles/{base[1]}/[^/]+/[^/]+\.yml", other)]:
                found = _competencies(_page(overlay, trees[overlay]))
                _write(files, overlay, {key: one for key, one in found.items() if key not in own}, lines)
            _write(files, path, own, lines, (start, lines))


def _page(path: str, tree: Map) -> Map | None:
    """The page of competencies as a file has it: a role's own, or what an overlay changes."""
    if _BASE.fullmatch(path):
        return tree
    node: object = tree
    for key in ("changes", "competencies"):
        node = node.get(key) if isinstance(node, Map) else None
    return node if isinstance(node, Map) and path.startswith("roles/") else None


def _block(text: str, tree: Map) -> tuple[Mark, list[str]]:
    """Where the old ratings begin, and their lines, with the comments between them."""
    written = text.removeprefix(_BOM).split("\n")
    start = tree.key_marks["expected"]
    end = min((mark.line for mark in tree.key_marks.values() if mark.line > start.line), default=len(written) + 1) - 1
    while end > start.line and (not written[end - 1].strip() or written[end - 1].startswith("#")):
        end -= 1
    return start, written[start.line - 1 : end]


def _competencies(page: Map | None) -> dict[str, Map]:
    """The competencies of a page that are written there, by their ids."""
    found = page.get("competencies") if page else None
    return {key: one for key, one in found.items() if isinstance(one, Map) and one} if isinstance(found, Map) else {}


def _write(
    files: Files,
    path: str,
    found: Mapping[str, Map],
    lines: list[str],
    removed: tuple[Mark, list[str]] | None = None,
) -> None:
    written = files.texts[path].removeprefix(_BOM).split("\n")
    edits = [_entry(one, written, lines) for one in found.values()]
    if removed:
        edits.append(Edit(removed[0], "\n".join(removed[1]) + "\n", ""))
    if edits:
        files.edit(path, edits, "expected ratings are those of each competency")


def _entry(one: Map, written: list[str], lines: list[str]) -> Edit:
    """The ratings, in front of what can be seen at each point, or behind what the competency is taken from."""
    first = next(iter(one.key_marks.values()))
    indent = " " * (first.col - 1)
    if written[first.line - 1][: first.col - 1].strip():
        fix = "write it on lines of its own, and run 'handbook migrate' again"
        raise DataProblems([Problem(first, "this competency is in braces", fix)])
    ending = "\r" if lines[0].endswith("\r") else ""
    ratings = [lines[0].replace("expected", "ratings", 1), *lines[1:]]
    more = [f"{indent}expected:{ending}", *(f"{indent}  {text}" if text.strip() else text for text in ratings)]
    if "from_library" not in one:
        key = "levels" if "levels" in one else next(iter(one.key_marks))
        return Edit(Mark(first.path, one.key_marks[key].line, 1), "", "".join(f"{line}\n" for line in more))
    line = one.key_marks["from_library"].line
    end = len(written[line - 1].removesuffix("\r")) + 1
    behind = "\n".join([ending, *more])
    return Edit(Mark(first.path, line, end), "", behind.removesuffix("\r"))
