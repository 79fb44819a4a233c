"""One run: each handbook is made and measured, part after part, and every figure is printed when it is found."""

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench import commands, languages, report
from bench.commands import Handbook
from bench.editing import edits_of
from bench.failure import BenchError
from bench.figures import PRESENT, Figures
from bench.handbooks import ROOT, of_copies
from bench.peers import PEERS, cost_of
from bench.processes import Cost
from bench.revisions import checked_out
from bench.sizes import sizes_of

PARTS = ("against", "check", "build", "bytes", "peers", "edit", "languages", "shift")
"""What can be measured alone; `against` measures check and build of the present handbook, too."""
NUMBERS = {2: "two", 6: "six"}
"""Numbers of languages that are built, the English among them."""


@dataclass
class Bench:
    """What is asked for, and what was found so far."""

    workspace: Path
    """An empty folder."""
    parts: Sequence[str]
    roles: Sequence[int]
    """Numbers of roles of the handbooks of copies."""
    revision: str
    times: int
    """How often check and build run."""
    figures: Figures = field(default_factory=Figures)

    def run(self) -> None:
        """Measure and print everything. Raises BenchError where something fails."""
        present = Handbook(PRESENT, ROOT, Path(sys.executable))
        if self._asked(*set(PARTS) - {"shift"}):
            reference = checked_out(self.revision, self.workspace / "reference") if self._asked("against") else None
            self._say(report.head(report.COSTS))
            self._side_by_side(present, reference)
            for count in self.roles:
                self._of_copies(count)
            self._end()
        if self._asked("shift"):
            self._shift(present)

    def _asked(self, *parts: str) -> bool:
        return not set(parts).isdisjoint(self.parts)

    def _side_by_side(self, present: Handbook, reference: Handbook | None) -> None:
        """The handbook as it stands, and the commit that it is compared with, each step of one beside the other's."""
        handbooks = [present, *([reference] if reference else [])]
        for handbook in handbooks:
            commands.compile_program(handbook)
        if self._asked("check", "against"):
            for handbook in handbooks:
                self._found(handbook, "check", commands.check(handbook, self.times))
        if self._asked("build", "bytes", "peers", "shift", "against"):
            for handbook in handbooks:
                self._build(handbook)
        if self._asked("peers"):
            self._peers(present)

    def _of_copies(self, count: int) -> None:
        """A handbook of copies, which is thrown away behind its figures."""
        handbook = of_copies(count, self.workspace / "copies")
        if self._asked("check"):
            self._found(handbook, "check", commands.check(handbook, self.times))
        if self._asked("build", "bytes", "peers", "languages"):
            self._build(handbook)
        if self._asked("peers"):
            self._peers(handbook)
        if self._asked("edit"):
            for name, shown in edits_of(handbook).items():
                self._found(handbook, name, shown.cost, shown.parts)
        if self._asked("languages"):
            self._languages(handbook)
        for folder in (handbook.root, self._site(handbook)):
            shutil.rmtree(folder, ignore_errors=True)

    def _build(self, handbook: Handbook) -> None:
        site = self._site(handbook)
        cost = commands.build(handbook, site, self.times)
        sizes = sizes_of(site)
        self.figures.sizes[handbook.name] = sizes
        self._found(handbook, "build", cost, f"{sizes.pages} pages")

    def _peers(self, handbook: Handbook) -> None:
        """Each peer on the articles of a built handbook; one that cannot be had is a row that says so."""
        for peer in PEERS:
            try:
                cost, articles = cost_of(peer, self._site(handbook))
            except BenchError as error:
                self._say(report.cost_row(handbook.name, peer.name, None, f"not measured: {error}"))
            else:
                self._found(handbook, peer.name, cost, f"{articles} articles")

    def _languages(self, handbook: Handbook) -> None:
        """The handbook in more and more languages, which are switched on for good."""
        have = 1
        for count, number in NUMBERS.items():
            languages.switch_on(handbook, list(languages.COPIES)[have - 1 : count - 1])
            have = count
            cost = commands.build(handbook, self._site(handbook), self.times)
            self._found(handbook, f"build, {number} languages", cost)

    def _shift(self, present: Handbook) -> None:
        from bench.shifts import shifts_of  # the browser's package would weigh on every process that is measured

        if not self._site(present).exists():
            commands.build(present, self._site(present), 1)
        self._say(report.head(report.SHIFTS))
        found = sorted(shifts_of(present.root / "docs", self._site(present)), key=lambda shift: -shift.score)
        for shift in found:
            self._say(
                report.row(report.SHIFTS, shift.page or "(home)", f"{shift.score:.3f}", str(shift.width), shift.moved)
            )

    def _end(self) -> None:
        self._say(report.MEANING.rstrip())
        if self.figures.sizes:
            self._say(report.head(report.SIZES))
            for name, sizes in self.figures.sizes.items():
                self._say(report.size_row(name, sizes))
        self._say("")
        for line in report.ratios(self.figures, self.revision):
            self._say(f"- {line}")

    def _site(self, handbook: Handbook) -> Path:
        return self.workspace / f"site-{handbook.name.replace('/', '-')}"

    def _found(self, handbook: Handbook, what: str, cost: Cost, remark: str = "") -> None:
        self.figures.costs[handbook.name, what] = cost
        self._say(report.cost_row(handbook.name, what, cost, remark))

    def _say(self, line: str) -> None:
        print(line, flush=True)
