"""The first answer of a page on pay: a level and places to choose, and their ranges side by side."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import broken_rules
from tests.browser.conftest import NARROW, ROLE, WIDE, low_contrast, put_on_paper, settle
from tests.browser.paper import printed
from tests.browser.profiles import Profiles

ADDRESS = f"/en/{ROLE}/compensation/"
CHOSEN = "?level=senior&places=national,denver,boston"
SCREENS = [(WIDE, "light"), (NARROW, "dark")]


@pytest.fixture
def pay(page: Page) -> Page:
    """The page, with its first choice."""
    return _open(page)


def _open(page: Page, more: str = "") -> Page:
    page.goto(f"{ADDRESS}{more}")
    expect(page.locator("pay-places form")).to_be_visible()
    return page


def _rows(page: Page) -> Locator:
    return page.locator("pay-places tbody tr:visible")


def _drawn(page: Page) -> list[str]:
    """The names in the drawing that shows."""
    return page.locator("pay-places .hb-strips:visible > div > svg > g:last-child").all_text_contents()


def test_keys_set_places_side_by_side(pay: Page) -> None:
    """A second place is a row, a bar and a source beside the first; the address says it, and so does a status."""
    expect(_rows(pay)).to_have_text(["National reference range$85,000–$120,000$113,000–$160,000$150,000–$250,000+"])
    pay.get_by_role("checkbox", name="Denver, CO").focus()
    pay.keyboard.press("Space")
    expect(_rows(pay)).to_have_count(2)
    pay.get_by_role("combobox", name="Level").focus()
    pay.keyboard.press("ArrowDown")
    expect(_rows(pay)).to_have_text([
        "National reference range Modeled$102,000–$144,000$136,000–$192,000",
        "Denver, CO Modeled$100,000–$142,000$133,000–$189,000",
    ])  # fmt: skip
    expect(pay.locator("pay-places [role=status]")).to_have_text("Senior: National · Denver, CO")
    assert ["National", "Denver, CO"] == _drawn(pay)
    assert "?level=senior&places=national,denver" in pay.url
    expect(pay.locator(".hb-origins p")).to_contain_text("checked November")
    pay.go_back()
    expect(_rows(pay).first).to_contain_text("$85,000–$120,000")
    expect(pay.get_by_role("combobox", name="Level")).to_have_value("core")
    pay.go_back()
    expect(_rows(pay)).to_have_count(1)


def test_a_link_leads_to_a_choice_and_to_a_part_of_the_page(page: Page) -> None:
    """Neither takes the other away."""
    _open(page, f"{CHOSEN}#posting-chicago")
    expect(page.locator("#posting-chicago")).to_be_in_viewport()
    expect(_rows(page)).to_have_count(3)
    page.evaluate("location.hash = 'movers'")
    expect(page.locator("#movers")).to_be_in_viewport()
    expect(_rows(page)).to_have_count(3)


@pytest.mark.parametrize(("width", "windows"), [(WIDE, 1), (NARROW, 2)])
def test_range_chart_and_source_are_the_first_answer(width: int, windows: int, page: Page) -> None:
    """Without a scroll in a wide window, and with at most one on a telephone."""
    page.set_viewport_size({"width": width, "height": 900})
    _open(page)
    settle(page)
    for part in ("tbody td", ".hb-chart", ".hb-source"):
        box = page.locator(f"pay-places {part}").first.bounding_box()
        assert box
        assert windows * 900 >= box["y"] + box["height"]


@pytest.mark.parametrize(("width", "scheme"), SCREENS)
def test_a_choice_breaks_no_rule_of_axe(width: int, scheme: str, page: Page) -> None:
    """And fits the window, with contrast."""
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_viewport_size({"width": width, "height": 900})
    _open(page, CHOSEN)
    expect(_rows(page)).to_have_count(3)
    settle(page)
    assert [] == broken_rules(page)
    assert [] == low_contrast(page)
    assert width >= page.evaluate("document.documentElement.scrollWidth")


def test_forced_colors_leave_every_bar(page: Page) -> None:
    """Both bars of each place, in a color of the reader's own."""
    page.emulate_media(forced_colors="active")
    _open(page, CHOSEN)
    expect(_rows(page)).to_have_count(3)
    fills = page.locator("pay-places .hb-strips:visible .hb-bars").evaluate_all(
        "(bars) => bars.map((bar) => getComputedStyle(bar).fill)"
    )
    assert 6 == len(fills)
    assert 2 == len(set(fills))


def test_paper_says_what_is_chosen(page: Page) -> None:
    """The level and the places, their rows and their chart, and nothing of the form; all of it on four sheets."""
    _open(page, CHOSEN)
    expect(_rows(page)).to_have_count(3)
    assert 4 >= len(printed(page))
    put_on_paper(page)
    expect(page.get_by_text("Senior: National · Denver, CO · Boston, MA")).to_be_visible()
    expect(page.locator("pay-places form")).to_be_hidden()
    assert ["National", "Denver, CO", "Boston, MA"] == _drawn(page)


def test_without_scripts_there_is_the_national_range_and_the_mean(profiles: Profiles, server: str) -> None:
    """And no form that does nothing."""
    with profiles.page(server, java_script_enabled=False) as page:
        page.goto(ADDRESS)
        expect(_rows(page)).to_have_count(2)
        expect(page.locator("pay-places form")).to_be_hidden()
        expect(page.locator("pay-places figure")).to_be_hidden()
