"""What git knows of the project: runs it, and gets data/ of a revision out as a folder."""

import io
import subprocess
import tarfile
from pathlib import Path


class RevisionError(Exception):
    """A revision that cannot be had; the text says why in one line, and what to do."""


def git(root: Path, *arguments: str) -> str:
    """What a git command prints; empty where it fails, or where there is no git."""
    try:
        return _run(root, *arguments).decode("utf-8")
    except RevisionError:
        return ""


def extract_data(root: Path, revision: str, target: Path) -> Path:
    """Write data/ of a revision (a commit, tag or branch) to the folder `target`, and return that data/.

    Raises RevisionError for a revision that git does not know or that has no data/, and where there is no git.
    """
    if not git(root, "rev-parse", "--is-inside-work-tree").strip():
        raise RevisionError(f"{root} is not under git; name two folders instead of revisions")
    commit = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
    if not commit:
        raise RevisionError(f"there is no revision '{revision}'; name a commit, tag or branch, or a folder with data/")
    try:
        packed = _run(root, "archive", "--format=tar", commit, "data")
    except RevisionError:
        raise RevisionError(f"the revision '{revision}' has no folder data/; name another") from None
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(target, filter="data")
    return target / "data"


def _run(root: Path, *arguments: str) -> bytes:
    command = ["git", "-c", "core.quotepath=off", *arguments]
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, check=False)
    except FileNotFoundError:
        raise RevisionError("git is not installed; name two folders instead of revisions") from None
    if done.returncode:
        raise RevisionError(done.stderr.decode("utf-8", "replace").strip())
    return done.stdout
