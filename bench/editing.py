"""An edit on screen: from saving a file to the page that has the new value."""

import re
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.commands import Handbook
from bench.failure import BenchError
from bench.processes import Cost
from bench.serving import Server, serving
from bench.sizes import LANGUAGE

ROUNDS = 4
"""How often an edit is made and undone, unless that takes long."""
ENOUGH = 30
"""Seconds of one kind of edit after which it is not made again."""
CALM = 1
"""Seconds between two edits: a server may be at work behind a page that it shows already."""
_TIME = re.compile(r"\d ?(?:ms|s|seconds)\b")


@dataclass(frozen=True)
class Edit:
    """A value that is changed in a role's file, and the page that shows it."""

    name: str
    file: str
    """In the folder of the role."""
    pattern: str
    """Its one group is the value; the first match counts."""
    page: str
    """Below the role."""

    def made(self, text: str) -> tuple[str, str]:
        """The file's text with another value, and what a page shows of that value and of none before."""
        found = re.search(self.pattern, text, re.MULTILINE)
        if not found:
            raise BenchError(f"no line of {self.file} reads {self.pattern}")
        low, dash, high = found[1].partition("-")
        value = f"{low}-{int(high) + 7}" if dash and high.isdigit() else f"{found[1]} anew"
        return f"{text[: found.start(1)]}{value}{text[found.end(1) :]}", value.replace("-", "–")


EDITS = (
    Edit("edit of a text", "hiring.yml", r"^    label: (.+)$", "hiring/"),
    Edit("edit of a figure", "role.yml", r"^    value: (\d+-\d+)$", ""),
)
"""A text that is on one page, and a figure that texts of many pages name."""


@dataclass(frozen=True)
class Shown:
    """How long an edit took to show."""

    cost: Cost
    """The processor's seconds and the clock's until it showed; the memory is that of the server until its end."""
    parts: str
    """The times that the server printed meanwhile, in its words."""


def edits_of(handbook: Handbook) -> dict[str, Shown]:
    """Edit the first role of a handbook while it is served, and undo it. Gives the median of each kind of edit."""
    role = sorted((handbook.root / "data/roles").iterdir())[0]
    with serving(handbook, f"{LANGUAGE}/roles/{role.name}/") as server:
        rounds = {edit.name: list(_rounds(server, edit, role)) for edit in EDITS}
        peak = server.stop().peak
    return {name: median(shown, peak) for name, shown in rounds.items()}


def median(shown: Sequence[Shown], peak: int) -> Shown:
    """The median of the seconds of several edits, and what the server said of the last."""
    cpu, wall = (
        statistics.median(times) for times in zip(*((one.cost.cpu, one.cost.wall) for one in shown), strict=True)
    )
    return Shown(Cost(cpu, wall, peak), shown[-1].parts)


def times_in(said: str) -> str:
    """The lines that name a time, on one line."""
    return "; ".join(line.strip() for line in said.splitlines() if _TIME.search(line)).replace("|", "/")


def _rounds(server: Server, edit: Edit, role: Path) -> Iterator[Shown]:
    file, page = role / edit.file, f"{LANGUAGE}/roles/{role.name}/{edit.page}"
    text = file.read_text("utf-8")
    changed, words = edit.made(text)
    if words in server.page(page):
        raise BenchError(f"'{words}' stands on {page} before it is written")
    begin = time.monotonic()
    for _ in range(ROUNDS):
        for written in (changed, text):
            time.sleep(CALM)
            yield _shown(server, file, written, page, words, there=written == changed)
        if time.monotonic() - begin > ENOUGH:
            break


def _shown(server: Server, file: Path, text: str, page: str, words: str, *, there: bool) -> Shown:
    """Save a file, and wait until a page has the words or has lost them."""

    def holds() -> bool:
        html = server.page(page)
        return "</html>" in html and (words in html) == there

    said, cpu, start = len(server.said()), server.cpu(), time.monotonic()
    file.write_text(text, "utf-8")
    server.wait(f"'{words}'", holds)
    wall, after = time.monotonic() - start, server.cpu()
    spent = after - cpu if cpu is not None and after is not None else float("nan")
    return Shown(Cost(spent, wall, 0), times_in(server.said()[said:]))
