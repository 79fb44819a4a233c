"""What pages look like on a desktop, on a telephone and on paper."""

import re

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.charts import CUT_LETTERS
from tests.browser.conftest import KINDS, NARROW, SCREENS, WIDE, low_contrast, put_on_paper, settle, show_on
from tests.browser.paper import printed, share_used
from tests.browser.profiles import fresh_page


def test_one_of_two_drawings_of_a_chart_shows(page: Page) -> None:
    """Each chart shows its drawing for the window's width, with letters that can be read, inside the page."""
    page.goto(f"/en/{KINDS['compensation']}")
    for width, scheme in SCREENS:
        show_on(page, width, scheme)
        _expect_one_drawing(page, width)


def _expect_one_drawing(page: Page, width: int) -> None:
    shown, hidden = (".hb-chart__wide", ".hb-chart__narrow")[:: 1 if width == WIDE else -1]
    charts = page.locator("figure.hb-chart").all()
    assert 3 == len(charts)
    for chart in charts:
        expect(chart.locator(shown)).to_be_visible()
        expect(chart.locator(hidden)).to_be_hidden()
        drawing = chart.locator(shown)
        box = drawing.bounding_box()
        assert box
        assert box["x"] >= 0
        assert width >= box["x"] + box["width"]
        sizes = drawing.locator("text").evaluate_all(
            "(texts) => texts.map((t) => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a)"
        )
        assert sizes
        assert min(sizes) >= 10


FONTS = (
    "font-family: system-ui",
    "font-family: 'DejaVu Sans Mono'",
    "font-family: Verdana, 'DejaVu Sans'; font-weight: 700",
)
SPACED = "letter-spacing: 0.12em; word-spacing: 0.16em"
WEAR = """(style) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { ${style.replaceAll(";", " !important;")} !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
"""Show the page as readers see it who have it in a font of their own."""


@pytest.mark.parametrize(("kind", "fonts"), [("compensation", FONTS), ("salaries", (*FONTS, SPACED))])
def test_no_letter_of_a_chart_is_cut_off(kind: str, fonts: tuple[str, ...], page: Page) -> None:
    """Each text of a drawing stands whole inside it, and no two texts cover each other, whatever font the reader has.

    A drawing that a script makes has room for letters that are spaced as WCAG 1.4.12 asks, too.
    """
    page.goto(f"/en/{KINDS[kind]}")
    faults = []
    for font in fonts:
        page.evaluate(WEAR, font)
        for width in (NARROW, WIDE, NARROW):  # a script draws anew where there is more room or less
            show_on(page, width, "light")
            expect(page.locator("figure.hb-chart rect").first).to_be_attached()
            faults += [f"{font}, {width}: {fault}" for fault in page.evaluate(CUT_LETTERS)]
    assert [] == faults


FAINT = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const light = (color) => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
      .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  };
  const ratio = (one, two) => {
    const [more, less] = [light(one), light(two)].sort((a, b) => b - a);
    return (more + 0.05) / (less + 0.05);
  };
  const page = getComputedStyle(document.body).backgroundColor;
  const faint = (selector, least, ...names) => [...document.querySelectorAll(`figure.hb-chart ${selector}`)]
    .filter((e) => e.checkVisibility({ visibilityProperty: true }))
    .filter((e) => Math.max(...names.map((name) => ratio(getComputedStyle(e)[name], page))) < least)
    .map((e) => `${e.tagName} ${e.textContent}: ${names.map((n) => getComputedStyle(e)[n])} on ${page}`);
  const outline = matchMedia("(forced-colors: active)").matches ? ["fill", "stroke"] : ["fill"];
  const [base, total] = ["base", "total"].map((kind) => document.querySelector(`figure.hb-chart .hb-bar--${kind}`));
  const styles = [base, total].map((e) => getComputedStyle(e));
  return [
    ...faint("text", 4.5, "fill"),
    ...faint("rect", 3, ...outline),
    ...(styles[0].stroke === styles[1].stroke ? ["the bars differ by their color alone"] : []),
  ];
}"""
"""Words of charts below 4.5 to 1, and bars below 3 to 1 (WCAG 1.4.3, 1.4.11), against the page."""


