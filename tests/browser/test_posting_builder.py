"""The posting builder, used as the people use it who write postings."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import KINDS, NARROW
from tests.browser.explorers import data_of
from tests.browser.paper import printed
from tests.browser.profiles import Profiles

PAGE, OWN_PAGE = f"/en/{KINDS['job-posting']}", f"/en/{KINDS['posting-builder']}"
ROLE = KINDS["job-posting"].split("/")[1]
HOSTILE = "<img src=x onerror=alert(1)>"

WORDS_OF = """(states) => {
  const words = () => [...document.querySelectorAll("#posting .hb-made [data-block]")].map((block) => {
    const copy = block.querySelector(".hb-block__words").cloneNode(true);
    for (const left of copy.querySelectorAll(".hb-not-copied")) left.remove();
    return [block.dataset.block, copy.textContent.replace(/\\s+/g, " ").trim()];
  });
  const shown = () => new Promise((resume) => addEventListener("popstate", () => setTimeout(resume), { once: true }));
  return states.reduce(async (found, state) => {
    const before = await found;
    const waits = shown();
    location.hash = state;
    await waits;
    return [...before, words()];
  }, Promise.resolve([]));
}"""
"""What the page says in each block, for one address after the other."""


def _open(page: Page, state: str = "", path: str = PAGE) -> None:
    page.goto(f"{path}{'#' if state else ''}{state}")
    expect(page.locator(".hb-made")).not_to_be_empty()


def _block(page: Page, key: str) -> Locator:
    return page.locator(f".hb-made [data-block='{key}']")


def _field(page: Page, name: str) -> Locator:
    return page.locator(f"posting-builder [name={name}]")


def _plain(html: str) -> str:
    """The words of inline HTML of the build."""
    text = re.sub(r"<[^>]*>", "", html)
    for entity, sign in {"&lt;": "<", "&gt;": ">", "&#34;": '"', "&#39;": "'", "&quot;": '"', "&amp;": "&"}.items():
        text = text.replace(entity, sign)
    return " ".join(text.split())


def _says(builder: dict[str, Any], variant: str, form: str) -> list[list[str]]:
    """What the build composed for a variant, the title first."""
    written = builder["variants"][variant]
    blocks = [builder["blocks"][number] for number in written["blocks"][form]]
    ordered = [block for section in builder["forms"][form] for block in blocks if block[0] == section["id"]]
    kinds = [*builder["kinds"], ""]
    ordered.sort(
        key=lambda block: ([one["id"] for one in builder["forms"][form]].index(block[0]), kinds.index(block[3]))
    )
    return [["title/title", written["title"]], *([f"{b[0]}/{b[1]}", _plain(builder["texts"][b[4]])] for b in ordered)]


# Choices ---------------------------------------------------------------------------------------------------


def test_two_hundred_combinations_say_what_the_build_composed(page: Page, site: Path) -> None:
    """The browser selects: whatever is combined, in both forms, each block says what the build wrote."""
    builder = data_of(site, f"{KINDS['job-posting']}builder.json")
    axes = list(builder["axes"])
    names = [*builder["variants"]]
    cases = [(name, form) for name in names[:: max(1, len(names) // 100)][:100] for form in ("posting", "description")]
    states = []
    for number, (variant, form) in enumerate(cases):
        chosen = {axis: one for axis, one in zip(axes, variant.split("."), strict=True) if one != "-"}
        pairs = {"form": form, **chosen, "employees": str(number + 1)}
        states.append("&".join(f"{name}={value}" for name, value in pairs.items()))
    _open(page)

    assert [_says(builder, *case) for case in cases] == page.evaluate(WORDS_OF, states)


def test_a_choice_shows_its_text_at_once_and_back_leads_to_the_one_before(page: Page) -> None:
    """The text, the differences, the address and the list follow a choice; Back takes all of them back."""
    _open(page)
    told = page.locator(".hb-bench__told")
    expect(told).to_have_text("This is the base text.")
    _field(page, "industry").select_option("healthcare")
    expect(told).to_contain_text("Compared with the base text")
    expect(page).to_have_url(re.compile("#industry=healthcare$"))
    marks = page.locator(".hb-made .hb-mark")
    expect(marks.first).to_be_visible()
    page.get_by_role("switch", name="Show differences").press("Space")
    expect(marks.first).to_be_hidden()
    expect(page).to_have_url(re.compile("#industry=healthcare&differences=no$"))
    page.go_back()
    expect(marks.first).to_be_visible()
    page.go_back()
    expect(told).to_have_text("This is the base text.")
    expect(_field(page, "industry")).to_have_value("")


def test_a_link_restores_every_choice_on_the_page_of_all_roles(page: Page) -> None:
    """Who opens a link sees the sender's text; what the role does not have is left out; no role asks for one."""
    page.goto(OWN_PAGE)
    expect(_field(page, "industry")).to_be_hidden()
    _field(page, "role").select_option(ROLE)
    expect(page.locator(".hb-made")).not_to_be_empty()
    state = f"role={ROLE}&industry=healthcare&scope=constructor&place=remote&states=colorado,maine"
    state += "&company=Light+%26+Co.&low=90000&high=95000"
    _open(page, state, OWN_PAGE)
    expect(_block(page, "facts/place")).to_contain_text("Remote, in: Colorado; Maine")
    expect(_block(page, "facts/employer")).to_contain_text("Light & Co.")
    expect(_block(page, "facts/pay")).to_contain_text("$90,000–$95,000")
    expect(_field(page, "scope")).to_have_value("")
    expect(page.get_by_role("checkbox", name="Maine")).to_be_checked()


