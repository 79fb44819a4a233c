"""What is around the bars of a chart: the axis with its amounts, and the legend. Lengths are in CSS pixels."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import escape

from macros.text.language import Language
from macros.views.lettering import width_of
from macros.views.scales import Scale

EDGE = 6
"""Room around a drawing."""

FONT = 12
"""The font size of all words that say no other."""

AXIS = 23
"""Height of the axis below the plot."""

COLORS = ("hb-bar--base", "hb-bar--total")
"""The class of each kind of bar, which the style sheet colors."""

_TICK, _APART = 100, 6
"""Room on the axis for a tick, and between the words of two."""

_SQUARE, _WORDS, _GAP, _LINE, _FIRST_LINE = 10, 16, 10, 16, 26
"""The legend: side of a colored square, where its words begin, room behind them, heights of its lines."""


def px(length: float) -> str:
    """A length as it is in a drawing: to a tenth of a pixel."""
    return f"{length:.1f}".removesuffix(".0")


@dataclass(frozen=True)
class _Tick:
    """A line on the axis, and the words below it: the attribute that anchors them, their left and their right end."""

    x: float
    words: str
    anchor: str
    left: float
    right: float

    @classmethod
    def within(cls, width: int, x: float, words: str) -> "_Tick":
        """A tick whose words are below the middle of its line, or beside it where that would lead out of the plot."""
        room = width_of(words, FONT)
        if x == 0:
            return cls(x, words, ' text-anchor="start"', x, x + room)
        if x + room / 2 > width + EDGE:
            return cls(x, words, ' text-anchor="end"', x - room, x)
        return cls(x, words, "", x - room / 2, x + room / 2)


def axis(scale: Scale, height: int, currency: str, language: Language) -> tuple[str, str]:
    """Lines behind the bars of a plot of this height, and their amounts below it."""
    ticks = _ticks(scale, currency, language)
    lines = "".join(f"M{px(tick.x)} 0v{height}" for tick in ticks)
    words = "".join(f'<text x="{px(tick.x)}"{tick.anchor}>{escape(tick.words)}</text>' for tick in ticks)
    return (
        f'<path class="hb-grid" d="{lines}"/>',
        f'<g class="hb-ink" text-anchor="middle" transform="translate(0 {height + 15})">{words}</g>',
    )


def _ticks(scale: Scale, currency: str, language: Language) -> list[_Tick]:
    """As many round amounts as there is room for; at least the first and the last."""
    for count in range(max(3, scale.width // _TICK), 1, -1):
        ticks = [
            _Tick.within(scale.width, scale.x(amount), language.short_money(amount, currency))
            for amount in scale.ticks(count)
        ]
        if all(before.right + _APART <= after.left for before, after in pairwise(ticks)):
            return ticks
    return [ticks[0], ticks[-1]]


def legend(labels: Iterable[str], width: int) -> tuple[str, int]:
    """What the colors mean, above a plot of this width, in as many lines as it takes; and their height."""
    x = line = 0
    entries = []
    for color, label in zip(COLORS, labels, strict=False):
        room = _WORDS + width_of(label, FONT)
        if x and x + room > width:
            x, line = 0, line + 1
        entries.append((color, label, x, line))
        x += round(room) + _GAP
    above = _FIRST_LINE + _LINE * line
    return "".join(_entry(*entry, above) for entry in entries), above


def _entry(color: str, label: str, x: int, line: int, above: int) -> str:
    baseline = _LINE * (line + 1) - above
    return (
        f'<rect class="{color}" x="{x + 1}" y="{baseline - 9}" width="{_SQUARE}" height="{_SQUARE}"/>'
        f'<text class="hb-ink" x="{x + _WORDS}" y="{baseline}">{escape(label)}</text>'
    )
