"""Pages answer first: what comes after the first answer folds, and opens for a link, a search, and a press."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NARROW, ROLE, WIDE, settle
from tests.browser.paper import printed

HEIGHTS = {
    ("job-description", WIDE): 23_600,
    ("job-description", NARROW): 36_600,
    ("compensation", WIDE): 19_345,
    ("compensation", NARROW): 26_899,
    ("kpis", WIDE): 21_035,
    ("kpis", NARROW): 29_383,
    ("competencies", WIDE): 14_415,
    ("competencies", NARROW): 22_689,
}
"""How high pages were, in CSS pixels, when all of each stood open; folded they have at most half of it."""

OPEN = """() => [...document.querySelectorAll("article details[open] > summary")].map((e) => e.textContent.trim())"""
"""What is unfolded, by its heading."""


@pytest.mark.parametrize(("name", "width"), HEIGHTS)
def test_a_page_has_half_of_its_height(name: str, width: int, page: Page) -> None:
    """What comes after the first answer is one line each."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"/en/{ROLE}/{name}/")
    settle(page)
    assert HEIGHTS[name, width] / 2 >= page.evaluate("document.documentElement.scrollHeight")


@pytest.mark.parametrize(("width", "windows"), [(WIDE, 1), (NARROW, 2)])
@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("compensation", "#national ~ .hb-block table, .hb-chart"),
        ("kpis", "#overview ~ .hb-block tbody"),
        ("competencies", "#expected ~ .hb-block tbody"),
        ("faq", ".hb-asked li"),
    ],
)
def test_the_first_answer_is_near(name: str, answers: str, width: int, windows: int, page: Page) -> None:
    """Without a scroll in a wide window, with at most one on a telephone."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"/en/{ROLE}/{name}/")
    for found in (page.locator(answers).first, page.locator(answers.rpartition(",")[2]).first):
        box = found.bounding_box()
        assert box
        assert windows * 900 > box["y"]


@pytest.mark.parametrize(
    "place",
    [
        "kpis/#forecast-accuracy",
        "compensation/#posting-chicago",
        "competencies/#resilience",
        "job-description/#senior",
        "job-description/#people-manager-responsibilities",
    ],
)
def test_a_link_opens_what_it_leads_to(place: str, page: Page) -> None:
    """Of a heading that folds, and of what is below one: when the page opens, and on the page."""
    name, _, target = place.partition("#")
    page.goto(f"/en/{ROLE}/{place}")
    below = page.locator(f"details.hb-part[open]:has([id='{target}'])")
    expect(below.first).to_have_attribute("open", "")
    expect(page.locator(f"[id='{target}']")).to_be_in_viewport()
    page.goto(f"/en/{ROLE}/{name}#sources")
    for box in below.all():
        box.evaluate("(box) => { box.open = false }")
    page.evaluate("(target) => { location.hash = target }", target)
    expect(below.first).to_have_attribute("open", "")


def test_a_heading_that_folds_opens_and_closes_by_keyboard(page: Page) -> None:
    """It is one stop, which is called by the heading's words."""
    page.goto(f"/en/{ROLE}/compensation/")
    part = page.locator("details.hb-part:has(#benchmarks)")
    part.locator("> summary").focus()
    for is_open in (True, False):
        page.keyboard.press("Enter")
        expect(part).to_have_js_property("open", is_open)
    assert "Official statistics" == part.locator("> summary").inner_text().strip()


@pytest.mark.parametrize(("name", "sheets"), {"compensation": 4, "kpis": 3, "competencies": 3}.items())
def test_paper_has_what_is_open(name: str, sheets: int, page: Page) -> None:
    """A page takes a few sheets. What the reader has opened prints, and the rest is folded before and after."""
    page.goto(f"/en/{ROLE}/{name}/")
    page.evaluate(f"addEventListener('beforeprint', () => {{ globalThis.opened = ({OPEN})() }})")
    assert sheets >= len(printed(page))
    assert [] == page.evaluate("opened")
    page.locator("details.hb-part > summary").first.click()
    printed(page)
    assert 1 == len(page.evaluate("opened"))
    assert page.evaluate("opened") == page.evaluate(OPEN)


def test_without_scripts_a_link_opens_what_it_leads_to(page: Page) -> None:
    """The style sheet does it, and a press opens the others."""
    browser = page.context.browser
    assert browser
    page.goto(f"/en/{ROLE}/kpis/")
    plain = browser.new_page(java_script_enabled=False)
    try:
        plain.goto(f"{page.url}#forecast-accuracy")
        formula = plain.locator(".hb-kpi .hb-formula")
        expect(plain.locator(".hb-kpi:has(#forecast-accuracy) .hb-formula")).to_be_visible()
        expect(formula.first).to_be_hidden()
        plain.locator("summary:has(#net-revenue-retention)").click()
        expect(formula.first).to_be_visible()
    finally:
        plain.close()
