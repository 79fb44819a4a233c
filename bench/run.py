"""One run: each handbook is made and measured, part after part, and every figure is printed when it is found."""

import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
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

COSTS = ("against", "check", "build", "bytes", "peers", "edit", "languages")
READERS = ("shift", "queries", "search", "load")
PARTS = (*COSTS, *READERS)
"""What can be measured alone: what the program costs, where `against` measures check and build of the present handbook,
too; and what readers get, in a browser."""
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
    with_misses: bool = False
    """Whether queries that are not answered are listed."""
    figures: Figures = field(default_factory=Figures)

    def run(self) -> None:
        """Measure and print everything. Raises BenchError where something fails."""
        present = Handbook(PRESENT, ROOT, Path(sys.executable))
        if self._asked(*COSTS):
            reference = self._reference if self._asked("against") else None
            self._say(report.head(report.COSTS))
            self._side_by_side(present, reference)
            for count in self.roles:
                self._of_copies(count)
            self._end()
        if self._asked("shift"):
            self._shift(present)
        if self._asked("queries", "search", "load"):
            self._readers(present)

    @cached_property
    def _reference(self) -> Handbook:
        """The commit that is compared with, checked out."""
        return checked_out(self.revision, self.workspace / "reference")

    def _asked(self, *parts: str) -> bool:
        return not set(parts).isdisjoint(self.parts)

    def _side_by_side(self, present: Handbook, reference: Handbook | None) -> None:
        """The handbook as it is, and the commit that it is compared with, each step of one beside the other's."""
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
        handbook = self._copies(count)
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

        site = self._built(present)
        self._say(report.head(report.SHIFTS))
        found = sorted(shifts_of(present.root / "docs", site), key=lambda shift: -shift.score)
        for shift in found:
            self._say(
                report.row(report.SHIFTS, shift.page or "(home)", f"{shift.score:.3f}", str(shift.width), shift.moved)
            )

    def _readers(self, present: Handbook) -> None:
        """What the search answers, how fast, and what a page costs before anybody searches."""
        from bench import reader

        site = self._built(present)
        if self._asked("queries"):
            self._say_all(reader.answers(site, with_misses=self.with_misses))
        if not self._asked("search", "load"):
            return
        then = self._built(self._reference)
        self._say(report.head(reader.compared(self.revision)))
        if self._asked("load"):
            self._say_all(reader.views(self.revision, site, then))
        if self._asked("search"):
            self._say_all(reader.waits(self.revision, PRESENT, site, then))
            for count in sorted(self.roles)[-1:]:
                sites = (self._built(self._copies(count, source)) for source in (None, self._reference))
                self._say_all(reader.waits(self.revision, str(count), *sites))

    def _end(self) -> None:
        self._say(report.MEANING.rstrip())
        if self.figures.sizes:
            self._say(report.head(report.SIZES))
            for name, sizes in self.figures.sizes.items():
                self._say(report.size_row(name, sizes))
        self._say("")
        for line in report.ratios(self.figures, self.revision):
            self._say(f"- {line}")

    def _copies(self, count: int, source: Handbook | None = None) -> Handbook:
        """A handbook of copies, of this commit or of another."""
        return of_copies(count, self.workspace / f"copies-{source.name if source else PRESENT}", source)

    def _built(self, handbook: Handbook) -> Path:
        """The site of a handbook, which is built unless it is there."""
        site = self._site(handbook)
        if not site.exists():
            commands.build(handbook, site, 1)
        return site

    def _site(self, handbook: Handbook) -> Path:
        return self.workspace / f"site-{handbook.name.replace('/', '-')}"

    def _found(self, handbook: Handbook, what: str, cost: Cost, remark: str = "") -> None:
        self.figures.costs[handbook.name, what] = cost
        self._say(report.cost_row(handbook.name, what, cost, remark))

    def _say_all(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._say(line)

    def _say(self, line: str) -> None:
        print(line, flush=True)
