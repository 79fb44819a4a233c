"""The question bank: filters, address, selection, keyboard and paper."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from macros.views import question_bank as bank_page
from tests.browser.conftest import KINDS, low_contrast, put_on_paper
from tests.browser.explorers import choice, data_of, opened
from tests.browser.profiles import Profiles
from tests.browser.screens import faults_on_screens
from tests.site.document import Document

ADDRESS = f"/en/{KINDS['questions']}"
LISTED = 25
ROLE = "national-account-manager"

SPOKEN = """(status) => {
  window.spoken = 0;
  new MutationObserver(() => { window.spoken += 1; }).observe(status, { childList: true, characterData: true });
}"""
"""Counts how often a line that is read out changes."""

Question = dict[str, Any]
Fits = Callable[[dict[str, Any]], bool]


@pytest.fixture(scope="session")
def index(site: Path) -> dict[str, Any]:
    """What the page reads."""
    return data_of(site, "questions/index.json")


@pytest.fixture
def bank(page: Page) -> Page:
    """The page with all questions."""
    return _open(page)


def _open(page: Page, query: str = "") -> Page:
    return opened(page, "questions", query)


def _cards(page: Page) -> Locator:
    return page.locator(".hb-bank__question")


def _box(page: Page, number: int) -> Locator:
    return _cards(page).nth(number).get_by_role("checkbox")


def _button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def _said(page: Page) -> dict[str, list[str]]:
    """What the address says after its question mark."""
    return parse_qs(urlsplit(page.url).query)


def _words(html: str) -> str:
    return Document("", html).root.words()


def _many(index: dict[str, Any]) -> list[Question]:
    """Two thousand questions made of those of the handbook."""
    return [
        question | {"ask": f"{question['ask']} ({number})", "places": [place | {"id": f"{place['id']}-{number}"}]}
        for number in range(2000)
        for question in [index["questions"][number % len(index["questions"])]]
        for place in question["places"][:1]
    ]


def _found(index: dict[str, Any], fits: Fits) -> int:
    return sum(any(fits(place) for place in question["places"]) for question in index["questions"])


def _expect_count(page: Page, shown: int, index: dict[str, Any]) -> None:
    words = re.compile(rf"^{shown} of {len(index['questions'])} questions")
    expect(page.locator("question-bank .hb-count")).to_have_text(words)


# Filters and address ---------------------------------------------------------------------------------------


FILTERS: dict[str, tuple[str, str, Fits]] = {
    "role": ("Role", ROLE, lambda place: place["role"] == ROLE),
    "competency": ("Competency", "negotiation", lambda place: place["competency"] == "negotiation"),
    "type": ("Type", "culture", lambda place: place["type"] == "culture"),
    "for": (
        "Industry, context, scope, level",
        "industry.healthcare",
        lambda place: place.get("for") == "industry.healthcare",
    ),
}


@pytest.mark.parametrize("name", FILTERS)
def test_a_filter_leaves_what_fits(name: str, bank: Page, index: dict[str, Any]) -> None:
    """The list, the number that is said, the number behind the choice and the address agree with the data."""
    label, value, fits = FILTERS[name]
    expected = _found(index, fits)
    assert 0 < expected < len(index["questions"])
    expect(choice(bank, label).locator(f"option[value='{value}']")).to_have_text(re.compile(rf" \({expected}\)$"))
    choice(bank, label).select_option(value)
    _expect_count(bank, expected, index)
    expect(_cards(bank)).to_have_count(min(expected, LISTED))
    assert {name: [value]} == _said(bank)


def test_filters_hold_for_one_place_together(bank: Page, index: dict[str, Any]) -> None:
    """A question that one role asks as behavioral and another for negotiation does not fit both."""
    choice(bank, "Role").select_option(ROLE)
    choice(bank, "Competency").select_option("negotiation")
    choice(bank, "Industry, context, scope, level").select_option("base")

    def fits(place: dict[str, Any]) -> bool:
        return (place["role"], place["competency"], place.get("for")) == (ROLE, "negotiation", None)

    _expect_count(bank, _found(index, fits), index)


def test_stages_are_those_of_the_chosen_role(bank: Page, index: dict[str, Any]) -> None:
    """Without a role there is no choice of stage; another role takes the choice back."""
    stage = choice(bank, "Stage")
    expect(stage).to_be_disabled()
    choice(bank, "Role").select_option(ROLE)
    titles = [text.split(" (")[0] for text in stage.locator("option").all_text_contents()]
    assert ["All", *index["roles"][ROLE]["stages"].values()] == titles
    stage.select_option("panel")
    _expect_count(bank, _found(index, lambda place: (place["role"], place["stage"]) == (ROLE, "panel")), index)
    choice(bank, "Role").select_option("key-account-manager")
    expect(stage).to_have_value("")
    _expect_count(bank, _found(index, lambda place: place["role"] == "key-account-manager"), index)


def test_words_narrow_the_list_as_they_are_typed(bank: Page, index: dict[str, Any]) -> None:
    """Whatever the case; the address follows, and typing makes no steps to go back through."""
    steps = bank.evaluate("history.length")
    bank.get_by_role("searchbox", name="Words").press_sequentially("PRICE rise")
    shown = _cards(bank).locator("h3")
    expect(shown).not_to_have_count(LISTED)
    assert shown.count()
    assert [] == [text for text in shown.all_inner_texts() if "price" not in text.lower() or "rise" not in text.lower()]
    assert {"words": ["PRICE rise"]} == _said(bank)
    assert steps == bank.evaluate("history.length")
    bank.get_by_role("searchbox", name="Words").fill("lighthouse zq")
    expect(bank.locator(".hb-none")).to_be_visible()
    _expect_count(bank, 0, index)


def test_the_address_leads_back_to_the_choice(bank: Page, index: dict[str, Any]) -> None:
    """The same address shows the same questions, and going back shows what was there before."""
    choice(bank, "Role").select_option(ROLE)
    choice(bank, "Type").select_option("technical")
    said = bank.locator(".hb-count").inner_text()
    shown = _cards(bank).locator("h3").all_inner_texts()
    address = bank.url
    bank.go_back()
    _expect_count(bank, _found(index, FILTERS["role"][2]), index)
    expect(choice(bank, "Type")).to_have_value("")
    bank.goto("about:blank")
    bank.goto(address)
    expect(bank.locator(".hb-count")).to_have_text(said)
    assert shown == _cards(bank).locator("h3").all_inner_texts()
    assert (ROLE, "technical") == (choice(bank, "Role").input_value(), choice(bank, "Type").input_value())


def test_what_an_address_says_wrongly_is_left_out(page: Page) -> None:
    """Unknown values choose nothing, and a chosen question that is gone is told."""
    _open(page, f"?role=nobody&stage=panel&type=technical&kit=nobody:nothing&kit={ROLE}:bad-news,gone&only=what")
    expect(choice(page, "Role")).to_have_value("")
    expect(choice(page, "Type")).to_have_value("technical")
    expect(page.locator(".hb-count")).to_contain_text("Selected, but no longer in the handbook: 2")
    expect(page.locator(".hb-kit [role=status]")).to_have_text("My selection: 1. Total minutes: 8")


def test_reset_shows_everything_again(page: Page, index: dict[str, Any]) -> None:
    """And keeps the selection."""
    _open(page, f"?role={ROLE}&type=culture&words=the&kit={ROLE}:bad-news")
    _button(page, "Clear filters").click()
    _expect_count(page, len(index["questions"]), index)
    assert {"kit": [f"{ROLE}:bad-news"]} == _said(page)


def test_the_number_of_questions_is_announced(bank: Page) -> None:
    """Where it stands is a status, which screen readers read out at their next pause."""
    status = bank.locator("question-bank > .hb-count")
    expect(status).to_have_attribute("role", "status")
    status.evaluate(SPOKEN)
    _box(bank, 0).check()
    expect(bank.locator(".hb-kit")).to_be_visible()
    assert 0 == bank.evaluate("window.spoken"), "nothing has changed in that line"
    choice(bank, "Type").select_option("culture")
    assert 1 == bank.evaluate("window.spoken")


def test_the_link_is_copied(page: Page) -> None:
    """The clipboard holds the address with filters and selection."""
    _open(page, f"?role={ROLE}&kit={ROLE}:bad-news")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    _button(page, "Copy link").click()
    expect(page.locator("question-bank copy-text [role=status]")).to_have_text(re.compile("Copied"))
    assert page.url == page.evaluate("navigator.clipboard.readText()")


# Questions -------------------------------------------------------------------------------------------------


def test_a_question_of_several_roles_stands_once_with_all_of_them(page: Page, index: dict[str, Any]) -> None:
    """Each with its meeting and its time, the chosen role first, and a link to the question on its page."""
    (question,) = [q for q in index["questions"] if q["ask"].startswith("Tell me about a time when a client needed")]
    _open(page, f"?role={ROLE}&words=a client needed something")
    card = _cards(page)
    expect(card).to_have_count(1)
    lines = card.locator(".hb-bank__places li").all_inner_texts()
    assert len(question["places"]) == len(lines) == 4
    assert "National Account Manager · Panel interview · 9 minutes" == lines[0]
    assert ["Behavioral", "Collaboration"] == card.locator(".hb-chip").all_inner_texts()
    card.get_by_role("link", name="Account Manager", exact=True).click()
    page.wait_for_url("**/en/roles/account-manager/interview/#moved-stakeholders")
    expect(page.locator("#moved-stakeholders")).to_be_in_viewport()


def test_scoring_opens_by_keyboard(bank: Page) -> None:
    """A button says what it opens and whether it is open."""
    card = _cards(bank).first
    button = card.get_by_role("button")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(card.locator(".hb-anchors")).to_be_hidden()
    expect(button).to_have_accessible_description(card.locator("h3").inner_text())
    button.focus()
    bank.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(card.locator(".hb-anchors li")).to_have_count(3)
    expect(card.get_by_text("Listen for", exact=True)).to_be_visible()
    bank.keyboard.press("Enter")
    expect(card.locator(".hb-anchors")).to_be_hidden()


def test_more_questions_are_listed_on_demand(bank: Page) -> None:
    """A page's worth at a time; the focus goes to the first new question."""
    expect(_cards(bank)).to_have_count(LISTED)
    expect(bank.locator(".hb-count")).to_contain_text("The first 25 are listed")
    _button(bank, "Show more").press("Enter")
    expect(_cards(bank)).to_have_count(2 * LISTED)
    expect(_cards(bank).nth(LISTED).get_by_role("button")).to_be_focused()


