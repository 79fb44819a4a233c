"""Range charts, drawn at build time."""

import re
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from macros.catalog.catalog import Catalog
from macros.model.quantity import Quantity
from macros.pages.stylesheets import stylesheet
from macros.text.language import Language
from macros.views.charts import RangeRow, range_chart
from macros.views.lettering import width_of
from tests.conftest import ROOT
from tests.search.known import known_sections

WIDTHS = (540, 320)
"""Plots for wide and for narrow screens, in CSS pixels."""

KINDS = ("Base pay", "Total pay")
PORTS = {
    "North Port": ("$40,000-$50,000", "$45,000-$60,000"),
    "South Port": ("$44,000-$56,000", "$50,000-$70,000"),
    "Far Port": ("$20,000-$30,000", "$20,000-$30,000+"),
}
HOSTILE = ("</text><script>alert(1)</script>", "a & b", '" onload="x', "{{ 7*7 }}", "a | b", "-->", "]]>")


def _rows(ports: dict[str, tuple[str, str]]) -> list[RangeRow]:
    return [RangeRow(name, Quantity.parse(base), Quantity.parse(total)) for name, (base, total) in ports.items()]


def _drawn(rows: list[RangeRow], width: int) -> Element:
    """The chart as a tree; raises where it is not well formed."""
    return ElementTree.fromstring(str(range_chart(rows, KINDS, Language(), width)))  # noqa: S314 (made by us)


def _texts(chart: Element) -> list[str]:
    return ["".join(element.itertext()) for element in chart.iter() if element.tag == "text"]


def _classes(chart: Element) -> set[str]:
    return {name for element in chart.iter() for name in element.get("class", "").split()}


def _bars(chart: Element, kind: str) -> list[tuple[float, float]]:
    """The left and right end of each bar of a kind; those of the legend are no bars."""
    groups = [element for element in chart.iter("g") if f"hb-bar--{kind}" in element.get("class", "").split()]
    bars = [bar for group in groups for bar in group.iter("rect")]
    return [(float(bar.get("x", "")), float(bar.get("x", "")) + float(bar.get("width", ""))) for bar in bars]


def _lines(text: Element) -> list[str]:
    """The lines of a name."""
    return [text.text or "", *(line.text or "" for line in text.iter("tspan"))]


def _name(chart: Element, of: str) -> Element:
    """The name of a row, whatever its lines."""
    (name,) = (e for e in chart.iter("text") if "".join(_lines(e)).replace(" ", "") == of.replace(" ", ""))
    return name


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", ["base", "total"])
def test_each_row_has_a_bar_from_minimum_to_maximum(width: int, kind: str) -> None:
    """Bars start at the range's minimum and end at its maximum, on one scale that begins at zero."""
    rows = _rows(PORTS)
    bars = _bars(_drawn(rows, width), kind)
    ends = [(float(getattr(row, kind).low), float(getattr(row, kind).high)) for row in rows]
    scale = bars[0][1] / ends[0][1]
    assert [pytest.approx((low * scale, high * scale), abs=0.1) for low, high in ends] == bars


@pytest.mark.parametrize("width", WIDTHS)
def test_rows_keep_their_order(width: int) -> None:
    """Rows stand in the order in which they are given, each with its name."""
    assert list(PORTS) == [text for text in _texts(_drawn(_rows(PORTS), width)) if text in PORTS]


@pytest.mark.parametrize("width", WIDTHS)
def test_each_bar_says_its_amounts(width: int) -> None:
    """In short, beside the bar and within the plot."""
    chart = _drawn(_rows(PORTS), width)
    said = ["$40K–$50K", "$44K–$56K", "$20K–$30K", "$45K–$60K", "$50K–$70K", "$20K–$30K+"]
    assert said == [text for text in _texts(chart) if "–" in text]
    for text in chart.iter("text"):
        if "–" in (text.text or ""):
            x, room = float(text.get("x", "")), width_of(text.text or "", 10.5)
            assert 0 <= (x - room if text.get("text-anchor") == "end" else x)
            assert width + 6 >= (x if text.get("text-anchor") == "end" else x + room)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_bar_without_an_upper_end_has_a_tip(width: int) -> None:
    """It looks as open as the pay is; the others end."""
    (group,) = (g for g in _drawn(_rows(PORTS), width).iter("g") if "hb-bar--total" in g.get("class", "").split())
    (tip,) = group.iter("path")
    (_, end) = _bars(_drawn(_rows(PORTS), width), "total")[-1]
    assert pytest.approx(end, abs=0.1) == float(re.match(r"M([\d.]+) ", tip.get("d", ""))[1])  # type: ignore[index]


