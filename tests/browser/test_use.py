"""What people come to do, done in a real browser."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import KINDS, NARROW, ROLE, low_contrast, settle
from tests.browser.profiles import Profiles
from tests.browser.screens import LIGHTNESS
from tests.browser.stops import STOPS

SHOWN_FOCUS = """() => {
  const focused = document.activeElement;
  const e = focused.matches(".md-option") ? focused.nextElementSibling : focused;
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
    && e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && box.width > 0 && box.height > 0 && box.top < innerHeight && box.bottom > 0;
}"""
"""Whether the focus can be seen: an outline around something that is on the screen."""


def _tab(page: Page) -> Locator:
    """Press Tab; the new focus can be seen once the theme's transitions are over."""
    page.keyboard.press("Tab")
    focused = page.locator("*:focus")
    settle(page)
    assert page.evaluate(SHOWN_FOCUS), focused.evaluate("(e) => e.outerHTML.slice(0, 200)")
    return focused


# Keyboard --------------------------------------------------------------------------------------------------


def test_the_interview_is_in_reach_of_the_keyboard(page: Page) -> None:
    """From the home page to the interview kit by Tab and Enter alone, with the focus in sight at every step."""
    page.goto("/en/")
    for wanted in ("National Account Manager", "Run a fair interview"):
        for _ in range(60):
            if _tab(page).inner_text() == wanted:
                break
        page.keyboard.press("Enter")
    page.wait_for_url(f"**/en/{KINDS['interview']}")
    expect(page.locator("#questions")).to_be_attached()


def test_the_skip_link_skips_the_navigation(page: Page) -> None:
    """The first press of Tab offers to skip to the page's title, and after that Tab goes on inside the content."""
    page.goto(f"/en/{KINDS['interview']}")
    link = _tab(page)
    expect(link).to_have_class(re.compile("md-skip"))
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    _tab(page)
    expect(page.locator(".md-content *:focus")).to_have_count(1)


def test_the_list_of_pages_opens_by_keyboard_in_a_narrow_window(page: Page) -> None:
    """While it is closed nobody stops in it; Enter opens it and goes there, Escape closes it and comes back."""
    page.set_viewport_size({"width": NARROW, "height": 900})
    page.goto(f"/en/{KINDS['interview']}")
    drawer = page.locator(".md-sidebar--primary")
    button = page.locator("menu-button button")
    for _ in range(2):
        _tab(page)
    expect(button).to_be_focused()
    expect(button).to_have_accessible_name("Navigation")
    expect(drawer).to_be_hidden()
    page.keyboard.press("Enter")
    expect(drawer.locator("*:focus")).to_have_text("Home")
    expect(button).to_have_attribute("aria-expanded", "true")
    settle(page)
    assert [] == page.evaluate(STOPS)
    assert "Stages" == _tab_to(page, "#stages").inner_text()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(drawer).to_be_hidden()


def _tab_to(page: Page, href: str) -> Locator:
    """Press Tab until the focus is on a link."""
    for _ in range(60):
        focused = _tab(page)
        if focused.get_attribute("href") == href:
            return focused
    raise AssertionError(f"no stop leads to {href}")


def test_no_key_does_anything_alone_but_the_slash(page: Page) -> None:
    """A letter that is spoken or slips in opens nothing and leads nowhere; the slash can be switched off, too."""
    page.goto(f"/en/{KINDS['faq']}")
    field = page.locator(".md-search__input")
    for key in (*"abcdefghijklmnopqrstuvwxyz", ".", ",", "?"):
        page.keyboard.press(key)
        expect(field).not_to_be_focused()
    assert page.url.endswith(KINDS["faq"])
    page.keyboard.press("/")
    expect(field).to_be_focused()
    page.goto(f"/en/{KINDS['accessibility']}")
    page.get_by_role("checkbox", name="Press / to open the search").uncheck()
    page.locator("h1").click()
    page.keyboard.press("/")
    expect(field).not_to_be_focused()
    page.goto(f"/en/{KINDS['faq']}")
    page.keyboard.press("/")
    expect(field).not_to_be_focused()


def test_the_text_before_opens_by_keyboard(page: Page) -> None:
    """Where a variant changes an item, the base text opens with Enter."""
    page.goto(f"/en/{KINDS['industry']}")
    before = page.locator("details.hb-fold:has(> summary:text-is('Base text'))").first
    expect(before.locator("p")).to_have_count(1)
    expect(before.locator("p")).to_be_hidden()
    before.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(before.locator("p")).to_be_visible()


