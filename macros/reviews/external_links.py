"""Links to other sites, asked by lychee (https://lychee.cli.rs); lychee.toml says how."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macros.trees.problems import Mark, Problem

PLACES = ("data", "docs", "decisions", "README.md", "CONTRIBUTING.md", "HACKING.md", "CHANGELOG.md")
"""Where links are that people wrote."""

_FAULTY = 2
"""lychee's exit code where it found dead links."""


class LinkCheckFailedError(Exception):
    """The links could not be looked at."""


def dead_links(root: Path) -> list[Problem]:
    """Every link to another site that does not answer well. Raises LinkCheckFailedError."""
    program = shutil.which("lychee", path=str(Path(sys.executable).parent)) or shutil.which("lychee")
    if program is None:
        raise LinkCheckFailedError("lychee is not installed; it comes with `make links`")
    places = [place for place in PLACES if (root / place).exists()]
    command = [program, "--config", "lychee.toml", "--no-progress", "--format", "json", "--", *places]
    done = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)
    if done.returncode not in (0, _FAULTY):
        raise LinkCheckFailedError(done.stderr.strip() or f"lychee ended with {done.returncode}")
    return sorted(_problems(json.loads(done.stdout)))


def _problems(result: dict[str, Any]) -> Iterator[Problem]:
    for found in ("error_map", "timeout_map"):
        for path, links in result[found].items():
            for link in links:
                span = link.get("span") or {}
                status = str(link["status"].get("text", "no answer")).partition(". ")[0].partition(" (")[0]
                fix = "check whether the page has moved; fix the address, or remove the link"
                mark = Mark(Path(path).as_posix(), span.get("line", 1), span.get("column", 1))
                yield Problem(mark, f"{link['url']} does not answer well ({status})", fix)
