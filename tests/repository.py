"""A small git repository for tests."""

import os
import subprocess
from pathlib import Path

from tests.limits import LIMIT


class Repository:
    """A small git repository whose clock the test sets."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str, when: str = "2026-01-01T12:00:00+00:00") -> None:
        """Run git at a time, with nobody's own settings."""
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.root),
            "GIT_CONFIG_NOSYSTEM": "1",
            **{f"GIT_{person}_{what}": "x" for person in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
            "GIT_AUTHOR_DATE": "2000-01-01T00:00:00+00:00",
            "GIT_COMMITTER_DATE": when,
        }
        subprocess.run(
            ["git", *arguments], cwd=self.root, env=environment, check=True, capture_output=True, timeout=LIMIT
        )

    def commit(self, files: dict[str, str], when: str) -> None:
        """Write files and commit them at a time."""
        for path, text in files.items():
            (self.root / path).parent.mkdir(parents=True, exist_ok=True)
            (self.root / path).write_text(text, "utf-8")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message=x", when=when)