# Tables ----------------------------------------------------------------------------------------------------


def _middles(table: Locator) -> list[float]:
    """The middle of each base range of a pay table, as its text says it, from the top."""
    texts = table.locator("tbody td.hb-figure:nth-of-type(1)").all_inner_texts()
    ends = [[int(end.replace(",", "")) for end in re.findall(r"\$([\d,]+)", text)] for text in texts]
    assert len(ends) == 8
    return [sum(pair) / 2 for pair in ends]


@pytest.mark.parametrize("press", ["mouse", "keyboard"])
def test_a_pay_table_sorts_by_number(press: str, page: Page) -> None:
    """A press on a heading sorts upwards by amount, the next one downwards, and says so to screen readers."""
    page.goto(f"/en/{KINDS['compensation']}")
    table = page.locator("sortable-table table").first
    heading = table.locator("thead th").nth(1)
    button = heading.get_by_role("button")
    for direction, key in (("ascending", "Enter"), ("descending", "Space")):
        if press == "mouse":
            button.click()
        else:
            button.focus()
            page.keyboard.press(key)
            expect(button).to_be_focused()
        expect(heading).to_have_attribute("aria-sort", direction)
        middles = _middles(table)
        assert sorted(middles, reverse=direction == "descending") == middles


def test_only_one_column_says_that_it_is_sorted(page: Page) -> None:
    """Sorting by a second column takes the mark from the first, and names sort by the alphabet."""
    page.goto(f"/en/{KINDS['compensation']}")
    table = page.locator("sortable-table table").first
    for column in (1, 0):
        table.locator("thead th").nth(column).get_by_role("button").click()
    expect(table.locator("[aria-sort]")).to_have_count(1)
    names = table.locator("tbody th").all_inner_texts()
    assert sorted(names) == names
    assert 8 == len(names)


# Colors ---------------------------------------------------------------------------------------------------


def test_the_reader_can_choose_the_colours(page: Page) -> None:
    """The switch goes from the system's colors to light, to dark, and the choice lasts."""
    page.goto("/en/")
    switch = page.locator("color-choice button")
    light = page.evaluate(LIGHTNESS)
    for scheme in ("default", "slate"):
        switch.click()
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
    settle(page)
    assert light > 192
    assert page.evaluate(LIGHTNESS) < 64
    assert [] == low_contrast(page)
    page.goto(f"/en/{KINDS['kpis']}")
    assert page.evaluate(LIGHTNESS) < 64


# Copying ---------------------------------------------------------------------------------------------------


