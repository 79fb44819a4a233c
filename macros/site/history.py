"""When each file last changed, from git; nothing where there is no git."""

import datetime
import subprocess
from pathlib import Path


def _git(root: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", "-c", "core.quotepath=off", *arguments], cwd=root, capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        return ""
    return done.stdout if done.returncode == 0 else ""


def last_changes(root: Path) -> dict[str, datetime.date]:
    """Path, relative to `root`, to the day (UTC) of the last commit that touched it. One call for all files."""
    found: dict[str, datetime.date] = {}
    day = datetime.date.min
    for line in _git(root, "log", "--relative", "--format=:%ct", "--name-only", "--", "data", "docs").splitlines():
        if line.startswith(":"):
            day = datetime.datetime.fromtimestamp(int(line[1:]), datetime.UTC).date()
        elif line:
            found.setdefault(line, day)
    return found


def commit_time(root: Path) -> int | None:
    """Seconds since 1970 of the last commit."""
    out = _git(root, "log", "-1", "--format=%ct").strip()
    return int(out) if out else None


def revision_date(root: Path) -> datetime.date | None:
    """The day (UTC) of the last commit."""
    time = commit_time(root)
    return None if time is None else datetime.datetime.fromtimestamp(time, datetime.UTC).date()
