"""Room for words whose font is not known."""

from itertools import pairwise

import pytest

from macros.views.lettering import width_of, wrapped

MEASURED = {
    "Strategic Account Manager": 162.9,
    "San Francisco, CA": 106.7,
    "$400K": 38.4,
    "US$ 400 mil": 72.9,
    "Großkundenbetreuer": 124.9,
    "Διευθυντής Εθνικών Λογαριασμών": 207.8,
    "Rémunération totale": 123.4,
    "Менеджер по работе": 134.0,
}
"""What a browser says of texts in DejaVu Sans, one of the widest fonts of screens, in 12 pixels."""


@pytest.mark.parametrize("text", MEASURED)
def test_words_have_room_in_a_wide_font(text: str) -> None:
    """They are taken for at least as long as they are, and for little more."""
    assert MEASURED[text] <= width_of(text, 12) <= MEASURED[text] * 1.15


def test_bold_words_are_wider() -> None:
    """By about an eighth."""
    assert width_of("North Port", 13) * 1.1 < width_of("North Port", 13, bold=True) < width_of("North Port", 13) * 1.2


def test_an_accent_takes_no_room() -> None:
    """Whether it is part of its letter or follows it."""
    assert width_of("Tromso", 12) == width_of("Trómsö", 12) == width_of("Tro\u0301mso\u0308", 12)


@pytest.mark.parametrize("text", ["North Port", "Port", ""])
def test_what_fits_stays_one_line(text: str) -> None:
    """A short text is not touched."""
    assert [text] == wrapped(text, 100, 12)


@pytest.mark.parametrize("bold", [False, True])
def test_a_long_text_is_wrapped_between_words(bold: bool) -> None:
    """No line is longer than the room, and none could take a word more."""
    text = "Keeper of the Old Light at the Far End of the North Pier"
    lines = wrapped(text, 90, 12, bold=bold)
    assert text == " ".join(lines)
    assert len(lines) > 2
    assert [] == [line for line in lines if width_of(line, 12, bold=bold) > 90]
    for line, below in pairwise(lines):
        assert width_of(f"{line} {below.split()[0]}", 12, bold=bold) > 90


def test_a_text_is_wrapped_behind_a_hyphen() -> None:
    """As a browser does it."""
    assert ["Provence-Alpes-", "Côte d’Azur"] == wrapped("Provence-Alpes-Côte d’Azur", 110, 12)


@pytest.mark.parametrize(
    ("text", "pieces"), [("Leuchtturmwärterausbildung an der See", 3), ("灯台守の見習いと港の記録係", 2)]
)
def test_a_word_that_is_too_long_is_broken(text: str, pieces: int) -> None:
    """No sign gets lost, and words without spaces are broken where the room ends."""
    lines = wrapped(text, 90, 12)
    assert text.replace(" ", "") == "".join(lines).replace(" ", "")
    assert [] == [line for line in lines if width_of(line, 12) > 90]
    assert pieces == len(lines)


def test_a_sign_wider_than_the_room_stands_by_itself() -> None:
    """There is an end to it however little room there is."""
    assert ["W", "W"] == wrapped("WW", 5, 12)