def test_every_question_can_be_listed_with_its_scoring(bank: Page, index: dict[str, Any], site: Path) -> None:
    """To the last one, each with the scoring that is its own."""
    while _button(bank, "Show more").is_visible():
        _button(bank, "Show more").click()
    expect(_cards(bank)).to_have_count(len(index["questions"]))
    expect(bank.locator(".hb-bank__more .hb-anchors")).to_have_count(len(index["questions"]))
    parts = sorted((p for p in (site / "en/questions").glob("[0-9]*.json")), key=lambda path: int(path.stem))
    scoring = [html for part in parts for html in json.loads(part.read_text("utf-8"))]
    shown = bank.evaluate("[...document.querySelectorAll('.hb-bank__more')].map((e) => e.innerHTML)")
    assert [_words(html) for html in scoring] == [_words(html) for html in shown]


# My selection ----------------------------------------------------------------------------------------------


def test_chosen_questions_make_a_kit_that_a_link_shares(page: Page) -> None:
    """The bar counts questions and minutes, the address names both, and opening it shows these alone."""
    _open(page, f"?role={ROLE}&type=behavioural")
    expect(page.locator(".hb-kit")).to_be_hidden()
    wanted = [_cards(page).nth(number).locator("h3").inner_text() for number in (0, 2)]
    minutes = 0
    for number in (0, 2):
        _box(page, number).check()
        line = _cards(page).nth(number).locator(".hb-bank__places li").first.inner_text()
        minutes += int(line.split(" · ")[-1].split()[0])
    expect(page.locator(".hb-kit [role=status]")).to_have_text(f"My selection: 2. Total minutes: {minutes}")
    _button(page, "Show my selection").click()
    expect(_cards(page)).to_have_count(2)
    address = page.url
    assert 1 == len(_said(page)["kit"])
    page.goto("about:blank")
    page.goto(address)
    assert wanted == _cards(page).locator("h3").all_inner_texts()
    expect(_cards(page).get_by_role("checkbox", checked=True)).to_have_count(2)
    _button(page, "Show all questions").click()
    expect(_cards(page)).to_have_count(LISTED)
    expect(page.locator(".hb-kit")).to_be_visible()


