"""Static charts: SVG made at build time, colored by the page's style sheet in light and in dark.

Lengths are in CSS pixels, from the upper left corner of the plot.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup, escape

from macros.model.quantity import Quantity
from macros.text.language import Language
from macros.views.chart_frame import AXIS, COLORS, EDGE, FONT, axis, legend, px
from macros.views.lettering import width_of, wrapped
from macros.views.scales import Scale

_NARROW = 400
"""In a plot up to this width the name of a row is above its bars, not beside them."""

_NAMES, _GAP = 130, 10
"""Room for the names beside the bars, of which a gap is left free."""

_BAR, _APART, _THIN, _TIP = 11, 13, 2, 8
"""Height of a bar, from the upper edge of one to that of the next, its least width (an amount without a range is seen,
too), and how far the tip reaches of a bar without an upper end."""

_VALUE, _BESIDE = 10.5, 4
"""Font size of the amounts beside a bar, and the room between."""

_ROW, _LINE = 44, 15
"""Heights of a row with its name beside its bars, and of a line of the name."""

_BARS, _HEADING, _HEADING_LINE = 46, 13, 16
"""Height of the bars below their name, font size of the name, and height of a line of it."""


@dataclass(frozen=True)
class RangeRow:
    """One row of a range chart; amounts per year."""

    label: str
    base: Quantity
    total: Quantity | None
    """None draws no second bar."""


@dataclass(frozen=True)
class _Place:
    """Where a row is: the lines of its name, the baseline of the first, the middle of its bars, and its end."""

    name: list[str]
    baseline: float
    middle: float
    bottom: int


def range_chart(
    rows: list[RangeRow], labels: tuple[str, ...], language: Language, width: int, names: int = _NAMES
) -> Markup:
    """Bars for base pay, and below them for total pay if that has a label, as inline SVG; all rows in one currency.

    `width` is that of the plot, `names` the room for a row's name beside it; a name that is longer is wrapped. The
    drawing is hidden from screen readers, which get the words of its caption.
    """
    places = _places(rows, width, names)
    scale = _scale(rows, labels, width)
    height = places[-1].bottom
    words, above = legend(labels, width)
    lines, amounts = axis(scale, height, rows[0].base.currency, language)
    drawn = (lines, amounts, *_drawing(rows, labels, places, scale, language), words)
    return _svg("".join(drawn), width, names, top=-above, height=above + height + AXIS)


@dataclass(frozen=True)
class Strips:
    """A range chart in strips, one below the other: some of its rows, between legend and axis, are a chart as well."""

    legend: Markup
    grid: Markup
    """Lines behind all rows, one unit high: the style sheet stretches them."""

    rows: list[Markup]
    axis: Markup


def range_strips(
    rows: list[RangeRow], labels: tuple[str, ...], language: Language, width: int, names: int = _NAMES
) -> Strips:
    """The chart that `range_chart` draws of the rows, on one scale for all of them, to be put together by a script."""
    scale = _scale(rows, labels, width)
    words, above = legend(labels, width)
    lines, amounts = axis(scale, 1, rows[0].base.currency, language)
    strips = []
    for row in rows:
        places = _places([row], width, names)
        drawn = "".join(_drawing([row], labels, places, scale, language))
        strips.append(_svg(drawn, width, names, height=places[0].bottom))
    return Strips(
        legend=_svg(words, width, names, top=-above, height=above),
        grid=_svg(lines, width, names, height=1, more=' preserveAspectRatio="none"'),
        rows=strips,
        axis=_svg(amounts, width, names, top=1, height=AXIS),
    )


def _svg(drawn: str, width: int, names: int, *, height: int, top: int = 0, more: str = "") -> Markup:
    left = EDGE + (names if width > _NARROW else 0)
    box = f"-{left} {top} {left + width + EDGE} {height}"
    return Markup(f'<svg viewBox="{box}"{more} font-size="{FONT}" aria-hidden="true">{drawn}</svg>')


def _places(rows: list[RangeRow], width: int, names: int) -> list[_Place]:
    return list(_beside(rows, names - _GAP) if width > _NARROW else _below(rows, width))


def _kinds(rows: list[RangeRow], labels: tuple[str, ...]) -> list[list[Quantity | None]]:
    """The amounts of each kind that has a label."""
    base: list[Quantity | None] = [row.base for row in rows]
    return [base, [row.total for row in rows]][: len(labels)]


def _scale(rows: list[RangeRow], labels: tuple[str, ...], width: int) -> Scale:
    highest = (amount.high for amounts in _kinds(rows, labels) for amount in amounts if amount)
    return Scale.reaching(max(Decimal(1), *highest), width)


def _drawing(
    rows: list[RangeRow], labels: tuple[str, ...], places: list[_Place], scale: Scale, language: Language
) -> Iterator[str]:
    """The bars, their amounts, and their names."""
    kinds = _kinds(rows, labels)
    for kind, amounts in enumerate(kinds):
        yield _bars(kind, len(kinds), amounts, places, scale)
    for kind, amounts in enumerate(kinds):
        yield _values(kind, len(kinds), amounts, places, scale, language)
    yield _names(places, scale.width > _NARROW)


def _beside(rows: list[RangeRow], room: int) -> Iterator[_Place]:
    """Rows with their names left of their bars, both around one middle."""
    top = 0
    for row in rows:
        name = wrapped(row.label, room, FONT)
        height = max(_ROW, _LINE * len(name) + _LINE)
        middle = top + height / 2
        yield _Place(name, middle + 4 - (len(name) - 1) * _LINE / 2, middle, top + height)
        top += height


def _below(rows: list[RangeRow], room: int) -> Iterator[_Place]:
    """Rows with their bars below their names."""
    top = 0
    for row in rows:
        name = wrapped(row.label, room, _HEADING, bold=True)
        bottom = top + _HEADING_LINE * len(name) + _BARS
        yield _Place(name, top + _HEADING_LINE, bottom - _BARS / 2 + 1.5, bottom)
        top = bottom


def _bars(kind: int, kinds: int, amounts: list[Quantity | None], places: list[_Place], scale: Scale) -> str:
    """The bars of one of several kinds, from minimum to maximum; one without an upper end has a tip."""
    bars = []
    for amount, place in _drawn(amounts, places):
        x, y = scale.x(amount.low), _upper(place, kind, kinds)
        width = max(_THIN, scale.x(amount.high) - x)
        bars.append(f'<rect x="{px(x)}" y="{px(y)}" width="{px(width)}" height="{_BAR}"/>')
        if amount.open_ended:
            bars.append(f'<path d="M{px(x + width)} {px(y)}l{_TIP} {_BAR / 2}-{_TIP} {_BAR / 2}z"/>')
    return f'<g class="hb-bars {COLORS[kind]}">{"".join(bars)}</g>'


def _drawn(amounts: list[Quantity | None], places: list[_Place]) -> Iterator[tuple[Quantity, _Place]]:
    """The amounts that there are, each with its place."""
    yield from ((amount, place) for amount, place in zip(amounts, places, strict=True) if amount)


def _upper(place: _Place, kind: int, kinds: int) -> float:
    """The upper edge of a bar."""
    return place.middle + _APART * (kind - kinds / 2) + (_APART - _BAR) / 2


def _values(
    kind: int, kinds: int, amounts: list[Quantity | None], places: list[_Place], scale: Scale, language: Language
) -> str:
    """The amounts of the bars of one kind, right of each, or left of it where that would lead out of the plot."""
    words = []
    for amount, place in _drawn(amounts, places):
        said = language.short_range(amount)
        end = max(scale.x(amount.high), scale.x(amount.low) + _THIN) + (_TIP if amount.open_ended else 0) + _BESIDE
        is_left = end + width_of(said, _VALUE, bold=True) > scale.width + EDGE  # whatever font the reader has
        x = f'{px(scale.x(amount.low) - _BESIDE)}" text-anchor="end' if is_left else px(end)
        words.append(f'<text x="{x}" y="{px(_upper(place, kind, kinds) + 9)}">{escape(said)}</text>')
    return f'<g class="hb-ink" font-size="{_VALUE}">{"".join(words)}</g>'


def _names(places: list[_Place], is_wide: bool) -> str:
    """The names of the rows, on a narrow chart as headings."""
    line = _LINE if is_wide else _HEADING_LINE
    names = []
    for place in places:
        first, *others = (escape(words) for words in place.name)
        more = "".join(f'<tspan x="0" dy="{line}">{words}</tspan>' for words in others)
        names.append(f'<text y="{px(place.baseline)}">{first}{more}</text>')
    heading = f'class="hb-ink hb-chart__name" font-size="{_HEADING}"'
    label = f'class="hb-ink" text-anchor="end" transform="translate(-{_GAP})"'
    return f"<g {label if is_wide else heading}>{''.join(names)}</g>"
