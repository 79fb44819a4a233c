"""A new entry or item in a file that is there, in its place; every other line stays as it is."""

from collections.abc import Sequence

from macros.generated.schema_files import names_schema
from macros.scaffolding.flow import is_flow, with_part
from macros.scaffolding.request import Refused
from macros.trees.loading import Loc, Map, Seq


def with_entry(text: str, tree: Map, loc: Loc, lines: Sequence[str], before: str = "") -> str:
    """The text of a file with one more entry in the map at `loc`; `lines` begin without spaces.

    It goes in front of the entry `before`, and of the comment above that, or behind the last one; with a blank line
    between, where the others have one. `tree` is that of the text. An entry of one line goes between braces, too.
    Raises Refused where the map has no entry, or one of several lines would have to be between braces.
    """
    found = tree
    for key in loc:
        found = found[str(key)]
    written = text.splitlines(keepends=True)
    if is_flow(written, found) and len(lines) == 1 and _fits_between_braces(lines[0]):
        return with_part(text, found, lines[0], before)
    last = found.key_marks[list(found)[-1]] if found else found.mark
    indent = last.col - 1
    if not found or written[last.line - 1][:indent].strip():
        fix = "write its entries there, each on a line of its own, and try again"
        raise Refused(f"{last.path}:{last.line} is written in a form that nothing can be added to; {fix}")
    at = _start(written, found.key_marks[before].line) if before else _end(written, last.line, indent)
    ending = "\r\n" if written[last.line - 1].endswith("\r\n") else "\n"
    added = [f"{' ' * indent}{line}{ending}" for line in lines]
    if _are_apart(written, [mark.line for mark in found.key_marks.values()]):
        added = [*added, ending] if before else [ending, *added]
    if at and not written[at - 1].endswith("\n"):
        written[at - 1] += ending
    return "".join([*written[:at], *added, *written[at:]])


def _fits_between_braces(line: str) -> bool:
    """Whether an entry can be in a map in braces: its value has no sign of one, or is one itself."""
    value = line.partition(": ")[2]
    return not set(",{}[]") & set(line) or (value.startswith("{") and value.endswith("}"))


def with_item(text: str, tree: Map, key: str, item: str) -> str:
    """The text of a file with one more item at the end of the list `key`, which is begun where there is none."""
    items = tree.get(key)
    if not isinstance(items, Seq):
        return with_entry(text, tree, (), [f"{key}: [{item}]"])
    lines = text.splitlines(keepends=True)
    if is_flow(lines, items):
        return with_part(text, items, item)
    last = items.marks[-1]
    line = lines[last.line - 1]
    at = _end(lines, last.line, len(line) - len(line.lstrip()))
    if not lines[at - 1].endswith("\n"):
        lines[at - 1] += "\n"
    ending = "\r\n" if lines[at - 1].endswith("\r\n") else "\n"
    return "".join([*lines[:at], f"{line[: last.col - 1]}{item}{ending}", *lines[at:]])


def _are_apart(lines: Sequence[str], starts: Sequence[int]) -> bool:
    """Whether a blank line is above the last of several entries, which begin in these lines."""
    return len(starts) > 1 and not lines[_start(lines, max(starts)) - 1].strip()


def _start(lines: Sequence[str], line: int) -> int:
    """The line, counted from 1, after which the comment of the entry in `line` begins."""
    start = line - 1
    while start and lines[start - 1].lstrip().startswith("#") and not names_schema(lines[start - 1]):
        start -= 1
    return start


def _end(lines: Sequence[str], start: int, indent: int) -> int:
    """The line, counted from 1, after which the entry that begins in line `start` ends."""
    end = start
    for number, line in enumerate(lines[start:], start + 1):
        depth = len(line) - len(line.lstrip(" "))
        if line.strip() and depth <= indent and not (depth == indent and line.lstrip().startswith("- ")):
            break
        if line.strip():
            end = number
    return end
