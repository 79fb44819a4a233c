"""Profiles of the browser: pages that refuse to pass where the console speaks or another host is asked."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, ViewportSize, WebError

from tests.limits import PAGE_LIMIT

SIZE: ViewportSize = {"width": 1440, "height": 900}


@contextmanager
def fresh_page(browser: Browser, address: str, **options: Any) -> Iterator[Page]:
    """A page of a fresh profile for the site at `address`; `options` are those of Playwright's `new_context`."""
    with browser.new_context(base_url=address, **options) as context:
        context.set_default_timeout(PAGE_LIMIT)
        yield context.new_page()


@contextmanager
def silent_page(browser: Browser, address: str, *, allowed: str = "^$", locale: str | None = None) -> Iterator[Page]:
    """A fresh page; `goto("/en/...")` opens an address of the site at `address`.

    It must stay silent (but for lines that `allowed` matches) and with its own server. `locale` is the browser's own.
    """
    with (
        fresh_page(browser, address, viewport=SIZE, locale=locale) as page,
        _silence(page.context, address, allowed=allowed),
    ):
        yield page


@contextmanager
def _silence(context: BrowserContext, address: str, *, allowed: str = "^$", but: Page | None = None) -> Iterator[None]:
    """No page of a profile, but one, says anything or asks another host."""
    noises: list[str] = []
    hosts: set[str] = set()

    def hear(message: ConsoleMessage) -> None:
        if message.page is not but:
            noises.append(f"{message.type}: {message.text}")

    def fail(error: WebError) -> None:
        noises.append(f"page error: {error.error}")

    def ask(request: Request) -> None:
        hosts.add(urlsplit(request.url).netloc)

    context.on("console", hear)
    context.on("weberror", fail)
    context.on("request", ask)
    try:
        yield
    finally:
        context.remove_listener("console", hear)
        context.remove_listener("weberror", fail)
        context.remove_listener("request", ask)
    assert [] == [noise for noise in noises if not re.search(allowed, noise)]
    assert set() == hosts - {urlsplit(address).netloc, ""}


class Profiles:
    """A profile of the browser for each site, in which its tests follow each other; each finds it as a new one is.

    A page of the site stays open, so that the next one needs neither a process nor styles and scripts anew: that is
    more than half of what a visit costs.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._kept: dict[str, Page] = {}

    @contextmanager
    def page(self, address: str) -> Iterator[Page]:
        """A silent page of the site at an address. Who sets the clock asks for a page of a profile of its own."""
        kept = self._kept[address] if address in self._kept else self._open(address)
        context = kept.context
        with _silence(context, address, but=kept):  # it asks for an icon that there is not
            yield context.new_page()
            for page in context.pages:
                if page is not kept:
                    page.close()
        context.clear_cookies()
        context.clear_permissions()
        kept.evaluate("localStorage.clear()")
        assert kept.evaluate("/native code/.test(Date)"), "the clock of all tests is set; ask for `own_page`"

    def _open(self, address: str) -> Page:
        context = self._browser.new_context(base_url=address, viewport=SIZE)
        context.set_default_timeout(PAGE_LIMIT)
        self._kept[address] = page = context.new_page()
        page.goto(f"{address.rstrip('/')}/robots.txt")
        return page
