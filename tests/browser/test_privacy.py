"""What the browser keeps is what the page on privacy says."""

import re
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Error, Page, Request

from tests.browser.conftest import KINDS, ROLE
from tests.browser.profiles import silent_page
from tests.browser.search import RESULTS, open_search, results
from tests.conftest import served


def test_the_browser_keeps_what_the_page_says_and_nothing_else(page: Page) -> None:
    """After choices of many kinds, searching, sorting and writing there is no cookie and no other entry."""
    page.goto(f"/en/{KINDS['interview']}")
    page.locator("color-choice button").click()
    page.locator("stage-choice input").nth(1).check()
    page.get_by_role("button", name="Edit mode").click()
    open_search(page)
    assert results(page, "salary")
    page.goto("/en/")
    page.locator("role-choice button").first.click()
    page.goto(f"/en/{KINDS['accessibility']}")
    page.locator("key-choice input").uncheck()
    page.goto(f"/en/{KINDS['compensation']}")
    page.locator(".hb-sort").first.click()
    page.goto(f"/en/{KINDS['posting-builder']}#role={ROLE.removeprefix('roles/')}")
    page.locator(".hb-made .hb-block__edit").first.click()
    page.keyboard.type(" of ours")
    kept = page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    page.goto(f"/en/{KINDS['privacy']}")
    named = page.locator("main li code").all_inner_texts()

    assert ["__palette", "__outdated", "__editing", "__slash", "__role", "__posting"] == named
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


ELSEWHERE = "http://handbook.invalid/"
ASKING = {
    "a picture": f'<img src="{ELSEWHERE}a.png">',
    "a script": f'<script src="{ELSEWHERE}a.js"></script>',
    "a letter": f'<script>navigator.sendBeacon("{ELSEWHERE}", "x")</script>',
    "a way out": f'<script>location = "{ELSEWHERE}"</script>',
    "a form": f'<form action="{ELSEWHERE}"></form><script>document.forms[0].submit()</script>',
}
"""Pages that ask another host."""


@pytest.mark.parametrize("how", ASKING)
def test_a_page_that_asks_another_host_is_seen(how: str, browser: Browser, tmp_path: Path) -> None:
    """No test of a page passes then, whatever the page's own policy is."""
    page = tmp_path / "index.html"
    with served(tmp_path) as address:
        page.write_text('<!doctype html><link rel="icon" href="data:,"><p>Alone', "utf-8")
        with silent_page(browser, address) as alone:
            alone.goto("/")
        page.write_text(f'<!doctype html><link rel="icon" href="data:,">{ASKING[how]}', "utf-8")
        with pytest.raises(AssertionError), silent_page(browser, address) as asking:
            if how == "a way out":
                with suppress(Error):  # nobody is there
                    asking.goto("/")
                    asking.wait_for_url(ELSEWHERE)
            else:
                with asking.expect_console_message():
                    asking.goto("/", wait_until="commit")
