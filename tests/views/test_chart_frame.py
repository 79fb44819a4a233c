"""What stands around the bars of a chart."""

import re
from decimal import Decimal
from itertools import pairwise
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from macros.views.chart_frame import COLORS, EDGE, FONT, axis, legend
from macros.views.lettering import width_of
from macros.views.scales import Scale
from tests.languages import language

LABELS = ("Base pay", "Total pay")


def _tree(parts: str) -> Element:
    return ElementTree.fromstring(f"<svg>{parts}</svg>")  # noqa: S314 (made by us)


def _axis(top: int, width: int, code: str = "en", height: int = 100) -> Element:
    return _tree("".join(axis(Scale.reaching(Decimal(top), width), height, "USD", language(code))))


def _words(axis: Element) -> list[str]:
    return ["".join(text.itertext()) for text in axis.iter("text")]


def _ends(text: Element) -> tuple[float, float]:
    """Where the words of the axis begin and end."""
    x, room = float(text.get("x", "")), width_of("".join(text.itertext()), FONT)
    left = x - {"start": 0.0, "end": room}.get(text.get("text-anchor", ""), room / 2)
    return left, left + room


@pytest.mark.parametrize(
    ("top", "width", "words"),
    [
        (337_700, 540, "$0 $50K $100K $150K $200K $250K $300K $350K"),
        (337_700, 320, "$0 $100K $200K $300K"),
        (400_000, 540, "$0 $100K $200K $300K $400K"),
        (1_400_000, 540, "$0 $200K $400K $600K $800K $1M $1.2M $1.4M"),
        (1, 320, "$0 $0.50 $1"),
    ],
)
def test_amounts_are_round_and_short(top: int, width: int, words: str) -> None:
    """From zero on, as many as are wanted for the width."""
    assert words.split() == _words(_axis(top, width))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("de", ["0 USD", "50.000 USD", "100.000 USD"]),
        ("el", ["0 USD", "50.000 USD", "100.000 USD"]),
        ("pt", ["0 USD", "50 000 USD", "100 000 USD"]),
    ],
)
def test_amounts_are_written_as_the_language_does(code: str, words: list[str]) -> None:
    """The sign of the currency stands where the reader expects it, or its code does."""
    assert words == [text.replace("\N{NO-BREAK SPACE}", " ") for text in _words(_axis(100_000, 320, code))]


@pytest.mark.parametrize("width", [540, 320, 240])
@pytest.mark.parametrize("code", ["en", "de", "el", "fr", "pt"])
@pytest.mark.parametrize("top", [99, 24_377, 158_550, 349_999, 619_080, 9_992_300])
def test_amounts_stay_inside_and_do_not_touch(top: int, code: str, width: int) -> None:
    """Where their words are long, there are fewer of them; at the ends they stand beside their line."""
    ends = [_ends(text) for text in _axis(top, width, code).iter("text")]
    assert len(ends) > 1
    assert ends[0][0] >= -EDGE
    assert ends[-1][1] <= width + EDGE
    assert [] == [(left, right) for left, right in pairwise(ends) if left[1] + 4 > right[0]]


def test_each_amount_has_a_line_from_top_to_bottom() -> None:
    """Behind the bars, as high as the plot; the amounts stand below it."""
    drawn = _axis(200_000, 500, height=88)
    (lines,) = drawn.iter("path")
    xs = [text.get("x") for text in drawn.iter("text")]
    assert [(x, "88") for x in xs] == re.findall(r"M([\d.]+) 0v(\d+)", lines.get("d", ""))
    (group,) = drawn.iter("g")
    assert "translate(0 103)" == group.get("transform")


def _places(parts: str) -> list[tuple[str, float, float]]:
    """Of the entries of a legend: the words, and where they begin and stand."""
    return [("".join(e.itertext()), float(e.get("x", "")), float(e.get("y", ""))) for e in _tree(parts).iter("text")]


def test_the_legend_has_a_colored_square_before_each_label() -> None:
    """In the color of its bars, above the plot, all in one line where there is room."""
    parts, above = legend(LABELS, 320)
    squares = list(_tree(parts).iter("rect"))
    (base, *first), (total, *second) = _places(parts)
    assert LABELS == (base, total)
    assert COLORS == tuple(square.get("class") for square in squares)
    assert first[1] == second[1] < 0
    assert -above < float(squares[0].get("y", ""))
    assert first[0] + width_of(base, FONT) < float(squares[1].get("x", "")) < second[0]


def test_a_legend_of_one_kind_has_one_entry() -> None:
    """Where nothing is paid on top of base pay."""
    assert ["Base pay"] == [words for words, _, _ in _places(legend(LABELS[:1], 320)[0])]


def test_a_long_legend_takes_two_lines() -> None:
    """No label leads out of the drawing, and the drawing is higher by a line."""
    labels = ("Rémunération de base par an", "Rémunération totale par an")
    parts, above = legend(labels, 320)
    (_, *first), (_, *second) = _places(parts)
    assert first[0] == second[0]
    assert -above < first[1] < second[1] < 0
    assert second[1] - first[1] == above - legend(LABELS, 320)[1]


def test_a_label_cannot_become_markup() -> None:
    """It shows as typed."""
    assert ["<b>&"] == [words for words, _, _ in _places(legend(("<b>&",), 320)[0])]
