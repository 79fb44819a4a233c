"""Which items of two lists belong together, and which have moved."""

from typing import Any

import pytest

from macros.changes.sequences import moved, pairs


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (["a", "b"], ["a", "b"], [(0, 0), (1, 1)]),
        (["a", "b"], ["b", "a"], [(1, 0), (0, 1)]),
        (["a", "a"], ["a"], [(0, 0)]),
        (["a"], ["a", "a"], [(0, 0)]),
        (["a"], ["b"], []),
        ([], ["b"], []),
        (["Keeps the light on"], ["Keeps the lamp on"], [(0, 0)]),
        (["one two three", "four five six"], ["four five seven", "one two three"], [(1, 0), (0, 1)]),
        ([{"title": "Act", "from": 1}], [{"title": "Act", "from": 2}], [(0, 0)]),
        ([{"title": "Act 7", "from": 1}], [{"title": "Quite another", "from": 1}], [(0, 0)]),
        ([{"title": "Act 7"}], ["Act 7"], []),
        ([1, True], [True, 1], [(1, 0), (0, 1)]),
    ],
)
def test_equal_items_then_names_then_likeness(old: list[Any], new: list[Any], expected: list[tuple[int, int]]) -> None:
    """Each item is used once."""
    assert expected == pairs(old, new)


@pytest.mark.parametrize(
    ("order", "expected"),
    [([], []), ([0, 1, 2], []), ([1, 2, 0], [2]), ([2, 0, 1], [0]), ([2, 1, 0], [0, 1]), ([0, 3, 1, 2, 4], [1])],
)
def test_the_fewest_move(order: list[int], expected: list[int]) -> None:
    """What the others made room for is what moved."""
    assert expected == moved(order)
