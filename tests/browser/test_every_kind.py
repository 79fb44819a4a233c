"""One visit to a page of each kind, with all the rules that every page keeps."""

import pytest
from playwright.sync_api import Page

from tests.browser.axe import broken_rules
from tests.browser.charts import CUT_LETTERS
from tests.browser.conftest import KINDS, NARROW, WIDE, show_on
from tests.browser.screens import faults_on_screens
from tests.browser.shifts import load_with_late_scripts, shifts
from tests.browser.stops import HEADINGS, LINKS, STOPS
from tests.conftest import own_catalog

TOO_WIDE = """() => {
  const held = (e) => ["auto", "scroll", "hidden"].includes(getComputedStyle(e).overflowX);
  const scrolls = (e) => e && (held(e) || scrolls(e.parentElement));
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll(".md-content *")]
    .filter((e) => e.getClientRects().length && e.getBoundingClientRect().right > width + 0.5 && !scrolls(e))
    .map((e) => `wider than ${width}: ${e.tagName} ${e.className}: ${e.textContent.trim().slice(0, 40)}`);
}"""
"""Elements of the content that reach beyond the window and stand in nothing that scrolls."""

CUT_OFF = """() => [...document.querySelectorAll(".md-content .hb-block *")]
  .filter((e) => e.getClientRects().length && e.scrollWidth > e.clientWidth + 1 && e.clientWidth)
  .filter((e) => ["hidden", "clip"].includes(getComputedStyle(e).overflowX) && !e.closest(".hb-hidden"))
  .map((e) => `cut off: ${e.tagName} ${e.className}: ${e.textContent.trim().slice(0, 40)}`)"""
"""Elements of our blocks that hide a part of their text."""

LONG_LINES = """() => {
  const BLOCKS =
    "p, li, dd, dt, td, th, h2, h3, h4, summary, figcaption, caption, blockquote, button, label, legend, div";
  const lines = new Map();
  const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = walker.nextNode(); innerWidth > 1000 && text; text = walker.nextNode()) {
    const block = text.parentElement.closest(BLOCKS);
    const says = text.parentElement;
    if (!block || says.closest("svg, code, .hb-hidden") || !says.checkVisibility()) continue;
    for (const { 0: word, index } of text.data.matchAll(/\\S+\\s?/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const key = `${Math.round((range.getClientRects()[0]?.bottom ?? 0) / 6)}`;
      const own = lines.get(block) ?? lines.set(block, new Map()).get(block);
      own.set(key, (own.get(key) ?? "") + word);
    }
  }
  return [...lines].flatMap(([block, own]) => [...own.values()].filter((line) => line.trim().length > 80)
    .map((line) => `a line of ${line.trim().length}: ${block.tagName} ${block.className}: ${line}`)).slice(0, 5);
}"""
"""Lines of text with more than 80 characters in a wide window (WCAG 1.4.8)."""

HIDDEN_CELLS = """() => {
  const shut = [...document.querySelectorAll("article details:not([open])")];
  for (const box of shut) box.open = true;
  const beyond = [...document.querySelectorAll("article :is(th, td, td *)")]
    .filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth && innerWidth < 400)
    .map((e) => `beyond the edge: ${e.tagName} ${e.className}: ${e.textContent.trim().slice(0, 40)}`);
  for (const box of shut) box.open = false;
  return beyond.slice(0, 5);
}"""
"""Cells of tables, and what stands in them, beyond the edge of a narrow window; also in what the reader opens."""

BROKEN_WORDS = """() => {
  const range = document.createRange();
  const broken = (text, { 0: word, index }) => {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length > 1;
  };
  return [...document.querySelectorAll("article h1")].flatMap((e) => [...e.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .flatMap((text) => [...text.data.matchAll(/[\\p{L}\\p{N}]+/gu)].filter((word) => broken(text, word)))
    .map(([word]) => `broken in two: ${word}`);
}"""
"""Words of a page's title that stand on two lines."""

