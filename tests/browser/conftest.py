"""A real browser, what every page is asked in it, and the pages to ask."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.profiles import SIZE, Profiles, silent_page
from tests.limits import PAGE_LIMIT

ROLE = "roles/national-account-manager"
KINDS = {
    "home": "",
    "roles": "roles/",
    "comparison": "roles/compare/",
    "family": "roles/families/sales/",
    "questions": "questions/",
    "all-industries": "industries/",
    "industry-of-all-roles": "industries/healthcare/",
    "all-contexts": "contexts/",
    "context-of-all-roles": "contexts/corporate/",
    "salaries": "salaries/",
    "posting-builder": "posting-builder/",
    "glossary": "glossary/",
    "news": "whats-new/",
    "how-tos": "how-to/",
    "boolean-search": "how-to/boolean-search/",
    "four-candidates": "how-to/four-candidates-not-to-hire/",
    "several-countries": "how-to/team-in-several-countries/",
    "structured-interview": "how-to/structured-interview/",
    "posting": "how-to/posting-that-people-answer/",
    "ai-in-hiring": "how-to/ai-in-hiring/",
    "law": "law/",
    "about": "about/",
    "due": "about/due/",
    "translations": "about/translations/",
    "accessibility": "about/accessibility/",
    "privacy": "about/privacy/",
    "licence": "about/licence/",
    "overview": f"{ROLE}/",
    "job-posting": f"{ROLE}/posting/",
    "job-description": f"{ROLE}/job-description/",
    "compensation": f"{ROLE}/compensation/",
    "interview": f"{ROLE}/interview/",
    "competencies": f"{ROLE}/competencies/",
    "kpis": "roles/key-account-manager/kpis/",
    "hiring": f"{ROLE}/hiring/",
    "remote": f"{ROLE}/remote/",
    "faq": "roles/strategic-account-manager/faq/",
    "industries": f"{ROLE}/industries/",
    "industry": f"{ROLE}/industries/healthcare/",
    "contexts": f"{ROLE}/contexts/",
    "context": f"{ROLE}/contexts/remote/",
}
"""One page of each kind, with its address below the language."""

WIDE, NARROW = SIZE["width"], 390
"""Widths of a desktop's and of a telephone's window in CSS pixels."""

SCREENS = [(WIDE, "light"), (WIDE, "dark"), (NARROW, "dark"), (NARROW, "light")]
"""Width and color scheme of every screen on which pages have to look well; from one to the next one thing changes."""

expect.set_options(timeout=PAGE_LIMIT)

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--js-flags=--single-threaded",
]
"""How Chromium starts. Threads that clean up and compile ahead for a page cost a tenth more than it does without."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium: the one that HANDBOOK_CHROMIUM names, or the machine's own."""
    program = os.environ.get("HANDBOOK_CHROMIUM") or shutil.which("chromium")
    assert program, "no Chromium: install one, or name its program in HANDBOOK_CHROMIUM"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def profiles(browser: Browser) -> Profiles:
    """The profiles of this process."""
    return Profiles(browser)


@pytest.fixture
def page(profiles: Profiles, server: str) -> Iterator[Page]:
    """A silent page of the built site."""
    with profiles.page(server) as page:
        yield page


@pytest.fixture
def own_page(browser: Browser, server: str) -> Iterator[Page]:
    """A silent page of the built site, in a profile of its own."""
    with silent_page(browser, server) as page:
        yield page


def show_on(page: Page, width: int, scheme: str) -> None:
    """Show the open page in a window of a width and in a color scheme, and wait until nothing moves."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    theme = {"light": "default", "dark": "slate"}[scheme]
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", theme)
    settle(page)


def put_on_paper(page: Page) -> None:
    """Show the open page as it prints."""
    page.emulate_media(media="print")
    settle(page)


SETTLED = """() => Promise.race([
  Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  new Promise((resume) => setTimeout(resume, 10_000)),
])"""
"""An animation that starts anew never finishes what was waited for, and a script that waits has no limit of its own."""


def settle(page: Page) -> None:
    """Wait until nothing moves and no color changes any more."""
    page.evaluate(SETTLED)


LOW_CONTRAST = """(paper) => {
  const kept = (find, found = new Map()) => (key) => {
    if (!found.has(key)) found.set(key, find(key));
    return found.get(key);
  };
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = kept((color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  });
  const over = ([r, g, b, a], ground) => [r, g, b].map((v, i) => v * a + ground[i] * (1 - a));
  const style = kept((e) => getComputedStyle(e));
  const ground = kept((e) => (e ? over(rgba(style(e).backgroundColor), ground(e.parentElement)) : paper));
  const opacity = kept((e) => (e ? style(e).opacity * opacity(e.parentElement) : 1));
  const light = (color) => color.map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const printed = matchMedia("print").matches;
  const ratio = (e) => {
    const below = printed ? paper : ground(e);
    const [r, g, b, a] = rgba(style(e).color);
    const pair = [light(below), light(over([r, g, b, a * opacity(e)], below))].sort((one, two) => two - one);
    return (pair[0] + 0.05) / (pair[1] + 0.05);
  };
  const speaks = (e) => [...e.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  return [...document.querySelectorAll("body *")]
    .filter((e) => speaks(e) && e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((e) => !e.matches("svg *") && ratio(e) < 4.5)
    .map((e) => `${ratio(e).toFixed(1)}: ${e.tagName} ${e.className}: ${e.textContent.trim().slice(0, 30)}`)
    .slice(0, 20);
}"""


def low_contrast(page: Page) -> list[str]:
    """The first texts with a contrast below 4.5 to 1 (WCAG 1.4.3), against white where the page is printed."""
    found: list[str] = page.evaluate(LOW_CONTRAST, [255, 255, 255])
    return found