def test_the_page_of_all_roles_takes_the_role_that_home_keeps(own_page: Page) -> None:
    """Who has said which role they hire for is not asked again."""
    own_page.goto(OWN_PAGE)
    own_page.evaluate("(role) => __md_set('__role', role)", ROLE)
    own_page.reload()
    expect(own_page.locator(".hb-made")).not_to_be_empty()
    expect(_field(own_page, "role")).to_have_value(ROLE)


@pytest.mark.parametrize("name", ["posting/#posting-senior", "posting/#by-posted-level", "job-description/#levels"])
def test_the_address_of_a_choice_leads_to_it_in_the_builder(page: Page, name: str) -> None:
    """Links from before the builder, and those of the description, lead to the choice or to where it is made."""
    page.goto(f"/en/{KINDS['job-posting'].removesuffix('posting/')}{name}")
    if "job-description" in name:
        page.locator(".hb-with-scripts").get_by_role("link", name="Senior", exact=True).click()
        expect(page).to_have_url(re.compile("posting/#form=description&level=senior$"))
        expect(page.get_by_role("radio", name="Full description")).to_be_checked()
    level = _field(page, "level")
    if "by-posted-level" in name:
        expect(level).to_be_focused()
    else:
        expect(level).to_have_value("senior")
        expect(page.locator(".hb-made .hb-mark").first).to_be_visible()


def test_the_address_of_a_section_leads_below_the_header(page: Page) -> None:
    """The text has been written anew by then, with the ids of the build's headings."""
    _open(page, "apply")
    header = page.locator("header.md-header").bounding_box()
    heading = page.locator("#apply").bounding_box()
    assert header
    assert heading
    assert header["y"] + header["height"] <= heading["y"] < 200


def test_a_telephone_shows_the_text_first_and_the_choices_at_a_press(page: Page) -> None:
    """One line says what is chosen; a blank that is filled in there opens it."""
    page.set_viewport_size({"width": NARROW, "height": 900})
    _open(page, "level=senior")
    box = page.locator(".hb-made").bounding_box()
    assert box
    assert box["y"] < 900
    line = _field(page, "fold")
    expect(line).to_contain_text("Senior")
    expect(_field(page, "industry")).to_be_hidden()
    line.press("Enter")
    expect(_field(page, "industry")).to_be_visible()
    line.press("Enter")
    page.get_by_role("button", name="Next blank").press("Enter")
    expect(_field(page, "place")).to_be_focused()


def test_what_cannot_be_combined_cannot_be_chosen(page: Page, site: Path) -> None:
    """A choice that another excludes is barred, and the reason stands below."""
    builder = data_of(site, f"{KINDS['job-posting']}builder.json")
    pair = builder["excluded"][0]
    (first, one), (second, other) = pair["choices"].items()
    _open(page, f"{first}={one}")
    expect(_field(page, second).locator(f"option[value={other}]")).to_be_disabled()
    expect(page.locator(".hb-reasons")).to_contain_text(pair["why"])


# Own words -------------------------------------------------------------------------------------------------


