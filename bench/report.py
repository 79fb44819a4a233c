"""What is printed: tables in Markdown, row by row as they are found, and the ratios at the end."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bench.figures import PRESENT, Figures
from bench.processes import Cost
from bench.sizes import Sizes

PAGE = 0.35
"""Seconds that a page cost before the program was made fast: what a further page is compared with."""


class Column(NamedTuple):
    """Of a table: its head, how wide its cells are at least, and whether they are figures, which are to the right."""

    head: str
    width: int
    figures: bool = True


COSTS = (
    Column("Handbook", 8, figures=False),
    Column("What", 20, figures=False),
    Column("CPU s", 8),
    Column("Wall s", 8),
    Column("Peak MB", 7),
    Column("Remark", 12, figures=False),
)
SIZES = (
    Column("Handbook", 8, figures=False),
    *(
        Column(name, len(name))
        for name in ("Pages", "Mean kB", "packed", "Largest kB", "packed", "Menus kB", "largest")
    ),
    *(Column(name, len(name)) for name in ("Search kB", "Site MB")),
    Column("Largest page", 12, figures=False),
)
SHIFTS = (
    Column("Page", 54, figures=False),
    Column("Shift", 5),
    Column("Window", 6),
    Column("What moved", 10, figures=False),
)

MEANING = """
CPU s: seconds of the processor, user and system, of the command and all that it started. Wall s: seconds of the clock,
which other work on the machine lengthens. Peak MB: memory of the largest single process among them at its height, with
what it shares with others; not the sum. A cold build finds nothing of an earlier one but compiled Python and compiled
templates. Copies of languages have a catalog that says the English words. An edit is timed until the server gives the
page with the new value (the median, undoing included); its peak is the server's until its end. Hugo, Eleventy and
MkDocs with Material get the finished articles: they wrap and write.
"""


def head(columns: Sequence[Column]) -> str:
    """The first two lines of a table, below an empty one."""
    rules = ("-" * (column.width + 1) + (":" if column.figures else "-") for column in columns)
    return f"\n{row(columns, *(column.head for column in columns))}\n|{'|'.join(rules)}|"


def row(columns: Sequence[Column], *cells: str) -> str:
    """A line of a table."""
    aligned = (
        cell.rjust(column.width) if column.figures else cell.ljust(column.width)
        for cell, column in zip(cells, columns, strict=True)
    )
    return f"| {' | '.join(aligned)} |"


def cost_row(handbook: str, what: str, cost: Cost | None, remark: str = "") -> str:
    """What one command cost; None where it could not be measured, which the remark explains."""
    figures = (f"{cost.cpu:.2f}", f"{cost.wall:.2f}", f"{cost.peak / 1e6:.0f}") if cost else ("–", "–", "–")
    return row(COSTS, named(handbook), what, *figures, remark)


def size_row(handbook: str, sizes: Sizes) -> str:
    """What a site weighs."""
    in_kilobytes = (
        sizes.mean,
        sizes.mean_gzip,
        sizes.largest,
        sizes.largest_gzip,
        sizes.navigation_mean,
        sizes.navigation_largest,
        sizes.search,
    )
    figures = [f"{number / 1000:.1f}" for number in in_kilobytes]
    return row(SIZES, named(handbook), str(sizes.pages), *figures, f"{sizes.site / 1e6:.1f}", sizes.largest_page)


def named(handbook: str) -> str:
    """What a handbook is called: a number is that of its roles."""
    return f"{handbook} roles" if handbook.isdigit() else handbook


def ratios(figures: Figures, revision: str) -> Iterator[str]:
    """What can be compared, one line each: with the revision, among numbers of roles and languages, and with peers."""
    yield from _with_revision(figures, revision)
    yield from _with_roles(figures, revision)
    for handbook, what in figures.costs:
        one, other = figures.cpu(handbook, "build"), figures.cpu(handbook, what)
        if one and other and "languages" in what:
            clock = figures.costs[handbook, what].wall / figures.costs[handbook, "build"].wall
            yield f"{what} at {named(handbook)}: {other / one:.2f} times one (by the clock {clock:.2f})"
        elif one and other and what not in ("build", "check"):
            yield f"{what}, {named(handbook)}: {part(other, one)} of the seconds of a cold build"


def _with_revision(figures: Figures, revision: str) -> Iterator[str]:
    for what in ("check", "build"):
        now, then = figures.cpu(PRESENT, what), figures.cpu(revision, what)
        if now and then:
            yield f"{what}: {part(now, then)} of {revision}"
    if (now_sizes := figures.sizes.get(PRESENT)) and (then_sizes := figures.sizes.get(revision)):
        mean, largest = now_sizes.mean / then_sizes.mean, now_sizes.largest / then_sizes.largest
        yield f"bytes of the mean page: {mean:.2f} of {revision}, of the largest: {largest:.2f}"


def _with_roles(figures: Figures, revision: str) -> Iterator[str]:
    """From the smallest number of roles to the largest."""
    counts = sorted({name for name, _ in figures.costs if name.isdigit()}, key=int)
    if len(counts) < 2:
        return
    few, many = counts[0], counts[-1]
    builds, pages = _both(figures, few, many, "build"), (figures.pages(few), figures.pages(many))
    if builds and pages[0] and pages[1]:
        page = (builds[1].cpu - builds[0].cpu) / (pages[1] - pages[0])
        yield f"a further page, from {few} to {many} roles: {page:.4f} s, {part(page, PAGE)} of {PAGE} s"
        if (then := figures.cpu(revision, "build")) and (count := figures.pages(revision)):
            yield f"a further page: {part(page, then / count)} of the mean page of {revision} on this machine"
        growth = builds[1].cpu / pages[1] / (builds[0].cpu / pages[0])
        yield f"cost of a page at {many} roles: {growth:.2f} of that at {few}"
    if checks := _both(figures, few, many, "check"):
        seconds, memory = checks[1].cpu - checks[0].cpu, checks[1].peak - checks[0].peak
        roles = int(many) - int(few)
        yield f"check of a further role: {seconds / roles:.2f} s, {memory / roles / 1e6:.1f} MB"


def _both(figures: Figures, few: str, many: str, what: str) -> tuple[Cost, Cost] | None:
    costs = figures.costs.get((few, what)), figures.costs.get((many, what))
    return (costs[0], costs[1]) if costs[0] and costs[1] else None


def part(small: float, large: float) -> str:
    """A ratio as a unit fraction, 1/8.3; what is the larger is a number of times, 1.2."""
    if small > large > 0:
        return f"{small / large:.1f}"
    return f"1/{large / small:.1f}" if small > 0 else "nothing"
