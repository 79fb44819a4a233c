"""When each file last changed, from git; nothing where there is no git."""

import datetime
from pathlib import Path

from macros.versions.git import git_or_nothing


def last_changes(root: Path) -> dict[str, datetime.date]:
    """Path, relative to `root`, to the day (UTC) of the last commit that touched it. One call for all files."""
    found: dict[str, datetime.date] = {}
    day = datetime.date.min
    command = ("log", "--relative", "--format=:%ct", "--name-only", "--", "data", "docs")
    for line in git_or_nothing(root, *command).splitlines():
        if line.startswith(":"):
            day = datetime.datetime.fromtimestamp(int(line[1:]), datetime.UTC).date()
        elif line:
            found.setdefault(line, day)
    return found


def commit_time(root: Path) -> int | None:
    """Seconds since 1970 of the last commit."""
    out = git_or_nothing(root, "log", "-1", "--format=%ct")
    return int(out) if out else None


def revision_date(root: Path) -> datetime.date | None:
    """The day (UTC) of the last commit."""
    time = commit_time(root)
    return None if time is None else datetime.datetime.fromtimestamp(time, datetime.UTC).date()
