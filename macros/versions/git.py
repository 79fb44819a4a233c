"""Runs git."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path


class GitError(Exception):
    """A command of git failed; the text is what git said."""


def git(root: Path, *arguments: str, environment: Mapping[str, str] | None = None, reads: str | None = None) -> str:
    """What a command of git prints, run in `root`; `reads` is what it gets to read.

    Raises GitError where it fails or git is not there.
    """
    with _started(root, arguments, environment, reads is not None) as process:
        return _ended(process, arguments[0], *process.communicate(reads))


def git_elsewhere(
    root: Path,
    command: str,
    options: Sequence[str],
    remote: str,
    *names: str,
    environment: Mapping[str, str] | None = None,
) -> str:
    """What a command of git prints that asks a `remote`; `names` are what it asks for.

    Nothing that someone has typed is taken for an option. Who waits is told so after some seconds. Raises GitError
    where it fails, and where the remote has not answered within the limit (see `WAIT`).
    """
    limit = wait_limit()
    arguments = (command, *options, "--end-of-options", remote, *names)
    with _started(root, arguments, environment) as process:
        try:
            return _ended(process, command, *process.communicate(timeout=min(_PATIENCE, limit)))
        except subprocess.TimeoutExpired:
            print(f"Waiting for '{remote}' ({limit} seconds at most) ...", file=sys.stderr, flush=True)
        try:
            return _ended(process, command, *process.communicate(timeout=max(limit - _PATIENCE, 0)))
        except subprocess.TimeoutExpired:
            raise GitError(f"'{remote}' did not answer within {limit} seconds; --wait sets how long") from None


WAIT = "HANDBOOK_WAIT"
"""The variable of the environment that says how many seconds another repository has to answer."""

_PATIENCE = 5
_LIMIT = 600


def wait_limit() -> int:
    """How many seconds another repository has to answer."""
    set_to = os.environ.get(WAIT, "")
    return int(set_to) if set_to.isdecimal() else _LIMIT


@contextmanager
def _started(
    root: Path, arguments: Sequence[str], environment: Mapping[str, str] | None, reads: bool = False
) -> Iterator[subprocess.Popen[str]]:
    """A process of git, which ends with the context, whatever that ends with."""
    try:
        process = subprocess.Popen(
            ["git", "-c", "core.quotepath=off", *arguments],
            cwd=root,
            stdin=subprocess.PIPE if reads else None,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C", **(environment or {})},
        )
    except FileNotFoundError:
        raise GitError("git is not installed") from None
    try:
        yield process
    finally:
        if process.poll() is None:
            _end(process)
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe:
                pipe.close()


def _end(process: subprocess.Popen[str]) -> None:
    """End a process with all that it has started, such as ssh. They have no group of their own, to end with ours."""
    listed = ""
    with suppress(FileNotFoundError):  # a machine without ps
        command = ["ps", "-A", "-o", "pid=,ppid="]
        listed = subprocess.run(command, capture_output=True, encoding="utf-8", check=False).stdout
    parents = {int(pid): int(parent) for pid, parent in map(str.split, listed.splitlines())}
    below = [process.pid]
    for pid in below:  # it grows
        below += [child for child, parent in parents.items() if parent == pid]
    for pid in below:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    process.wait()


def _ended(process: subprocess.Popen[str], command: str, said: str, told: str) -> str:
    if process.returncode:
        raise GitError(told.strip() or f"git {command} ended with {process.returncode}")
    return said


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


def files_since(root: Path, commit: str) -> list[str]:
    """The files below `root` that are not as in a commit, new and deleted ones too. Raises GitError."""
    listed = git(root, "diff", "--name-only", "--no-renames", "--relative", "-z", commit)
    new = git(root, "ls-files", "--others", "--exclude-standard", "-z")
    return sorted({*f"{listed}{new}".split("\0")} - {""})


def changed_files(root: Path) -> list[str]:
    """The files that are not as in the last commit, new ones too. Raises GitError."""
    return [line[3:] for line in git(root, "status", "--porcelain").splitlines()]
