"""What every page keeps on every screen, however it was brought into the state that it is in."""

from collections.abc import Callable, Iterator

from playwright.sync_api import Page

from tests.browser.axe import broken_rules
from tests.browser.conftest import NARROW, SCREENS, WIDE, low_contrast, show_on
from tests.browser.stops import LINKS

WITH_AXE = ((WIDE, "light"), (NARROW, "dark"))
"""The screens on which axe runs: each width and each scheme once. What a pair decides, contrast, is measured on all."""


def faults_on_screens(page: Page, *scripts: str, ready: Callable[[], None] = lambda: None) -> list[str]:
    """What is wrong with the open page, with its screen: it scrolls sideways, a text is pale, a rule of axe is broken.

    `scripts` are functions that give more faults; `ready` is done on each screen before anything is asked.
    """
    found = []
    for width, scheme in SCREENS:
        show_on(page, width, scheme)
        ready()
        found += [f"{width}, {scheme}: {fault}" for fault in _faults(page, width, scheme, scripts)]
    return found


def _faults(page: Page, width: int, scheme: str, scripts: tuple[str, ...]) -> Iterator[str]:
    if (across := page.evaluate("document.documentElement.scrollWidth")) > width:
        yield f"the page is {across} wide"
    if (page.evaluate(LIGHTNESS) < 64) != (scheme == "dark"):
        yield "the page has the colors of the other scheme"
    yield from low_contrast(page)
    if page.evaluate(MOVED):
        for script in (LINKS, *scripts):
            yield from page.evaluate(script)
    if (width, scheme) in WITH_AXE:
        yield from broken_rules(page)


MOVED = """() => {
  const seen = [...document.querySelectorAll("body *")].map((e) => {
    const { x, y, width, height } = e.getBoundingClientRect();
    return [e.tagName, e.className, x, y, width, height, e.checkVisibility({ visibilityProperty: true })].join();
  }).join("\\n");
  const moved = window.seenLast !== seen;
  window.seenLast = seen;
  return moved;
}"""
"""Whether anything has come, gone or moved since this was asked last. Where a screen differs from the one before in its
colors alone, what is asked of boxes, names and stops has been answered there."""

LIGHTNESS = """() => getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).slice(0, 3)
  .reduce((sum, part) => sum + Number(part) / 3, 0)"""
"""How light the page's background is, from 0 to 255."""