def test_what_is_written_stays_until_it_is_deleted(page: Page) -> None:
    """An edit made by keyboard is there after a reload, stands for the handbook's text, and goes at a press."""
    _open(page, "level=senior")
    button = _block(page, "duties/" + _first(page, "duties")).get_by_role("button")
    button.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(f"Do **this** {HOSTILE}")
    page.keyboard.press("Enter")
    expect(button).to_be_focused()
    page.reload()
    edited = page.locator(".hb-made .hb-block--edited")
    expect(edited.locator(".hb-block__words")).to_have_text(f"Do this {HOSTILE}")
    expect(edited.locator("strong")).to_have_text("this")
    page.locator(".hb-own > summary").click()
    page.get_by_role("button", name="Delete my edits").click()
    expect(edited).to_have_count(0)
    page.reload()
    expect(page.locator(".hb-made")).not_to_be_empty()
    expect(edited).to_have_count(0)


def _first(page: Page, section: str) -> str:
    """The id of the first block of a section."""
    handle = page.locator(f".hb-made [data-block^='{section}/']").first.get_attribute("data-block") or ""
    return handle.removeprefix(f"{section}/")


def test_a_file_goes_out_and_comes_back_and_a_later_edition_shows_what_changed(page: Page, tmp_path: Path) -> None:
    """The file holds choices and edits; what an edit replaced and the handbook says now stand beside each other."""
    _open(page, "level=senior&company=Coast")
    first = f"duties/{_first(page, 'duties')}"
    _block(page, first).get_by_role("button").click()
    page.keyboard.type(" And more.")
    page.keyboard.press("Enter")
    page.locator(".hb-own > summary").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").click()
    saved = json.loads(Path(download.value.path()).read_text("utf-8"))
    assert ("senior", "Coast", [first]) == (saved["choices"]["level"], saved["choices"]["company"], [*saved["edits"]])
    saved["edition"] = "2020.1"
    saved["edits"][first]["was"] = "What it said before."
    saved["edits"][first]["text"] = HOSTILE
    file = tmp_path / "posting.json"
    file.write_text(json.dumps(saved), "utf-8")
    page.get_by_role("button", name="Delete my edits").click()
    page.get_by_role("button", name="Clear choices").click()
    page.locator("[name=open-own]").set_input_files(file)
    stale = page.locator(".hb-own__stale")
    expect(stale).to_contain_text("What it said before.")
    expect(stale).to_contain_text(HOSTILE)
    expect(_field(page, "company")).to_have_value("Coast")
    stale.get_by_role("button", name="Keep mine").click()
    expect(_block(page, first).locator(".hb-block__words")).to_have_text(HOSTILE)


def test_blanks_are_counted_and_a_press_leads_to_the_next(page: Page) -> None:
    """Each press leads to where a blank is filled in, by keyboard too; what is filled counts no more."""
    _open(page)
    count = page.locator(".hb-bench__blanks span")
    before = int((count.text_content() or "").split(": ")[1])
    page.get_by_role("button", name="Next blank").press("Enter")
    expect(_field(page, "place")).to_be_focused()
    _field(page, "company").evaluate("(field) => field.closest('details').open = true")
    _field(page, "company").fill(HOSTILE)
    expect(_block(page, "facts/employer").locator(".hb-block__words")).to_have_text(HOSTILE)
    expect(count).to_have_text(f"Blanks to fill in: {before - 1}")
    expect(page.locator("#posting img, posting-builder img")).to_have_count(0)


# The check -------------------------------------------------------------------------------------------------


def test_the_law_blocks_until_what_is_missing_is_filled_in(page: Page) -> None:
    """A posting for Denver without a deadline is not ready; one press leads to its field, and the finding passes."""
    _open(page, "place=denver&low=90000&high=100000&company=Coast")
    expect(page.locator(".hb-verdict")).to_have_attribute("data-kind", "fail")
    finding = page.locator(".hb-findings__open [data-rule=deadline]")
    expect(finding.get_by_role("link")).to_be_visible()
    expect(page.locator(".hb-findings__note")).to_contain_text("not legal advice")
    expect(page.locator(".hb-findings__laws")).to_have_text("Checked against the law of: Colorado")
    finding.get_by_role("button").click()
    expect(_field(page, "deadline")).to_be_focused()
    page.keyboard.type("May 1, 2027")
    expect(finding).to_have_count(0)
    expect(page.locator("[data-status=pass] [data-rule=deadline]")).to_have_count(1)


