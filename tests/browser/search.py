"""The site's search as its readers use it."""

from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, expect

RESULTS = ".hb-sitesearch__pages a"
"""The links to pages and sections that were found, best first."""


def open_search(page: Page) -> Locator:
    """Open the search of the open page as its window lets one, by its field or by its button; gives the field."""
    field = page.locator("site-search input")
    field.or_(page.locator("site-search [name=open]")).filter(visible=True).first.click()
    expect(field).to_be_focused()
    return field


def answer(page: Page, query: str) -> str:
    """Type into the search that is open, and wait for the answer; what the line above the results says."""
    field, count = page.locator("site-search input"), page.locator(".hb-sitesearch__count")
    expect(field).to_be_focused()
    hint = page.locator("site-search").get_attribute("data-hint") or ""
    field.fill("")
    expect(count).to_have_text(hint)
    field.fill(query)
    expect(count).not_to_have_text(hint)
    expect(count).not_to_have_text(page.locator("site-search").get_attribute("data-waiting") or hint)
    return count.inner_text()


def results(page: Page, query: str) -> list[str]:
    """Type into the search that is open; the addresses of what is found, best first: path and part of the page."""
    answer(page, query)
    found = [urlsplit(link.get_attribute("href") or "") for link in page.locator(RESULTS).all()]
    return [address.path + (f"#{address.fragment}" if address.fragment else "") for address in found]
