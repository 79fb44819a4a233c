"""Lists in running text."""

import pytest

from macros.model.messages import Message
from macros.text.language import Language
from macros.text.lists import NAMES, PLAIN, WITH_COMMAS, joined


class Arrows(Language):
    """A language that parts the items of a list by an arrow."""

    def pgettext(self, context: str, message: str) -> str:
        """The pattern of a plain list, and others as they are."""
        return "{before} → {after}" if (context, message) == (PLAIN.context, PLAIN.text) else message


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [(PLAIN, "Chicago, IL, Boston, MA"), (WITH_COMMAS, "Chicago, IL; Boston, MA"), (NAMES, "Chicago, IL / Boston, MA")],
)
def test_each_kind_of_list_has_its_sign(pattern: Message, expected: str) -> None:
    """Items that hold commas are parted by semicolons, names of one thing by strokes."""
    assert expected == joined(Language(), ["Chicago, IL", "Boston, MA"], pattern)


@pytest.mark.parametrize(("items", "expected"), [([], ""), (["{a}"], "{a}"), (["{a}", "b", "c"], "{a}, b, c")])
def test_a_list_has_as_many_items_as_there_are(items: list[str], expected: str) -> None:
    """No items make no text, one stands alone, and braces in an item are no placeholders."""
    assert expected == joined(Language(), items)


def test_the_language_says_what_stands_between_items() -> None:
    """The sign between two items is translated."""
    assert "a → b → c" == joined(Arrows(), ["a", "b", "c"])
