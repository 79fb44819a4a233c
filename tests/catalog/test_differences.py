"""What a variant changes, item by item."""

import pytest

from macros.catalog.differences import compare, items, reads_differently
from macros.catalog.reading import read
from macros.catalog.roles import Role
from macros.catalog.variants import Variant
from macros.model.base import Model
from macros.model.quantity import Quantity
from tests.conftest import SMALL


@pytest.fixture(scope="module")
def keeper() -> Role:
    """The role of the small handbook."""
    return read(SMALL.parent)[0].roles["lighthouse-keeper"]


class Item(Model):
    """An item with one text."""

    text: str


def _items(**texts: str) -> dict[str, Item]:
    return {name: Item(text=text) for name, text in texts.items()}


def _order(base: str, variant: str) -> str:
    """The order of the compared items, each named by one letter; removed ones in capitals."""
    found = compare(_items(**dict.fromkeys(base, "x")), _items(**dict.fromkeys(variant, "x")))
    return "".join(item.id.upper() if item.status == "removed" else item.id for item in found)


def test_each_item_has_a_status() -> None:
    """An item is the same, changed, removed or added."""
    found = compare(_items(a="1", b="2", c="3"), _items(a="1", b="two", d="4"))
    assert [("a", "same"), ("b", "changed"), ("c", "removed"), ("d", "added")] == [
        (item.id, item.status) for item in found
    ]


def test_an_item_carries_what_it_was() -> None:
    """A changed item holds both, a removed one the base's, an added one nothing of the base."""
    base, variant = _items(b="2", c="3"), _items(b="two", d="4")
    found = {difference.id: (difference.item, difference.base) for difference in compare(base, variant)}
    assert {"b": (variant["b"], base["b"]), "c": (base["c"], base["c"]), "d": (variant["d"], None)} == found


@pytest.mark.parametrize(
    ("base", "variant", "order"),
    [
        ("abc", "abc", "abc"),
        ("abc", "ac", "aBc"),
        ("abc", "bc", "Abc"),
        ("abc", "ab", "abC"),
        ("abcd", "ad", "aBCd"),
        ("abcd", "cd", "ABcd"),
        ("abc", "", "ABC"),
        ("", "ab", "ab"),
        ("abc", "acx", "aBcx"),
        ("ab", "xab", "xab"),
    ],
)
def test_a_removed_item_stands_where_it_stood(base: str, variant: str, order: str) -> None:
    """Items keep the variant's order, and a removed one comes after the item that it followed in the base."""
    assert order == _order(base, variant)


ONE, TWO = (Quantity.parse(text) for text in ("1-2", "3-4"))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("{lamps} lamps", "changed"),
        ("As {role} you write.", "changed"),
        ("{nights} of the nights", "same"),
        ("no figure", "same"),
        (r"\{lamps} as typed", "same"),
        ("{{lamps}} as typed", "same"),
    ],
)
def test_an_item_whose_figure_moves_is_changed(text: str, status: str) -> None:
    """An item that says `{lamps}` reads differently where the lamps are others, though its text is the same."""
    differs = reads_differently(
        {"lamps": ONE, "nights": ONE, "role": "Keeper"}, {"lamps": TWO, "nights": ONE, "role": "Head Keeper"}
    )
    assert [status] == [item.status for item in compare(_items(a=text), _items(a=text), differs)]


def test_a_figure_that_is_new_in_the_variant_counts_as_moved() -> None:
    """A placeholder that only the variant fills reads differently."""
    differs = reads_differently({}, {"boats": TWO})
    assert ["changed"] == [item.status for item in compare(_items(a="{boats}"), _items(a="{boats}"), differs)]


def test_without_moved_figures_nothing_reads_differently() -> None:
    """The same figures say the same."""
    differs = reads_differently({"lamps": ONE}, {"lamps": ONE})
    assert not differs(Item(text="{lamps}"), Item(text="{lamps}"))


@pytest.mark.parametrize(
    ("variant", "name", "changes"),
    [
        (Variant(industry="ferries"), "responsibilities", {"timetable": "added"}),
        (Variant(industry="ferries"), "requirements", {"radio": "added"}),
        (Variant(industry="ferries"), "compliance", {"passenger-safety": "added"}),
        (Variant(industry="ferries"), "questions", {"late-ferry": "added"}),
        (Variant(industry="ferries"), "kpis", {"answered-calls": "added"}),
        (Variant(industry="ferries"), "facts", {"nights": "changed"}),
        (Variant(context="island"), "requirements", {"boat": "changed"}),
        (Variant(context="mainland"), "requirements", {"boat": "removed"}),
        (Variant(scope="crew"), "competencies", {"teaching": "added"}),
        (Variant(level="associate"), "requirements", {"night-work": "changed"}),
        (Variant(level="senior"), "offer", {}),
    ],
)
def test_a_variant_differs_in_its_lists(keeper: Role, variant: Variant, name: str, changes: dict[str, str]) -> None:
    """Each list of a guide is compared item by item."""
    found = compare(items(keeper.guide(), name), items(keeper.guide(variant), name))
    assert changes == {item.id: item.status for item in found if item.status != "same"}


def test_what_the_posting_says_is_no_difference(keeper: Role) -> None:
    """The lists that are compared show the full description, in which the item reads as it did."""
    base = keeper.guide().job_description.responsibilities
    light = base["light"].model_copy(update={"posting": None})
    other = base["machine"].model_copy(update={"label": "Another"})
    found = compare(base, {"light": light, "machine": other})
    assert [("light", "same"), ("machine", "changed")] == [(item.id, item.status) for item in found]
