"""What a reader gets of a site: tables of queries and their answers, of waits for the search, and of first views."""

import statistics
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bench.browser import chromium, served
from bench.choosing import waits_of as waits_of_choices
from bench.first_view import PAGES, View, view_of
from bench.queries import FILES, TUNED, Asked, asked_of
from bench.report import Column, head, named, part, row
from bench.search import waits_of

SHARE = 0.9
"""Of the queries are answered, if the search is as good as was asked."""
FIRST_RESULT, BLOCKING = "1/5", "1/4"
"""Of the time of the commit that it is compared with, at most."""
FIRST_VIEW = 120
"""Kilobytes that the first view of an interview page may fetch."""
WEIGHED = "interview"
"""The page with that limit."""
CHOICE = 100
"""Milliseconds from a choice in the posting builder to its text, at most."""
LOADS = 5
"""How often each page is loaded, with nothing kept, and each choice made; the median counts."""

QUERIES = (
    Column("Half", 14, figures=False),
    *(Column(name, 7) for name in ("Queries", "Right", "Share", "Asked")),
)
MISSES = (
    Column("Missed of those to tune on", 40, figures=False),
    Column("Found", 20, figures=False),
)


def answers(site: Path, *, with_misses: bool) -> Iterator[str]:
    """The share of the queries that a site answers."""
    with chromium() as browser:
        found = {folder: asked_of(browser, site, folder) for folder in FILES if (site / folder).is_dir()}
    for folder, halves in found.items():
        yield from answer_rows(halves, folder, with_misses=with_misses)


def answer_rows(halves: Mapping[str, Sequence[Asked]], language: str, *, with_misses: bool) -> Iterator[str]:
    """The share of each half in a language, and what is missed of the half to tune on; of the other nothing is told."""
    yield head(QUERIES)
    for half, asked in halves.items():
        right = sum(one.is_right for one in asked)
        limit = "" if half == TUNED else f"{SHARE:.3f}"
        yield row(QUERIES, f"{language} {half}", str(len(asked)), str(right), f"{right / len(asked):.3f}", limit)
    if with_misses:
        yield head(MISSES)
        yield from (_miss(one) for one in halves[TUNED] if not one.is_right)


def _miss(asked: Asked) -> str:
    place = "first" if asked.query.first else "among three"
    return row(MISSES, f"{asked.query.words} ({place})", ", ".join(asked.found[:3]) or "nothing")


def compared(revision: str) -> tuple[Column, ...]:
    """The columns of a table that has a site beside that of another commit."""
    figures = (Column(name, 8) for name in ("Present", revision, "Ratio", "Asked"))
    return (Column("What", 36, figures=False), *figures)


def views(revision: str, present: Path, then: Path) -> Iterator[str]:
    """Rows of the first view of some pages: bytes, requests, and how long the processor is busy."""
    with served(present) as new, served(then) as old, chromium() as browser:
        for name, page in PAGES.items():
            loads = [(view_of(browser, new, page), view_of(browser, old, page)) for _ in range(LOADS)]
            yield from _view_rows(compared(revision), name, *zip(*loads, strict=True))
        choices = zip(*(waits_of_choices(browser, new) for _ in range(LOADS)), strict=True)
        yield from _choice_rows(compared(revision), [statistics.median(waits) for waits in choices])


def _choice_rows(columns: Sequence[Column], waits: Sequence[float]) -> Iterator[str]:
    """What the commit that is compared with has no page for."""
    yield row(columns, "builder: ms from a choice to its text", f"{statistics.median(waits):.0f}", "", "", "")
    yield row(columns, "builder: that of the slowest choice", f"{max(waits):.0f}", "", "", str(CHOICE))


def _view_rows(columns: Sequence[Column], page: str, new: Sequence[View], old: Sequence[View]) -> Iterator[str]:
    now, then = new[0], old[0]
    asked = f"{FIRST_VIEW:.1f}" if page == WEIGHED else ""
    yield _row(columns, f"{page}: kB packed", now.size / 1000, then.size / 1000, asked)
    yield _row(columns, f"{page}: requests", len(now.sent), len(then.sent), "", digits=0)
    yield _row(columns, f"{page}: of them for the search", len(now.of_search), len(then.of_search), "0", digits=0)
    busy, was_busy = (statistics.median(view.blocking for view in loads) for loads in (new, old))
    yield _row(columns, f"{page}: blocking ms", busy, was_busy, BLOCKING, digits=0)


def waits(revision: str, handbook: str, present: Path, then: Path) -> Iterator[str]:
    """Rows of how long readers wait for the first result."""
    with chromium() as browser:
        now, before = waits_of(browser, [present, then])
    columns = compared(revision)
    name = named(handbook)
    yield _row(columns, f"{name}: first result ms, at once", now.at_once, before.at_once, FIRST_RESULT, digits=0)
    yield _row(columns, f"{name}: first result ms, later", now.later, before.later, FIRST_RESULT, digits=0)


def _row(columns: Sequence[Column], what: str, now: float, then: float, asked: str, *, digits: int = 1) -> str:
    figures = (f"{now:.{digits}f}", f"{then:.{digits}f}", part(now, then), asked)
    return row(columns, what, *figures)
