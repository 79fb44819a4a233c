"""What a page costs a reader who has never been here: bytes, requests, and a processor that is busy."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from playwright.sync_api import Browser

from bench.browser import SLOWED, Sent, Served
from bench.sizes import LANGUAGE

PAGES = {
    "interview": "roles/national-account-manager/interview/",
    "salaries": "salaries/",
    "questions": "questions/",
}
"""Addresses below the language of the pages that weigh most on a browser."""
CALM = 2000
"""Milliseconds without a request behind which a page has nothing more to do."""
FREE = 50
"""Milliseconds for which the processor may be busy at a time without being in a reader's way."""

_SEARCH = re.compile(r"/(?:pagefind|search|workers)/|/site-search/(?:engine|worker)\.")
"""What the search needs to answer, and the theme's needed: indexes, workers, the engine."""
_OBSERVE = """
window.tasks = [];
new PerformanceObserver((list) => {
  window.tasks.push(...list.getEntries().map(({ duration }) => duration));
}).observe({ type: "longtask", buffered: true });
"""


@dataclass(frozen=True)
class View:
    """A page's first view."""

    sent: Sequence[Sent]
    """What was fetched."""
    tasks: Sequence[float]
    """Milliseconds of each task that kept the processor busy for more than FREE at a time."""

    @property
    def size(self) -> int:
        """Bytes of all that was fetched, texts packed."""
        return sum(one.size for one in self.sent)

    @property
    def of_search(self) -> list[Sent]:
        """What was fetched for the search."""
        return [one for one in self.sent if _SEARCH.search(one.path)]

    @property
    def blocking(self) -> float:
        """Milliseconds of its tasks beyond what is in nobody's way: its total blocking time."""
        return sum(task - FREE for task in self.tasks if task > FREE)


def view_of(browser: Browser, server: Served, page: str) -> View:
    """Load a page with nothing kept on a slowed processor, and wait until it has nothing more to do."""
    server.sent.clear()
    with browser.new_context() as context:
        tab = context.new_page()
        tab.add_init_script(_OBSERVE)
        context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        tab.goto(f"{server.address}/{LANGUAGE}/{page}", wait_until="networkidle")
        tab.wait_for_timeout(CALM)
        tasks: list[float] = tab.evaluate("window.tasks")
    return View(list(server.sent), tasks)
