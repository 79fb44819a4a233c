"""The builder of Boolean search strings, and the rules that it shares with the build."""

import json
import re
from dataclasses import asdict
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from macros.catalog.catalog import Catalog
from macros.text.boolean_search import TARGETS, address, cleaned, count_words, written
from tests.browser.conftest import KINDS, NARROW, ROLE, show_on
from tests.browser.profiles import Profiles
from tests.text.test_boolean_search import NASTY, searches

PAGE = f"/en/{KINDS['boolean-search']}"
ID = ROLE.removeprefix("roles/")
ROLE_CHOSEN = f"{PAGE}#{ID}"

RUN_RULES = """async ([module, searches, targets, texts]) => {
  const rules = await import(module);
  return [
    texts.map(rules.cleaned),
    searches.map((search) => targets.map((target) => {
      const query = rules.written(search, target);
      return [query, rules.countWords(query), rules.address(query, target)];
    })),
  ];
}"""


def _string(page: Page) -> str:
    """The string that the builder shows."""
    return page.locator(".hb-result pre code").text_content() or ""


def _list(page: Page, name: str) -> Locator:
    return page.get_by_role("group", name=name)


def _add(page: Page, name: str, words: str) -> None:
    """Type a word into a list and press Enter."""
    field = _list(page, name).get_by_role("textbox")
    field.fill(words)
    field.press("Enter")


# The rules -------------------------------------------------------------------------------------------------


def test_the_browser_writes_what_the_build_writes(page: Page) -> None:
    """Both copies of the rules give the same strings, counts and addresses for every nasty input."""
    page.goto(PAGE)
    given = searches()
    asked = [asdict(search) for search in given]
    module = page.locator("script[src$='boolean-builder.js']").evaluate(
        "(script) => new URL('boolean-search.js', script.src).href"
    )
    found = page.evaluate(RUN_RULES, [module, asked, [asdict(target) for target in TARGETS.values()], list(NASTY)])
    assert [cleaned(text) for text in NASTY] == found[0]
    for search, row in zip(given, found[1], strict=True):
        for target, said in zip(TARGETS.values(), row, strict=True):
            query = written(search, target)
            assert [query, count_words(query), address(query, target)] == said


def test_the_ready_strings_are_the_builder_s(page: Page, catalog: Catalog) -> None:
    """For a role as it is offered, the builder shows the string that the build made, where nothing was cut off."""
    page.goto(PAGE)
    for role in catalog.roles:
        page.get_by_label("Role", exact=True).select_option(role)
        for place, radio in enumerate(page.locator(".hb-targets input").all()):
            radio.check()
            ready = page.locator(f"section:has(> #{role}) tbody tr").nth(place).locator("code").text_content() or ""
            limit = TARGETS[radio.get_attribute("value") or ""].words
            assert ready == _string(page) or (limit and count_words(_string(page)) > limit >= count_words(ready))


# The form --------------------------------------------------------------------------------------------------


def test_what_is_chosen_makes_the_string(page: Page) -> None:
    """Titles, words and what is left out can be taken off and added; the string follows at once."""
    page.goto(ROLE_CHOSEN)
    titles = _list(page, "Any of these titles").get_by_role("checkbox")
    for box in titles.all()[1:]:
        box.uncheck()
    for box in _list(page, "At least one of these words").get_by_role("checkbox").all():
        box.uncheck()
    for box in _list(page, "Not these words").get_by_role("checkbox").all():
        box.uncheck()
    assert '"National Account Manager"' == _string(page)
    _add(page, "Any of these titles", "Keeper AND (bell")
    _add(page, "Every one of these words", "-night")
    _add(page, "Not these words", "intern")
    assert '("National Account Manager" OR "Keeper AND (bell") AND "-night" NOT intern' == _string(page)
    _list(page, "Any of these titles").get_by_label("Keeper AND (bell").uncheck()
    assert '"National Account Manager" AND "-night" NOT intern' == _string(page)


def test_an_empty_search_says_what_to_do(page: Page) -> None:
    """With nothing chosen there is no string, nothing to copy or open, and a sentence that helps."""
    page.goto(PAGE)
    page.get_by_label("Role", exact=True).select_option(label="Another role")
    expect(page.locator(".hb-result [role=status]").filter(has_text="Choose at least one")).to_be_visible()
    expect(page.locator(".hb-result pre")).to_be_hidden()
    expect(page.get_by_role("button", name="Copy search")).to_be_disabled()
    expect(page.locator(".hb-result [data-open]:visible")).to_have_count(0)
    _add(page, "Any of these titles", "bell keeper")
    assert '"bell keeper"' == _string(page)
    expect(page.get_by_role("button", name="Copy search")).to_be_enabled()


