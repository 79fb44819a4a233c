"""The pencils behind items, which one switch shows, in a real browser."""

import re
from collections import Counter

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import broken_rules
from tests.browser.conftest import KINDS, NARROW, WIDE, put_on_paper, settle
from tests.browser.shifts import load_with_late_scripts, shifts
from tests.browser.stops import HEADINGS, STOPS

KINDS_WITH_ITEMS = [
    *("interview", "job-description", "compensation", "kpis", "faq", "industry", "overview", "hiring"),
    *("glossary", "due", "industry-of-all-roles"),
]
EDITS = re.compile(r"https://github\.com/hiring-handbook/hiring-handbook/edit/main/data/[a-z/-]+\.yml#L\d+$")
NAMED = re.compile(r"Edit:? (?!Edit|.*(?:[<>{}]|\s\s))\S")
ALONE = """() => [...document.querySelectorAll("a[data-edit][href]")].filter((e) => {
  const before = e.previousSibling?.nodeType === Node.TEXT_NODE ? e.previousSibling : e.previousElementSibling;
  const range = document.createRange();
  range.selectNode(before ?? e.parentElement);
  const last = [...range.getClientRects()].at(-1);
  return last && e.getBoundingClientRect().top > last.bottom;
}).map((e) => `alone at the start of a line: ${e.ariaLabel}`)"""
"""Pencils that stand on another line than the words before them."""


def _switch(page: Page) -> Locator:
    return page.get_by_role("button", name="Edit mode")


def _edit(page: Page, kind: str) -> None:
    """Open a page in edit mode."""
    page.goto(f"/en/{KINDS[kind]}")
    _switch(page).click()
    expect(page.locator("a[data-edit][href]").first).to_be_attached()


def test_without_edit_mode_there_is_no_pencil(page: Page) -> None:
    """Nobody sees one, stops at one, or is read one; the pencil of the page is there."""
    page.goto(f"/en/{KINDS['interview']}")
    expect(_switch(page)).to_have_attribute("aria-pressed", "false")
    assert 0 == page.locator("a[data-edit]").evaluate_all(
        "(all) => all.filter((e) => e.checkVisibility() || e.href || e.ariaLabel).length"
    )
    expect(page.get_by_role("link", name="Edit this page")).to_be_visible()


@pytest.mark.parametrize("kind", KINDS_WITH_ITEMS)
def test_in_edit_mode_every_pencil_has_a_name_of_its_own(kind: str, page: Page) -> None:
    """It says what it edits, as no other does, opens that line, and can be pressed; headings keep their names."""
    faults = []
    page.set_viewport_size({"width": WIDE, "height": 900})
    if kind == "due" and "data-edit" not in page.request.get(f"/en/{KINDS[kind]}").text():
        pytest.skip("no fact of the data is due today")
    _edit(page, kind)
    for width in (WIDE, NARROW):
        page.set_viewport_size({"width": width, "height": 900})
        settle(page)
        faults += [fault for rule in (STOPS, HEADINGS, ALONE) for fault in page.evaluate(rule)]
    faults += broken_rules(page)
    pencils = page.locator("a[data-edit]")
    names = pencils.evaluate_all("(all) => all.map((e) => e.ariaLabel)")
    addresses = pencils.evaluate_all("(all) => all.map((e) => e.href)")
    faults += [name for name, count in Counter(names).items() if count > 1]
    faults += [name for name in names if not NAMED.match(name)]
    faults += [address for address in addresses if not EDITS.match(address)]
    assert [] == faults


def test_edit_mode_is_kept_and_moves_nothing_while_a_page_loads(page: Page) -> None:
    """On the next page pencils have their room from the first paint; the switch turns them off again."""
    _edit(page, "interview")
    load_with_late_scripts(page, f"/en/{KINDS['job-description']}", WIDE)
    expect(_switch(page)).to_have_attribute("aria-pressed", "true")
    expect(page.locator("a[data-edit][href]").first).to_be_visible()
    assert [] == shifts(page)
    _switch(page).click()
    expect(page.locator("a[data-edit][href]")).to_have_count(0)


def test_a_heading_is_called_by_its_text_in_edit_mode(page: Page) -> None:
    """Its pencil stands behind it and not in it, and Tab goes from one to the other."""
    _edit(page, "interview")
    heading = page.locator("#multi-site-plan")
    words = heading.inner_text()
    expect(heading).to_have_accessible_name(words)
    heading.locator("a").focus()
    page.keyboard.press("Tab")
    focused = page.locator("*:focus")
    expect(focused).to_have_accessible_name(f"Edit: {words}")


@pytest.mark.parametrize("kind", ["interview", "job-description", "compensation"])
def test_paper_shows_no_pencil_and_no_report(kind: str, page: Page) -> None:
    """What only works on a screen is not printed."""
    _edit(page, kind)
    put_on_paper(page)
    ours = page.locator("a[data-edit], edit-mode, .hb-feedback")
    assert ours.count() > 2
    assert 0 == ours.evaluate_all("(all) => all.filter((e) => e.checkVisibility() && e.offsetHeight).length")


def test_the_pencil_of_a_promise_lies_above_its_link(page: Page) -> None:
    """A promise is a link as large as its card; its pencil can still be pressed."""
    _edit(page, "overview")
    pencil = page.locator("[id^=promise-] a[data-edit]").first
    pencil.scroll_into_view_if_needed()
    box = pencil.bounding_box()
    assert box
    on_top = page.evaluate(
        "([x, y]) => document.elementFromPoint(x, y).hasAttribute('data-edit')",
        [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2],
    )
    assert on_top


def test_the_copied_advert_holds_no_pencil(page: Page) -> None:
    """Even where a pencil had words, they would not be copied."""
    _edit(page, "job-description")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#advert a[data-edit]").evaluate_all("(all) => all.forEach((e) => e.append('PENCIL'))")
    page.locator("#advert copy-text button").click()
    expect(page.locator("copy-text [role=status]")).to_have_text(re.compile(r"\w"))
    copied = page.evaluate("navigator.clipboard.readText()")
    assert (True, False) == ("Account planning" in copied, "PENCIL" in copied)
