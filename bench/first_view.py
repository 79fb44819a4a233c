"""What a page costs a reader who has never been here: bytes, requests, and a processor that is busy."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

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
TASK = "ThreadControllerImpl::RunTask"
"""What Chromium's trace calls a task of a thread."""
_TRACED = ("toplevel", "devtools.timeline")
"""What Chromium notes: the tasks of its threads, and which of them reads the page's HTML."""


@dataclass(frozen=True)
class View:
    """A page's first view."""

    sent: Sequence[Sent]
    """What was fetched."""
    tasks: Sequence[float]
    """Milliseconds of each task of the page's own thread, on a processor SLOWED times slower."""

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
    """Load a page with nothing kept, and wait until it has nothing more to do.

    Its tasks are measured in the processor's time and then multiplied: what else the machine does would stretch them.
    """
    server.sent.clear()
    address = f"{server.address}/{LANGUAGE}/{page}"
    with browser.new_context() as context:
        tab = context.new_page()
        browser.start_tracing(page=tab, categories=list(_TRACED))
        tab.goto(address, wait_until="networkidle")
        tab.wait_for_timeout(CALM)
        traced = json.loads(browser.stop_tracing())["traceEvents"]
    return View(list(server.sent), [spent * SLOWED for spent in _tasks(traced, address)])


def _tasks(traced: Sequence[Mapping[str, Any]], address: str) -> list[float]:
    """Milliseconds of the processor that each task took of the thread that read the page, of what Chromium traced."""
    whole = [event for event in traced if event.get("ph") == "X"]
    parsed = (event for event in whole if event["name"] == "ParseHTML")
    threads = {thread_of(event) for event in parsed if event["args"]["beginData"].get("url") == address}
    return [event.get("tdur", 0) / 1000 for event in whole if event["name"] == TASK and thread_of(event) in threads]


def thread_of(event: Mapping[str, Any]) -> tuple[int, int]:
    """Process and thread of what Chromium noted."""
    return event["pid"], event["tid"]
