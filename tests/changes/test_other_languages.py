"""Changes in a language with another order, other capitals and other signs than English."""

import gettext
from decimal import Decimal

import pytest

from macros.changes import formats, sentence, transitions, values_in_words
from macros.changes.change import Change, Kind, Moved
from macros.changes.sentence import one_line
from macros.changes.values import Keyword, Title, Value, Whole
from macros.model.messages import Message
from macros.model.quantity import Quantity
from macros.places import in_words, keywords, titles, vocabulary
from macros.places.place import Choice, Location, Place, Step
from macros.places.vocabulary import FIELDS, FILES
from macros.text.language import Language
from tests.languages import language
from tests.messages import messages_of

GERMAN = {
    "{subject}: {old} to {new} ({difference})": "von {old} auf {new} ({difference}): {subject}",
    "{subject}: reworded from {old} to {new}": "{new} statt {old}, so lautet jetzt {subject}",
    "{subject} ({details})": "{subject} – {details}",
    "{above} › {below}": "{below} ({above})",
    "{before} · {after}": "{before}, {after}",
    "{noun} “{title}”": "{noun} „{title}“",
    "“{text}”": "„{text}“",
    "Added": "Neu",
    "Base pay": "Grundgehalt",
    "Minimum": "Untergrenze",
    "Questions": "Fragen",
    "Compliance notes": "Hinweise zum Recht",
    "Industry": "Branche",
    "Metro": "Ballungsraum",
    "Summary": "Zusammenfassung",
    "must-have": "erforderlich",
    "Need": "Gewicht",
}
"""Enough of a catalog, which turns the order of English around."""


class Catalog(gettext.NullTranslations):
    """Words from a dict, whatever their context."""

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self._words = words

    def gettext(self, message: str) -> str:
        """The words of a message."""
        return self._words.get(message, message)

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002 (gettext's signature)
        """The words of a message."""
        return self._words.get(message, message)


class Heard(gettext.NullTranslations):
    """Remembers each message that is looked up."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: set[Message] = set()

    def gettext(self, message: str) -> str:
        """The message itself."""
        self.messages.add(Message(message))
        return message

    def pgettext(self, context: str, message: str) -> str:
        """The message itself."""
        self.messages.add(Message(message, context))
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The message itself."""
        self.messages.add(Message(msgid1, plural=msgid2))
        return msgid1 if n == 1 else msgid2


IN_GERMAN = language("de", Catalog(GERMAN))
METRO = Step(FILES["metros"], "Denver", is_entry=True)
HEALTHCARE = Choice("industry", "healthcare", "Healthcare")


def change(kind: Kind, before: Value = None, after: Value = None, *trail: Step, choice: Choice | None = None) -> Change:
    """A change of an invented role."""
    place = Place("keeper", "Keeper", "role", choice, Location("roles/keeper/role.yml"), trail or (METRO,))
    return Change(kind, place, (place.location,), "old", "new", before, after)


def pay(written: str) -> Quantity:
    """A quantity as data has it."""
    return Quantity.parse(written)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (
            change("changed", pay("$40,000-$50,000"), pay("$44,000-$50,000"), METRO, Step(FIELDS["base"])),
            f"von 40.000\xa0$ auf 44.000\xa0$ ({IN_GERMAN.change(Decimal('0.1'))}): Untergrenze (Grundgehalt (Denver))",
        ),
        (
            change("changed", "a " * 40, "b " * 40, Step(FIELDS["summary"])),
            f"„{('b ' * 40)}“ statt „{'a ' * 40}“, so lautet jetzt Zusammenfassung",
        ),
        (
            change("added", None, Keyword("must-have"), Step(FIELDS["need"]), choice=HEALTHCARE),
            "Neu: Gewicht (Branche „Healthcare“) – erforderlich",
        ),
        (
            change("added", None, Whole(((FIELDS["base"], pay("$9")),))),
            "Neu: Ballungsraum „Denver“ – Grundgehalt: 9\xa0$",
        ),
    ],
)
def test_a_language_has_its_own_order_and_capitals(found: Change, expected: str) -> None:
    """The place may stand last, and a noun keeps its capital wherever it stands."""
    assert expected == one_line(found, IN_GERMAN)


def test_counts_are_labels_with_numbers() -> None:
    """Nouns with capitals, numbers and the sign between them as the language has them."""
    counts = {"questions": 1800, "compliance": 2}

    assert "Fragen: 1.800, Hinweise zum Recht: 2" == values_in_words.counts_in_words(counts, IN_GERMAN)


def test_a_text_of_the_data_is_no_placeholder() -> None:
    """Braces in it stay as they were typed."""
    found = change("changed", "{new}", "{subject}", Step(FIELDS["label"]))

    assert "Label: “{new}” to “{subject}”" == one_line(found, Language())


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


def told_everything() -> set[Message]:
    """The messages that are looked up when everything is told."""
    heard = Heard()
    english = language("en", heard)
    whole = [
        Change("changed", CHANGES[0].place, CHANGES[0].locations, {}, new, Whole(), Whole())
        for new in ({"from_library": "x"}, {})
    ]
    origin = tuple((key, None, "x") for key in sentence.CLAUSES)
    place, locations = CHANGES[0].place, CHANGES[0].locations
    whole.append(Change("checked", place, locations, None, None, origin=origin))
    whole.append(Change("moved", place, locations, None, None, moved=(Moved("x", 1, 2), Moved("y", 2, 2))))
    whole.append(Change("added", place, locations, None, None, counts={"questions": 1, "kpis": 2}))
    for changes in ([*CHANGES, *whole], []):
        formats.text(changes, english)
    return heard.messages


def test_every_message_is_said_by_some_change() -> None:
    """A sentence that no change needs any more is deleted, and a new one is tried here."""
    modules = (formats, in_words, sentence, transitions, values_in_words)
    tables = set().union(*(messages_of(module) for module in modules))
    words = set().union(*(messages_of(module) for module in (keywords, titles, vocabulary)))

    assert set() == tables - words - told_everything()