def test_the_kit_keeps_the_role_for_which_a_question_was_chosen(page: Page) -> None:
    """The question that four roles ask stays the one of the role that was chosen."""
    _open(page, "?role=account-manager&words=a client needed something")
    _box(page, 0).check()
    assert ["account-manager:moved-stakeholders"] == _said(page)["kit"]
    _button(page, "Show my selection").click()
    expect(_cards(page).locator(".hb-bank__places li").first).to_have_text(
        re.compile(r"^Account Manager .* 8 minutes$")
    )
    expect(page.locator(".hb-kit [role=status]")).to_have_text("My selection: 1. Total minutes: 8")


def test_a_question_of_an_industry_can_be_chosen(page: Page) -> None:
    """The address names the industry, and leads back to the question."""
    _open(page, f"?role={ROLE}&for=industry.healthcare")
    asked = _cards(page).first.locator("h3").inner_text()
    _box(page, 0).check()
    assert [f"{ROLE}.industry.healthcare:travel-balance"] == _said(page)["kit"]
    _open(page, f"?kit={ROLE}.industry.healthcare:travel-balance&only=kit")
    expect(_cards(page).locator("h3")).to_have_text([asked])


def test_going_back_keeps_the_kit(page: Page) -> None:
    """Back and Forward change the filters; what was chosen since stays, in the bar and in the address."""
    _open(page)
    choice(page, "Role").select_option(ROLE)
    choice(page, "Type").select_option("technical")
    _box(page, 0).check()
    kit = _said(page)["kit"]
    page.go_back()
    expect(choice(page, "Type")).to_have_value("")
    expect(choice(page, "Role")).to_have_value(ROLE)
    expect(page.locator(".hb-kit [role=status]")).to_contain_text("My selection: 1.")
    assert {"role": [ROLE], "kit": kit} == _said(page)
    _button(page, "Clear selection").click()
    page.go_back()
    expect(page.locator(".hb-kit")).to_be_hidden()
    assert "kit" not in _said(page)


