"""How far a page moves while it is loaded on a slow machine, in Chromium."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from playwright.sync_api import Browser

from bench.browser import SLOWED, chromium, served
from bench.sizes import LANGUAGE, pages_of

WINDOWS = ((1440, 900), (390, 844))
"""Width and height of a desktop's and of a telephone's window in CSS pixels."""
LOADS = 2
"""How often each page is loaded in each window, with nothing kept; the worst counts."""
SETTLED = 700
"""Milliseconds without a request after which a page has nothing more to do."""

_OBSERVE = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const shift of list.getEntries()) {
    const moved = shift.sources.map(({ node }) => node?.nodeType === 1 ? node : node?.parentElement).filter(Boolean);
    const names = moved.map((node) => node.localName + [...node.classList].map((name) => `.${name}`).join(""));
    if (!shift.hadRecentInput) window.shifts.push([shift.value, [...new Set(names)].join(", ")]);
  }
}).observe({ type: "layout-shift", buffered: true });
"""


@dataclass(frozen=True)
class Shift:
    """The worst load of a page."""

    page: str
    """Its address below the language."""
    score: float
    """All layout shifts of the load added up; Chromium's own score is never larger."""
    width: int
    """Of the window."""
    moved: str
    """The elements that the largest of them moved."""


def kinds_of(docs: Path, site: Path) -> list[str]:
    """The address below the language of one page of each file in `docs`: the one with the most bytes."""
    routes = sorted(
        (file.relative_to(docs).as_posix() for file in docs.rglob("*.md")), key=lambda path: path.count("[")
    )
    patterns = [(route, _pattern(route)) for route in routes]
    largest: dict[str, tuple[int, str]] = {}
    for file in pages_of(site):
        path = file.relative_to(site / LANGUAGE).as_posix()
        route = next((route for route, pattern in patterns if pattern.fullmatch(path)), None)
        if route:
            largest[route] = max(largest.get(route, (0, "")), (file.stat().st_size, path.removesuffix("index.html")))
    return sorted(path for _, path in largest.values())


def _pattern(route: str) -> re.Pattern[str]:
    """What the built page of a file in docs/ is called; a segment in brackets stands for any."""
    parts = PurePosixPath(route.removesuffix(".md")).parts
    folders = parts[:-1] if parts[-1] == "index" else parts
    return re.compile("".join(f"{'[^/]+' if name[0] == '[' else re.escape(name)}/" for name in folders) + "index.html")


def shifts_of(docs: Path, site: Path) -> Iterator[Shift]:
    """Load a page of each kind. Raises BenchError where there is no Chromium, or a page cannot be loaded."""
    with served(site) as server, chromium() as browser:
        for page in kinds_of(docs, site):
            yield max(
                (_load(browser, server.address, page, window) for window in WINDOWS * LOADS),
                key=lambda one: one.score,
            )


def _load(browser: Browser, address: str, page: str, window: tuple[int, int]) -> Shift:
    width, height = window
    with browser.new_context(viewport={"width": width, "height": height}) as context:
        tab = context.new_page()
        tab.add_init_script(_OBSERVE)
        context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        tab.goto(f"{address}/{LANGUAGE}/{page}", wait_until="networkidle")
        tab.wait_for_timeout(SETTLED)
        shifts: list[tuple[float, str]] = tab.evaluate("window.shifts")
    largest = max(shifts, default=(0.0, ""))
    return Shift(page, sum(value for value, _ in shifts), width, largest[1])
