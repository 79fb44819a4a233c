"""What the search finds of a page."""

import pytest

from macros.pages.search_sections import CELL_END, SearchSection, search_sections
from macros.text.html_tokens import tokens


@pytest.mark.parametrize(
    ("html", "sections"),
    [
        ("", [("", "", "")]),
        ("text alone", [("", "", "text alone")]),
        ("<h1>Title</h1><p>a</p>", [("", "", "a")]),
        ('<h1 id="top">Title</h1><p>a</p><h2 id="b">B</h2>c', [("", "", "a"), ("b", "B", "c")]),
        ("<header><h1>Title</h1><p>lead</p></header><p>a</p>", [("", "", "lead a")]),
        (
            '<p>before</p><h2 id="a"><a href="#a">A <code>x</code></a></h2><p>b</p>',
            [("", "", "before"), ("a", "A x", "b")],
        ),
        ('<h2 id="a">A</h2><h3>no id</h3><p>b</p>', [("", "", ""), ("a", "A", "no id b")]),
        ('<div><h2 id="a">A</h2><p>in</p></div><p>out</p>', [("", "", "out"), ("a", "A", "in")]),
        (
            '<div><h2 id="a">A</h2><div><h3 id="b">B</h3>in b</div>in a</div><p>out</p>',
            [("", "", "out"), ("a", "A", "in a"), ("b", "B", "in b")],
        ),
    ],
)
def test_each_heading_with_an_id_begins_a_section(html: str, sections: list[tuple[str, str, str]]) -> None:
    """Which ends with the element around it; without an id a heading is words of the section that it stands in."""
    assert [SearchSection(*section) for section in sections] == search_sections(tokens(html))


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>a &amp; b &lt;c&gt; &quot;d&quot; é</p>", 'a & b <c> "d" é'),
        ("<ul>\n<li>a\nb</li>\n\n<li>c</li></ul>", "a b c"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", f"a{CELL_END} b"),
        (
            "x<table><tr>\n<th>a</th>\n<td></td><td>b</td> </tr><tr><td>c</td></tr></table><p>d</p>",
            f"x a{CELL_END} b; c; d",
        ),
        ("<table><tr><td>a.</td></tr><tr><td>b?</td><td>c</td></tr></table>", f"a. b?{CELL_END} c"),
        ("<dl><div><dt>Base</dt><dd>1</dd></div><div><dt>Total:</dt><dd>2</dd></div></dl>", "Base: 1; Total: 2"),
        ("<p>a<br>b<img alt='x'>c</p>", "a b c"),
        ("<p>on<b>e</b> <em>tw</em>o, H<sub>2</sub>O</p>", "one two, H2O"),
        ("<p>a <glossary-term><a class='hb-term' href='#x'>CRM</a></glossary-term>s</p>", "a CRMs"),
        ("<script>a</script><style>b</style><object>c</object>d", "d"),
        ("<div data-search-exclude>a<div>b</div><p>c</p></div><p>d</p>", "d"),
        ('<p>a</p><h2 id="b" data-search-exclude>B</h2><p>gone</p>', "a"),
    ],
)
def test_words_are_those_that_a_reader_sees(html: str, words: str) -> None:
    """Lines are parted, letters in bold are not; a sign parts cells, rows and names; what is excluded is not known."""
    assert [words] == [section.text for section in search_sections(tokens(html))]
