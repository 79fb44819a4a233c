"""The paragraphs of an opening and the teams that a role works with are under ids, which a variant changes singly."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from macros.migrating.files import Edit, Files
from macros.trees.loading import Map, Seq
from macros.trees.problems import DataProblems, Mark, Problem

WHAT = "the paragraphs of 'about' and the teams of 'works_with' have ids"
FOLDERS = ()

_KEYS = ("about", "works_with")
_BASE = re.compile(r"roles/[^/]+/job-description\.yml")
_OVERLAY = re.compile(r"(roles/[^/]+/)?(contexts|industries|scopes|levels)/[^/]+\.yml")


def outdated(trees: Mapping[str, Map]) -> Iterator[Mark]:
    """Each of the two that is a list."""
    for path, tree in trees.items():
        for key in _KEYS:
            if isinstance(_page(path, tree).get(key), Seq):
                yield _page(path, tree).key_marks[key]


def migrate(files: Files) -> None:
    """Give the entries ids. A variant said the whole list anew; now it says what it adds, changes and takes away."""
    trees = files.trees()
    for key in _KEYS:
        base = {
            path.rpartition("/")[0]: _named(key, tree.get(key)) for path, tree in trees.items() if _BASE.fullmatch(path)
        }
        for path, tree in trees.items():
            if isinstance(_page(path, tree).get(key), Seq):
                role = "/".join(path.split("/")[:2])
                known = base.get(role, {}) if _OVERLAY.fullmatch(path) and path.startswith("roles/") else {}
                _rewrite(files, path, key, known)


def _page(path: str, tree: Map) -> Map:
    """What a file says of the job description; an empty map where it says nothing."""
    if _BASE.fullmatch(path):
        return tree
    node: Any = tree if _OVERLAY.fullmatch(path) else None
    for part in ("changes", "job-description"):
        node = node.get(part) if isinstance(node, Map) else None
    return node if isinstance(node, Map) else Map(tree.mark)


def _named(key: str, entries: Any) -> dict[str, str]:
    """Id to text of a list, or of what it has become."""
    if isinstance(entries, Map):
        return {name: str(text) for name, text in entries.items()}
    found: dict[str, str] = {}
    for number, text in enumerate(entries if isinstance(entries, Seq) else (), 1):
        name = f"paragraph-{number}"
        if key == "works_with":
            slug = re.sub(r"[^a-z0-9]+", "-", str(text).lower().replace("’", "")).strip("-")
            name = slug if slug[:1].isalpha() else f"team-{number}"
        found[name if name not in found else f"{name}-{number}"] = str(text)
    return found


def _rewrite(files: Files, path: str, key: str, base: Mapping[str, str]) -> None:
    """Edit one list of a file; entries that repeat the base go, those of the base that it leaves out become null."""
    page = _page(path, files.tree(path))
    mark, entries = page.key_marks[key], page[key]
    lines = files.texts[path].split("\n")
    end = _end(lines, mark)
    old = "\n".join(lines[mark.line - 1 : end])[mark.col - 1 :]
    names = _named(key, entries)
    removed = [name for name in base if name not in names] if base else []
    kept = [name for name in names if base.get(name) != names[name]]
    write = _flow if re.match(r"[^:]*:\s*\[", old) else _block
    new = write(mark.col - 1, old, list(names), kept, removed)
    if new is None:
        fix = "write an id before each entry by hand, such as 'clients: ...'"
        raise DataProblems([Problem(mark, f"'{key}' cannot be rewritten automatically here", fix)])
    files.edit(path, [Edit(mark, old, new)], f"line {mark.line}: the entries of '{key}' have ids")


def _end(lines: Sequence[str], mark: Mark) -> int:
    """The number of the last line of a list that begins at the key with this mark."""
    last = mark.line
    for number in range(mark.line, len(lines)):
        indent = len(lines[number]) - len(lines[number].lstrip())
        if lines[number].strip():
            if indent < mark.col - 1 or (indent == mark.col - 1 and not lines[number].lstrip().startswith("- ")):
                break
            last = number + 1
    return last


def _block(above: int, old: str, names: Sequence[str], kept: Sequence[str], removed: Sequence[str]) -> str | None:
    """A list with a dash an entry, below a key that is behind `above` blanks."""
    first, *lines = old.split("\n")
    dashes = [number for number, line in enumerate(lines) if re.match(r" *- ", line)]
    column = min((lines[number].index("-") for number in dashes), default=0)
    dashes = [number for number in dashes if lines[number].index("-") == column]
    if len(dashes) != len(names):
        return None
    indent, more = (" " * (above + 2), "  ") if column == above else (" " * column, "")
    ending = "\r" if first.endswith("\r") else ""
    made = [first, *lines[: dashes[0]], *(f"{indent}{name}: null{ending}" for name in removed)]
    for name, start, stop in zip(names, dashes, [*dashes[1:], len(lines)], strict=True):
        if name in kept:
            made.append(f"{indent}{name}: {lines[start][column + 2 :].lstrip()}")
            made += [more + line if line.strip() else line for line in lines[start + 1 : stop]]
    return "\n".join(made)


def _flow(_: int, old: str, names: Sequence[str], kept: Sequence[str], removed: Sequence[str]) -> str | None:
    """A list between brackets."""
    match = re.fullmatch(r"([^\[]*)\[(.*)\](\s*(?:#.*)?)", old, re.DOTALL)
    entry = r"\s*(\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^,]+?)\s*(?:,|$)"
    texts = re.findall(entry, match[2].strip()) if match else []
    if match is None or len(texts) != len(names):
        return None
    written = [f"{name}: null" for name in removed]
    written += [f"{name}: {text}" for name, text in zip(names, texts, strict=True) if name in kept]
    return f"{match[1]}{{{', '.join(written)}}}{match[3]}"
