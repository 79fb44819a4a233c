"""The table of all salaries: filters, order, address, keyboard, files and paper."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from macros.text.language import Language
from macros.views.salaries import DRAWN
from tests.browser.conftest import KINDS, NARROW, SCREENS, WIDE, low_contrast, put_on_paper, show_on
from tests.browser.explorers import choice, data_of, opened
from tests.browser.profiles import Profiles

en = Language()
ADDRESS = f"/en/{KINDS['salaries']}"
COLUMNS = (
    "Role",
    "Level",
    "Place",
    "Base pay",
    "Total pay at target",
    "Reported total pay",
    "Method",
    "Source",
    "As of",
)
PAGE = 25
"""Rows of a page of the table."""

Row = dict[str, Any]


@pytest.fixture(scope="session")
def data(site: Path) -> dict[str, Any]:
    """What the page reads."""
    return data_of(site, "pay.json")


@pytest.fixture
def salaries(page: Page) -> Page:
    """The page of all salaries, with all rows."""
    return _open(page)


def _open(page: Page, query: str = "") -> Page:
    return opened(page, "salaries", query)


def _choose(page: Page, name: str, value: str) -> None:
    """Choose in a list; of places several may be chosen."""
    if name == "Place":
        page.locator(f"salary-explorer .hb-boxes [value={value}]").check()
    else:
        choice(page, name).select_option(value)


def _rows(page: Page) -> Locator:
    return page.locator("salary-explorer tbody tr")


def _cells(page: Page, column: str) -> list[str]:
    """The texts of a column, from the top, without what opens."""
    cells = page.locator(f"salary-explorer tbody tr > :nth-child({COLUMNS.index(column) + 1})")
    return [text.split("\n")[0] for text in cells.all_inner_texts()]


def _said(page: Page) -> dict[str, str]:
    """What the address says after its question mark."""
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def _press(page: Page, column: str) -> Locator:
    heading = page.locator("salary-explorer thead th").nth(COLUMNS.index(column))
    heading.get_by_role("button").click()
    return heading


def _middle(row: Row, kind: str) -> float:
    return float(row[f"{kind}_min"] + row[f"{kind}_max"]) / 2


def _served(page: Page, data: dict[str, Any], rows: list[Row]) -> None:
    """Let the page read other rows."""

    def answer(route: Route) -> None:
        route.fulfill(json=data | {"rows": rows})

    page.route("**/pay.json", answer)


# Filters -------------------------------------------------------------------------------------------------

FILTERS: dict[str, tuple[str, str, Callable[[Row], bool]]] = {
    "role": ("Role", "national-account-manager", lambda row: row["role"] == "national-account-manager"),
    "level": ("Level", "senior", lambda row: row["level"] == "senior"),
    "metro": ("Place", "boston", lambda row: row["metro"] == "boston"),
    "national": ("Place", "national", lambda row: row["metro"] is None),
    "method": ("Method", "sourced", lambda row: row["method"] == "sourced"),
}


@pytest.mark.parametrize("case", FILTERS)
def test_a_list_leaves_the_rows_that_fit(case: str, salaries: Page, data: dict[str, Any]) -> None:
    """Choosing a value leaves its rows, says how many of how many, and puts the choice into the address."""
    name, value, fits = FILTERS[case]
    _choose(salaries, name, value)
    expected = [row for row in data["rows"] if fits(row)]
    assert expected
    expect(salaries.locator(".hb-count")).to_have_text(f"{len(expected)} of {len(data['rows'])} rows")
    expect(_rows(salaries)).to_have_count(min(len(expected), PAGE))
    assert value in _said(salaries).values()


def test_lists_work_together(salaries: Page, data: dict[str, Any]) -> None:
    """A row has to fit every list; what fits none says so, and Reset brings all rows back."""
    _choose(salaries, "Level", "core")
    _choose(salaries, "Place", "boston")
    assert {"Core"} == set(_cells(salaries, "Level"))
    assert {"Boston, MA"} == set(_cells(salaries, "Place"))
    expect(salaries.locator(".hb-none")).to_be_hidden()
    _choose(salaries, "Level", "senior")
    _choose(salaries, "Method", "sourced")
    expect(_rows(salaries)).to_have_count(0)
    expect(salaries.locator(".hb-none")).to_be_visible()
    expect(salaries.locator(".hb-chart__own svg")).to_have_count(0)
    salaries.get_by_role("button", name="Clear filters").click()
    expect(_rows(salaries)).to_have_count(min(len(data["rows"]), PAGE))
    assert {} == _said(salaries)


def test_places_stand_side_by_side(salaries: Page) -> None:
    """Two places of a role at a level are two rows and two bars; the link leads to them, and paper names them."""
    _choose(salaries, "Role", "national-account-manager")
    _choose(salaries, "Level", "senior")
    for place in ("boston", "denver"):
        _choose(salaries, "Place", place)
    expect(_rows(salaries)).to_have_count(2)
    assert ["Denver, CO", "Boston, MA"] == _cells(salaries, "Place")
    assert ["Denver, CO", "Boston, MA"] == salaries.locator(".hb-chart__own .hb-chart__name").all_text_contents()
    assert "metro=boston,denver" in salaries.url
    assert "Place: Boston, MA · Denver, CO" in str(salaries.locator(".hb-selection").text_content())
    salaries.reload()
    expect(_rows(salaries)).to_have_count(2)
    salaries.get_by_role("checkbox", name="Boston, MA").uncheck()
    expect(_rows(salaries)).to_have_count(1)
    salaries.go_back()
    expect(_rows(salaries)).to_have_count(2)


def test_every_row_says_where_it_comes_from(salaries: Page, data: dict[str, Any]) -> None:
    """Method, source, time and day stand in each row, and how a modeled one was made opens in it."""
    for row, text in zip(data["rows"], _rows(salaries).all_inner_texts(), strict=False):
        assert row["method"].capitalize() in text
        assert [] == [name for name in ("role_title", "source_title") if row[name] not in text]
        assert all(en.period(row[name]) in text for name in ("as_of", "verified_on"))
    details = salaries.locator("salary-explorer tbody details").first
    how = details.locator("p")
    expect(how).to_be_hidden()
    details.locator("summary").focus()
    salaries.keyboard.press("Enter")
    expect(how).to_contain_text(next(row["how"] for row in data["rows"] if row["how"]))


@pytest.mark.parametrize(("value", "gone"), [("base", "target"), ("target", "base")])
def test_one_kind_of_pay_can_be_looked_at(value: str, gone: str, salaries: Page) -> None:
    """Base pay or the total at target alone: the other column goes, and its bars."""
    _choose(salaries, "Show", value)
    expect(salaries.locator(f"salary-explorer [data-column={gone}]")).to_be_hidden()
    expect(salaries.locator(f"salary-explorer [data-column={value}]")).to_be_visible()
    bars = {"base": ".hb-bar.hb-bar--base", "target": ".hb-bar.hb-bar--total"}
    expect(salaries.locator(bars[gone])).to_have_count(0)
    expect(salaries.locator(bars[value])).to_have_count(DRAWN)
    said = {"base": "Base pay", "target": "Total pay at target"}[value]
    expect(salaries.locator("salary-explorer figcaption")).to_have_text(re.compile(f"^{said}, per year"))
    expect(salaries.get_by_role("img", name=re.compile(f"^{said}: ranges as bars"))).to_be_visible()
    expect(_rows(salaries).first.locator(f"[data-kind={gone}]")).to_be_hidden()


# Order ---------------------------------------------------------------------------------------------------


def test_roles_stand_beside_each_other_before_places_do(salaries: Page, data: dict[str, Any]) -> None:
    """Before anybody sorts: the national rows of every role in the order of the file, then the metros."""
    assert data["rows"] == sorted(data["rows"], key=lambda row: row["metro"] is not None)
    expected = [row["role_title"] for row in data["rows"]][:PAGE]
    assert expected == _cells(salaries, "Role")[:PAGE]
    assert {row["role_title"] for row in data["rows"]} == set(expected[:DRAWN])
    names = salaries.locator(".hb-chart__own .hb-chart__name").all_text_contents()
    assert [title in name for title, name in zip(expected, names, strict=False)] == [True] * DRAWN


def test_amounts_sort_by_their_middle(salaries: Page, data: dict[str, Any]) -> None:
    """A press sorts all rows upwards, not only those on this page; the next one downwards."""
    for column, kind in (("Base pay", "base"), ("Total pay at target", "target")):
        middles = sorted(_middle(row, kind) for row in data["rows"])
        for direction, expected in (("ascending", middles), ("descending", middles[::-1])):
            heading = _press(salaries, column)
            expect(heading).to_have_attribute("aria-sort", direction)
            expect(salaries.locator("salary-explorer th[aria-sort]")).to_have_count(1)
            cells = _cells(salaries, column)
            ends = [[int(end.replace(",", "")) for end in re.findall(r"\$([\d,]+)", cell)] for cell in cells]
            assert (column, expected[:PAGE]) == (column, [sum(pair) / 2 for pair in ends])


def test_levels_sort_by_the_ladder(salaries: Page) -> None:
    """Associate comes before Core, and Director last: the order of the levels, not of the alphabet."""
    ladder = ["Associate", "Core", "Senior", "Director"]
    for expected in (ladder, ladder[::-1]):
        _press(salaries, "Level")
        levels = _cells(salaries, "Level")
        assert sorted(levels, key=expected.index) == levels
        assert expected[0] == levels[0]


def test_words_sort_by_the_alphabet(salaries: Page) -> None:
    """Every other column sorts by what it says: upwards at the first press, downwards at the second."""
    for column in ("Role", "Place", "Method", "Source"):
        for downwards in (False, True):
            _press(salaries, column)
            cells = _cells(salaries, column)
            assert (column, sorted(cells, key=str.casefold, reverse=downwards)) == (column, cells)


def test_days_read_as_elsewhere_and_sort_by_time(page: Page, data: dict[str, Any]) -> None:
    """A year, a month and a day in words; in order of time, and not of the alphabet."""
    days = ["2026-04", "2025-09-30", "2026-11-02", "2024"]
    _served(page, data, [data["rows"][0] | {"as_of": day} for day in days])
    _open(page)
    assert [en.period(day) for day in days] == _cells(page, "As of")
    _press(page, "As of")
    assert ["2024", "September 30, 2025", "April 2026", "November 2, 2026"] == _cells(page, "As of")


def test_currencies_are_not_compared(page: Page, data: dict[str, Any]) -> None:
    """Amounts sort inside their currency, and each currency has a chart on a scale of its own."""
    rows = [data["rows"][0] | {"currency": code, "base_min": low} for code, low in
            (("USD", 20000), ("EUR", 30000), ("USD", 10000), ("EUR", 10000))]  # fmt: skip
    _served(page, data, rows)
    _open(page, "?sort=base")
    assert ["€10,000", "€30,000", "$10,000", "$20,000"] == [text.split("–")[0] for text in _cells(page, "Base pay")]
    expect(page.locator("salary-explorer figure svg")).to_have_count(2)
    expect(page.locator(".hb-bar--base.hb-bar")).to_have_count(4)


# Address -------------------------------------------------------------------------------------------------


def test_the_address_holds_what_is_shown(salaries: Page) -> None:
    """Going back and forward, and opening the link anew, shows the same rows in the same order."""
    _choose(salaries, "Level", "director")
    _press(salaries, "Total pay at target")
    _press(salaries, "Total pay at target")
    shown, link = _cells(salaries, "Place"), salaries.url
    assert {"level": "director", "sort": "-target"} == _said(salaries)
    salaries.go_back()
    expect(salaries.locator("th[aria-sort=ascending]")).to_have_count(1)
    salaries.go_back()
    expect(salaries.locator("th[aria-sort]")).to_have_count(0)
    salaries.go_back()
    expect(choice(salaries, "Level")).to_have_value("")
    for _ in range(3):
        salaries.go_forward()
    expect(salaries.locator("th[aria-sort=descending]")).to_have_count(1)
    assert shown == _cells(salaries, "Place")
    salaries.goto("about:blank")
    salaries.goto(link)
    expect(choice(salaries, "Level")).to_have_value("director")
    expect(salaries.locator("th[aria-sort=descending]")).to_have_count(1)
    assert shown == _cells(salaries, "Place")


@pytest.mark.parametrize(
    "query",
    ["?role=gone", "?level=constructor", "?sort=-nothing", "?page=-3", "?page=x", "?%3Cscript%3E=1", "?role=%22"],
)
def test_an_address_that_makes_no_sense_shows_all(query: str, page: Page, data: dict[str, Any]) -> None:
    """What no list offers is not chosen: a link from an older edition still leads to a table."""
    count = len(data["rows"])
    expect(_open(page, query).locator(".hb-count")).to_have_text(f"{count} of {count} rows")
    expect(_rows(page)).to_have_count(min(count, PAGE))


def test_the_link_can_be_copied(salaries: Page) -> None:
    """The clipboard holds the address of what is shown, and the page says so."""
    salaries.context.grant_permissions(["clipboard-read", "clipboard-write"])
    _choose(salaries, "Place", "denver")
    salaries.get_by_role("button", name="Copy link").click()
    expect(salaries.locator("salary-explorer form [role=status]")).to_have_text(" Copied")
    assert salaries.url == salaries.evaluate("navigator.clipboard.readText()")


def test_counts_are_told_to_screen_readers(salaries: Page) -> None:
    """The line with the count is a status, which is read out when it changes."""
    expect(salaries.locator(".hb-count")).to_have_attribute("role", "status")


# Keyboard ------------------------------------------------------------------------------------------------


def test_the_table_is_in_reach_of_the_keyboard(salaries: Page) -> None:
    """Tab goes through every list, every button, every heading; Enter sorts, and the focus stays."""
    choice(salaries, "Role").focus()
    reached = []
    for _ in range(30):
        focused = salaries.locator("*:focus")
        reached.append(focused.get_attribute("name") or focused.inner_text())
        salaries.keyboard.press("Tab")
    lists, buttons = ["role", "level", "method", "pay", *["place"] * 9], ["reset", "Copy link", "download"]
    assert [*lists, *buttons] == reached[:16]
    assert [*COLUMNS, "Checked"] == [name for name in reached if name in (*COLUMNS, "Checked")]
    button = salaries.get_by_role("button", name="Base pay")
    button.focus()
    salaries.keyboard.press("Enter")
    expect(salaries.locator("th[aria-sort=ascending]")).to_have_text("Base pay")
    expect(button).to_be_focused()


# Files ---------------------------------------------------------------------------------------------------


def _downloaded(page: Page) -> bytes:
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download these rows").click()
    assert re.fullmatch(r"[a-z-]+\.csv", waiting.value.suggested_filename)
    return Path(waiting.value.path()).read_bytes()


def test_all_rows_download_as_the_file_of_all_rows(salaries: Page, site: Path) -> None:
    """What the browser writes is byte for byte what the build wrote."""
    assert (site / "en/pay.csv").read_bytes() == _downloaded(salaries)


def test_the_rows_that_fit_can_be_downloaded(salaries: Page, site: Path) -> None:
    """The file has the rows of all pages of the table in their order, under the same header."""
    _choose(salaries, "Place", "denver")
    header, *lines = (site / "en/pay.csv").read_text("utf-8").splitlines()
    assert [header, *(line for line in lines if ",denver," in line)] == _downloaded(salaries).decode().splitlines()


def test_texts_of_rows_become_no_markup(page: Page, data: dict[str, Any]) -> None:
    """A title is shown as typed, in the table and in the chart."""
    title = "<img src=x onerror=alert(1)>"
    _served(page, data, [data["rows"][0] | {"role_title": title, "how": title, "source_title": title}])
    _open(page)
    expect(_rows(page).locator("th")).to_have_text(title)
    expect(page.locator("salary-explorer img")).to_have_count(0)


# Chart ---------------------------------------------------------------------------------------------------


def test_bars_are_drawn_to_scale(salaries: Page, data: dict[str, Any]) -> None:
    """Each bar goes from its minimum to its maximum, from zero on, with the two ends in its title."""
    _choose(salaries, "Level", "core")
    _choose(salaries, "Place", "national")
    rows = [row for row in data["rows"] if row["level"] == "core" and row["metro"] is None][:DRAWN]
    zero = float(salaries.locator(".hb-chart__own .hb-grid").first.get_attribute("x1") or "")
    for kind, color in (("base", "base"), ("target", "total")):
        bars = salaries.locator(f".hb-bar.hb-bar--{color}").evaluate_all(
            "(bars) => bars.map((bar) => [Number(bar.getAttribute('x')), Number(bar.getAttribute('width'))])"
        )
        scale = {round((x - zero) / row[f"{kind}_min"], 8) for (x, _), row in zip(bars, rows, strict=True)}
        length = {
            round(w / (row[f"{kind}_max"] - row[f"{kind}_min"]), 8) for (_, w), row in zip(bars, rows, strict=True)
        }
        assert scale == length
        assert 1 == len(scale)
    expect(salaries.locator(".hb-bar title").first).to_contain_text(
        f"${rows[0]['base_min']:,}–${rows[0]['base_max']:,}"
    )


def test_the_chart_says_what_it_leaves_out(salaries: Page, data: dict[str, Any]) -> None:
    """Sixteen rows are drawn; a line says how many are not, and is gone where all are."""
    left = salaries.get_by_text("Not shown")
    expect(salaries.locator(".hb-bar")).to_have_count(2 * DRAWN)
    expect(left).to_contain_text(f"Not shown: {len(data['rows']) - DRAWN}.")
    _choose(salaries, "Level", "core")
    _choose(salaries, "Place", "national")
    expect(left).to_have_count(0)
    expect(salaries.get_by_role("img", name=re.compile("The table below has the same figures"))).to_be_visible()


def test_what_all_bars_share_stands_above_them(page: Page) -> None:
    """Names beside the bars tell them apart; role, level and place that all have in common are in the caption."""
    _open(page, "?role=national-account-manager&level=senior")
    names = page.locator(".hb-chart__name").all_text_contents()
    assert "National" == names[0]
    assert "Boston, MA" in names
    expect(page.locator("salary-explorer figcaption")).to_contain_text("National Account Manager · Senior")
    expect(page.locator("salary-explorer figcaption")).not_to_contain_text("Boston")


@pytest.mark.parametrize("query", ["", "?level=core&metro=national", "?sort=-target"])
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_no_letter_of_the_chart_is_cut_off(query: str, width: int, page: Page) -> None:
    """Each text stands whole inside the drawing, and none covers another."""
    page.set_viewport_size({"width": width, "height": 900})
    _open(page, query)
    expect(page.locator(".hb-chart__own svg")).to_be_visible()
    faults = page.locator(".hb-chart__own svg").evaluate(
        """(svg) => {
          const frame = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll("text")].map((t) => [t.textContent, t.getBoundingClientRect()]);
          const out = ([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1;
          const cover = ([, a], [, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
            && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
          return [...texts.filter(out), ...texts.filter((one, i) => texts.slice(i + 1).some((o) => cover(one, o)))]
            .map(([words]) => words);
        }"""
    )
    assert [] == faults


# Screens, paper, no scripts, many roles --------------------------------------------------------------------


def test_what_is_paid_stands_in_the_window(page: Page) -> None:
    """Nothing scrolls sideways: on a phone a row is a card with a label at each amount. All texts can be read."""
    _open(page)
    box = page.locator(".hb-salaries")
    for width, scheme in SCREENS:
        show_on(page, width, scheme)
        assert width >= page.evaluate("document.documentElement.scrollWidth")
        assert not box.evaluate("(e) => e.scrollWidth > e.clientWidth + 1")
        for amount, label in (("base", "Base pay"), ("target", "Total pay at target")):
            cell = _rows(page).first.locator(f"[data-kind={amount}]")
            shown = cell.evaluate("(e) => getComputedStyle(e, '::before').content")
            assert (f'"{label}"' if width == NARROW else "none") == shown
            bounds = cell.bounding_box()
            assert bounds and 0 <= bounds["x"] < bounds["x"] + bounds["width"] <= width
        assert (width, scheme, []) == (width, scheme, low_contrast(page))


def test_paper_holds_all_rows_that_fit_and_says_which(salaries: Page, data: dict[str, Any]) -> None:
    """On paper stand the choice in words, every row and how modeled ones were made, and no list or button."""
    _choose(salaries, "Method", "modeled")
    _press(salaries, "Base pay")
    expect(salaries.locator(".hb-selection")).to_be_hidden()
    expected = [row for row in data["rows"] if row["method"] == "modeled"]
    salaries.evaluate("dispatchEvent(new Event('beforeprint'))")
    put_on_paper(salaries)
    expect(_rows(salaries)).to_have_count(len(expected))
    expect(salaries.locator(".hb-selection")).to_have_text("Method: Modeled · Sorted by: Base pay, ascending")
    notes = salaries.locator(".hb-notes p").all_inner_texts()
    assert {f"{row['role_title']}: {row['how']}" for row in expected} >= set(notes)
    assert {row["how"] for row in expected} == {note.split(": ", 1)[1] for note in notes}
    for part in ("form", ".hb-pager", "details"):
        assert [] == [e for e in salaries.locator(f"salary-explorer {part}").all() if e.is_visible()]
    salaries.set_viewport_size({"width": 690, "height": 900})  # A4 between its margins
    assert salaries.locator(".hb-salaries").evaluate("(e) => e.scrollWidth <= e.clientWidth + 1")
    salaries.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(_rows(salaries)).to_have_count(min(len(expected), PAGE))
    expect(salaries.locator(".hb-notes p")).to_have_count(0)


def test_chromium_prints_all_rows(salaries: Page, data: dict[str, Any]) -> None:
    """The browser's own printing fills the table before it, and empties it after it."""
    salaries.evaluate(
        """addEventListener("beforeprint", () => {
          window.printed = document.querySelectorAll(".hb-salaries tbody tr").length;
        })"""
    )
    salaries.pdf(format="A4")
    assert len(data["rows"]) == salaries.evaluate("window.printed")
    expect(_rows(salaries)).to_have_count(min(len(data["rows"]), PAGE))


def test_without_scripts_a_table_stands_there(profiles: Profiles, server: str, data: dict[str, Any]) -> None:
    """National pay of each role at its base level, a chart of it, both files, and nothing to press in vain."""
    with profiles.page(server, java_script_enabled=False) as page:
        page.goto(ADDRESS)
        expect(_rows(page)).to_have_count(len({row["role"] for row in data["rows"]}))
        expect(page.locator("salary-explorer figure .hb-chart__wide svg")).to_be_visible()
        expect(page.locator("salary-explorer :is(button, select):visible")).to_have_count(0)
        expect(page.locator("a.hb-download:visible")).to_have_count(2)


def test_a_file_that_does_not_come_leaves_the_table(profiles: Profiles, server: str) -> None:
    """Where the rows cannot be loaded, the server's table stays and a line says so."""
    with profiles.page(server, allowed="Failed to load resource") as page:
        page.route("**/pay.json", lambda route: route.abort())
        page.goto(ADDRESS)
        expect(page.locator(".hb-count")).to_have_text(re.compile("did not load"))
        expect(page.locator("salary-explorer form")).to_be_hidden()
        assert _rows(page).count()


def test_two_hundred_roles_stay_quick(page: Page, data: dict[str, Any]) -> None:
    """With 7,200 rows the page holds one page of rows and sixteen pairs of bars, and changes no more than these."""
    first = [row for row in data["rows"] if row["role"] == data["rows"][0]["role"]]
    assert 36 == len(first)
    _served(page, data, [row | {"role_title": f"Role {number:03}"} for number in range(200) for row in first])
    _open(page)
    expect(page.locator(".hb-count")).to_have_text("7,200 of 7,200 rows")
    expect(_rows(page)).to_have_count(PAGE)
    page.evaluate(
        """() => {
          window.added = 0;
          new MutationObserver((changes) => { for (const one of changes) window.added += one.addedNodes.length; })
            .observe(document.querySelector("salary-explorer"), { childList: true, subtree: true });
        }"""
    )
    heading = _press(page, "Role")
    _press(page, "Role")
    expect(heading).to_have_attribute("aria-sort", "descending")
    expect(_rows(page).first.locator("th")).to_have_text("Role 199")
    expect(_rows(page)).to_have_count(PAGE)
    expect(page.locator(".hb-bar")).to_have_count(2 * DRAWN)
    assert page.evaluate("window.added") <= 2 * (PAGE + 20)
    assert page.evaluate("document.querySelectorAll('salary-explorer *').length") < 2500


def test_pages_of_the_table_can_be_turned(page: Page, data: dict[str, Any]) -> None:
    """Next and Previous show the other rows, the address says the page, and at the ends they do nothing."""
    rows = [data["rows"][0] | {"role_title": f"Role {number:03}"} for number in range(60)]
    _served(page, data, rows)
    _open(page)
    following, previous = (page.get_by_role("button", name=name) for name in ("Next rows", "Previous rows"))
    expect(previous).to_have_attribute("aria-disabled", "true")
    expect(page.locator(".hb-pager [role=status]")).to_have_text("Rows 1 to 25 of 60")
    seen = _cells(page, "Role")
    for number, first, last in ((2, 26, 50), (3, 51, 60)):
        following.click()
        expect(page.get_by_text(f"Rows {first} to {last} of 60")).to_be_visible()
        assert str(number) == _said(page)["page"]
        header = page.locator(".md-header").bounding_box()
        head = page.locator("salary-explorer thead").bounding_box()
        assert header and head and head["y"] >= header["y"] + header["height"], "the headings can be read"
        seen += _cells(page, "Role")
    assert [row["role_title"] for row in rows] == seen
    expect(following).to_have_attribute("aria-disabled", "true")
    following.focus()
    page.keyboard.press("Enter")
    expect(following).to_be_focused()
    expect(page.get_by_text("Rows 51 to 60 of 60")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("Rows 26 to 50 of 60")).to_be_visible()
    _press(page, "Role")
    assert {"sort": "role"} == _said(page)
