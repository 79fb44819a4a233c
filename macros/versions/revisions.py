"""Older states of data/, from git: one revision as a folder, and the editions that are behind the present state."""

import datetime
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from macros.trees.problems import visible
from macros.versions.editions import Edition, is_edition
from macros.versions.git import GitError, commit_of, git, git_or_nothing

_PLAIN_FILES = ("100644", "100755")
"""Git's modes of files that are no links."""

_SHA1_LENGTH = 40


class RevisionError(Exception):
    """A revision that cannot be had; the text says why in one line, and what to do."""


@dataclass(frozen=True)
class Tag:
    """An edition as git has it, with the time (UTC) of its commit."""

    edition: Edition
    time: datetime.datetime


def extract_data(root: Path, revision: str, target: Path, files: Sequence[str] = ("",)) -> Path:
    """Write data/ of a revision (a commit, tag or branch) to the folder `target`, and return that data/.

    `files` are the paths below data/ to write, by default all. Raises RevisionError for a revision that git does not
    know or that has no data/, and where there is no git.
    """
    import tarfile  # takes a while, and most checks find nothing to unpack

    commit = _commit(root, revision)
    target.mkdir(parents=True, exist_ok=True)
    packed = target / "data.tar"
    paths = [f"data/{below}" for below in files]
    try:
        git(root, "archive", "--format=tar", f"--output={packed}", commit, *paths)
    except GitError:
        raise _without_data(revision) from None
    with tarfile.open(packed) as archive:
        archive.extractall(target, filter="data")
    packed.unlink()
    return target / "data"


def data_digests(root: Path, revision: str) -> dict[str, str]:
    """Path below data/ of each file of a revision to git's digest of what it holds. Raises as `extract_data` does."""
    listed = git(root, "ls-tree", "-r", "-z", _commit(root, revision), "data")
    entries = (entry.partition("\t") for entry in listed.split("\0") if entry)
    found = {path.removeprefix("data/"): head.split() for head, _, path in entries}
    if not found:
        raise _without_data(revision)
    return {below: digest for below, (mode, _, digest) in found.items() if mode in _PLAIN_FILES}


def has_digest(path: Path, digest: str) -> bool:
    """Whether a file holds what git's digest is of."""
    try:
        content = path.read_bytes()
    except OSError:
        return False
    algorithm = "sha1" if len(digest) == _SHA1_LENGTH else "sha256"
    return hashlib.new(algorithm, b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest() == digest


def refuse_unseen(revision: str) -> None:
    """Raises RevisionError for a name that is empty or that nobody could read in a message."""
    if not revision.strip():
        raise RevisionError("the revision has no name; name a commit, tag or branch, or a folder with data/")
    if visible(revision) != revision:
        fix = "type it again: the name of a revision has letters, digits and signs that can be seen"
        raise RevisionError(f"'{visible(revision)}' has an invisible character; {fix}")


def _commit(root: Path, revision: str) -> str:
    refuse_unseen(revision)
    try:
        return commit_of(root, revision)
    except GitError:
        if not git_or_nothing(root, "rev-parse", "--is-inside-work-tree"):
            raise RevisionError(f"{root} is not under git; name folders instead of revisions") from None
        raise RevisionError(
            f"there is no revision '{revision}'; name a commit, tag or branch, or a folder with data/"
        ) from None


def _without_data(revision: str) -> RevisionError:
    return RevisionError(f"the revision '{revision}' has no folder data/; name another")


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
