"""Profiles of the browser: pages that refuse to pass where the console speaks or another host is asked."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    CDPSession,
    ConsoleMessage,
    Frame,
    Page,
    ViewportSize,
    WebError,
)

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
def _silence(context: BrowserContext, address: str, *, allowed: str = "^$") -> Iterator[None]:
    """No page of a profile says anything that `allowed` does not match, goes to another host, or asks one.

    What a page asks of others, the policy of our server (`ALONE`) has the console tell: to hear of each request would
    take an eighth of a visit's time.
    """
    noises: list[str] = []
    hosts: set[str] = set()

    def watch(page: Page) -> None:
        page.on("framenavigated", go)

    def hear(message: ConsoleMessage) -> None:
        noises.append(f"{message.type}: {message.text}")

    def fail(error: WebError) -> None:
        noises.append(f"page error: {error.error}")

    def go(frame: Frame) -> None:
        hosts.add(urlsplit(frame.url).netloc)

    context.on("console", hear)
    context.on("weberror", fail)
    context.on("page", watch)
    for page in context.pages:
        watch(page)
    try:
        yield
    finally:
        context.remove_listener("console", hear)
        context.remove_listener("weberror", fail)
        context.remove_listener("page", watch)
        for page in context.pages:
            page.remove_listener("framenavigated", go)
    assert [] == [noise for noise in noises if not re.search(allowed, noise)]
    assert set() == hosts - {urlsplit(address).netloc, ""}


FORGET = """() => {
  try { localStorage.clear(); sessionStorage.clear(); } catch { /* Where a test blocks them, they hold nothing. */ }
}"""


@dataclass(frozen=True)
class _Tab:
    """A page that tests use one after the other, and what of the browser's protocol Playwright does not offer."""

    page: Page
    protocol: CDPSession
    clock: bool

    def tidy(self, address: str) -> None:
        """Make it as a new one is."""
        page, context = self.page, self.page.context
        for other in context.pages:
            if other is not page:
                other.close()
        page.unroute_all()
        if page.url.startswith(address):
            page.evaluate(FORGET)
        page.goto("about:blank")
        self.protocol.send("Page.resetNavigationHistory")
        page.set_viewport_size(SIZE)
        page.emulate_media(media="null", color_scheme="null")
        page.mouse.move(0, 0)
        context.clear_cookies()
        context.clear_permissions()
        assert self.clock or page.evaluate("/native code/.test(Date)"), "the clock of all tests is set"


class Profiles:
    """For each site a profile of the browser with one page, which its tests use one after the other.

    A page of its own would cost a test twice of what a visit costs, and a profile of its own four times: each starts a
    process, and reads styles and scripts anew.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._kept: dict[str, _Tab] = {}

    @contextmanager
    def page(self, address: str, *, allowed: str = "^$", clock: bool = False, **options: Any) -> Iterator[Page]:
        """A silent page (but for lines that `allowed` matches) of the site at an address, as a new one is.

        `options` are those of Playwright's `new_context`: each set of them is a profile. A script for pages to come is
        for `with page.add_init_script(...)`. Who sets the clock says so, and finds the day that another test has set.
        """
        key = f"{address} {clock} {options}"
        tab = self._kept.pop(key, None) or self._open(address, clock=clock, **options)
        try:
            with _silence(tab.page.context, address, allowed=allowed):
                yield tab.page
            tab.tidy(address)
        except BaseException:
            tab.page.context.close()
            raise
        self._kept[key] = tab

    def _open(self, address: str, *, clock: bool, **options: Any) -> _Tab:
        context = self._browser.new_context(base_url=address, viewport=SIZE, **options)
        context.set_default_timeout(PAGE_LIMIT)
        page = context.new_page()
        return _Tab(page, context.new_cdp_session(page), clock)