def test_each_target_shows_what_it_takes(page: Page) -> None:
    """A part that a target does not look for is not asked for, and its note says how to go about it."""
    page.goto(PAGE)
    seen = {}
    for name in ("LinkedIn", "Sales Navigator", "Google", "Job boards"):
        page.get_by_role("radio", name=re.compile(f"^{name}")).check()
        place = page.get_by_label("Place", exact=True).is_visible()
        skills = _list(page, "At least one of these words").is_visible()
        seen[name] = (place, skills)
        expect(page.locator(".hb-result [data-note]:visible")).to_have_count(1)
    assert {
        "LinkedIn": (False, True),
        "Sales Navigator": (False, False),
        "Google": (True, True),
        "Job boards": (True, True),
    } == seen


def test_too_long_a_search_for_google_says_so(page: Page) -> None:
    """Beyond the words that Google reads a sentence warns, and it goes once the string fits."""
    page.goto(ROLE_CHOSEN)
    page.get_by_role("radio", name=re.compile("^Google")).check()
    line = page.locator(".hb-result__count")
    expect(line).to_have_text(re.compile(r"^Words: \d+\. Google reads the first 32"))
    for box in _list(page, "Any of these titles").get_by_role("checkbox").all()[1:]:
        box.uncheck()
    expect(line).to_have_text(re.compile(r"^Words: \d+\.$"))


def test_the_links_carry_the_string(page: Page) -> None:
    """The link to Google or LinkedIn holds the search as it is shown; others have no link."""
    page.goto(PAGE)
    for name, host, key in (("LinkedIn", "www.linkedin.com", "keywords"), ("Google", "www.google.com", "q")):
        page.get_by_role("radio", name=re.compile(f"^{name}")).check()
        _add(page, "Every one of these words", f"R&D + {name} #1")
        link = urlsplit(page.get_by_role("link", name=f"Open in {name}").first.get_attribute("href") or "")
        assert (host, "") == (link.netloc, link.fragment)
        assert [_string(page)] == parse_qs(link.query)[key]
    for name in ("Sales Navigator", "Job boards"):
        page.get_by_role("radio", name=re.compile(f"^{name}")).check()
        expect(page.locator(".hb-result [data-open]:visible")).to_have_count(0)


def test_the_string_and_its_link_are_copied(page: Page) -> None:
    """One button copies the string as it is shown, the other an address that brings it back."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(PAGE)
    page.get_by_role("radio", name=re.compile("^Job boards")).check()
    _add(page, "Any of these titles", 'chief "bell" keeper')
    page.get_by_label("Place", exact=True).fill("North Port, NP")
    page.get_by_role("button", name="Copy search").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert _string(page) == copied
    page.get_by_role("button", name="Copy link to this search").click()
    expect(page.locator(".hb-share [role=status]")).to_have_text(re.compile(r"\w"))
    link = page.evaluate("navigator.clipboard.readText()")
    other = page.context.new_page()
    other.goto(link)
    expect(other.locator(".hb-result pre code")).to_have_text(copied)
    expect(other.get_by_role("radio", name=re.compile("^Job boards"))).to_be_checked()
    other.close()


@pytest.mark.parametrize(
    "hash_",
    [
        "role=constructor&target=__proto__",
        "role=&titles=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "role=nobody&titles=" + "x" * 500 + "&titles=a" * 200,
        "titles=%E0%A4%A&any=%ud83d",
        "=&=&=",
        "target=google&place=%00%0A%E2%80%AE",
    ],
)
def test_no_address_breaks_the_builder(hash_: str, page: Page) -> None:
    """Whatever stands behind the #, the form works, and nothing of it becomes markup."""
    page.goto(f"{PAGE}#{hash_}")
    expect(page.locator(".hb-builder")).to_be_visible()
    expect(page.locator(".hb-builder :is(img, script)")).to_have_count(0)
    assert page.locator(".hb-words ul input").count() < 60
    _add(page, "Any of these titles", "bell keeper")
    assert '"bell keeper"' in _string(page)


def test_the_address_follows_and_nothing_else_is_kept(page: Page) -> None:
    """What is chosen stands behind the #, the way back is not filled with it, and the browser stores nothing."""
    page.goto(PAGE)
    before = page.evaluate("history.length")
    _add(page, "Every one of these words", "night")
    assert "all=night" in page.url
    assert before == page.evaluate("history.length")
    kept = page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    assert [] == [key for key in kept if not re.search("__palette|__outdated", key)]
    assert [] == page.context.cookies()


def test_a_place_on_the_page_is_no_search(page: Page) -> None:
    """Going to a part of the page by the table of contents leaves what was chosen."""
    page.goto(PAGE)
    _add(page, "Every one of these words", "night")
    said = _string(page)
    page.locator(".md-nav--secondary a[href^='#']:visible").last.click()
    page.wait_for_url(lambda address: "=" not in address)
    assert said == _string(page)
    page.evaluate(f"() => {{ location.hash = '{ID}'; }}")
    expect(page.get_by_label("Role", exact=True)).to_have_value(ID)
    assert "night" not in _string(page)


