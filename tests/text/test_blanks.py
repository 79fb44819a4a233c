"""Blanks stand for words that only the employer knows."""

import pytest
from markupsafe import Markup

from macros.text.blanks import blanks_in, filled, marked, may_hold


def test_a_blank_stands_in_brackets() -> None:
    """Each is told once; links and empty brackets are none."""
    texts = ["Apply by [date] at [address].", "By [date], [here](https://example.org/), and []."]
    assert ["date", "address"] == blanks_in(texts)
    assert "Apply by   at  ." == filled(texts[0])


@pytest.mark.parametrize(
    ("loc", "holds"),
    [
        (("job-description", "posting", "place"), True),
        (("offer", "leave", "posting"), True),
        (("employer", "deadline"), True),
        (("offer", "leave", "text"), False),
        (("employers", "deadline"), False),
    ],
)
def test_what_a_posting_says_may_hold_blanks(loc: tuple[str, ...], holds: bool) -> None:
    """Everywhere else in the data brackets are words that someone forgot."""
    assert holds == may_hold(loc)


def test_a_blank_is_marked_with_its_brackets() -> None:
    """So that it is still one where only its text is taken along; what stands in a tag is left alone."""
    html = marked(Markup('<a title="[no]">By</a> [day &amp; hour].'), "Fill in <")
    hint = '<span class="hb-hidden hb-not-copied" data-search-exclude>Fill in &lt; </span>'
    assert f'<a title="[no]">By</a> <mark class="hb-blank">{hint}[day &amp; hour]</mark>.' == html
