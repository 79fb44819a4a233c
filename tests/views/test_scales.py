"""Round ends and ticks of a scale, as d3 has them."""

from decimal import Decimal

import pytest

from macros.views.scales import Scale


@pytest.mark.parametrize(
    ("top", "end"),
    [
        ("9.5", "10"),
        ("10", "10"),
        ("10.1", "11"),
        ("141", "160"),
        ("21466", "22000"),
        ("337700", "350000"),
        ("400000", "400000"),
        ("4976600", "5000000"),
    ],
)
def test_a_scale_ends_at_a_round_amount(top: str, end: str) -> None:
    """It is the first that is not below the highest bar, so that no room is left unused."""
    assert Decimal(end) == Scale.reaching(Decimal(top), 100).end


@pytest.mark.parametrize(
    ("end", "count", "step", "last"),
    [
        ("350000", 5, "50000", "350000"),
        ("350000", 3, "100000", "300000"),
        ("400000", 5, "100000", "400000"),
        ("24000", 5, "5000", "20000"),
        ("22000", 3, "10000", "20000"),
        ("160", 5, "50", "150"),
        ("10", 5, "2", "10"),
        ("10", 3, "5", "10"),
        ("1", 5, "0.2", "1.0"),
    ],
)
def test_ticks_are_round_and_evenly_apart(end: str, count: int, step: str, last: str) -> None:
    """They are multiples of 1, 2 or 5 times a power of ten, from zero to the end or the last before it."""
    ticks = Scale(Decimal(end), 100).ticks(count)
    assert [Decimal(step) * place for place in range(len(ticks))] == ticks
    assert Decimal(last) == ticks[-1]


def test_an_amount_stands_where_its_share_of_the_end_does() -> None:
    """Zero is at the left end, the end at the right one."""
    scale = Scale(Decimal(200), 500)
    assert [0, 125, 500] == [scale.x(Decimal(amount)) for amount in (0, 50, 200)]
