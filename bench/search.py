"""How long a reader waits for the search: from the first key to the first result, in Chromium."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from bench.browser import Served, served
from bench.sizes import LANGUAGE

WORDS = ("negotiation", "interview questions", "onboarding", "compensation", "forecast accuracy")
"""What is typed, each into a page that nothing is kept for; the median counts."""
START = "salaries/"
"""The page that the reader is on, below the version."""
PATIENCE = 120_000
"""Milliseconds after which no result is expected any more."""
CALM = 2000
"""Milliseconds without a request behind which a page has nothing more to do."""

FIELD = ".md-search__input"
"""The field, of this search and of the theme's."""
RESULT = ".hb-sitesearch__pages a, .md-search-result__link"
"""The link of a result: of this search, and of the theme's."""

_WATCH = """
addEventListener("keydown", () => { window.firstKey ??= performance.now(); }, true);
addEventListener("DOMContentLoaded", () => {
  new MutationObserver(() => {
    if (document.querySelector(RESULT)) window.firstResult ??= performance.now();
  }).observe(document.body, { childList: true, subtree: true });
});
"""


@dataclass(frozen=True)
class Waits:
    """How long readers waited, in milliseconds."""

    at_once: float
    """For one who types as soon as the page is loaded."""
    later: float
    """For one who types when the page has nothing more to do."""


def waits_of(browser: Browser, sites: Sequence[Path]) -> list[Waits]:
    """The medians of each site, one query on all of them before the next. Raises Error where no result comes."""
    found: list[list[Waits]] = [[] for _ in sites]
    for words in WORDS:
        for site, waits in zip(sites, found, strict=True):
            with served(site) as server:
                waits.append(Waits(_wait(browser, server, words, 0), _wait(browser, server, words, CALM)))
    return [
        Waits(*map(statistics.median, zip(*((one.at_once, one.later) for one in waits), strict=True)))
        for waits in found
    ]


def _wait(browser: Browser, server: Served, words: str, calm: int) -> float:
    with browser.new_context() as context:
        tab = context.new_page()
        tab.add_init_script(_WATCH.replace("RESULT", f"{RESULT!r}"))
        tab.goto(f"{server.address}/{LANGUAGE}/{START}", wait_until="networkidle" if calm else "load")
        tab.wait_for_timeout(calm)
        tab.focus(FIELD)
        tab.keyboard.type(words)
        tab.locator(RESULT).first.wait_for(state="attached", timeout=PATIENCE)
        wait: float = tab.evaluate("window.firstResult - window.firstKey")
        return wait