def test_another_role_keeps_what_was_typed(page: Page, catalog: Catalog) -> None:
    """What the reader added stays beside what the other role offers; what the first role offered goes."""
    page.goto(ROLE_CHOSEN)
    _add(page, "Every one of these words", "night")
    _add(page, "Any of these titles", "bell keeper")
    first = _string(page)
    other = next(role for role in catalog.roles if role != ID)
    page.get_by_label("Role", exact=True).select_option(other)
    assert '"bell keeper"' in _string(page)
    assert "night" in _string(page)
    assert catalog.roles[ID].guide().role.title in first
    assert f'"{catalog.roles[ID].guide().role.title}"' not in _string(page)
    page.reload()
    expect(page.get_by_label("Role", exact=True)).to_have_value(other)
    assert '"bell keeper"' in _string(page)


def test_enter_that_ends_a_composition_adds_nothing(page: Page) -> None:
    """An input method takes Enter to choose what was composed."""
    page.goto(PAGE)
    field = _list(page, "Every one of these words").get_by_role("textbox")
    field.fill("night")
    field.dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    expect(field).to_have_value("night")
    assert "night" not in _string(page)


def test_a_guide_leads_to_the_builder(page: Page) -> None:
    """From the page on hiring one press leads to the builder with the role chosen, in sight."""
    page.goto(f"/en/{KINDS['hiring']}")
    page.locator("a.hb-download[href*='boolean-search']").click()
    expect(page.get_by_label("Role", exact=True)).to_have_value(ID)
    expect(page.get_by_label("Role", exact=True)).to_be_in_viewport()


def test_the_builder_works_by_keyboard(page: Page) -> None:
    """Tab reaches role, target, lists and buttons in their order; a word joins by Enter, and the focus stays."""
    page.goto(PAGE)
    page.get_by_label("Role", exact=True).focus()
    page.keyboard.press("Tab")
    expect(page.locator("input[name=target]:focus")).to_have_value("linkedin")
    page.keyboard.press("ArrowDown")
    expect(page.locator("input[name=target]:focus")).to_have_value("sales-navigator")
    page.keyboard.press("Tab")
    expect(page.locator("*:focus")).to_have_attribute("type", "checkbox")
    page.keyboard.press("Space")
    expect(page.locator("*:focus")).not_to_be_checked()
    field = page.get_by_label("Add a title")
    field.focus()
    page.keyboard.type("bell keeper")
    page.keyboard.press("Enter")
    expect(field).to_be_focused()
    expect(field).to_have_value("")
    assert '"bell keeper"' in _string(page)


def test_changes_are_announced(page: Page) -> None:
    """A line with role status tells the length of the string, politely; the string can be reached and has a name."""
    page.goto(PAGE)
    line = page.locator(".hb-result__count")
    assert ("status", "polite") == (line.get_attribute("role"), line.get_attribute("aria-live"))
    said = line.text_content()
    _add(page, "Any of these titles", "bell keeper")
    expect(line).not_to_have_text(said or "")
    expect(page.locator(".hb-result pre")).to_have_attribute("aria-labelledby", "builder-result")


def test_long_words_stay_inside_a_telephone(page: Page) -> None:
    """A title of a hundred letters does not make the page scroll sideways."""
    page.goto(PAGE)
    show_on(page, NARROW, "dark")
    _add(page, "Any of these titles", "x" * 100)
    _add(page, "At least one of these words", "y" * 99 + "-")
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW


def test_without_a_script_the_ready_strings_stand_alone(profiles: Profiles, server: str, catalog: Catalog) -> None:
    """Without JavaScript there is no form; each role has its strings, and the guide's link leads to them."""
    with profiles.page(server, java_script_enabled=False) as page:
        page.goto(f"{PAGE}#{ID}")
        expect(page.locator(".hb-builder")).to_be_hidden()
        expect(page.locator(f"#{ID}")).to_be_in_viewport()
        strings = page.locator(".hb-ready code").all_text_contents()
    assert len(catalog.roles) * len(TARGETS) == len(strings)
    assert [] == [string for string in strings if not string.strip()]


def test_the_data_of_the_builder_is_the_catalogue_s(page: Page, catalog: Catalog) -> None:
    """Each role is offered with its title and its other titles, and the targets are those of the build."""
    page.goto(PAGE)
    data = json.loads(page.locator("boolean-builder script").text_content() or "")
    for role, words in data["roles"].items():
        shown = catalog.roles[role].guide().role
        titles = (shown.title, *shown.also_called)
        assert [re.sub(r" \([^()]*\)$", "", title) for title in titles] == words["titles"]
    assert list(catalog.roles) == list(data["roles"])
    assert {name: json.loads(json.dumps(asdict(target))) for name, target in TARGETS.items()} == data["targets"]
