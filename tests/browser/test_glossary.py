"""Terms explain themselves where they stand, by mouse, keyboard and touch; and the glossary can be narrowed."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import KINDS, NARROW, SCREENS, put_on_paper, settle, show_on
from tests.browser.profiles import Profiles
from tests.browser.screens import faults_on_screens

AT = f"/en/{KINDS['kpis']}"


def term(page: Page) -> Locator:
    """The first term of a paragraph of the page; the next link is a term too."""
    return page.locator("p a.hb-term").first


def tip(page: Page) -> Locator:
    """The tooltip that is shown."""
    return page.locator(".hb-tip:popover-open")


@pytest.fixture
def kpis(page: Page) -> Page:
    """A page with terms, open."""
    page.goto(AT)
    return page


def test_the_mouse_shows_what_a_term_means_and_may_rest_on_it(kpis: Page) -> None:
    """Hover shows it; it stays while the mouse is on it and goes with the mouse (WCAG 1.4.13)."""
    term(kpis).hover()
    expect(tip(kpis)).to_have_count(1)
    tip(kpis).hover()
    kpis.wait_for_timeout(600)
    expect(tip(kpis)).to_have_count(1)
    kpis.mouse.move(2, 300)
    expect(tip(kpis)).to_have_count(0)


def test_the_keyboard_shows_it_and_escape_hides_it(kpis: Page) -> None:
    """Focus shows it, Escape hides it and leaves the focus, Enter follows the link."""
    term(kpis).focus()
    kpis.keyboard.press("Tab")
    kpis.keyboard.press("Shift+Tab")
    expect(tip(kpis)).to_have_count(1)
    kpis.keyboard.press("Escape")
    expect(tip(kpis)).to_have_count(0)
    expect(term(kpis)).to_be_focused()
    kpis.keyboard.press("Tab")
    expect(tip(kpis)).to_have_count(1)
    kpis.keyboard.press("Enter")
    expect(kpis).to_have_url(re.compile(r"/en/glossary/#[a-z-]+$"))


def test_the_mouse_takes_nothing_from_the_keyboard(kpis: Page) -> None:
    """What a term with the focus means stays while the mouse passes over it."""
    term(kpis).focus()
    kpis.keyboard.press("Tab")
    kpis.keyboard.press("Shift+Tab")
    expect(tip(kpis)).to_have_count(1)
    term(kpis).hover()
    kpis.mouse.move(2, 300)
    kpis.wait_for_timeout(600)
    expect(tip(kpis)).to_have_count(1)
    kpis.keyboard.press("Tab")
    expect(tip(kpis)).not_to_have_count(2)
    expect(term(kpis)).not_to_be_focused()


def test_escape_hides_what_the_mouse_showed(kpis: Page) -> None:
    """Nobody has to move the mouse to read what is below."""
    term(kpis).hover()
    expect(tip(kpis)).to_have_count(1)
    kpis.keyboard.press("Escape")
    expect(tip(kpis)).to_have_count(0)


def test_a_term_is_announced_with_its_meaning(kpis: Page) -> None:
    """Screen readers hear it as the description of the link, before it is shown."""
    described = term(kpis).get_attribute("aria-describedby")
    meaning = kpis.locator(f"#{described}").text_content()

    assert meaning and len(meaning) > 20
    expect(kpis.locator(f"#{described}")).to_have_attribute("role", "tooltip")
    expect(term(kpis)).to_have_accessible_description(meaning)
    assert term(kpis).get_attribute("title") is None, "the browser would show it a second time"


@pytest.fixture
def phone(profiles: Profiles, server: str) -> Iterator[Page]:
    """A telephone with a touch screen."""
    with profiles.page(server, has_touch=True) as found:
        found.set_viewport_size({"width": NARROW, "height": 800})
        yield found


def test_the_first_touch_shows_it_and_the_second_follows_the_link(phone: Page) -> None:
    """A touch elsewhere hides it again."""
    phone.goto(AT)
    term(phone).tap()
    expect(tip(phone)).to_have_count(1)
    box = tip(phone).bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= NARROW
    phone.locator("h1").tap()
    expect(tip(phone)).to_have_count(0)
    term(phone).tap()
    term(phone).tap()
    expect(phone).to_have_url(re.compile(r"/en/glossary/#[a-z-]+$"))


def test_no_tooltip_leaves_the_window(kpis: Page) -> None:
    """Whatever line a term stands in, its meaning can be read without scrolling sideways."""
    for width, scheme in SCREENS[::2]:
        show_on(kpis, width, scheme)
        shown = kpis.locator("a.hb-term").filter(visible=True)
        for number in range(min(8, shown.count())):
            one = shown.nth(number)
            one.scroll_into_view_if_needed()
            one.hover()
            expect(tip(kpis)).to_have_count(1)
            box = tip(kpis).bounding_box()
            assert box and box["x"] >= 0 and box["x"] + box["width"] <= width and box["y"] >= 0
            kpis.keyboard.press("Escape")


def test_an_open_tooltip_breaks_no_rule_of_axe(kpis: Page) -> None:
    """On any screen, in both color schemes."""

    def ready() -> None:
        kpis.mouse.move(2, 300)
        expect(tip(kpis)).to_have_count(0)
        term(kpis).hover()
        expect(tip(kpis)).to_have_count(1)
        settle(kpis)

    assert [] == faults_on_screens(kpis, ready=ready)


def test_without_scripts_the_link_leads_to_the_entry(profiles: Profiles, server: str) -> None:
    """And the browser's own tooltip says what the term means."""
    with profiles.page(server, java_script_enabled=False) as page:
        page.goto(AT)
        assert term(page).get_attribute("title")
        term(page).click()
        expect(page).to_have_url(re.compile(r"/en/glossary/#[a-z-]+$"))
        expect(page.locator("h3:target")).to_be_visible()


