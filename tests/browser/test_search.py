"""The search in a real browser: how it opens, what it fetches, what it shows, and what it finds."""

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import KINDS, NARROW, ROLE, WIDE, settle
from tests.browser.profiles import fresh_page, silent_page
from tests.browser.screens import faults_on_screens
from tests.browser.search import RESULTS, answer, open_search, results

MADE = Path(__file__).parent / "made_remote.js"
TOGGLE = "#__search"

BLOCKED = """for (const name of ["localStorage", "sessionStorage"]) {
  const get = () => { throw new DOMException("blocked", "SecurityError"); };
  Object.defineProperty(window, name, { configurable: true, get });
}"""
"""What a browser does whose reader blocks the storage of pages."""


@pytest.fixture
def made(page: Page) -> Page:
    """A page whose search has made answers."""
    page.route("**/site-search/remote.js", lambda route: route.fulfill(path=MADE))
    return page


# Opening ---------------------------------------------------------------------------------------------------


def test_nothing_of_the_search_is_fetched_before_somebody_turns_to_it(page: Page) -> None:
    """Anyone who only reads gets the script that opens it, and no other file; no worker runs."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.goto(f"/en/{KINDS['interview']}")
    page.wait_for_load_state("networkidle")
    before = [path for path in asked if re.search("site-search|pagefind|/search/|lunr|worker", path)]
    open_search(page)
    assert results(page, "denver")

    assert ["site-search.js"] == [path.rpartition("/")[2] for path in before]
    assert {"panel.js", "worker.js", "results.js"} <= {path.rpartition("/")[2] for path in asked}


def test_search_opens_by_keyboard(made: Page) -> None:
    """The slash opens it wherever one reads, and is not typed; Escape closes it and gives the focus back."""
    made.goto(f"/en/{KINDS['faq']}")
    link = made.locator("article a[href]:visible").first
    link.focus()
    made.keyboard.press("/")
    expect(made.locator("site-search input")).to_be_focused()
    expect(made.locator("site-search input")).to_have_value("")
    assert results(made, "onboarding")
    made.keyboard.press("Escape")
    expect(link).to_be_focused()
    expect(made.locator(RESULTS).first).to_be_hidden()


def test_keys_of_the_search_can_be_typed(made: Page) -> None:
    """Where there is a field, they are letters."""
    made.goto("/en/roles/")
    field = made.get_by_role("searchbox", name="Job title")
    field.press_sequentially("sf/")
    expect(field).to_have_value("sf/")
    expect(made.locator(TOGGLE)).not_to_be_checked()


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_a_search_that_is_open_is_left_by_tab_and_by_a_press(width: int, made: Page) -> None:
    """Tab goes on through what was found; a press beside the search, or on its arrow, closes it."""
    made.set_viewport_size({"width": width, "height": 900})
    made.goto("/en/")
    open_search(made)
    assert results(made, "lamp")
    for _ in range(20):
        made.keyboard.press("Tab")
        if made.locator("site-search *:focus").count() == 0:
            break
    expect(made.locator(TOGGLE)).not_to_be_checked()
    field = open_search(made)
    if width == WIDE:
        made.mouse.click(width - 20, 700)
    else:
        made.get_by_role("button", name="Close search").click()
    expect(made.locator(TOGGLE)).not_to_be_checked()
    expect(field).not_to_be_focused()


def test_what_is_closed_is_not_in_the_way_of_tab(made: Page) -> None:
    """What was found cannot be reached while the search is closed."""
    made.goto("/en/")
    field = open_search(made)
    assert results(made, "lamp")
    made.keyboard.press("Escape")
    field.evaluate("(field) => field.parentElement.querySelector('button').focus()")
    expect(made.locator(RESULTS).filter(visible=True)).to_have_count(0)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_a_result_on_the_same_page_shows_its_part(width: int, made: Page) -> None:
    """The search closes, and the page is at that part; the address holds nothing that was typed."""
    made.set_viewport_size({"width": width, "height": 900})
    made.goto(f"/en/{KINDS['interview']}")
    open_search(made)
    assert f"/en/{ROLE}/interview/#evaluation" in results(made, "ratings")
    made.locator(RESULTS, has_text="evaluation").click()
    made.wait_for_url("**/interview/#evaluation")
    expect(made.locator(TOGGLE)).not_to_be_checked()
    made.wait_for_timeout(300)
    expect(made.locator("#evaluation")).to_be_in_viewport()
    assert "" == urlsplit(made.url).query
    expect(made.locator("article mark")).to_have_count(0)


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_without_scripts_two_links_stand_in_its_place(width: int, browser: Browser, server: str) -> None:
    """They lead to the roles and to the glossary; nothing that could do nothing stands about."""
    with fresh_page(browser, server, java_script_enabled=False, viewport={"width": width, "height": 900}) as page:
        page.goto(f"/en/{KINDS['interview']}")
        expect(page.locator("header site-search")).to_be_hidden()
        for name, address in (("Find a role", "/en/roles/"), ("Glossary", "/en/glossary/")):
            link = page.locator("header").get_by_role("link", name=name)
            expect(link).to_be_in_viewport()
            assert address == link.evaluate("(link) => new URL(link.href).pathname")
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_part_of_the_index_that_cannot_be_fetched_is_told(browser: Browser, server: str) -> None:
    """Nobody reads that nothing was found where nothing could be looked for; the next letter tries again."""
    with silent_page(browser, server, allowed="Failed to load") as page:
        page.goto("/en/")
        open_search(page)
        page.route("**/*.pf_index", lambda route: route.abort())
        assert "The search did not load." == answer(page, "negotiation")
        page.unroute_all(behavior="wait")
        assert results(page, "negotiations")


def test_a_page_works_where_storage_is_blocked(made: Page) -> None:
    """The search opens and finds, and the colors can be chosen as long as the page shows."""
    with made.add_init_script(BLOCKED):
        made.goto(f"/en/{KINDS['interview']}")
    made.locator("color-choice button").click()
    made.locator("color-choice button").click()
    expect(made.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    open_search(made)
    assert results(made, "lamp")


# What it shows ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("query", ["lamp", "nothing"])
def test_what_was_found_can_be_read_on_every_screen(query: str, made: Page) -> None:
    """The rules of axe and the contrast of texts hold for pages that were found, and where there are none."""
    made.goto("/en/")

    def ask() -> None:
        made.keyboard.press("Escape")
        open_search(made)
        answer(made, query)
        settle(made)

    assert [] == faults_on_screens(made, ready=ask)


def test_the_form_for_what_is_missing_gets_the_words(made: Page) -> None:
    """The link to the form is filled in when it is pressed, with the edition; until then nobody hears of the words."""
    made.goto("/en/")
    open_search(made)
    assert "Nothing found for “nothing”" == answer(made, "nothing")
    link = made.get_by_role("link", name="Tell us on GitHub what is missing")
    href = link.get_attribute("href") or ""
    assert "words" not in parse_qs(urlsplit(href).query)
    said = link.evaluate(
        """(link) => new Promise((resolve) => {
          document.addEventListener("click", (event) => (event.preventDefault(), resolve(link.href)), { once: true });
          link.click();
        })"""
    )
    values = parse_qs(urlsplit(said).query)
    assert (["not-found.yml"], ["nothing"], True) == (values["template"], values["words"], "/en/" in values["page"][0])


# What it finds ---------------------------------------------------------------------------------------------

GUIDE = r"/roles/[a-z-]+"
"""Words that name no role may be answered by any guide."""

FOUND = {
    "salary chicago": rf"{GUIDE}/compensation/#by-(level-and-)?metro$",
    "red flags": rf"{GUIDE}/hiring/#red-flags$",
    "hipaa": rf"{GUIDE}/industries/healthcare/",
    "questions about negotiation": rf"{GUIDE}/(interview|competencies)/#(questions$|.*negotiation)",
    "travel": rf"{GUIDE}/(interview|remote|hiring|faq)/#.*travel",
    "kpi forecast": rf"{GUIDE}/kpis/#forecast-accuracy$",
}
"""What people type, and the address that has to be among the first five offered."""


def test_search_finds_what_people_type(page: Page) -> None:
    """The section that answers is among the first five addresses that the search offers."""
    page.goto("/en/")
    open_search(page)
    offered = {query: results(page, query)[:5] for query in FOUND}
    assert {} == {
        query: found for query, found in offered.items() if not any(re.search(FOUND[query], at) for at in found)
    }


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_the_button_of_the_home_page_opens_the_search(width: int, page: Page) -> None:
    """A press on the large button, then typing, finds; Enter on a result opens it."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("/en/")
    page.locator(".hb-searchbutton").click()
    assert results(page, "hipaa")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/en/(.*/industries/healthcare/|industries/healthcare/|glossary/)"))
