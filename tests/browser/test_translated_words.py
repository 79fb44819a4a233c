"""What scripts show on pages of the language that nobody speaks passed through a catalog too."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.profiles import silent_page
from tests.browser.search import answer, open_search
from tests.conftest import served
from tests.locales.conftest import PSEUDO, InPseudo, in_pseudo, published  # noqa: F401 (fixtures)
from tests.locales.words import leaking, texts_of

NOTHING = "ζζζζ"
"""What no text of the handbook holds."""

Seen = Iterator[None]
"""Stops wherever the page has something new to say."""


@pytest.fixture
def page(browser: Browser, in_pseudo: InPseudo) -> Iterator[Page]:  # noqa: F811 (the fixture)
    """A silent page of the site; a browser that does not know the language writes dates in its own, here Greek."""
    with served(in_pseudo.site.parent) as address, silent_page(browser, address, locale="el") as found:
        yield found


def copy(page: Page) -> None:
    """Press the first button that copies, whether or not the browser lets it."""
    button = page.locator("copy-text:has(button:visible)").first
    button.locator("button").click()
    expect(button.locator("[role=status]")).not_to_be_empty()


def options(page: Page) -> list[Locator]:
    """The lists of choices of the filter, when its data is there."""
    expect(page.locator("form.hb-filters")).to_be_visible()
    return page.locator("form.hb-filters select:visible").all()


def question_bank(page: Page) -> Seen:
    """A choice, a selection, its scoring, and a search without a hit."""
    options(page)[0].select_option(index=1)
    page.locator(".hb-bank__question input[type=checkbox]").first.check()
    yield
    page.locator(".hb-bank__open").first.click()
    expect(page.locator(".hb-bank__question .hb-anchors").first).to_be_visible()
    copy(page)
    yield
    page.locator("form.hb-filters input[type=search]").fill(NOTHING)
    yield


def salaries(page: Page) -> Seen:
    """A choice, an order, how a figure was made, and nothing that fits."""
    page.locator("salary-explorer th button").first.click()
    page.locator("salary-explorer tbody summary").first.click()
    yield
    for choice in options(page)[:5]:
        choice.select_option(index=1)
    copy(page)
    yield
    options(page)[4].select_option(index=2)
    yield


def comparison(page: Page) -> Seen:
    """One role less, and the link copied."""
    page.locator("role-comparison input[type=checkbox]").first.uncheck()
    copy(page)
    yield


def glossary(page: Page) -> Seen:
    """A term that is there, and none; what a term means stands on other pages."""
    field = page.locator("glossary-filter input")
    field.fill("⟦")
    yield
    field.fill(NOTHING)
    yield


def boolean_builder(page: Page) -> Seen:
    """A role's search, one without a word, and one of too many."""
    builder = page.locator("boolean-builder")
    builder.locator("select").first.select_option(index=1)
    copy(page)
    yield
    field = builder.get_by_role("textbox").first
    builder.locator("[name=target][value=google]").check()
    for number in range(40):
        field.fill(f"ξ{number}")
        field.press("Enter")
    yield


def roles(page: Page) -> Seen:
    """No role with such a title; and the search, which has nothing either."""
    page.locator("role-finder input").fill(NOTHING)
    yield
    open_search(page)
    assert NOTHING in answer(page, NOTHING)
    yield


def law(page: Page) -> Seen:
    """The places on a topic, their number, and what is chosen."""
    page.locator("law-table select").last.select_option("ai")
    yield


def pay(page: Page) -> Seen:
    """A table in another order, and marks of what is due."""
    page.locator("sortable-table th button").first.click()
    yield


VISITS: dict[str, Callable[[Page], Seen]] = {
    "questions/": question_bank,
    "salaries/": salaries,
    "roles/compare/": comparison,
    "glossary/": glossary,
    "how-to/boolean-search/": boolean_builder,
    "law/": law,
    "roles/": roles,
    "roles/buoy/compensation/": pay,
}
"""Page to what its reader does there."""


def test_what_scripts_say_passed_through_a_catalog(page: Page, published: list[str]) -> None:  # noqa: F811
    """Filters, counts, what was copied and what was not found: read after each step, with all attributes."""
    found, before = [], 0
    for path, visit in VISITS.items():
        page.goto(f"/{PSEUDO}/{path}")
        before += len(set(texts_of(page.content())))
        for _ in visit(page):
            found += [(path, text) for text in texts_of(page.content())]

    assert len(set(found)) > before  # the steps made the scripts say something
    assert [] == leaking(found, published)


@pytest.mark.parametrize("width", [390, 1440])
def test_a_page_can_run_from_right_to_left(page: Page, width: int) -> None:
    """As in Hebrew or Arabic: nothing reaches beyond the edge, and a list begins at the right."""
    page.set_viewport_size({"width": width, "height": 800})
    wide = []
    for address in (
        "",
        "roles/lighthouse-keeper/",
        "roles/lighthouse-keeper/posting/",
        "salaries/",
        "law/",
        "questions/",
    ):
        page.goto(f"/{PSEUDO}/{address}")
        page.evaluate("document.body.dir = 'rtl'")
        if page.evaluate("document.scrollingElement.scrollWidth") > width:
            wide.append(address)
        sides = page.locator("article :is(h1, h2)").first.evaluate(
            "(e) => { const r = document.createRange(); r.selectNodeContents(e); const b = r.getBoundingClientRect();"
            " const p = e.parentElement.getBoundingClientRect(); return [b.left - p.left, p.right - b.right]; }"
        )
        assert sides[1] < 60 or sides[1] < sides[0], (address, sides)

    assert [] == wide
