"""The permanent link of a heading."""

import pytest

from macros.pages.heading_links import with_heading_links
from macros.text.html_tokens import tokens, written


def _linked(html: str) -> str:
    return written(with_heading_links(tokens(html)))


@pytest.mark.parametrize(
    ("html", "linked"),
    [
        ('<h2 id="a">A &amp; B</h2>', '<h2 id="a"><a href="#a">A &amp; B</a></h2>'),
        ('<h3 id="a">A <em>b</em> <code>c</code></h3>', '<h3 id="a"><a href="#a">A <em>b</em> <code>c</code></a></h3>'),
        ('<h4 id="ά">Ά</h4><p>b', '<h4 id="ά"><a href="#ά">Ά</a></h4><p>b'),
        (
            '<h3 id="a">A<a data-edit="1"></a> <b>x</b></h3>',
            '<h3 id="a"><a href="#a">A</a><a data-edit="1"></a> <b>x</b></h3>',
        ),
        (
            '<h3 id="a">A<span class="hb-chip">x</span></h3>',
            '<h3 id="a"><a href="#a">A</a><span class="hb-chip">x</span></h3>',
        ),
    ],
)
def test_the_words_of_a_heading_lead_to_it(html: str, linked: str) -> None:
    """The words alone: a pencil or a mark behind them stays outside of the link."""
    assert linked == _linked(html)


@pytest.mark.parametrize(
    "html",
    ['<h1 id="a">A</h1>', "<h2>A</h2>", '<h3 id="a"><a href="x/">A</a></h3>', '<h3 id="a"> </h3>', '<p id="a">A</p>'],
)
def test_nothing_else_gets_a_link(html: str) -> None:
    """Neither a page's title, nor a heading without an id, nor one that leads elsewhere."""
    assert html == _linked(html)
