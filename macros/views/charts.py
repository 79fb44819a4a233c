"""Static charts: SVG made at build time, coloured by the page's style sheet in light and in dark."""

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import vl_convert as vlc
from markupsafe import Markup

from macros.model.quantity import Quantity
from macros.text.language import Language

# The chart is drawn in stand-in colours, each of which becomes a class that the style sheet colours.
_BASE, _TOTAL, _INK, _GRID = "#010101", "#020202", "#030303", "#040404"
_CLASS_OF = {_BASE: "hb-bar--base", _TOTAL: "hb-bar--total", _INK: "hb-ink", _GRID: "hb-grid"}

_VERSION = "6.4"
_NARROW = 400
_ROW, _ROW_WITH_NAME, _BAR, _NAMES, _FONT = 44, 62, 11, 130, 12
"""Heights, widths and font size in CSS pixels."""


@dataclass(frozen=True)
class RangeRow:
    """One row of a range chart; amounts per year."""

    label: str
    base: Quantity
    total: Quantity


def range_chart(
    rows: list[RangeRow], labels: tuple[str, ...], language: Language, width: int, names: int = _NAMES
) -> Markup:
    """Bars for base pay, and below them for total pay if it has a label, as inline SVG; all rows in one currency.

    `width` is that of the plot, `names` the room for a row's name beside it, in CSS pixels.
    """
    points: list[dict[str, Any]] = [
        {
            "place": row.label,
            "kind": kind,
            "low": float(value.low),
            "high": float(value.high),
            "text": language.quantity(value),
        }
        for row in rows
        for kind, value in zip(labels, (row.base, row.total), strict=False)
    ]
    sign = language.currency_sign(rows[0].base.currency)
    chart = _specification(points, [row.label for row in rows], labels, sign, width, names)
    return Markup(_themed(_svg(json.dumps(chart))))


def _specification(
    points: list[dict[str, Any]], order: list[str], kinds: tuple[str, ...], sign: str, width: int, names: int
) -> dict[str, Any]:
    """The chart in Vega-Lite. On a narrow one the name of a row stands above its bars, not beside them."""
    wide = width > _NARROW
    row = _ROW if wide else _ROW_WITH_NAME
    top = max(point["high"] for point in points)
    text = {"labelColor": _INK, "labelFontSize": _FONT}
    quiet = {"title": None, "domain": False, "ticks": False}
    beside = (
        quiet | text | {"grid": False, "labelPadding": 10, "labelLimit": names, "minExtent": names, "maxExtent": names}
    )
    amounts = (
        quiet
        | text
        | {"labelExpr": f"{json.dumps(sign)} + format(datum.value, '~s')", "tickCount": max(3, width // 100)}
        | {"gridColor": _GRID, "labelPadding": 6}
    )
    place = {
        "field": "place",
        "type": "nominal",
        "sort": order,
        "scale": {"padding": 0},
        "axis": beside if wide else None,
    }
    colours = {"domain": list(kinds), "range": [_BASE, _TOTAL][: len(kinds)]}
    legend = text | {"title": None, "orient": "top", "symbolType": "square", "offset": 8}
    bars = {
        "mark": {"type": "bar", "cornerRadius": 2, "height": _BAR},
        "encoding": {
            "x": {"field": "low", "type": "quantitative", "scale": {"domain": [0, top], "nice": True}, "axis": amounts},
            "x2": {"field": "high"},
            "y": place,
            "yOffset": {
                "field": "kind", "type": "nominal", "sort": list(kinds),
                "scale": {"range": [row - _BAR * 2 - 10, row - _BAR]},
            },
            "color": {"field": "kind", "type": "nominal", "sort": list(kinds), "scale": colours, "legend": legend},
        },
    }  # fmt: skip
    headings = {
        "transform": [{"filter": {"field": "kind", "equal": kinds[0]}}],
        "mark": {
            "type": "text", "align": "left", "baseline": "top", "x": 0, "dy": 6,
            "fontSize": _FONT + 1, "fontWeight": 600, "color": _INK,
        },
        "encoding": {"y": place | {"bandPosition": 0}, "text": {"field": "place"}},
    }  # fmt: skip
    return {
        "data": {"values": points},
        "width": width,
        "height": row * len(order),
        "background": "transparent",
        "config": {"view": {"stroke": "transparent"}, "font": "system-ui, sans-serif"},
        "padding": 6,
        "layer": [bars] if wide else [bars, headings],
    }


@cache
def _svg(specification: str) -> str:
    return str(vlc.vegalite_to_svg(specification, vl_version=_VERSION))


def _themed(svg: str) -> str:
    """The SVG with classes for the stand-in colours, without fixed size, ids or metadata.

    It is hidden from screen readers, which get the words of its caption; what Vega says to them is English.
    """
    for colour, name in _CLASS_OF.items():
        svg = re.sub(rf'((?:fill|stroke)="{colour}"\s*)+', f'class="{name}" ', svg)
    head, rest = svg.split(">", 1)
    head = re.sub(r' (?:width|height|class|version|xmlns:xlink)="[^"]*"', "", head)
    rest = re.sub(r' (?:role|aria-[a-z]+)="[^"]*"', "", rest)
    return f'{head} aria-hidden="true">{rest}'
