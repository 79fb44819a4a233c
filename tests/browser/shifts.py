"""What moves while a page loads, where its scripts come long after its text."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, Route, expect

MOST = 0.05
"""The cumulative layout shift of a page; 0.1 counts as good (web.dev/cls)."""

LATE = re.compile(r"/assets/(?!frame\.js).*\.js$")
"""Every script but the one that the first paint waits for."""

LISTEN = """
  window.shifts = [];
  window.hear = (entries) => shifts.push(...entries.filter((entry) => !entry.hadRecentInput).map((entry) => [
    entry.value,
    ...entry.sources.map(({ node, previousRect, currentRect }) =>
      `${node?.outerHTML?.slice(0, 80) ?? node?.nodeName}: ${previousRect.y} to ${currentRect.y}`),
  ]));
  window.observer = new PerformanceObserver((list) => hear(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
"""

PAINTED = "() => document.readyState !== 'loading' || performance.getEntriesByName('first-contentful-paint').length"
FRAMES = "() => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)))"
WAITING = ":not(:defined), article .hb-waiting[hidden]"
"""What no script has enhanced yet, and what waits for data."""

FOUND = "() => { hear(observer.takeRecords()); return shifts; }"


def load_with_late_scripts(page: Page, address: str, width: int) -> None:
    """Open a page in a window of a width; its scripts come when the text has been painted, on however slow a machine.

    What shifts from then on is what `shifts` gives.
    """
    held: list[Route] = []
    hold: Callable[[Route], None] = held.append

    page.set_viewport_size({"width": width, "height": 900})
    page.route(LATE, lambda route: hold(route))
    with page.add_init_script(LISTEN):
        page.goto(address, wait_until="commit")
    page.wait_for_function(PAINTED)
    page.evaluate(FRAMES)
    hold = Route.fallback
    for route in held:
        route.fallback()
    page.wait_for_load_state("load")
    page.unroute(LATE)
    expect(page.locator(WAITING)).to_have_count(0)


def shifts(page: Page) -> list[str]:
    """What has moved on a page since it was opened, up to the next frame but one; empty where it is little."""
    page.evaluate(FRAMES)
    found = page.evaluate(FOUND)
    moved = sum(value for value, *_ in found)
    return [f"moved by {moved:.3f} while loading: {found}"] if moved >= MOST else []