def test_a_question_leaves_the_kit(page: Page) -> None:
    """Where the selection alone is listed it goes at once, the focus stays in the list, and the last takes all away."""
    _open(page, f"?kit={ROLE}:bad-news,moved-stakeholders&only=kit")
    expect(_cards(page)).to_have_count(2)
    _box(page, 1).click()
    expect(_cards(page)).to_have_count(1)
    expect(_box(page, 0)).to_be_focused()
    assert 1 == len(_said(page)["kit"][0].split(","))
    _box(page, 0).press("Space")
    expect(_cards(page)).to_have_count(LISTED)
    assert {} == _said(page)
    expect(page.locator(".hb-kit")).to_be_hidden()


def test_emptying_the_kit_keeps_the_filters(page: Page) -> None:
    """And moves the focus to the first question, since the button is gone."""
    _open(page, f"?role={ROLE}&kit={ROLE}:bad-news")
    _button(page, "Clear selection").press("Enter")
    assert {"role": [ROLE]} == _said(page)
    expect(page.locator(".hb-kit")).to_be_hidden()
    expect(_cards(page).first.get_by_role("button")).to_be_focused()


# Paper, failure, no scripts, accessibility -----------------------------------------------------------------


def test_paper_holds_the_chosen_questions_with_room_for_ratings(page: Page) -> None:
    """What was chosen stands above; nothing to press and no other question is printed."""
    _open(page, f"?kit={ROLE}:bad-news,moved-stakeholders&only=kit")
    expect(page.locator(".hb-bank__more .hb-anchors")).to_have_count(2)
    put_on_paper(page)
    expect(page.locator(".hb-selection")).to_have_text("My selection: 2. Total minutes: 17")
    expect(page.locator(".hb-selection")).to_be_visible()
    expect(page.locator(".hb-bank__question:visible")).to_have_count(2)
    for part in (".hb-anchors", ".hb-columns"):
        expect(page.locator(f".hb-bank__question {part}:visible")).to_have_count(2)
    expect(page.locator(".md-content :is(button, input, select):visible")).to_have_count(0)
    assert [] == low_contrast(page)


def test_paper_says_which_filters_were_set(page: Page) -> None:
    """In the words of the page, with how many of all questions follow."""
    _open(page, f"?role={ROLE}&type=culture&words=client")
    put_on_paper(page)
    head = "Words in the question: client · Role: National Account Manager · Type: Culture"
    expect(page.locator(".hb-selection")).to_have_text(head)
    expect(page.locator(".hb-count")).to_be_visible()


def _open_to_print(page: Page, what: str) -> None:
    """Open the page; where it is printed, it says of itself what a script reads then."""
    with page.add_init_script(f"print = () => {{ document.body.dataset.printed = {what}; }};"):
        _open(page)


