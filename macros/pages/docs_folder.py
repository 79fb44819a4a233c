"""What may be in docs/: pages, and in assets/ what they load. All else would be published unseen, or lost."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from macros.pages.source import FENCE, Source
from macros.trees.file_names import is_device
from macros.trees.folders import files
from macros.trees.loading import MAX_BYTES
from macros.trees.problems import Mark, Problem

IGNORED = re.compile(r"^[.~#]|(~|\.swp|\.tmp)$")
"""What editors and systems leave beside files. It is neither read nor published."""

_ASSETS = "assets/"
_OF_ASSETS = frozenset({".css", ".js", ".ts", ".svg", ".png", ".jpg", ".webp", ".woff2"})
_PART = re.compile(r"(?:\[[a-z]+\]|[a-z0-9]+)(?:[-.][a-z0-9]+)*")
_LONGEST_PART = 100
_SCRIPT = re.compile(
    r"<\s*(?:\w+:)?(script|foreignobject|iframe|object|embed|handler|animate|set)\b|\bon\w+\s*=|javascript:|<!ENTITY"
    r"|\b(?:href|src)\s*=\s*[\"']\s*(?!#)",
    re.IGNORECASE,
)
_KEY = re.compile(r"[A-Za-z_][\w-]*:(?:\s|$)")


def folder_problems(root: Path) -> Iterator[Problem]:
    """What is wrong with docs/ of the project at `root`: files that nothing reads, links, two pages of one address."""
    folder = f"{root / 'docs'}{os.sep}"
    taken: dict[str, str] = {}
    if (root / "docs").is_symlink():
        yield Problem(Mark("docs"), "this is a link to another folder", "put the folder itself here")
        return
    for entry in files(folder, IGNORED.search):
        below = entry.path.removeprefix(folder).replace(os.sep, "/")
        problem = _stray(entry, below)
        if not problem and below.endswith(".md"):
            problem = _page(entry.path, below)
            address = Source(below, "").address
            if not problem and (other := taken.setdefault(address, below)) != below:
                fix = "keep one of the two, or rename it"
                problem = Problem(Mark(f"docs/{below}"), f"this page has the same address as docs/{other}", fix)
        if problem:
            yield problem


def _stray(entry: os.DirEntry[str], below: str) -> Problem | None:
    """Why a file may not be where it is."""
    mark = Mark(f"docs/{below}")
    if entry.is_symlink():
        return Problem(mark, "this is a link to another file", "put the file itself here")
    if entry.is_dir():
        return Problem(mark, "the folder cannot be read", "check its permissions")
    if not entry.is_file():
        return Problem(mark, "this is not a file", "delete it")
    for part in below.split("/"):
        if not _PART.fullmatch(part) or len(part) > _LONGEST_PART:
            name = part if len(part) <= _LONGEST_PART else f"{part[:_LONGEST_PART]}…"
            fix = f"rename it with lowercase letters, digits and single hyphens, {_LONGEST_PART} characters at most"
            return Problem(mark, f"the name '{name}' does not make an address", fix)
        if is_device(part):
            return Problem(mark, f"the name '{part}' is that of a device on Windows", "give it another name")
    ending = Path(below).suffix
    if below.startswith(_ASSETS) and ending in _OF_ASSETS:
        return _drawing(entry.path, mark) if ending == ".svg" else None
    if ending != ".md":
        fix = "write pages in Markdown, in files that end in .md; styles, scripts, and pictures belong in docs/assets/"
        return Problem(mark, "a file of this kind is not published from here", fix)
    if below.startswith((_ASSETS, "templates/")) or Path(below).stem in ("readme", "404"):
        return Problem(mark, "a page cannot be here", "give it another name, or put it into another folder")
    return None


def _drawing(path: str, mark: Mark) -> Problem | None:
    """A drawing is a document to browsers, in which scripts run."""
    text = Path(path).read_text("utf-8", errors="replace")
    if found := _SCRIPT.search(text):
        line = text.count("\n", 0, found.start()) + 1
        at = Mark(mark.path, line, found.start() - text.rfind("\n", 0, found.start()))
        shown = " ".join(found[0].split())
        return Problem(
            at, f"'{shown}' in a drawing can run a program or load a file", "save it as plain SVG, without it"
        )
    return None


def _page(path: str, below: str) -> Problem | None:
    """Why the text of a file is no page."""
    name = f"docs/{below}"
    try:
        raw = Path(path).read_bytes()
    except OSError as error:
        return Problem(Mark(name), f"the file cannot be read ({error.strerror})", "check its permissions")
    if len(raw) > MAX_BYTES:
        fix = f"split it; a page holds {MAX_BYTES // 1024} KiB at most"
        return Problem(Mark(name), f"the file has {len(raw) // 1024} KiB", fix)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return Problem(Mark(name, line), "the file is not UTF-8", "save it with the encoding UTF-8")
    return _head(text, name)


def _head(text: str, name: str) -> Problem | None:
    """Front matter that is not read as such, so that readers would see it."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    head = lines[first].strip()
    if first == 0 and lines[0].rstrip() == FENCE:
        if not any(line.rstrip() == FENCE for line in lines[1:]):
            fix = f"write a line '{FENCE}' below its last key, with nothing else in the line"
            return Problem(Mark(name), "the front matter of this page has no end", fix)
    elif head.startswith(FENCE) or _KEY.match(head):
        fix = f"write '{FENCE}' alone in the first line of the file, and again below the last key"
        return Problem(Mark(name, first + 1), "this looks like front matter, and would be shown as text", fix)
    return None
