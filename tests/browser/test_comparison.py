"""The roles side by side, and the titles that lead to them."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NARROW
from tests.browser.profiles import Profiles
from tests.browser.search import open_search, results
from tests.conftest import own_catalog

PAGE = "/en/roles/compare/"
ROLES = {role.id: role.guide().role for role in own_catalog().roles.values()}
ACCOUNT, KEY, NATIONAL, STRATEGIC = ROLES


def shown(page: Page) -> list[str]:
    """The roles whose columns can be seen, in their order."""
    return [head.get_attribute("data-role") or "" for head in page.locator("thead [data-role]:visible").all()]


def test_four_roles_stand_side_by_side_at_first(page: Page) -> None:
    """On a wide window all four, each with a cell in every row."""
    page.goto(PAGE)

    assert list(ROLES) == shown(page)
    for row in page.locator(".hb-comparison tr:has(td)").all():
        assert len(ROLES) == row.locator("td:visible").count()


def test_a_phone_begins_with_two(page: Page) -> None:
    """More would have to be scrolled sideways; they are a press away."""
    page.set_viewport_size({"width": NARROW, "height": 900})
    page.goto(PAGE)

    assert 2 == len(shown(page))


def test_the_choice_is_kept_in_the_address(page: Page, server: str) -> None:
    """By keyboard: what is ticked is shown, the address names it, and anyone who opens the address sees the same."""
    page.goto(PAGE)
    box = page.get_by_role("checkbox", name=ROLES[NATIONAL].title)
    box.focus()
    page.keyboard.press("Space")
    assert [ACCOUNT, KEY, STRATEGIC] == shown(page)
    assert [",".join([ACCOUNT, KEY, STRATEGIC])] == parse_qs(urlsplit(page.url).query)["roles"]
    expect(box).to_be_enabled()

    page.goto("about:blank")
    page.goto(f"{server}{PAGE}?roles={STRATEGIC},{ACCOUNT}")
    assert [ACCOUNT, STRATEGIC] == shown(page)
    differences = page.locator("tr:below(#aspect-differences) [data-with]:visible")
    assert {ACCOUNT, STRATEGIC} == {part.get_attribute("data-with") for part in differences.all()}


def test_the_address_names_what_is_shown_at_first(page: Page) -> None:
    """Anyone who copies it before any choice shares what they see; Back leaves the page."""
    page.goto("/en/")
    page.goto(PAGE)
    page.wait_for_url(f"**/roles/compare/?roles={','.join(ROLES)}")
    page.go_back()
    page.wait_for_url("**/en/")


def test_what_nobody_says_takes_no_room(page: Page) -> None:
    """How the others differ is no row where none of the chosen has words for another."""
    first, second = ACCOUNT, NATIONAL
    page.goto(f"{PAGE}?roles={first},{second}")
    expect(page.locator("#aspect-differences")).to_be_visible()
    for cell in page.locator("tbody[data-aspect=differences] td").all():
        cell.evaluate("(cell, names) => names.forEach((n) => cell.querySelector(`[data-with=${n}]`)?.remove())",
                      [first, second])  # fmt: skip
    page.get_by_role("checkbox", name=ROLES[KEY].title, exact=True).check()
    expect(page.locator("#aspect-differences")).to_be_visible()
    page.get_by_role("checkbox", name=ROLES[KEY].title, exact=True).uncheck()
    expect(page.locator("#aspect-differences")).to_be_hidden()


def test_all_roles_fit_a_phone(page: Page) -> None:
    """They stand below each other, each under its title, and nothing has to be scrolled sideways."""
    page.set_viewport_size({"width": NARROW, "height": 900})
    page.goto(f"{PAGE}?roles={','.join(ROLES)}")
    expect(page.locator("thead [data-role]:visible")).to_have_count(len(ROLES))

    assert page.locator(".hb-comparison-wrap").evaluate("(e) => e.scrollWidth <= e.clientWidth")
    labels = page.locator("tbody td:visible").evaluate_all("(all) => all.slice(0, 4).map((e) => e.dataset.label)")
    assert [role.title for role in ROLES.values()] == labels


def test_no_fewer_than_two_can_be_chosen(page: Page) -> None:
    """The last two cannot be taken away."""
    page.goto(f"{PAGE}?roles={KEY},{NATIONAL}")

    for role in (KEY, NATIONAL):
        expect(page.get_by_role("checkbox", name=ROLES[role].title, exact=True)).to_be_disabled()


@pytest.mark.parametrize("asked", ["", "nobody", f"{KEY}", f"{KEY},{KEY}", "%00,<b>"])
def test_an_address_that_names_too_few_shows_all(page: Page, asked: str) -> None:
    """Nothing breaks by an address that was typed or cut."""
    page.goto(f"{PAGE}?roles={asked}")

    assert list(ROLES) == shown(page)


def test_the_address_can_be_copied(page: Page) -> None:
    """With the choice in it."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{PAGE}?roles={KEY},{NATIONAL}")
    page.get_by_role("button", name="Copy link to this comparison").click()
    expect(page.get_by_text("Copied")).to_be_visible()

    assert page.url == page.evaluate("() => navigator.clipboard.readText()")


@pytest.fixture
def plain_page(profiles: Profiles, server: str) -> Iterator[Page]:
    """A page without scripts."""
    with profiles.page(server, java_script_enabled=False) as found:
        yield found


def test_without_scripts_all_roles_can_be_read(plain_page: Page) -> None:
    """The table holds every role, and no control that does nothing."""
    plain_page.goto(PAGE)

    assert list(ROLES) == shown(plain_page)
    assert 0 == plain_page.locator("role-comparison :is(input, button):visible").count()


@pytest.mark.parametrize("role", ROLES)
def test_the_overview_leads_to_its_neighbours(page: Page, role: str) -> None:
    """Anyone who landed in the wrong guide finds each neighbor, and the two side by side."""
    page.goto(f"/en/roles/{role}/")
    page.get_by_role("link", name="Wrong role?", exact=True).first.click()
    for other in ROLES[role].related:
        page.locator(f"#related-{other}").get_by_role("link", name=f"Compare with {ROLES[other].title}").click()
        page.wait_for_url("**/roles/compare/?roles=*")
        assert sorted([role, other]) == sorted(shown(page))
        page.go_back()


def test_each_title_leads_the_search_to_its_role(page: Page) -> None:
    """The first page that the search offers for any title under which people look for a role is its overview."""
    page.goto("/en/")
    open_search(page)
    wrong = {}
    for name, role in ROLES.items():
        for title in role.titles:
            first = results(page, title)[:1]
            if first != [f"/en/roles/{name}/"]:
                wrong[title] = first
    assert {} == wrong


def test_each_title_leads_the_finder_to_its_role(page: Page) -> None:
    """The field on the page of roles leaves the role with that title."""
    page.goto("/en/roles/")
    for name, role in ROLES.items():
        for title in role.titles:
            page.locator("#role-finder").fill(title)
            left = page.locator(".hb-card:visible .hb-card__link")
            hrefs = [link.get_attribute("href") or "" for link in left.all()]
            assert any(href.rstrip("/").endswith(name) for href in hrefs), (title, hrefs)
