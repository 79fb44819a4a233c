"""Runs git."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path


class GitError(Exception):
    """A command of git failed; the text is what git said."""


def git(root: Path, *arguments: str, environment: Mapping[str, str] | None = None, reads: str | None = None) -> str:
    """What a command of git prints, run in `root`; `reads` is what it gets to read.

    Raises GitError where it fails or git is not there.
    """
    command = ["git", "-c", "core.quotepath=off", *arguments]
    try:
        done = subprocess.run(
            command,
            cwd=root,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            input=reads,
            env={**os.environ, "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C", **(environment or {})},
        )
    except FileNotFoundError:
        raise GitError("git is not installed") from None
    if done.returncode:
        raise GitError(done.stderr.strip() or f"git {arguments[0]} ended with {done.returncode}")
    return done.stdout


def git_or_nothing(root: Path, *arguments: str) -> str:
    """What a command of git prints, without white space around it; empty where it fails or git is not there."""
    try:
        return git(root, *arguments).strip()
    except GitError:
        return ""


def commit_of(root: Path, name: str) -> str:
    """The hash of the commit that a name stands for: a tag, a branch, HEAD, a hash. Raises GitError for any other."""
    try:
        return git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}").strip()
    except (GitError, ValueError):  # ValueError: a name that holds a null character
        raise GitError(f"there is no commit '{name}'") from None


def changed_files(root: Path) -> list[str]:
    """The files that are not as in the last commit, new ones too. Raises GitError."""
    return [line[3:] for line in git(root, "status", "--porcelain").splitlines()]
