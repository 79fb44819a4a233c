"""Words without a translation are known as such until a page says which language they are in."""

import pytest

from macros.text.untranslated import plain, shown, untranslated

WORDS = untranslated("You <strong>plan</strong>.")


@pytest.mark.parametrize(
    ("html", "said", "count"),
    [
        ("<p>Sie planen.", "<p>Sie planen.", 0),
        (f"<p>{WORDS}", '<p><span lang="en">You <strong>plan</strong>.</span>', 1),
        (f'<button aria-label="{untranslated("Copy")}">', '<button aria-label="Copy">', 1),
        (f"<a data-x='<b>{untranslated('A')}</b>'>", "<a data-x='<b>A</b>'>", 1),
        (f"<head><title>{untranslated('A')}</title></head>", "<head><title>A</title></head>", 1),
        (f"<option>{untranslated('A')}<option>B", "<option>A<option>B", 1),
        (f"<svg><text>{untranslated('A')}</text></svg>", "<svg><text>A</text></svg>", 1),
        (f"<p>{untranslated(f'As {WORDS} and')}.", '<p><span lang="en">As You <strong>plan</strong>. and</span>.', 2),
        (f"<p>{untranslated('A<p>B')}", "<p>A<p>B", 1),
        ("<p>" + WORDS[:5] + "<p>C", "<p>You <p>C", 1),
        ("<p>" + WORDS[5:] + "<p>C", "<p><strong>plan</strong>.<p>C", 0),
    ],
    ids=[
        *(
            "all is translated",
            "in a text",
            "in an attribute",
            "in HTML in an attribute",
            "in the head",
            "in an option",
            "in a chart",
        ),
        *("in another", "across elements", "cut at the end", "cut at the beginning"),
    ],
)
def test_a_page_says_what_is_in_the_source_language(html: str, said: str, count: int) -> None:
    """An element says it where one may be and holds whole ones; the signs stay nowhere."""
    assert (said, count) == shown(html, "en")


def test_elsewhere_the_words_are_plain() -> None:
    """As in downloads, lists that are sorted, and the index of the search."""
    assert "You <strong>plan</strong>." == plain(WORDS)
