"""The pages that filter data: how tests open them and find their lists."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import KINDS


def opened(page: Page, kind: str, query: str = "") -> Page:
    """The page of a kind at a query, once its script has put the form there."""
    page.goto(f"/en/{KINDS[kind]}{query}")
    expect(page.locator("form.hb-filters")).to_be_visible()
    return page


def choice(page: Page, name: str) -> Locator:
    """The list of choices with a name."""
    return page.get_by_role("combobox", name=name, exact=True)
