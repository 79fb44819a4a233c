"""The whole chain without GitHub: editions and a draft in two languages, published, served, walked in Chromium."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, expect

from tests.browser.profiles import Profiles
from tests.browser.screens import faults_on_screens
from tests.browser.search import RESULTS, open_search, results
from tests.browser.stops import STOPS
from tests.conftest import Once, served
from tests.publishing.handbooks import BASE, NOWHERE, publish_editions

LANGUAGES = {"en": "English", "de": "Deutsch"}
VERSIONS = ("2026.1", "2026.2", "draft", "latest")
ROLE = "lighthouse-keeper"
PAY = f"roles/{ROLE}/compensation/"


@dataclass(frozen=True)
class Published:
    """Two editions and a draft, served."""

    host: str
    folder: Path

    @property
    def address(self) -> str:
        """Where the handbook stands: in a folder of its host, as on GitHub Pages."""
        return f"{self.host}/handbook/"


@pytest.fixture(scope="session")
def published(once: Once) -> Iterator[Published]:
    """The small handbook in two languages, really built and published three times, with a change before each."""
    folder = once("editions", publish_editions) / "site"
    with served(folder, built_for=NOWHERE) as host:
        yield Published(host, folder / "handbook")


@pytest.fixture
def page(profiles: Profiles, published: Published) -> Iterator[Page]:
    """A silent page of the published handbook; addresses are below its folder."""
    with profiles.page(published.address) as page:
        yield page


def _pay(page: Page) -> str:
    return page.locator("main tr", has=page.locator("th", has_text="North Port")).first.inner_text()


@pytest.mark.parametrize(("start", "end"), [("", "en/latest/"), ("en/", "en/latest/"), ("de/", "de/latest/")])
def test_the_ways_in_lead_to_the_newest_edition(page: Page, published: Published, start: str, end: str) -> None:
    """The root leads to the first language, each language to its newest edition, with all that an address says."""
    page.goto(f"{start}?from=mail#main")
    page.wait_for_url(f"{published.address}{end}?from=mail#main")
    expect(page.locator(".md-version__current")).to_contain_text("2026.2")


def test_every_version_shows_its_own_figures(page: Page) -> None:
    """What was published stays: each version has the pay of its day, and the latest that of the newest edition."""
    figures = BASE | {"latest": BASE["2026.2"]}
    for version in VERSIONS:
        page.goto(f"en/{version}/{PAY}")
        assert figures[version].replace("-", "–") in _pay(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("start", VERSIONS)
def test_search_and_switch_work_in_every_version(page: Page, published: Published, start: str, language: str) -> None:
    """The search finds pages of the open version and language, and no others; then the switch stays on the page.

    From each version to another, and so to each of them, with the section and what was chosen.
    """
    there = {"2026.1": "2026.2", "2026.2": "draft", "draft": "2026.1", "latest": "draft"}[start]
    page.goto(f"{language}/{start}/{PAY}?metro=north-port#by-metro")
    page.wait_for_load_state("networkidle")  # the theme heeds clicks once it has read versions.json twice
    open_search(page)
    assert results(page, "pay north port")
    found = [link.evaluate("(link) => link.href") for link in page.locator(RESULTS).all()]
    home = f"{published.address}{language}/{start}/"
    assert [] == [address for address in found if not address.startswith(home)]
    assert [address for address in found if address.startswith(home + PAY)]
    page.keyboard.press("Escape")
    page.locator(".md-version__current").press("Enter")
    page.locator(".md-version__link", has_text=re.compile(f"^\\s*{there.capitalize()}")).click()
    expect(page).to_have_url(f"{published.address}{language}/{there}/{PAY}?metro=north-port#by-metro")


@pytest.mark.parametrize("version", VERSIONS)
def test_the_switch_of_languages_stays_on_the_page_and_in_the_version(
    page: Page, published: Published, version: str
) -> None:
    """There and back, with the section and what was chosen."""
    page.goto(f"en/{version}/{PAY}?metro=north-port#by-metro")
    for language, name in reversed(LANGUAGES.items()):
        page.locator("header .md-select").hover()
        page.locator("header .md-select__link", has_text=name).click()
        expect(page).to_have_url(f"{published.address}{language}/{version}/{PAY}?metro=north-port#by-metro")
        expect(page.locator("html")).to_have_attribute("lang", language)


def test_colours_are_chosen_once_for_all_versions_and_languages(page: Page) -> None:
    """Anyone who chose dark in one version reads dark in all."""
    page.goto(f"en/2026.1/{PAY}")
    toggle = page.locator("color-choice button")
    for _ in range(2):  # from the system's colors to light, from light to dark
        toggle.click()
    for address in (f"en/2026.1/{PAY}", "en/latest/", "de/draft/", "de/2026.2/roles/"):
        page.goto(address)
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_the_switch_of_languages_needs_no_script(profiles: Profiles, published: Published) -> None:
    """The links of the menu lead to the same page by themselves."""
    with profiles.page(published.address, java_script_enabled=False) as page:
        page.goto(f"en/latest/{PAY}")
        link = page.locator("header .md-select__link", has_text="Deutsch").evaluate("(link) => link.href")
    assert f"{published.address}de/latest/{PAY}" == link


def test_an_old_edition_says_so_and_leads_to_the_newest(page: Page, published: Published) -> None:
    """The banner stands on old editions alone; its link stays on the page, its choices and its section."""
    banner = page.locator("[data-md-component=outdated]")
    for version in ("latest", "2026.2", "draft"):
        page.goto(f"en/{version}/{PAY}")
        expect(page.locator(".md-version__current")).to_be_attached()
        expect(banner).to_be_hidden()
    page.goto(f"en/2026.1/{PAY}?metro=north-port#by-metro")
    expect(banner).to_contain_text("This is edition 2026.1, kept as it was.")
    banner.get_by_role("link").click()
    page.wait_for_url(f"{published.address}en/latest/{PAY}?metro=north-port#by-metro")


def test_a_posting_goes_on_in_the_newest_edition(page: Page, published: Published, tmp_path: Path) -> None:
    """From an old edition by its banner, with choices and own words; its file says which edition made it."""
    state = "#industry=ferries&board-id=K-1"
    page.goto(f"en/2026.1/roles/{ROLE}/posting/{state}")
    pay = page.locator(".hb-made [data-block='facts/pay']")
    pay.get_by_role("button").click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("By agreement")
    page.keyboard.press("Enter")
    page.locator(".hb-own > summary").click()
    with page.expect_download() as download:
        page.locator("[name=save-own]").click()
    download.value.save_as(tmp_path / "posting.json")
    page.locator("newest-edition a").click()
    page.wait_for_url(f"{published.address}en/latest/roles/{ROLE}/posting/{state}")
    expect(pay).to_contain_text("By agreement")
    page.locator(".hb-own > summary").click()
    page.locator("[name=forget]").click()
    expect(pay).not_to_contain_text("By agreement")
    page.locator("[name=open-own]").set_input_files(tmp_path / "posting.json")
    expect(page.locator(".hb-own__read")).to_contain_text("made with edition 2026.1")
    expect(pay).to_contain_text("By agreement")


def test_the_draft_says_so_and_is_kept_from_search_engines(page: Page, published: Published) -> None:
    """Its banner needs no script; its link stays on the page."""
    page.goto(f"en/draft/{PAY}")
    assert "noindex" == page.locator("meta[name=robots]").get_attribute("content")
    banner = page.locator(".md-banner", has_text="This is a draft")
    expect(banner).to_be_visible()
    banner.get_by_role("link").click()
    page.wait_for_url(f"{published.address}en/latest/{PAY}")
    expect(page.locator("meta[name=robots]")).to_have_count(0)


BLOCKED = {
    "name": """for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, {
      configurable: true, get: () => { throw new DOMException("blocked", "SecurityError"); } });""",
    "missing": """for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, {
      configurable: true, value: null });""",
    "methods": """for (const name of ["getItem", "setItem", "removeItem"]) {
      Storage.prototype[name] = () => { throw new DOMException("blocked", "SecurityError"); };
    }""",
    "garbage": """for (const name of ["__palette", "__editing", "__slash"])
      if (!localStorage.getItem(`/handbook/.${name}`)) localStorage.setItem(`/handbook/.${name}`, "{");""",
}
"""What a browser does whose reader blocks the storage of pages, or where another program has written into it."""


@pytest.mark.parametrize("how", BLOCKED)
def test_all_works_where_nothing_can_be_kept(page: Page, published: Published, how: str) -> None:
    """Colors, the list of pages, pencils, the search and the switch of versions, and the console stays silent."""
    with page.add_init_script(BLOCKED[how]):
        page.goto(f"en/2026.1/{PAY}")
        for scheme in ("default", "slate"):
            page.locator("color-choice button").click()
            expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
        page.get_by_role("button", name="Edit mode").click()
        expect(page.locator("a[data-edit][href]").first).to_be_visible()
        open_search(page)
        assert results(page, "keeper")
        page.keyboard.press("Escape")
        page.set_viewport_size({"width": 390, "height": 900})
        page.get_by_role("button", name="Navigation").click()
        expect(page.locator(".md-nav__list a").first).to_be_focused()
        page.keyboard.press("Escape")
        page.set_viewport_size({"width": 1440, "height": 900})
        page.locator(".md-version__current").click()
        page.locator(".md-version__link", has_text="2026.2").click()
        page.wait_for_url(f"{published.address}en/2026.2/{PAY}")


def test_an_edition_can_be_cited(page: Page, published: Published) -> None:
    """Each page of an edition, also under the alias, says the address at which it stays, and copies it."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=published.host)
    page.goto(f"en/latest/{PAY}")
    cite = page.locator(".hb-edition")
    expect(cite).to_contain_text("Edition 2026.2. Permanent link:")
    cite.get_by_role("button").click()
    expect(cite.get_by_role("status")).to_have_text("Copied")
    address = page.evaluate("navigator.clipboard.readText()")
    assert f"{published.address}en/2026.2/{PAY}" == address
    page.goto(address)
    page.goto(f"en/draft/{PAY}")
    expect(page.locator(".hb-edition")).to_have_count(0)


