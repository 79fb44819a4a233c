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


FIRST = {
    "": ["role-choice button", ".hb-task h3"],
    "roles/": [".hb-card"],
    "questions/": [".hb-question"],
    "salaries/": [".hb-chart"],
    "law/": [".hb-laws tbody"],
    "glossary/": [".hb-letter"],
    "posting-builder/": [".hb-choices"],
    "industries/healthcare/": ["article h2"],
    f"{ROLE}/": [".hb-glance dd"],
    f"{ROLE}/posting/": ["#posting .hb-posting-title"],
    f"{ROLE}/job-description/": ["#about ~ .hb-block p"],
    f"{ROLE}/compensation/": ["#national ~ .hb-block table", ".hb-chart"],
    f"{ROLE}/interview/": [".hb-stage li a"],
    f"{ROLE}/competencies/": ["#expected ~ .hb-block tbody"],
    f"{ROLE}/kpis/": ["#overview ~ .hb-block tbody"],
    f"{ROLE}/hiring/": ["#use ~ .hb-block p"],
    f"{ROLE}/remote/": ["article h2"],
    f"{ROLE}/faq/": [".hb-asked :is(li, summary)"],
    f"{ROLE}/industries/healthcare/": ["article h2"],
    f"{ROLE}/contexts/remote/": ["article h2"],
}
"""Address of a page of each kind to what the page is opened for."""


@pytest.mark.parametrize(("width", "windows"), [(WIDE, 1), (NARROW, 2)])
def test_the_first_answer_is_near(width: int, windows: int, page: Page) -> None:
    """Its first lines need no scroll in a wide window, and at most one on a telephone."""
    page.set_viewport_size({"width": width, "height": 900})
    far = []
    for address, answers in FIRST.items():
        page.goto(f"/en/{address}")
        for answer in answers:
            found = page.locator(answer).locator("visible=true").first
            expect(found).to_be_visible()
            box = found.bounding_box()
            assert box
            if box["y"] + min(box["height"], 60) > windows * 900:
                far.append((address, answer, box["y"]))
    assert [] == far


def test_the_questions_of_a_faq_fold_where_they_would_fill_the_screen(page: Page) -> None:
    """On a telephone the first answer comes first, and a press opens the list; in a wide window the list is open."""
    page.goto(f"/en/{ROLE}/faq/")
    listed = page.locator(".hb-asked li a")
    expect(listed.first).to_be_visible()
    expect(page.locator(".hb-asked summary")).to_be_hidden()
    page.set_viewport_size({"width": NARROW, "height": 900})
    expect(listed.first).to_be_hidden()
    box = page.locator(".hb-faq p").first.bounding_box()
    assert box and box["y"] < 900
    page.locator(".hb-asked summary").click()
    listed.last.click()
    expect(page.locator(page.evaluate("location.hash"))).to_be_in_viewport()


def test_the_ratings_of_a_competency_share_a_line_on_a_telephone(page: Page) -> None:
    """Each says its level, and the reason is below them."""
    page.set_viewport_size({"width": NARROW, "height": 900})
    page.goto(f"/en/{ROLE}/competencies/")
    cells = page.locator(".hb-expected tbody tr").first.locator("td")
    tops = [box["y"] for cell in cells.all() if (box := cell.bounding_box())]
    assert len(tops) > 3
    assert 1 == len({*tops[:-1]})
    assert tops[-1] > tops[0]
    expect(cells.first).to_have_attribute("data-label", "Associate")


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
    """A page takes a few sheets. What the reader has opened prints, and nothing of the rest, its headings included."""
    page.goto(f"/en/{ROLE}/{name}/")
    page.evaluate(f"addEventListener('beforeprint', () => {{ globalThis.opened = ({OPEN})() }})")
    assert sheets >= len(printed(page, "Letter"))
    assert [] == page.evaluate("opened")
    page.emulate_media(media="print")
    expect(page.locator("details.hb-part > summary").first).to_be_hidden()
    page.emulate_media(media="screen")
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