@pytest.mark.parametrize("kind", ["compensation", "salaries"])
def test_charts_can_be_read_in_all_colors(kind: str, page: Page) -> None:
    """In light and in dark, and in colors of the reader's own, whatever the page's are."""
    faults = []
    page.goto(f"/en/{KINDS[kind]}")
    expect(page.locator("figure.hb-chart rect").first).to_be_attached()
    for forced in (None, "active"):
        for system in ("light", "dark"):
            page.emulate_media(color_scheme="dark" if system == "dark" else "light", forced_colors=forced or "none")
            for site in ("default", "slate"):
                page.evaluate("(scheme) => document.body.setAttribute('data-md-color-scheme', scheme)", site)
                settle(page)
                faults += [f"{forced}, {system}, {site}: {fault}" for fault in page.evaluate(FAINT)]
    page.emulate_media(forced_colors="none")
    assert [] == faults


FRAME = [".md-header", ".md-sidebar--primary", ".md-sidebar--secondary", ".md-search", ".md-footer", ".md-path"]
"""What stands around a page on screen."""


@pytest.mark.parametrize("kind", ["interview", "job-description", "industry"])
def test_paper_shows_the_page_alone(kind: str, page: Page) -> None:
    """Print has no navigation, no search and no buttons, and it keeps the text."""
    page.goto(f"/en/{KINDS[kind]}")
    assert [] != _visible(page, FRAME)
    put_on_paper(page)
    buttons = [".hb-button", ".hb-editmode", ".md-content__button", ".md-top", ".hb-searchbutton", ".hb-download"]
    assert [] == _visible(page, [*FRAME, *buttons])
    expect(page.locator("h1")).to_be_visible()
    assert not [heading for heading in page.locator("h2").all() if not heading.is_visible()]


def _visible(page: Page, selectors: list[str]) -> list[str]:
    return [selector for selector in selectors for part in page.locator(selector).all() if part.is_visible()]


def test_the_interview_kit_has_room_for_ratings_on_paper_only(page: Page) -> None:
    """Each question has a line to rate on when it is printed, and none on the screen."""
    page.goto(f"/en/{KINDS['interview']}")
    lines = "(all) => all.map((question) => getComputedStyle(question, '::after').content)"
    questions = page.locator(".hb-question")
    assert questions.count() >= 18
    assert {"none"} == set(questions.evaluate_all(lines))
    put_on_paper(page)
    assert [] == [
        line for line in questions.evaluate_all(lines) if not re.match(r'"Rating\s*" url.* "\s*Notes"$', line)
    ]


@pytest.mark.parametrize("kind", ["interview", "job-description", "questions", "competencies", "kpis"])
def test_no_sheet_of_paper_stays_mostly_blank(kind: str, page: Page) -> None:
    """Cards go on on the next sheet; but for the last, each is more than half full."""
    page.goto(f"/en/{KINDS[kind]}")
    expect(page.locator("article :is(.hb-question, .hb-kpi, .hb-competency, .hb-items)").first).to_be_visible()
    *sheets, _ = printed(page)
    assert sheets
    assert [] == [number for number, sheet in enumerate(sheets, 1) if share_used(sheet) < 0.5]


def test_a_sorted_table_prints_its_headings_on_each_sheet(page: Page) -> None:
    """Anyone who holds the third sheet knows which column is which."""
    page.goto(f"/en/{KINDS['salaries']}")
    table = page.locator(".hb-salaries")
    table.locator("thead button").first.click()
    paint = ".hb-salaries thead * { color: #010203 !important } .hb-salaries tbody * { color: #040506 !important }"
    page.evaluate(
        "(rules) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules);"
        " document.adoptedStyleSheets.push(sheet); }",
        paint,
    )
    sheets = [sheet for sheet in printed(page) if ".0157 .0196 .0235 rg" in sheet]
    assert len(sheets) > 3
    assert all(".0039 .0078 .0118 rg" in sheet for sheet in sheets)


def test_ink_shows_on_white_paper(page: Page) -> None:
    """Anyone who reads in the dark prints dark letters all the same: browsers leave the background away."""
    page.goto(f"/en/{KINDS['interview']}")
    for scheme in ("light", "dark"):
        show_on(page, WIDE, scheme)
        put_on_paper(page)
        assert (scheme, []) == (scheme, low_contrast(page))
        page.emulate_media(media="null")


