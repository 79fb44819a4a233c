"""Which files a folder holds, and what tells that one is another than before."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

Stamp = tuple[int, ...]
"""What changes when a file is written, or when another takes its name."""

_TICK = 2_000_000_000
"""Nanoseconds of the coarsest clock by which folders date their files."""


def files(
    folder: str, is_left_out: Callable[[str], object], *, follow_links: bool = False
) -> Iterator[os.DirEntry[str]]:
    """Everything below a folder that is no folder, sorted by path; nothing where there is no folder.

    What has a name that `is_left_out` is passed over, with all below it. Links to folders are followed, or given as
    they are. A folder that cannot be read is given, too, so that it can be told.
    """
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        if is_left_out(entry.name):
            continue
        if not entry.is_dir(follow_symlinks=follow_links):
            yield entry
            continue
        try:
            yield from files(entry.path, is_left_out, follow_links=follow_links)
        except PermissionError:
            yield entry


def stamp(state: os.stat_result) -> Stamp:
    """The stamp of a file, of its state."""
    return state.st_mtime_ns, state.st_ctime_ns, state.st_size, state.st_ino, state.st_dev


def is_settled(of: Stamp) -> bool:
    """Whether a file with this stamp now would get another if it were written now: it was not, within the same tick."""
    return time.time_ns() - max(of[:2]) > _TICK


def page_texts(root: Path) -> Iterator[tuple[str, str]]:
    """Path below `root`/docs, such as `roles/index.md`, and text of every page, sorted.

    What cannot be read is left out, and so are links, whose targets are none of ours to quote; what is no UTF-8 is
    shown as far as it goes. `pages/docs_folder.py` tells all that.
    """
    folder = f"{root / 'docs'}{os.sep}"
    for entry in files(folder, lambda _: False):
        if entry.name.endswith(".md") and not entry.name.startswith(".") and entry.is_file(follow_symlinks=False):
            with suppress(OSError):
                text = Path(entry.path).read_text("utf-8-sig", errors="replace")
                yield entry.path.removeprefix(folder).replace(os.sep, "/"), text
