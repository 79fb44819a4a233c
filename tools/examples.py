"""What the drawings of GitHub show: real lines, the real fault and the real report of the walks in CONTRIBUTING.md."""

import difflib
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from markdown_it import MarkdownIt
from markupsafe import Markup

from tools import walks


@dataclass(frozen=True)
class Line:
    """One line of a file as an editor shows it; `status` is empty, `added` or `removed`."""

    number: int
    text: str
    status: str = ""


@dataclass(frozen=True)
class Example:
    """A clone of the repository, in which the walks are followed one at a time."""

    root: Path

    @cached_property
    def page(self) -> str:
        """CONTRIBUTING.md."""
        return (self.root / walks.PAGE).read_text("utf-8")

    def handbook(self, *arguments: str, code: int = 0) -> str:
        """What the command `handbook` prints. Raises RuntimeError where it ends with another code."""
        command = [sys.executable, "-m", "macros.cli", *arguments]
        done = subprocess.run(command, cwd=self.root, capture_output=True, encoding="utf-8", check=False)
        if done.returncode != code:
            raise RuntimeError(done.stdout + done.stderr)
        return done.stdout

    def restore(self) -> None:
        """Take everything back."""
        for command in (["reset", "--quiet", "--hard"], ["clean", "--quiet", "-fd"]):
            subprocess.run(["git", *command], cwd=self.root, check=True)

    def edited(self, *steps: walks.Step) -> list[Line]:
        """The lines of the file that the steps change, once they are done, with the new ones marked."""
        file = self.root / steps[0].path
        before = file.read_text("utf-8").splitlines() if file.exists() else []
        for step in steps:
            step.follow(self.root)
        after = file.read_text("utf-8").splitlines()
        told = [line for line in difflib.ndiff(before, after) if line[0] in " +"]
        return [Line(n, line[2:], "added" if line[0] == "+" and before else "") for n, line in enumerate(told, 1)]

    def fault(self) -> tuple[walks.Step, list[Line], Line, str]:
        """The slip: its step, its file's lines, the line as it was, and what the check says of it."""
        (slip,) = (step for step in walks.steps(self.page) if step.action == "slip")
        before = (self.root / slip.path).read_text("utf-8").splitlines()
        lines = self.edited(slip)
        found = re.fullmatch(r"(.+?):(\d+):(\d+): (.+)\n", self.handbook("check", code=1))
        if not found:
            raise RuntimeError("the slip of CONTRIBUTING.md is not one fault")
        number = int(found[2])
        return slip, lines, Line(number, before[number - 1], "removed"), found[4]

    def report(self) -> Markup:
        """The comment under a pull request that changes the salary."""
        for step in walks.walk(self.page, "Change a salary"):
            step.follow(self.root)
        self.handbook("report", "HEAD")
        report = (self.root / "report.md").read_text("utf-8")
        return Markup(MarkdownIt("commonmark", {"html": False}).render(report))

    def description(self, answers: tuple[str, ...]) -> list[tuple[str, str]]:
        """What the template of a pull request asks, with answers."""
        template = (self.root / ".github/PULL_REQUEST_TEMPLATE.md").read_text("utf-8")
        return list(zip(re.findall(r"(?m)^\*\*(.+?)\*\*", template), answers, strict=True))


def around(lines: list[Line], before: int, after: int) -> list[Line]:
    """The marked lines, with some before the first and after the last."""
    marked = [index for index, line in enumerate(lines) if line.status]
    return lines[max(0, marked[0] - before) : marked[-1] + 1 + after]
