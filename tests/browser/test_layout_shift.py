"""Nothing moves under the reader's eyes while a page loads, on a slow machine either."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import KINDS, NARROW, WIDE, silent_page

SLOWER = 4
"""How many times slower than here the processor of a cheap telephone is."""

MOST = 0.05
"""The cumulative layout shift of a page; 0.1 counts as good (web.dev/cls)."""

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

WAITING = ":not(:defined), article .hb-waiting[hidden]"
"""What no script has enhanced yet, and what waits for data."""

FOUND = """() => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(() => {
  hear(observer.takeRecords());
  resume(shifts);
})))"""
"""What has shifted up to the next frame but one, so that what is shown now has been counted."""


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves_while_a_page_loads(kind: str, width: int, browser: Browser, server: str) -> None:
    """What a script adds has its room from the first paint."""
    with silent_page(browser, server) as page:
        page.set_viewport_size({"width": width, "height": 900})
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.add_init_script(LISTEN)
        page.goto(f"/en/{KINDS[kind]}", wait_until="load")
        expect(page.locator(WAITING)).to_have_count(0)
        shifts = page.evaluate(FOUND)
        assert sum(value for value, *_ in shifts) < MOST, shifts


def test_a_shift_would_be_seen(browser: Browser, server: str) -> None:
    """The rule hears of what moves: here the page is pushed down once it shows."""
    with silent_page(browser, server) as page:
        page.add_init_script(LISTEN)
        page.goto("/en/", wait_until="load")
        expect(page.locator(WAITING)).to_have_count(0)
        page.evaluate("() => { document.querySelector('article').style.paddingTop = '300px'; }")
        assert sum(value for value, *_ in page.evaluate(FOUND)) >= MOST