@pytest.mark.parametrize("width", [1440, NARROW])
def test_the_verdict_and_what_to_fix_are_in_view(page: Page, width: int) -> None:
    """The page shows both above the text; the verdict stays while one reads, and leads back to what to fix."""
    page.set_viewport_size({"width": width, "height": 900})
    _open(page, "place=denver")
    finding = page.locator(".hb-findings [data-rule]").first
    expect(finding.get_by_role("button")).to_be_in_viewport(ratio=1)
    verdict = page.locator(".hb-verdict").get_by_role("button")
    next_blank = page.get_by_role("button", name="Next blank")
    for _ in range(4):
        next_blank.press("Enter")
    page.locator("#equal-opportunity").scroll_into_view_if_needed()
    page.mouse.wheel(0, 400)
    expect(verdict).to_be_in_viewport(ratio=1)
    expect(next_blank).to_be_in_viewport(ratio=1)
    verdict.press("Enter")
    expect(finding).to_be_in_viewport()


def test_a_posting_of_ones_own_is_compared_as_text(page: Page) -> None:
    """What it leaves out, and what the check finds in it; whatever is pasted is text."""
    _open(page, "place=denver")
    expect(page.locator(".hb-verdict")).not_to_be_empty()
    page.locator(".hb-compare > summary").click()
    page.locator(".hb-compare textarea").fill(f"{HOSTILE} We want a rockstar salesman. What did you earn before?")
    page.get_by_role("button", name="Compare", exact=True).click()
    expect(page.locator(".hb-compared")).to_contain_text("What you will do")
    expect(page.locator(".hb-compared [data-rule]").first).to_be_visible()
    expect(page.locator("posting-builder img")).to_have_count(0)


# Out -------------------------------------------------------------------------------------------------------

READ = """async () => {
  const [item] = await navigator.clipboard.read();
  return Promise.all(["text/html", "text/plain"].map(async (type) => (await item.getType(type)).text()));
}"""


def test_a_posting_is_copied_in_both_forms_without_what_is_not_part_of_it(page: Page) -> None:
    """The clipboard holds headings and lists as HTML, and plain text; no marks of differences, no buttons."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    _open(page, "industry=healthcare&company=%3Cimg+src%3Dx%3E")
    page.get_by_role("button", name="Copy posting").click()
    expect(page.locator(".hb-sent")).to_have_text("Copied")
    html, text = page.evaluate(READ)
    assert re.search(r"<h3>What you will do</h3>\s*<ul>", html)
    assert "&lt;img src=x&gt;" in html
    assert "<img" not in html
    assert "• " in text
    assert not re.search(r"Changed|Added|Edit", text)


def test_the_text_alone_is_printed_on_three_sheets_at_most(page: Page) -> None:
    """On paper there is the posting and nothing of the form."""
    _open(page, "form=description&context=remote&industry=healthcare&scope=people-manager&level=director&place=denver")
    assert len(printed(page, "Letter")) <= 3
    page.emulate_media(media="print")
    size = "(one) => parseFloat(getComputedStyle(one).fontSize)"
    title, heading = (page.locator(f".hb-made {name}").first.evaluate(size) for name in (".hb-posting-title", "h2"))
    assert title > heading
    expect(_field(page, "industry")).to_be_hidden()
    expect(page.locator(".hb-made .hb-mark").first).to_be_hidden()


# Browsers of all kinds -------------------------------------------------------------------------------------


def test_without_scripts_the_base_and_each_single_choice_read_as_before(profiles: Profiles, server: str) -> None:
    """The base text stands on the page, and those of scopes and levels folded below it; no form shows."""
    with profiles.page(server, java_script_enabled=False) as page:
        page.goto(PAGE)
        expect(page.locator("#posting #duties")).to_be_visible()
        expect(page.locator("#by-posted-level")).to_be_visible()
        expect(_field(page, "industry")).to_be_hidden()


def test_a_browser_that_keeps_nothing_builds_and_edits(own_page: Page) -> None:
    """Where storage is blocked, choices and edits work for as long as the page shows, at the width of a telephone."""
    own_page.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage'])"
        " Object.defineProperty(globalThis, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });"
    )
    own_page.set_viewport_size({"width": NARROW, "height": 800})
    _open(own_page, "level=senior")
    first = _block(own_page, f"duties/{_first(own_page, 'duties')}")
    first.get_by_role("button").click()
    own_page.keyboard.type(" Mine.")
    own_page.keyboard.press("Enter")
    expect(first.locator(".hb-block__words")).to_contain_text("Mine.")
    expect(own_page.locator(".hb-own__kept")).to_have_text(re.compile("keeps nothing"))
    assert own_page.evaluate("document.documentElement.scrollWidth") <= NARROW