@pytest.mark.parametrize("address", ["nowhere/", "en/nowhere/", "en/2019.4/roles/", "en/2026.1/roles/nobody/kpis/"])
def test_an_address_that_is_not_there_gets_a_page_that_helps(
    profiles: Profiles, published: Published, address: str
) -> None:
    """At any depth, with its styles, its search and a way to the newest edition."""
    with profiles.page(published.address, allowed="404 \\(Not Found\\)") as page:
        reply = page.goto(address)
        assert reply
        assert 404 == reply.status
        expect(page.get_by_role("heading", level=1)).to_have_text("Page not found")
        assert page.evaluate("document.styleSheets.length") >= 3
        open_search(page)
        assert results(page, "keeper")
        assert "/en/latest/" in page.locator(RESULTS).first.evaluate("(link) => link.href")
        page.keyboard.press("Escape")
        page.get_by_role("link", name="All roles").click()
        page.wait_for_url(f"{published.address}en/latest/roles/")


def test_site_maps_name_the_newest_edition(published: Published, page: Page) -> None:
    """From the root to every page of every language, each of which is there and names itself as canonical."""
    for language_map in _locations(page, "sitemap.xml"):
        assert "/latest/sitemap.xml" in language_map
        addresses = _locations(page, language_map)
        assert len(addresses) > 20
        for address in addresses[::7]:
            reply = page.request.get(address)
            assert reply.ok
            assert f'<link rel="canonical" href="{address}">' in reply.text()
    assert [f"{published.address}{language}/latest/sitemap.xml" for language in LANGUAGES] == _locations(
        page, "sitemap.xml"
    )


