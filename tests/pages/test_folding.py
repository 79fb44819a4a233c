"""Sections that fold below their heading."""

import pytest

from macros.pages.folding import with_folds
from macros.pages.heading_links import with_heading_links
from macros.text.html_tokens import tokens, written

BEGIN = '<details class="hb-part"><summary>'


def _folded(html: str) -> str:
    return written(with_folds(tokens(html)))


@pytest.mark.parametrize(
    ("html", "folded"),
    [
        (
            '<h2 class="hb-folds">A</h2><p>a</p><h3>B</h3><h2>C</h2><p>c</p>',
            f'{BEGIN}<h2 class="hb-folds">A</h2></summary><p>a</p><h3>B</h3></details><h2>C</h2><p>c</p>',
        ),
        (
            '<div><h3 class="hb-folds">A<a data-edit="1"></a></h3>a<br></div><p>b</p>',
            f'<div>{BEGIN}<h3 class="hb-folds">A<a data-edit="1"></a></h3></summary>a<br></details></div><p>b</p>',
        ),
        (
            '<h2 class="hb-folds">A</h2><div><h3 class="hb-folds">B</h3>b</div><h2 class="hb-folds">C</h2>c',
            f'{BEGIN}<h2 class="hb-folds">A</h2></summary><div>{BEGIN}<h3 class="hb-folds">B</h3></summary>b</details>'
            f'</div></details>{BEGIN}<h2 class="hb-folds">C</h2></summary>c</details>',
        ),
        (
            '<h2 class="hb-folds">A</h2><section><h2>B</h2>b</section>a',
            f'{BEGIN}<h2 class="hb-folds">A</h2></summary><section><h2>B</h2>b</section>a</details>',
        ),
    ],
)
def test_what_is_below_a_heading_folds(html: str, folded: str) -> None:
    """Up to the next heading of its rank, or to the end of the element around it; deeper headings fold in it."""
    assert folded == _folded(html)


def test_no_other_heading_folds() -> None:
    """A page without the class stays as it is."""
    html = '<h2 id="hb-folds">A</h2><p class="hb-folds">a</p><h1 class="hb-folds">B</h1>'
    assert html == _folded(html)


def test_a_heading_that_folds_is_no_link() -> None:
    """A press on it opens what is below it."""
    html = '<h2 class="hb-folds" id="a">A</h2>'
    assert html == written(with_heading_links(tokens(html)))
