"""Where tests write: in memory where there is room, because a disk takes longer to make a file than most cases do."""

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 (pytest makes a folder of its own in it)
"""The file system in memory that Linux has."""

ROOM = 2_000_000_000
"""Bytes that a run of all tests may take."""


def use_memory() -> None:
    """Have this process and those that it starts put temporary files there, unless TMPDIR says where they go."""
    if "TMPDIR" not in os.environ and _serves(MEMORY):
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None  # looked up again


def _serves(folder: Path) -> bool:
    """Whether programs may be written to a folder and run, with room for all."""
    return (
        folder.is_dir()
        and os.access(folder, os.W_OK)
        and not os.statvfs(folder).f_flag & os.ST_NOEXEC
        and shutil.disk_usage(folder).free > ROOM
    )