def _locations(page: Page, address: str) -> list[str]:
    tree = ElementTree.fromstring(page.request.get(address).text())  # noqa: S314 (made by our own build)
    return [element.text or "" for element in tree.iter() if element.tag.endswith("}loc")]


def test_old_pages_name_the_newest_as_canonical(published: Published) -> None:
    """Search engines do not offer what is out of date."""
    for language in LANGUAGES:
        for version in ("2026.1", "2026.2"):
            html = (published.folder / language / version / PAY / "index.html").read_text("utf-8")
            assert f'<link rel="canonical" href="{NOWHERE}/handbook/{language}/latest/{PAY}">' in html


@pytest.mark.parametrize("address", [f"en/2026.1/{PAY}", f"en/draft/{PAY}", "de/latest/"])
def test_banners_and_switches_can_be_read(page: Page, address: str) -> None:
    """The rules of axe, the contrast of texts, and the size of stops hold where editions add to a page, on any screen.

    A menu of the header is opened and closed by its button, which says so. Escape closes it and goes back to that,
    and Tab then leaves it out.
    """
    page.goto(address)
    expect(page.locator(".md-version__current")).to_be_visible()
    assert [] == faults_on_screens(page, STOPS)
    for button, last in ((".md-version__current", ".md-version__link"), (".md-select > button", ".md-select__link")):
        menu, link = page.locator(button), page.locator(last).last
        menu.focus()
        expect(link).to_be_hidden()
        for key in ("Enter", "Space"):
            expect(menu).to_have_attribute("aria-expanded", "false")
            page.keyboard.press(key)
            expect(menu).to_have_attribute("aria-expanded", "true")
            expect(link).to_be_visible()
            page.keyboard.press(key)
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        expect(page.locator(f"#{menu.get_attribute('aria-controls')} a:focus")).to_have_count(1)
        page.keyboard.press("Escape")
        expect(link).to_be_hidden()
        expect(menu).to_be_focused()
        page.keyboard.press("Tab")
        expect(page.locator("header-menu a:focus")).to_have_count(0)
