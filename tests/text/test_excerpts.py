"""Long texts are shown where they changed."""

import pytest

from macros.text.excerpts import excerpts, opening, shortened

MANY = " ".join(f"w{number}" for number in range(60))


def test_short_texts_stay_whole() -> None:
    """There is nothing to save."""
    assert ("old text", "new text") == excerpts("old text", "new text")


def test_a_change_is_shown_with_four_words_around_it() -> None:
    """An ellipsis stands where the text goes on."""
    assert ("… w56 w57 w58 w59 old w0 w1 w2 w3 …", "… w56 w57 w58 w59 new w0 w1 w2 w3 …") == excerpts(
        f"{MANY} old {MANY}", f"{MANY} new {MANY}"
    )


def test_a_change_at_an_end_has_an_ellipsis_on_one_side() -> None:
    """The text begins, or ends, there."""
    assert ("old w0 w1 w2 w3 …", "new w0 w1 w2 w3 …") == excerpts(f"old {MANY}", f"new {MANY}")
    assert ("… w56 w57 w58 w59 old", "… w56 w57 w58 w59 new") == excerpts(f"{MANY} old", f"{MANY} new")


def test_what_was_put_in_shows_its_surroundings_on_the_other_side() -> None:
    """The reader sees where it goes."""
    assert ("… w56 w57 w58 w59 w0 w1 w2 w3 …", "… w56 w57 w58 w59 new w0 w1 w2 w3 …") == excerpts(
        f"{MANY} {MANY}", f"{MANY} new {MANY}"
    )


def test_a_long_change_is_cut_at_a_word() -> None:
    """The excerpt keeps to its width."""
    old, new = excerpts("x", MANY, 40)

    assert ("x", "w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 …") == (old, new)


def test_a_word_that_is_too_long_is_cut() -> None:
    """There is no other place to cut it."""
    assert "aaaaa …" == shortened("a" * 20, 5)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One sentence.", ("One sentence.", "")),
        ("It is {pay}. If so, ask. Then go.", ("It is {pay}.", "If so, ask. Then go.")),
        ("Wages in the U.S. May rise. Or not.", ("Wages in the U.S. May rise.", "Or not.")),
        ("**Look here. Now** read. Then go.", ("**Look here. Now** read.", "Then go.")),
        ("See [it. All](handbook:a/kpis). Then go.", ("See [it. All](handbook:a/kpis).", "Then go.")),
    ],
)
def test_a_text_opens_with_its_first_sentence(text: str, parts: tuple[str, str]) -> None:
    """Neither an abbreviation of single letters nor a mark around several sentences is parted."""
    assert parts == opening(text)
