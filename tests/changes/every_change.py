"""Changes of an invented role, of every kind that can be told."""

from decimal import Decimal

from macros.changes import formats, sentence
from macros.changes.change import Change, Kind, Moved
from macros.changes.values import Title, Value, Whole
from macros.model.quantity import Quantity
from macros.places.place import Choice, Place, Spot, Step
from macros.places.vocabulary import FILES
from tests.languages import language
from tests.messages import Heard

LOCATION = Step(FILES["locations"], "Denver", is_entry=True)
HEALTHCARE = Choice("industry", "healthcare", "Healthcare")


def change(kind: Kind, before: Value = None, after: Value = None, *trail: Step, choice: Choice | None = None) -> Change:
    """A change of an invented role."""
    place = Place("keeper", "Keeper", "role", choice, Spot("roles/keeper/role.yml"), trail or (LOCATION,))
    return Change(kind, place, (place.spot,), "old", "new", before, after)


def pay(written: str) -> Quantity:
    """A quantity as data has it."""
    return Quantity.parse(written)


LONG = "word " * 20
CHANGES = [
    *(change(kind, None, "x", choice=HEALTHCARE) for kind in ("added", "removed", "left-out", "put-back")),
    *(change(kind, None, "x") for kind in ("differs", "as-base")),
    change("changed", "a", "b"),
    change("changed", True, False),
    change("changed", None, "b"),
    change("changed", pay("40 %"), pay("45 %")),
    change("changed", pay("2-4"), pay("3-5")),
    change("changed", pay("2-4"), pay("3-4+")),
    change("changed", pay("2-4"), pay("2-5+")),
    change("changed", pay("2-4"), pay("2-5")),
    change("changed", pay("2-4"), pay("1-4")),
    change("changed", Decimal(2), Decimal(2)),
    change("changed", LONG, f"{LONG}more"),
    change("changed", ("a",), "b"),
    change("changed", ("a", "b"), ("a", "c")),
    change("changed", ("a",), ("a", Title("c"))),
    change("changed", ("a", "b"), ("a",)),
    change("changed", ("a", "b"), ("b", "a")),
    change("added", None, (Whole(), "a")),
]
"""Every way in which something can be told, beside what the functions below make."""


def told_everything() -> Heard:
    """What is looked up when everything is told."""
    heard = Heard()
    english = language("en", heard)
    whole = [
        Change("changed", CHANGES[0].place, CHANGES[0].spots, {}, new, Whole(), Whole())
        for new in ({"from_library": "x"}, {})
    ]
    origin = tuple((key, None, "x") for key in sentence.CLAUSES)
    place, spots = CHANGES[0].place, CHANGES[0].spots
    whole.append(Change("checked", place, spots, None, None, origin=origin))
    whole.append(Change("moved", place, spots, None, None, moved=(Moved("x", 1, 2), Moved("y", 2, 2))))
    whole.append(Change("added", place, spots, None, None, counts={"questions": 1, "kpis": 2}))
    for changes in ([*CHANGES, *whole], []):
        formats.text(changes, english)
    return heard