def _printed(page: Page) -> str | None:
    """What the page said of itself as it was printed.

    `expect` would read the whole growing page at each try, and hold it up far longer than the page takes.
    """
    said = page.locator("[data-printed]")
    said.wait_for(state="attached")
    return said.get_attribute("data-printed")


def test_all_that_is_found_is_printed_with_its_scoring(page: Page, index: dict[str, Any]) -> None:
    """The button lists the rest, and prints once everything is there."""
    held: list[Route] = []
    page.route("**/questions/0.json", lambda route: held.append(route))
    _open_to_print(page, "document.querySelectorAll('.hb-anchors').length")
    _button(page, "Print questions").click()
    expect(page.locator("[data-printed]")).to_have_count(0)
    held[0].continue_()
    assert str(len(index["questions"])) == _printed(page)


def test_a_choice_made_meanwhile_is_not_printed(page: Page) -> None:
    """Anyone who goes on filtering while the scoring comes has another list before them, and prints that by a press."""
    held: list[Route] = []
    page.route("**/questions/0.json", lambda route: held.append(route))
    _open_to_print(page, "'yes'")
    _button(page, "Print questions").click()
    expect(page.locator(".hb-more")).to_be_hidden()
    choice(page, "Role").select_option(ROLE)
    expect(_cards(page)).to_have_count(LISTED)
    held[0].continue_()
    expect(page.locator(".hb-bank__more .hb-anchors")).to_have_count(LISTED)
    expect(page.locator("[data-printed]")).to_have_count(0)


def test_two_thousand_questions_are_printed(page: Page, index: dict[str, Any]) -> None:
    """All of them, each with its scoring."""
    page.route("**/questions/index.json", lambda route: route.fulfill(json=index | {"questions": _many(index)}))
    page.route(re.compile(r"/questions/\d+\.json"), lambda route: route.fulfill(json=["<p>Scoring</p>"] * 50))
    _open_to_print(page, "document.querySelectorAll('.hb-bank__more p').length")
    _button(page, "Print questions").click()
    assert "2000" == _printed(page)


def test_a_page_without_its_data_keeps_its_list(profiles: Profiles, server: str) -> None:
    """Where the index cannot be read, the list that the server wrote stays, and the page says so."""
    with profiles.page(server, allowed="Failed to load resource") as page:
        page.route("**/questions/index.json", lambda route: route.abort())
        page.goto(ADDRESS)
        expect(page.locator(".hb-count")).to_have_text(re.compile("did not load"))
        expect(page.locator(".hb-bank__index li").first).to_be_visible()
        expect(page.locator("question-bank form")).to_be_hidden()


def test_the_page_reads_well_without_scripts(profiles: Profiles, server: str, index: dict[str, Any]) -> None:
    """Every wording stands there once with a link while they are few, and nothing that could be pressed in vain."""
    with profiles.page(server, java_script_enabled=False) as page:
        page.goto(ADDRESS)
        expect(page.locator("question-bank :is(button, input, select):visible")).to_have_count(0)
        items = page.locator(".hb-bank__index li:visible")
        few = len(index["questions"]) <= bank_page.LISTED
        expect(items).to_have_count(len(index["roles"]) + few * len(index["questions"]))
        expect(items.filter(has=page.locator("a"))).to_have_count(items.count())


def test_open_questions_and_the_kit_can_be_read_by_all(page: Page) -> None:
    """On every screen, with a question open and some chosen."""
    _open(page, f"?role={ROLE}&kit={ROLE}:bad-news,moved-stakeholders")
    _cards(page).first.get_by_role("button").click()
    expect(page.locator(".hb-anchors:visible")).to_have_count(1)
    assert [] == faults_on_screens(page)


def test_two_thousand_questions_are_listed_a_page_at_a_time(page: Page, index: dict[str, Any]) -> None:
    """However many there are, no more elements than those of one page of them stand in the list."""
    page.route("**/questions/index.json", lambda route: route.fulfill(json=index | {"questions": _many(index)}))
    page.route(re.compile(r"/questions/\d+\.json"), lambda route: route.fulfill(json=["<p>Scoring</p>"] * 50))
    _open(page)
    expect(page.locator(".hb-count")).to_have_text("2,000 of 2,000 questions · The first 25 are listed")
    expect(_cards(page)).to_have_count(LISTED)
    page.get_by_role("searchbox", name="Words").fill("(1999)")
    expect(_cards(page)).to_have_count(1)