def test_a_chart_prints_once(page: Page) -> None:
    """On paper, too, one of the two drawings of a chart shows."""
    page.goto(f"/en/{KINDS['compensation']}")
    put_on_paper(page)
    for chart in page.locator("figure.hb-chart").all():
        assert 1 == len([box for box in chart.locator("[role=img]").all() if box.is_visible()])


def test_wide_tables_are_cards_on_a_telephone(page: Page) -> None:
    """Each row stands under its name, and each cell says what its column is called."""
    page.set_viewport_size({"width": NARROW, "height": 900})
    page.goto(f"/en/{KINDS['kpis']}")
    row = page.locator("sortable-table tbody tr").first
    told = row.locator("td").evaluate_all("(all) => all.map((e) => e.dataset.label)")
    assert ["Target", "Unit", "How often", "Method"] == told
    tops = row.locator("th, td").evaluate_all("(all) => all.map((e) => e.getBoundingClientRect().top)")
    assert sorted(set(tops)) == tops


def test_without_scripts_wide_tables_scroll_in_their_box(browser: Browser, server: str) -> None:
    """By keyboard, too, and without moving the page."""
    size: ViewportSize = {"width": NARROW, "height": 900}
    with fresh_page(browser, server, java_script_enabled=False, viewport=size) as page:
        page.goto(f"/en/{KINDS['kpis']}")
        boxes = page.locator(".hb-scroll").all()
        box = next(box for box in boxes if box.evaluate("(e) => e.scrollWidth > e.clientWidth"))
        box.focus()
        page.keyboard.press("ArrowRight")
        expect(box).not_to_have_js_property("scrollLeft", 0)
        assert 0 == page.evaluate("window.scrollX")


def test_what_differs_from_the_base_has_a_line_in_its_color(page: Page) -> None:
    """A line beside the item, in the color of its state, so that the eye finds what a choice changes."""
    page.goto(f"/en/{KINDS['industry']}")
    for state in ("added", "changed"):
        items = page.locator(f"li.hb-item--{state}")
        expect(items.first).to_be_visible()
        colors = items.evaluate_all("(all) => all.map((item) => getComputedStyle(item).borderLeftColor)")
        expected = page.locator(f".hb-{state}").first.evaluate("(mark) => getComputedStyle(mark).color")
        assert (state, {expected}) == (state, set(colors))


SKIPPED = """() => [...document.querySelectorAll("article *")]
  .filter((e) => e.checkVisibility() && !e.checkVisibility({ contentVisibilityAuto: true })).length"""
"""How many elements are not laid out."""


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_what_a_page_leaves_for_later_is_laid_out_soon(width: int, page: Page) -> None:
    """A long page that begins at its beginning lays out the rest bit by bit, whether or not someone scrolls."""
    page.set_viewport_size({"width": width, "height": 900})
    count = f"""addEventListener("DOMContentLoaded", () => {{ window.skipped = ({SKIPPED})(); }})"""
    with page.add_init_script(count):
        page.goto(f"/en/{KINDS['interview']}")
    page.wait_for_function(f"() => ({SKIPPED})() === 0")
    assert page.evaluate("window.skipped") > 100


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_a_link_to_a_part_of_a_long_page_leads_to_it(width: int, page: Page) -> None:
    """From elsewhere and from the page itself, however much of it was not laid out yet."""
    page.set_viewport_size({"width": width, "height": 900})
    part = page.locator("#evaluation")
    page.goto(f"/en/{KINDS['interview']}#evaluation")
    expect(part).to_be_in_viewport()
    page.goto(f"/en/{KINDS['faq']}")
    page.goto(f"/en/{KINDS['interview']}", wait_until="commit")
    part.wait_for()
    page.evaluate("""() => {
      const link = Object.assign(document.createElement("a"), { href: "#evaluation" });
      document.body.append(link);
      link.click();
    }""")
    expect(part).to_be_in_viewport()
    page.wait_for_load_state("networkidle")
    expect(part).to_be_in_viewport()
