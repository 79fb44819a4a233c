"""What is worked out is kept for as long as what it rests on is the same."""

from collections.abc import Callable
from functools import partial

import pytest

from macros.catalog.memo import Incremental, Memo


class Kitchen:
    """Values that rest on inputs, and how often each was made."""

    def __init__(self, **inputs: object) -> None:
        self.memo = Incremental()
        self.memo.change(inputs)
        self.made: list[str] = []

    def get(self, name: str, make: Callable[[], object]) -> object:
        """A value of the memo; that it is made is noted."""

        def noted() -> object:
            self.made.append(name)
            return make()

        return self.memo.get(name, noted)

    def length(self) -> object:
        """How long the input `word` is."""
        return self.get("length", lambda: len(self.memo.read("word")))

    def is_long(self) -> object:
        """Rests on the length alone."""
        return self.get("is long", lambda: self.length() > 4)  # type: ignore[operator]

    def label(self) -> object:
        """Rests on whether it is long, and on another input."""
        return self.get("label", lambda: f"{self.memo.read('prefix')}{self.is_long()}")


def test_a_plain_memo_makes_each_value_once() -> None:
    """However often it is asked for."""
    memo = Memo()
    assert ["a", "a"] == [memo.get("key", partial(str, word)) for word in ("a", "b")]


def test_nothing_is_made_again_while_inputs_are_the_same() -> None:
    """Objects that are the same are the same input, in whatever mapping they come."""
    word = "lamps"
    kitchen = Kitchen(word=word, prefix="-")
    kitchen.label()
    kitchen.memo.change({"prefix": "-", "word": word, "other": "x"})
    assert ("-True", ["label", "is long", "length"]) == (kitchen.label(), kitchen.made)


def test_what_rests_on_a_changed_input_is_made_again() -> None:
    """And nothing else."""
    kitchen = Kitchen(word="lamps", prefix="-")
    kitchen.label()
    kitchen.memo.change({"word": "lamps", "prefix": "+"})
    assert ("+True", ["label", "is long", "length", "label"]) == (kitchen.label(), kitchen.made)


def test_what_comes_out_equal_changes_nothing_above_it() -> None:
    """The length is another, and whether it is long is not: the label stays."""
    kitchen = Kitchen(word="lamps", prefix="-")
    before = kitchen.label()
    del kitchen.made[:]
    kitchen.memo.change({"word": "lamp oil", "prefix": "-"})
    assert kitchen.label() is before
    assert ["length", "is long"] == kitchen.made


def test_an_input_that_appears_is_a_change() -> None:
    """What was looked for and was not there was noted too."""
    memo = Incremental()

    def look() -> str:
        try:
            return str(memo.read("word"))
        except KeyError:
            return "nothing"

    assert "nothing" == memo.get("found", look)
    memo.change({"word": "lamp"})
    assert "lamp" == memo.get("found", look)


def test_a_value_that_cannot_be_made_any_more_is_no_obstacle() -> None:
    """Who needed it is made again, and may do without it."""
    memo = Incremental()
    memo.change({"names": ("a", "b"), "a": 1, "b": 2})

    def total() -> int:
        return sum(memo.get(("value", name), partial(memo.read, name)) for name in memo.read("names"))

    assert 3 == memo.get("total", total)
    memo.change({"names": ("b",), "b": 2})
    assert 2 == memo.get("total", total)
    memo.change({"names": ("b",)})
    with pytest.raises(KeyError):
        memo.get("total", total)
    memo.change({"names": ("b",), "b": 5})
    assert 5 == memo.get("total", total)


def test_a_value_says_which_inputs_it_rests_on() -> None:
    """Directly or by others."""
    kitchen = Kitchen(word="lamps", prefix="-")
    kitchen.label()
    assert ({"word", "prefix"}, {"word"}) == (kitchen.memo.rests_on("label"), kitchen.memo.rests_on("is long"))