SMALL_TARGETS = """() => [...document.querySelectorAll(
    ".md-content :is(button, summary, input, select, .hb-download, .hb-card:has(a))")]
  .filter((e) => e.getClientRects().length)
  .map((e) => [e, (e.closest("label") ?? e).getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24)
  .map(([e, box]) => `${box.width}x${box.height}: ${e.tagName} ${e.className}: ${e.textContent.trim().slice(0, 40)}`)"""
"""Our own things to press that are smaller than WCAG 2.2 asks for (2.5.8)."""

NAMELESS = """() => {
  const boxes = [...document.querySelectorAll("article [tabindex='0']")];
  const label = (e) => document.getElementById(e.getAttribute("aria-labelledby"))?.textContent;
  const named = (e) => e.getAttribute("aria-label") ?? label(e);
  const names = boxes.map((e) => e.getAttribute("role") && named(e));
  return boxes.filter((e, i) => !names[i] || names.indexOf(names[i]) !== i)
    .map((e) => `without a name of its own: ${e.tagName} ${e.className}`);
}"""
"""Boxes that the keyboard can scroll and that do not say what they hold, or say the same as another of the page."""

UNLISTED = """() => {
  const shown = (e) => e.checkVisibility({ visibilityProperty: true });
  const listed = new Set([...document.querySelectorAll("nav a")].filter(shown).map(({ hash }) => hash.slice(1)));
  const sections = [...document.querySelectorAll("article h2[id]")].filter(shown);
  return sections.filter(({ id }) => innerWidth > 1000 && sections.length > 2 && !listed.has(id))
    .map(({ id }) => `a section that no list of the page's sections has: #${id}`);
}"""
"""Sections of a page of several that nothing leads to in a wide window."""


RULES = (TOO_WIDE, CUT_OFF, HIDDEN_CELLS, BROKEN_WORDS, LONG_LINES, SMALL_TARGETS, NAMELESS, STOPS, HEADINGS, UNLISTED)


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_every_kind_can_be_used_by_everybody(kind: str, page: Page) -> None:
    """On every screen nothing reaches out of the window, is cut off, pale, too small to press or without a name.

    No table hides a column, no word of a title is broken, and no line has more than 80 characters.
    It follows the system's color scheme, and WCAG 2.1 A and AA and axe's good practice hold. What a script adds has its
    room from the first paint. Every stop of the keyboard has a name and is on the screen; a heading's name is its text.
    """
    faults = []
    for width in (NARROW, WIDE):
        load_with_late_scripts(page, f"/en/{KINDS[kind]}", width)
        faults += [f"{width}: {fault}" for fault in shifts(page)]
    faults += faults_on_screens(page, *RULES)
    assert [] == faults


ROOM = (TOO_WIDE, CUT_OFF, HIDDEN_CELLS, BROKEN_WORDS, LONG_LINES, SMALL_TARGETS, NAMELESS, CUT_LETTERS)
"""What longer words can break."""

_, *TRANSLATED = own_catalog().settings.languages


@pytest.mark.skipif(not TRANSLATED, reason="the handbook is in one language")
@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_every_kind_has_room_for_the_words_of_every_language(kind: str, page: Page) -> None:
    """On a telephone and on a desktop. Markup is that of English, so axe asks one language of each kind, by turns."""
    faults = []
    asked = TRANSLATED[list(KINDS).index(kind) % len(TRANSLATED)]
    for language in TRANSLATED:
        page.goto(f"/{language}/{KINDS[kind]}")
        for width in (NARROW, WIDE):
            show_on(page, width, "light")
            if (across := page.evaluate("document.documentElement.scrollWidth")) > width:
                faults.append(f"{language}, {width}: the page is {across} wide")
            faults += [f"{language}, {width}: {fault}" for script in ROOM for fault in page.evaluate(script)]
        if language == asked:
            faults += [f"{language}: {fault}" for fault in broken_rules(page)]
    assert [] == faults


BARE = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("a { text-decoration: none !important }");
  document.adoptedStyleSheets = [sheet];
}"""


def test_a_link_without_its_line_is_seen(page: Page) -> None:
    """In a text, that is; one that stands alone needs none."""
    page.goto("/en/about/")
    assert [] == page.evaluate(LINKS)
    page.evaluate(BARE)
    assert page.evaluate(LINKS)
