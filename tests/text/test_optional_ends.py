"""End tags that every parser knows are not written."""

import pytest

from macros.text.html import Element, Text, parse
from macros.text.optional_ends import without_optional_ends

PAGE = """<div><p>One.</p>
<p class="x">Two <b>words</b>.</p><ul>
<li><p>a</p></li>
<li id="b">b <ol><li>c</li></ol></li>
</ul>
<dl><div><dt>d</dt>
<dd>e</dd></div></dl>
<table><tr><th>f</th>
<td>g <p>h</p></td>
</tr></table></div>"""


def _shape(element: Element) -> list[object]:
    """Tags and words of what is in an element, without the spaces between elements."""
    inner = [str(child).strip() if isinstance(child, Text) else _shape(child) for child in element.children]
    return [element.tag, *(part for part in inner if part)]


def test_a_page_without_them_is_the_same_page() -> None:
    """A parser finds the same elements with the same words."""
    short = without_optional_ends(PAGE)

    assert _shape(parse(PAGE)) == _shape(parse(short))
    assert [] == [end for end in ("</li>", "</p>", "</dt>", "</dd>", "</th>", "</td>") if end in short]


@pytest.mark.parametrize(
    "html",
    [
        "<p>a</p>b",
        "<p>a</p><span>b</span>",
        "<p>a</p></copy-text>",
        "<ul><li>a</li><!-- b --></ul>",
        "<dl><dt>a</dt></dl>",
        "<pre>&lt;/li&gt;&lt;li&gt;</pre>",
    ],
)
def test_an_end_stays_where_the_element_would_go_on(html: str) -> None:
    """What follows would else become a part of it."""
    assert html == without_optional_ends(html)