def test_on_paper_terms_look_like_text(kpis: Page) -> None:
    """No underline, no color, and nothing that was open."""
    term(kpis).hover()
    put_on_paper(kpis)

    style = "(link) => getComputedStyle(link).textDecorationLine + getComputedStyle(link.parentElement).color"
    around = kpis.evaluate("(p) => getComputedStyle(p).color", term(kpis).locator("xpath=../..").element_handle())
    assert f"none{around}" == term(kpis).evaluate(style)
    expect(kpis.locator(".hb-tip:visible")).to_have_count(0)


def test_a_copied_advert_holds_no_trace_of_the_glossary(page: Page) -> None:
    """What the button puts on the clipboard is the advert as before."""
    page.goto(f"/en/{KINDS['job-description']}")
    text = page.evaluate("() => document.querySelector('copy-text[target]').text()")

    assert "Responsibilities" in text
    tips: list[str] = page.locator(".hb-tip").all_text_contents()
    assert tips
    assert [] == [meaning for meaning in tips if meaning in text]


@pytest.fixture
def glossary(page: Page) -> Page:
    """The page of the glossary, open."""
    page.goto("/en/glossary/")
    return page


def test_the_filter_leaves_what_matches_and_counts(glossary: Page) -> None:
    """Abbreviations and words of definitions count; letters without a match go."""
    every = glossary.locator(".hb-entry").count()
    field = glossary.get_by_label("Find a term")
    field.fill("nrr")
    expect(glossary.locator(".hb-entry:visible h3")).to_have_text(re.compile("^Net revenue retention"))
    expect(glossary.get_by_role("status").filter(has_text=" of ")).to_have_text(f"1 of {every} terms")
    expect(glossary.locator(".hb-letters a:visible")).to_have_text("N")
    field.fill("zzzz")
    expect(glossary.get_by_text("No term matches.")).to_be_visible()
    field.press("Escape")
    expect(glossary.locator(".hb-entry:visible")).to_have_count(every)
    expect(field).to_have_value("")


def test_enter_goes_to_the_first_match(glossary: Page) -> None:
    """Without the mouse."""
    glossary.get_by_label("Find a term").fill("steering")
    expect(glossary.locator(".hb-entry:visible")).not_to_have_count(0)
    first = glossary.locator(".hb-entry:visible h3").first.get_attribute("id")
    glossary.get_by_label("Find a term").press("Enter")
    expect(glossary).to_have_url(re.compile(f"#{first}$"))


def test_enter_that_ends_a_composition_goes_nowhere(glossary: Page) -> None:
    """An input method takes Enter to choose what was composed; only the Enter after it is a step to go back from."""
    field = glossary.get_by_label("Find a term")
    steps = glossary.evaluate("() => history.length")
    field.fill("steering")
    field.dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    field.fill("grr")
    field.press("Enter")
    expect(glossary).to_have_url(re.compile("#gross-revenue-retention$"))
    assert steps + 1 == glossary.evaluate("() => history.length")


def test_an_address_that_is_no_id_breaks_nothing(glossary: Page) -> None:
    """A lone percent sign behind the # is the name of nothing."""
    glossary.evaluate("() => { location.hash = '#%'; }")
    glossary.get_by_label("Find a term").fill("nrr")
    expect(glossary.locator(".hb-entry:visible")).to_have_count(1)


def test_a_link_to_a_hidden_term_shows_it(glossary: Page) -> None:
    """`See also` leads to its entry although the filter hid it."""
    glossary.get_by_label("Find a term").fill("grr")
    glossary.locator(".hb-entry:visible .hb-entry__meta a").first.click()
    target = glossary.locator("h3:target")
    expect(target).to_be_in_viewport()
    expect(glossary.get_by_label("Find a term")).to_have_value("")


def test_a_letter_leads_below_the_bar(glossary: Page) -> None:
    """The bar of letters stays in sight and covers no heading."""
    glossary.locator(".hb-letters a", has_text="S").click()
    heading = glossary.locator(".hb-letter h2", has_text=re.compile("^S$"))
    expect(heading).to_be_in_viewport()
    bar, box = glossary.locator(".hb-letters").bounding_box(), heading.bounding_box()
    assert bar and box and box["y"] >= bar["y"] + bar["height"]
