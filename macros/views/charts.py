"""Static charts: SVG made at build time, coloured by the page's style sheet in light and in dark."""

import re
from dataclasses import dataclass
from functools import cache

import altair as alt
import vl_convert as vlc
from markupsafe import Markup

from macros.language import Language
from macros.model.quantity import Quantity

# The chart is drawn in stand-in colours, each of which becomes a class that the style sheet colours.
_BASE, _TOTAL, _INK, _GRID = "#010101", "#020202", "#030303", "#040404"
_CLASS_OF = {_BASE: "hb-bar--base", _TOTAL: "hb-bar--total", _INK: "hb-ink", _GRID: "hb-grid"}

_VERSION = ".".join(alt.SCHEMA_VERSION.lstrip("v").split(".")[:2])
_NARROW = 400
_ROW, _ROW_WITH_NAME, _BAR, _NAMES, _FONT = 44, 62, 11, 130, 12
"""Heights, widths and font size in CSS pixels."""


@dataclass(frozen=True)
class RangeRow:
    """One row of a range chart; amounts per year."""

    label: str
    base: Quantity
    total: Quantity


def range_chart(rows: list[RangeRow], labels: tuple[str, str], language: Language, width: int) -> Markup:
    """Two bars a row, base pay above total pay, as inline SVG. `width` is that of the plot in CSS pixels."""
    points = [
        {
            "place": row.label,
            "kind": kind,
            "low": float(value.low),
            "high": float(value.high),
            "text": language.quantity(value),
        }
        for row in rows
        for kind, value in zip(labels, (row.base, row.total), strict=True)
    ]
    chart = _specification(points, [row.label for row in rows], labels, width)
    return Markup(_themed(_svg(chart.to_json())))


def _specification(points: list[dict[str, str | float]], order: list[str], kinds: tuple[str, str], width: int) -> alt.TopLevelMixin:
    wide = width > _NARROW
    row = _ROW if wide else _ROW_WITH_NAME
    top = max(float(point["high"]) for point in points)
    axis = alt.Axis(
        format="$~s", tickCount=max(3, width // 100), domain=False, ticks=False, title=None,
        gridColor=_GRID, labelColor=_INK, labelFontSize=_FONT, labelPadding=6, labelFlush=False,
    )  # fmt: skip
    names = alt.Axis(
        title=None, domain=False, ticks=False, grid=False,
        labelColor=_INK, labelFontSize=_FONT + 1, labelPadding=10, minExtent=_NAMES, maxExtent=_NAMES, labelLimit=_NAMES,
    )  # fmt: skip
    legend = alt.Legend(title=None, orient="top", labelColor=_INK, labelFontSize=_FONT, symbolType="square", offset=8)
    place = alt.Y("place:N", sort=order, axis=names if wide else None, scale=alt.Scale(padding=0))
    base = alt.Chart(alt.Data(values=points))
    bars = base.mark_bar(cornerRadius=2, height=_BAR).encode(
        x=alt.X("low:Q", scale=alt.Scale(domain=[0, top], nice=True), axis=axis),
        x2="high:Q",
        y=place,
        yOffset=alt.YOffset("kind:N", sort=list(kinds), scale=alt.Scale(range=[row - _BAR * 2 - 10, row - _BAR])),
        color=alt.Color("kind:N", sort=list(kinds), scale=alt.Scale(domain=list(kinds), range=[_BASE, _TOTAL]), legend=legend),
    )
    layers: list[alt.Chart] = [bars]
    if not wide:  # no room beside the bars: the row's name stands above them
        name = {"align": "left", "baseline": "top", "dy": 6, "x": 0, "fontSize": _FONT + 1, "fontWeight": 600, "color": _INK}
        layers.append(
            base.transform_filter(alt.datum.kind == kinds[0])
            .mark_text(**name)
            .encode(y=alt.Y("place:N", sort=order, bandPosition=0), text="place:N")
        )
    return (
        alt.layer(*layers)
        .properties(width=width, height=row * len(order), background="transparent")
        .configure_view(stroke="transparent")
        .configure(font="system-ui, sans-serif", padding=6)
    )


@cache
def _svg(specification: str) -> str:
    return vlc.vegalite_to_svg(specification, vl_version=_VERSION)


def _themed(svg: str) -> str:
    """The SVG with classes for the stand-in colours, without fixed size, ids or metadata."""
    for colour, name in _CLASS_OF.items():
        svg = re.sub(rf'((?:fill|stroke)="{colour}"\s*)+', f'class="{name}" ', svg)
    svg = re.sub(r'<svg class="marks" width="(\d+)" height="(\d+)"', r'<svg aria-hidden="true" data-width="\1"', svg)
    return re.sub(r' aria-[a-z]+="[^"]*"(?=[^>]* role=)', "", svg)
