"""The site of a version, built by that version's own program."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from macros.report.pages import Page, read_pages
from macros.versions.git import GitError, commit_of, git
from macros.versions.revisions import RevisionError, refuse_unseen


@contextmanager
def checkout(root: Path, revision: str) -> Iterator[Path]:
    """A copy of the project as of a revision, with its history, in a folder that is gone afterwards.

    Raises RevisionError for a revision that is not there, GitError where git cannot copy it.
    """
    refuse_unseen(revision)
    try:
        commit = commit_of(root, revision)
    except GitError:
        raise RevisionError(f"there is no revision '{revision}' here; name a commit, tag or branch") from None
    top = git(root, "rev-parse", "--show-toplevel").strip()
    with tempfile.TemporaryDirectory(prefix="handbook-") as folder:
        copy = Path(folder) / "copy"
        git(root, "clone", "--quiet", "--shared", "--no-checkout", top, str(copy))
        git(copy, "checkout", "--quiet", "--detach", commit)
        yield copy / git(root, "rev-parse", "--show-prefix").strip()


def pages_of(project: Path) -> dict[str, Page] | None:
    """Build the site of a project and read its pages; None where it does not build."""
    with tempfile.TemporaryDirectory(prefix="handbook-") as name:
        site = Path(name) / "site"
        command = [sys.executable, "-m", "macros.cli", "build", "--site-dir", str(site)]
        done = subprocess.run(command, cwd=project, capture_output=True, check=False)
        return read_pages(site) if done.returncode == 0 else None
