"""Changes in a language with another order, other capitals and other signs than English."""

import gettext
from decimal import Decimal

import pytest

from macros.changes import formats, sentence, transitions, values_in_words
from macros.changes.change import Change
from macros.changes.sentence import one_line
from macros.changes.values import Keyword, Whole
from macros.places import in_words, keywords, titles, vocabulary
from macros.places.place import Step
from macros.places.vocabulary import FIELDS
from macros.text.language import Language
from tests.changes.every_change import HEALTHCARE, LOCATION, change, pay, told_everything
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
    "Location": "Standort",
    "Summary": "Zusammenfassung",
    "weekly": "wöchentlich",
    "How often it is measured": "Abstand",
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


IN_GERMAN = language("de", Catalog(GERMAN))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (
            change("changed", pay("$40,000-$50,000"), pay("$44,000-$50,000"), LOCATION, Step(FIELDS["base"])),
            "von 40.000\xa0USD auf 44.000\xa0USD "
            f"({IN_GERMAN.change(Decimal('0.1'))}): Untergrenze (Grundgehalt (Denver))",
        ),
        (
            change("changed", "a " * 40, "b " * 40, Step(FIELDS["summary"])),
            f"„{('b ' * 40)}“ statt „{'a ' * 40}“, so lautet jetzt Zusammenfassung",
        ),
        (
            change("added", None, Keyword("weekly"), Step(FIELDS["cadence"]), choice=HEALTHCARE),
            "Neu: Abstand (Branche „Healthcare“) – wöchentlich",
        ),
        (
            change("added", None, Whole(((FIELDS["base"], pay("$9")),))),
            "Neu: Standort „Denver“ – Grundgehalt: 9\xa0USD",
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


def test_every_message_is_said_by_some_change() -> None:
    """A sentence that no change needs any more is deleted, and a new one is tried here."""
    modules = (formats, in_words, sentence, transitions, values_in_words)
    tables = set().union(*(messages_of(module) for module in modules))
    words = set().union(*(messages_of(module) for module in (keywords, titles, vocabulary)))

    assert set() == tables - words - told_everything().messages