def _copied(page: Page, button: Locator) -> str:
    """Press a copy button; what the clipboard then holds."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    button.click()
    expect(page.locator("copy-text [role=status]").filter(has_text=re.compile(r"\w"))).to_have_count(1)
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


@pytest.mark.parametrize("kind", ["job-description", "industry", "context"])
def test_the_advert_is_copied_as_plain_text(kind: str, page: Page) -> None:
    """The clipboard holds every heading and every item of the advert, and neither markup nor marks of ours."""
    page.goto(f"/en/{KINDS[kind]}")
    labels = page.locator("#advert .hb-items > li > strong").all_inner_texts()
    headings = [words.removesuffix("#").strip() for words in page.locator("#advert :is(h2, h3)").all_inner_texts()]
    lines = _copied(page, page.locator("#advert copy-text button")).splitlines()
    items = [line for line in lines if line.startswith("- ")]
    assert labels
    assert [f"- {label}" for label in labels] == [
        item[: len(label) + 2] for item, label in zip(items, labels, strict=True)
    ]
    assert [] == [heading for heading in headings if heading not in lines]
    text = "\n".join(lines)
    assert [] == re.findall(r"<[a-z/]|\*\*|&[a-z]+;|#$|\{", text, re.MULTILINE)
    marks = page.locator("#advert .hb-status").all_inner_texts()
    assert [] == [line for line in lines for mark in {*marks, "Base text"} if re.match(rf"(- )?{mark}\b", line)]


def test_the_advert_is_copied_without_what_is_left_out(page: Page) -> None:
    """An item that a variant leaves out stands on the page, struck through, and not in the copy."""
    page.goto(f"/en/{KINDS['job-description']}")
    page.locator(".hb-item--removed").first.evaluate(
        """(item) => {
          item.querySelector("del").textContent = "Keeping the lamp alight";
          document.querySelector("#advert ul").append(item);
        }"""
    )
    expect(page.locator("#advert .hb-item--removed")).to_be_visible()
    assert "lamp" not in _copied(page, page.locator("#advert copy-text button"))


def test_a_search_string_is_copied_as_it_stands(page: Page) -> None:
    """The clipboard holds the query and nothing else."""
    page.goto(f"/en/{KINDS['hiring']}")
    box = page.locator("copy-text").first
    assert box.locator("code").text_content() == _copied(page, box.get_by_role("button"))


def test_a_second_press_says_copied_as_long_as_the_first(own_page: Page) -> None:
    """The line goes two and a half seconds after the last press."""
    page = own_page
    page.clock.install(time=0)
    page.goto(f"/en/{KINDS['hiring']}")
    page.evaluate(
        """() => {
          window.written = 0;
          navigator.clipboard.writeText = () => Promise.resolve((window.written += 1));
        }"""
    )
    button = page.locator("copy-text").first.get_by_role("button")
    status = page.locator("copy-text").first.get_by_role("status")
    page.clock.pause_at(86_400)
    for presses in (1, 2):
        button.click()
        page.wait_for_function("(presses) => window.written === presses", arg=presses)
        page.clock.run_for(1500)
    assert "Copied" in status.inner_text()
    page.clock.run_for(1001)
    expect(status).to_be_empty()


def test_what_cannot_be_copied_says_so(page: Page) -> None:
    """Where the browser refuses, the line by the button tells."""
    page.goto(f"/en/{KINDS['hiring']}")
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }")
    box = page.locator("copy-text").first
    box.get_by_role("button").click()
    expect(box.get_by_role("status")).to_have_text(" Could not copy")


def test_no_button_copies_where_there_is_no_clipboard(page: Page) -> None:
    """As on a page without https."""
    with page.add_init_script("Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });"):
        for kind in ("hiring", "boolean-search", "questions"):
            page.goto(f"/en/{KINDS[kind]}")
            expect(page.locator("copy-text").first).to_be_attached()
            expect(page.locator("copy-text button")).to_have_count(0)


# Finding, choosing, reading --------------------------------------------------------------------------------


def test_the_finder_narrows_the_roles(page: Page) -> None:
    """Any title of a role finds it, whatever the case and the order of the words; no match says so."""
    page.goto("/en/roles/")
    field = page.get_by_role("searchbox", name="Job title")
    card = page.locator(f"[data-words]:has(a[href*='{ROLE.removeprefix('roles/')}'])")
    shown = page.locator("[data-words]:visible")
    everything = shown.count()
    field.press_sequentially("ACCOUNT enterprise")
    expect(shown).not_to_have_count(everything)
    expect(card).to_be_visible()
    field.fill("lighthouse")
    expect(shown).to_have_count(0)
    expect(page.locator("role-finder [role=status]")).to_have_text(re.compile(r"\w"))
    field.fill("")
    expect(shown).to_have_count(everything)


@pytest.mark.parametrize("kind", ["industry", "context"])
def test_marks_of_a_variant_are_words(kind: str, page: Page) -> None:
    """What is added or changed says so in words that come before the item, to the eye and to screen readers."""
    page.goto(f"/en/{KINDS[kind]}")
    for status, word in (("added", "Added"), ("changed", "Changed")):
        items = page.locator(f".md-content .hb-item--{status}")
        assert items.count()
        for item in items.all():
            expect(item.locator(".hb-status").first).to_be_visible()
            assert re.match(rf"(- listitem:\s+)?- text: \"?{word}\b", item.aria_snapshot())


def test_the_interviewer_can_choose_a_stage(page: Page) -> None:
    """Choosing a stage leaves the questions of that stage on the page, choosing none brings all back."""
    page.goto(f"/en/{KINDS['interview']}")
    questions = page.locator(".hb-question")
    everything = questions.count()
    for radio in page.locator("stage-choice input[type=radio]").all():
        radio.check()
        stage = radio.get_attribute("value")
        shown = page.locator(".hb-question:visible")
        stages = {question.get_attribute("data-stage") for question in shown.all()}
        assert stages == {stage} if stage else everything == shown.count()


def test_a_stage_hides_the_headings_of_what_it_hides(page: Page) -> None:
    """A heading stands above a question that can be seen, or above something that is no question."""
    page.goto(f"/en/{KINDS['interview']}")
    every = page.locator("article :is(h2, h3):visible").count()
    seen = set()
    for radio in page.locator("stage-choice input[type=radio]").all():
        radio.check()
        seen.add(page.locator("article :is(h2, h3):visible").count())
        for name in ("technical", "behavioural", "culture"):
            below = page.locator(f"#{name} + .hb-block .hb-question:visible").count()
            assert bool(below) == page.locator(f"#{name}").is_visible()
        for section in page.locator(".hb-variant").all():
            shown = section.locator("div.hb-item:visible").count()
            assert bool(shown) == section.locator("h3").first.is_visible()
        expect(page.locator("#evaluation")).to_be_visible()
    assert every in seen and len(seen) > 1


def test_the_stage_is_kept_when_the_reader_comes_back(page: Page) -> None:
    """What the browser ticks again is what the page shows."""
    page.goto(f"/en/{KINDS['interview']}")
    page.locator("stage-choice input[type=radio]").nth(1).check()
    left = page.locator(".hb-question:visible").count()
    page.goto("/en/")
    page.go_back()
    expect(page.locator("stage-choice fieldset")).to_be_visible()
    expect(page.locator("stage-choice input[type=radio]").nth(1)).to_be_checked()
    assert left == page.locator(".hb-question:visible").count()


def test_the_browser_s_language_changes_no_letter(profiles: Profiles, server: str) -> None:
    """Turkish writes the small I without a dot, and finds “Enterprise” nevertheless."""
    with profiles.page(server, locale="tr-TR") as page:
        page.goto("/en/roles/")
        every = page.locator("[data-words]:visible").count()
        page.get_by_role("searchbox", name="Job title").fill("ENTERPRISE")
        expect(page.locator("[data-words]:visible")).not_to_have_count(every)
        assert page.locator("[data-words]:visible").count()


@pytest.mark.parametrize("modifier", ["", "Shift"])
def test_the_newest_edition_opens_though_nothing_can_be_asked(modifier: str, profiles: Profiles, server: str) -> None:
    """Where its site map does not come, the link leads to its first page; with Shift the browser opens a window."""
    with profiles.page(server, allowed="Failed to load resource") as page:
        page.goto(f"/en/{KINDS['faq']}")
        page.route("**/sitemap.xml", lambda route: route.abort())
        page.evaluate(
            """() => {
              const link = document.createElement("newest-edition");
              link.setAttribute("edition", "/en/");
              link.setAttribute("page", "about/");
              link.innerHTML = '<a href="/en/glossary/">Newest</a>';
              document.querySelector("article").prepend(link);
            }"""
        )
        if modifier:
            with page.context.expect_page() as opened:
                page.get_by_role("link", name="Newest").click(modifiers=["Shift"])
            opened.value.wait_for_url("**/en/glossary/")
            assert page.url.endswith(KINDS["faq"])
        else:
            page.get_by_role("link", name="Newest").click()
            page.wait_for_url("**/en/glossary/")


def test_measures_sort_by_how_often_they_are_taken(page: Page) -> None:
    """Weekly comes before monthly; targets of unlike units have no order."""
    page.goto(f"/en/{KINDS['kpis']}")
    table = page.locator("sortable-table table")
    expect(table.locator("thead th[data-unsorted]").get_by_role("button")).to_have_count(0)
    table.get_by_role("button", name="How often").click()
    order = ["Weekly", "Monthly", "Quarterly", "Every six months", "Yearly"]
    found = [order.index(text) for text in table.locator("tbody td[data-sort]").all_inner_texts()]
    assert sorted(found) == found
    assert len(set(found)) > 1


@pytest.mark.parametrize(
    "kind",
    [
        "home",
        "compensation",
        "interview",
        "job-description",
        "roles",
        "boolean-search",
        "structured-interview",
        "comparison",
        "questions",
    ],
)
def test_pages_read_well_without_scripts(kind: str, profiles: Profiles, server: str) -> None:
    """Without JavaScript the text is all there; nothing asks for a choice, and no button could do nothing."""
    with profiles.page(server, java_script_enabled=False) as page:
        page.goto(f"/en/{KINDS[kind]}")
        expect(page.locator("h1")).to_be_visible()
        blocks = page.locator(".md-content .hb-block")
        assert blocks.count()
        expect(page.locator(".md-content :is(button, input):visible")).to_have_count(0)
        asks = page.locator(".md-content :is(.hb-lead, [data-without-scripts], .hb-kit, .hb-filters, form):visible")
        assert [] == [text for text in asks.all_inner_texts() if re.search(r"\b(Choose|Type|Filter|Tick) ", text)]
        unfolded = ":not(details:not([open]) *)"  # which a press opens without scripts too
        texts = page.locator(f".md-content :is(.hb-items > li, .hb-question, .hb-card, tbody tr){unfolded}")
        expect(texts.filter(visible=False)).to_have_count(0)
