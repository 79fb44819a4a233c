"""Older states of data/, from git: one revision as a folder, and the editions that are behind the present state."""

import datetime
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from macros.versions.editions import Edition, is_edition
from macros.versions.git import GitError, commit_of, git, git_or_nothing


class RevisionError(Exception):
    """A revision that cannot be had; the text says why in one line, and what to do."""


@dataclass(frozen=True)
class Tag:
    """An edition as git has it, with the time (UTC) of its commit."""

    edition: Edition
    time: datetime.datetime


def extract_data(root: Path, revision: str, target: Path) -> Path:
    """Write data/ of a revision (a commit, tag or branch) to the folder `target`, and return that data/.

    Raises RevisionError for a revision that git does not know or that has no data/, and where there is no git.
    """
    if not git_or_nothing(root, "rev-parse", "--is-inside-work-tree"):
        raise RevisionError(f"{root} is not under git; name folders instead of revisions")
    try:
        commit = commit_of(root, revision)
    except GitError:
        raise RevisionError(
            f"there is no revision '{revision}'; name a commit, tag or branch, or a folder with data/"
        ) from None
    target.mkdir(parents=True, exist_ok=True)
    packed = target / "data.tar"
    try:
        git(root, "archive", "--format=tar", f"--output={packed}", commit, "data")
    except GitError:
        raise RevisionError(f"the revision '{revision}' has no folder data/; name another") from None
    with tarfile.open(packed) as archive:
        archive.extractall(target, filter="data")
    packed.unlink()
    return target / "data"


def published(root: Path) -> list[Tag]:
    """The editions whose tags are in the history of the present commit, oldest first; none where there is no git."""
    command = (
        "for-each-ref",
        "--merged=HEAD",
        "--format=%(refname:strip=2) %(*committerdate:unix)%(committerdate:unix)",
    )
    lines = git_or_nothing(root, *command, "refs/tags").splitlines()
    return sorted(_tags(lines), key=lambda tag: tag.edition.key)


def _tags(lines: list[str]) -> Iterator[Tag]:
    for name, time in (line.rsplit(" ", 1) for line in lines):
        if is_edition(name):
            yield Tag(Edition(name), datetime.datetime.fromtimestamp(int(time), datetime.UTC))
