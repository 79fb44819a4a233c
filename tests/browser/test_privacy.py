"""What the browser keeps is what the page on privacy says."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import Page, Request

from tests.browser.conftest import KINDS
from tests.browser.search import RESULTS, open_search, results


def test_the_browser_keeps_what_the_page_says_and_nothing_else(page: Page) -> None:
    """After choosing colors, pencils, keys and a stage, searching and sorting there is no cookie and no other entry."""
    page.goto(f"/en/{KINDS['interview']}")
    page.locator("color-choice button").click()
    page.locator("stage-choice input").nth(1).check()
    page.get_by_role("button", name="Edit mode").click()
    open_search(page)
    assert results(page, "salary")
    page.goto(f"/en/{KINDS['accessibility']}")
    page.locator("key-choice input").uncheck()
    page.goto(f"/en/{KINDS['compensation']}")
    page.locator(".hb-sort").first.click()
    kept = page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    page.goto(f"/en/{KINDS['privacy']}")
    named = page.locator("main li code").all_inner_texts()

    assert ["__palette", "__outdated", "__editing", "__slash"] == named
    assert [] == [key for key in kept if re.sub(r".*\.", "", key) not in named]
    assert kept
    assert [] == page.context.cookies()
    assert not page.evaluate("document.cookie")


def test_no_server_hears_what_was_searched_for(page: Page) -> None:
    """Neither the page that a result opens nor a file that it asks for has the typed words in its address."""
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    page.on("request", note)
    page.goto("/en/")
    open_search(page)
    assert results(page, "negotiation difficult")
    page.locator(RESULTS).first.click()
    page.wait_for_url(lambda address: urlsplit(address).path != "/en/")

    assert "" == urlsplit(page.url).query
    assert len(asked) > 2
    assert [] == [address for address in asked if re.search("difficult", address)]
