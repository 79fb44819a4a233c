"""What moves while a page loads, where its scripts come long after its text."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Page, expect

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
    page.set_viewport_size({"width": width, "height": 900})
    with _scripts_held(page), page.add_init_script(LISTEN):
        page.goto(address, wait_until="commit")
        page.wait_for_function(PAINTED)
        page.evaluate(FRAMES)
    page.wait_for_load_state("load")
    expect(page.locator(WAITING)).to_have_count(0)


@contextmanager
def _scripts_held(page: Page) -> Iterator[None]:
    """Let no late script come; by the browser's protocol, as Playwright would read every file of a page anew."""
    protocol = page.context.new_cdp_session(page)

    def hold(event: dict[str, Any]) -> None:
        if not LATE.search(event["request"]["url"]):
            protocol.send("Fetch.continueRequest", {"requestId": event["requestId"]})

    protocol.on("Fetch.requestPaused", hold)
    protocol.send("Network.enable")
    for disabled in (True, False):  # what the page before has left in memory would not be asked for
        protocol.send("Network.setCacheDisabled", {"cacheDisabled": disabled})
    protocol.send("Fetch.enable", {"patterns": [{"urlPattern": "*/assets/*.js"}]})
    yield
    protocol.send("Fetch.disable")
    protocol.detach()


def shifts(page: Page) -> list[str]:
    """What has moved on a page since it was opened, up to the next frame but one; empty where it is little."""
    page.evaluate(FRAMES)
    found = page.evaluate(FOUND)
    moved = sum(value for value, *_ in found)
    return [f"moved by {moved:.3f} while loading: {found}"] if moved >= MOST else []
