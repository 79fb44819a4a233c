"""What the search finds of a page: the sections that the theme's own plugin would make of it."""

import pytest
from material.plugins.search.plugin import Parser  # type: ignore[import-untyped]

from macros.pages.search_sections import SearchSection, search_sections
from macros.text.html_tokens import tokens


def _by_the_plugin(html: str) -> list[SearchSection]:
    parser = Parser()
    parser.feed(html)
    parser.close()
    return [
        SearchSection(one.id or "", "".join(one.title).strip(), "".join(one.text).strip())
        for one in parser.data
        if not one.is_excluded()
    ]


@pytest.mark.parametrize(
    "html",
    [
        "",
        "text alone",
        "<h1>Title</h1><p>a</p>",
        '<h1 id="top">Title</h1><p>a</p><h2 id="b">B</h2>c',
        '<p>before</p><h2 id="a">A <code>x</code><a class="headerlink" href="#a">#</a></h2><p>b</p>',
        '<h2 id="a">A</h2><h3>no id</h3><p>b</p>',
        '<div><h2 id="a">A</h2><p>in</p></div><p>out</p>',
        '<div><h2 id="a">A</h2><div><h3 id="b">B</h3>in b</div>in a</div><p>out</p>',
        '<h2 id="a">a &amp; b &lt;c&gt; "d" é</h2><p>a &amp; b &lt;c&gt; "d"</p>',
        "<h1>x</h1><ul>\n<li>a\nb</li>\n\n<li>\n</li><li></li>\n</ul><p></p><p> </p>",
        "<p></p><p>a</p><p></p>",
        "<pre><code>a\n  b\n\n</code></pre> <p>a\n  b</p>",
        "<table><tr><td>a</td>\n<td>b</td></tr></table>",
        "<p>a<br>b<img alt='x'>c</p><svg><path/><title>t</title></svg>",
        "<script>a</script><style>b</style><object>c</object>d",
        '<h2 id="a" data-search-exclude>A</h2><p>gone</p><h2 id="b">B</h2><p>there</p>',
        "<ul data-search-exclude><li>gone</li></ul><p>there</p><p data-search-exclude>gone</p>",
        "<p>a <glossary-term><a class='hb-term' href='#x'>CRM</a></glossary-term> <sub>b</sub></p>",
    ],
)
def test_a_page_has_the_sections_that_the_plugin_finds(html: str) -> None:
    """Titles, texts with the tags that the search shows, and ids, sign for sign."""
    assert _by_the_plugin(html) == search_sections(tokens(html))


def test_nothing_in_what_is_excluded_is_found() -> None:
    """Of what stands behind an element of the same name in it, the plugin finds all."""
    html = '<h1>x</h1><div data-search-exclude>a<div>b</div><p class="c">c</p></div><p>d</p>'

    assert [SearchSection("", "", "x<p>d</p>")] == search_sections(tokens(html))
