"""The rule that nothing moves while a page loads can fail; test_every_kind.py asks it of every kind of page."""

from playwright.sync_api import Page, Route

from tests.browser.conftest import KINDS, NARROW
from tests.browser.shifts import load_with_late_scripts, shifts


def test_what_a_script_adds_late_is_seen(page: Page) -> None:
    """A page whose script makes room for what it adds only when it runs."""

    def push_down(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=f"{answer.text()}\n{PUSHED_DOWN}")

    page.route("**/assets/handbook.js", push_down)
    load_with_late_scripts(page, f"/en/{KINDS['licence']}", NARROW)
    assert [True] == ["moved by" in fault for fault in shifts(page)]


def test_what_moves_once_the_page_shows_is_seen(page: Page) -> None:
    """Up to the moment at which someone asks."""
    load_with_late_scripts(page, "/en/", NARROW)
    assert [] == shifts(page)
    page.evaluate(PUSHED_DOWN)
    assert [True] == ["moved by" in fault for fault in shifts(page)]


PUSHED_DOWN = "document.querySelector('article').style.paddingTop = '300px'"
