"""The folder of a built site: what may be replaced by a new one, and where that is made until it is whole."""

import fcntl
import glob
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

MARK = ".handbook-site"
"""The file by which a site is known to be ours, so that a build may replace it. It holds the site's address."""

_WORK = ".handbook-work"
"""The file by which a folder beside a site is known to be one in which a build works."""

READ = ("data", "docs", "macros", "overrides", ".git")
"""The folders of a project that no site may be in."""


def reason_against(root: Path, target: Path, address: str) -> str:
    """Why a site of the project at `root` may not take a place, in one line; empty where it may.

    It may where nothing is, where an empty folder is, or where a site is that a build has made. Outside of the project
    that has to be one of the same `address`: a path may be mistyped, and what it names is someone else's.
    """
    if (mistaken := misplaced(root, target)) or not target.exists():
        return mistaken
    if not target.is_dir():
        return f"{target} is a file; name a folder with --site-dir"
    if not os.access(target, os.W_OK | os.X_OK):
        return f"{target} cannot be written; check its permissions, or name another folder with --site-dir"
    if not any(target.iterdir()):
        return ""
    if (mark := _mark(target)) is None:
        return f"{target} holds files that no build made; name another folder with --site-dir, or empty this one"
    if mark != address and not target.resolve().is_relative_to(root):
        return f"{target} holds the site of another handbook; name another folder with --site-dir, or empty this one"
    return ""


def misplaced(root: Path, target: Path) -> str:
    """Why nothing that is built may be at a path, whatever is there; empty where it may."""
    place = target.resolve()
    if target.is_symlink():
        return f"{target} is a link; name the folder itself with --site-dir"
    if root.is_relative_to(place):
        return f"{place} holds the handbook itself; name a separate folder with --site-dir, such as site"
    if place.is_relative_to(root) and (top := place.relative_to(root).parts[0]) in READ:
        return f"{target} is a part of {top}/, which holds the handbook itself; name another folder with --site-dir"
    if not place.parent.is_dir():
        return f"{place.parent} is not a folder; create it, or name another with --site-dir"
    if not os.access(place.parent, os.W_OK | os.X_OK):
        return f"{place.parent} cannot be written; check its permissions, or name another folder with --site-dir"
    return ""


def _mark(site: Path) -> str | None:
    try:
        return (site / MARK).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None


def mark(site: Path, address: str) -> None:
    """Say of a site that it is ours."""
    (site / MARK).write_text(f"{address}\n", "utf-8")


def put_in_place(fresh: Path, target: Path, old: Path) -> None:
    """Move a site to its place, and what is there to `old`; where that fails, it is as it was. Raises OSError."""
    is_there = target.exists()
    if is_there:
        target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        if is_there:
            old.rename(target)
        raise


@contextmanager
def work_folder(target: Path) -> Iterator[Path]:
    """An empty folder on the disk of `target`, beside it; it goes with the context.

    So do those of builds that were killed: what a build works in is locked as long as any of its processes lives.
    Raises OSError where there can be none.
    """
    name = f".{target.name}-"
    with _locked(target.parent):
        for left in target.parent.glob(f"{glob.escape(name)}*/{_WORK}"):
            with suppress(BlockingIOError), _locked(left.parent, fcntl.LOCK_EX | fcntl.LOCK_NB):
                shutil.rmtree(left.parent, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(prefix=name, dir=target.parent))
        (folder / _WORK).touch()
        lock = os.open(folder, os.O_RDONLY)
        fcntl.flock(lock, fcntl.LOCK_EX)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)


@contextmanager
def _locked(folder: Path, how: int = fcntl.LOCK_EX) -> Iterator[None]:
    """Hold the lock of a folder. Raises BlockingIOError where that is not to wait for another."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, how)
        yield
    finally:
        os.close(handle)
