"""The pencil behind every item, in a real browser."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import KINDS, NARROW, WIDE, put_on_paper, settle
from tests.browser.profiles import Profiles

BOXES = """() => [...document.querySelectorAll(".md-content :is(h2, h3, h4, li, dt, dd, td, p, article)")]
  .map((e) => { const box = e.getBoundingClientRect(); return [box.x, box.y + scrollY, box.width, box.height]; })"""
"""Where everything on the page stands."""

SEEN = "(e) => Number(getComputedStyle(e).opacity) > 0.5"
KINDS_WITH_ITEMS = ["interview", "job-description", "compensation", "kpis", "faq", "industry", "overview", "hiring"]


@pytest.mark.parametrize("kind", KINDS_WITH_ITEMS)
def test_a_pencil_shows_on_the_item_under_the_pointer_and_moves_nothing(kind: str, page: Page) -> None:
    """With a mouse, pencils are hidden until their item is pointed at, and nothing gives way for them."""
    page.goto(f"/en/{KINDS[kind]}")
    page.mouse.move(0, 0)
    pencil = page.locator("a[data-edit]").nth(2)
    pencil.scroll_into_view_if_needed()
    settle(page)
    before = page.evaluate(BOXES)
    assert [] == page.locator("a[data-edit]").evaluate_all(f"(all) => all.filter({SEEN}).map((e) => e.outerHTML)")
    pencil.locator("xpath=..").hover()
    settle(page)
    assert pencil.evaluate(SEEN)
    assert before == page.evaluate(BOXES)


def test_a_pencil_shows_where_the_keyboard_is(page: Page) -> None:
    """Tab reaches it behind its item, it shows itself, and its name says what it edits."""
    page.goto(f"/en/{KINDS['interview']}")
    page.mouse.move(0, 0)
    page.locator("#multi-site-plan").evaluate("(e) => { e.tabIndex = -1; e.focus(); }")
    page.keyboard.press("Tab")
    settle(page)
    focused = page.locator("*:focus")
    expect(focused).to_have_attribute("data-edit", re.compile(r"\d"))
    assert focused.evaluate(SEEN)
    assert focused.get_attribute("aria-label").startswith("Edit: You take over a client")  # type: ignore[union-attr]
    box = focused.bounding_box()
    assert box and box["width"] >= 16 and box["height"] >= 16


@pytest.mark.parametrize("kind", KINDS_WITH_ITEMS)
def test_pencils_always_show_where_nothing_can_hover(kind: str, profiles: Profiles, server: str) -> None:
    """On a touch screen each shows, quietly, and none stands alone at the start of a line or off the screen."""
    with profiles.page(server, has_touch=True, is_mobile=True) as page:
        page.set_viewport_size({"width": NARROW, "height": 900})
        page.goto(f"/en/{KINDS[kind]}")
        settle(page)
        hidden = page.locator("a[data-edit]").evaluate_all(f"(all) => all.filter((e) => !({SEEN})(e)).length")
        assert (True, 0) == (page.locator("a[data-edit]").count() > 2, hidden)
        alone = page.locator("a[data-edit]").evaluate_all(
            """(all) => all.filter((e) => {
              const box = e.getBoundingClientRect();
              const start = e.closest("h3, h4, dt, dd, th, td, li, p").getBoundingClientRect();
              return e.checkVisibility() && box.left <= start.left + 1;
            }).map((e) => e.getAttribute("aria-label"))"""
        )
        assert [] == alone


@pytest.mark.parametrize("kind", ["interview", "job-description", "compensation"])
def test_paper_shows_no_pencil_and_no_report(kind: str, page: Page) -> None:
    """What only works on a screen is not printed."""
    page.goto(f"/en/{KINDS[kind]}")
    put_on_paper(page)
    ours = page.locator("a[data-edit], .hb-feedback")
    assert ours.count() > 1
    assert 0 == ours.evaluate_all("(all) => all.filter((e) => e.checkVisibility()).length")


def test_the_pencil_of_a_promise_lies_above_its_link(page: Page) -> None:
    """A promise is a link as large as its card; its pencil can still be pressed."""
    page.goto(f"/en/{KINDS['overview']}")
    page.set_viewport_size({"width": WIDE, "height": 900})
    pencil = page.locator(".hb-promises a[data-edit]").first
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
    page.goto(f"/en/{KINDS['job-description']}")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#advert a[data-edit]").evaluate_all("(all) => all.forEach((e) => e.append('PENCIL'))")
    page.locator("#advert copy-text button").click()
    expect(page.locator("copy-text [role=status]")).to_have_text(re.compile(r"\w"))
    copied = page.evaluate("navigator.clipboard.readText()")
    assert (True, False) == ("Account planning" in copied, "PENCIL" in copied)