@pytest.mark.parametrize("width", WIDTHS)
def test_both_kinds_are_named(width: int) -> None:
    """A legend says which bar is base pay and which is total pay."""
    assert set(KINDS) <= set(_texts(_drawn(_rows(PORTS), width)))


@pytest.mark.parametrize("width", WIDTHS)
def test_the_axis_starts_at_zero(width: int) -> None:
    """Lengths can be compared, because the axis is not cut off."""
    ticks = [text for text in _texts(_drawn(_rows(PORTS), width)) if re.fullmatch(r"\$\d+K?", text)]
    assert len(ticks) > 2
    assert 0 == int(re.sub(r"\D", "", ticks[0]))


def test_the_narrow_chart_fits_a_telephone() -> None:
    """At 390 CSS pixels, margins taken off, the narrow chart needs no scrolling."""
    chart = _drawn(_rows(PORTS), 320)
    assert float(chart.get("viewBox", "").split()[2]) <= 350


@pytest.mark.parametrize("width", WIDTHS)
def test_colours_are_left_to_the_style_sheet(width: int) -> None:
    """Marks, words and lines carry classes, so that light and dark can color them; no color is fixed."""
    chart = _drawn(_rows(PORTS), width)
    fixed = {element.get(name) for element in chart.iter() for name in ("fill", "stroke", "style", "color")}
    assert {None, "none", "transparent"} >= fixed
    assert {"hb-bar--base", "hb-bar--total", "hb-ink", "hb-grid"} <= _classes(chart)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_style_sheet_colours_every_class(width: int) -> None:
    """No class of a chart is without a color."""
    styles = stylesheet(ROOT / "docs/assets")
    ours = {name for name in _classes(_drawn(_rows(PORTS), width)) if name.startswith("hb-")}
    assert set() == {name for name in ours if not re.search(rf"\.{name}(?![\w-])", styles)}


@pytest.mark.parametrize("width", WIDTHS)
def test_the_size_is_left_to_the_page(width: int) -> None:
    """The drawing has a view box and no size of its own, so that it shrinks with its column."""
    chart = _drawn(_rows(PORTS), width)
    assert (None, None) == (chart.get("width"), chart.get("height"))
    assert re.fullmatch(r"-\d+ -\d+ \d+ \d+", chart.get("viewBox", ""))


@pytest.mark.parametrize("width", WIDTHS)
def test_the_drawing_is_hidden_from_screen_readers(width: int) -> None:
    """The element around it has the text alternative, and the table below says the same."""
    chart = _drawn(_rows(PORTS), width)
    assert "true" == chart.get("aria-hidden")
    inside = [name for element in chart.iter() if element is not chart for name in element.attrib]
    assert [] == [name for name in inside if name == "role" or name.startswith("aria-")]


@pytest.mark.parametrize("width", WIDTHS)
def test_two_charts_on_a_page_do_not_clash(width: int) -> None:
    """A chart has no ids."""
    assert [] == [element.get("id") for element in _drawn(_rows(PORTS), width).iter() if element.get("id")]


@pytest.mark.parametrize("width", WIDTHS)
def test_the_same_rows_give_the_same_bytes(width: int) -> None:
    """A chart depends on nothing but its rows, not even on what was drawn before it."""
    first = range_chart(_rows(PORTS), KINDS, Language(), width)
    range_chart(_rows(PORTS)[:1], KINDS, Language(), width)
    assert first == range_chart(_rows(PORTS), KINDS, Language(), width)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_chart_is_small(width: int) -> None:
    """Sixteen rows take less than eight kilobytes: a page can have several charts."""
    rows = _rows({f"Keeper of the Light {number}": PORTS["Far Port"] for number in range(16)})
    assert len(range_chart(rows, KINDS, Language(), width)) < 8000


@pytest.mark.parametrize("width", WIDTHS)
def test_one_kind_has_one_bar_a_row(width: int) -> None:
    """Where total pay has no label, nothing of it is drawn, and the scale ends with base pay."""
    rows = _rows({"North Port": ("$40,000-$50,000", "$45,000-$90,000")})
    chart = ElementTree.fromstring(str(range_chart(rows, KINDS[:1], Language(), width)))  # noqa: S314 (made by us)
    assert "hb-bar--total" not in _classes(chart)
    assert [pytest.approx((width * 0.8, width), abs=0.1)] == _bars(chart, "base")


@pytest.mark.parametrize("width", WIDTHS)
def test_an_amount_without_a_range_is_seen(width: int) -> None:
    """Its bar begins at the amount and has a width."""
    bars = _bars(_drawn(_rows({"North Port": ("$50,000", "$50,000-$100,000")}), width), "base")
    assert [pytest.approx((width / 2, width / 2 + 2), abs=0.1)] == bars


@pytest.mark.parametrize("width", WIDTHS)
def test_pay_of_nothing_is_drawn(width: int) -> None:
    """No division by zero where no row has an amount."""
    assert [(0.0, 2.0)] == _bars(_drawn(_rows({"North Port": ("$0", "$0")}), width), "base")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("text", HOSTILE)
def test_a_name_cannot_become_markup(width: int, text: str) -> None:
    """A name shows as typed, whatever it holds."""
    drawn = _drawn(_rows({text: PORTS["North Port"]}), width)
    plain = _drawn(_rows({"North Port": PORTS["North Port"]}), width)
    assert _name(drawn, text) is not None
    assert [e.tag for e in plain.iter()] == [e.tag for e in drawn.iter() if e.tag != "tspan"]
    assert [] == [name for element in drawn.iter() for name in element.attrib if name.startswith("on")]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_long_name_is_wrapped(width: int) -> None:
    """It shows whole, in lines that fit the room for names, and its row is high enough for them."""
    name = "Assistant Keeper of the Old Light at the Far End of the North Pier of the Harbor of Brest, Day and Night"
    chart = _drawn(_rows({name: PORTS["North Port"], "South Port": PORTS["South Port"]}), width)
    text = _name(chart, name)
    room, size, line = (120, 12, 15) if width == WIDTHS[0] else (320, 13, 16)
    lines = _lines(text)
    assert len(lines) > 1
    assert [] == [part for part in lines if width_of(part, size, bold=width != WIDTHS[0]) > room]
    assert {("0", str(line))} == {(part.get("x"), part.get("dy")) for part in text.iter("tspan")}
    first, below = float(text.get("y", "")), float(_name(chart, "South Port").get("y", ""))
    assert first >= size
    assert below - first >= line * len(lines) + 10


@pytest.mark.parametrize("width", WIDTHS)
def test_the_names_of_the_repository_need_one_line(width: int, catalog: Catalog) -> None:
    """There is room for the name of every location and every level."""
    locations, levels = catalog.locations.values(), catalog.levels.values()
    names = [*(location.title for location in locations), *(level.title for level in levels)]
    shown = _texts(_drawn(_rows(dict.fromkeys(names, PORTS["North Port"])), width))
    assert [] == [name for name in names if name not in shown]


def test_the_search_leaves_the_drawing_out(site: Path) -> None:
    """What the search finds about pay by metro is the table, not the ticks and names of the drawing."""
    text = known_sections(site / "en")["roles/national-account-manager/compensation/#by-metro"].text
    assert "Chicago" in text
    assert [] == re.findall(r"\$\d+K", text)
