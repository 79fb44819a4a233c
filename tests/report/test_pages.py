"""Pages are compared by what a reader reads."""

from pathlib import Path

import pytest

from macros.report.pages import Page, PageChanges, changed_pages, read_pages

PAGE = """<!doctype html><title>A page – Hiring Handbook</title><nav>Menu {menu}</nav>
<article class="md-content__inner"><a class="md-content__button md-icon" href="{menu}">Edit</a>
<button class="hb-editmode">Edit mode</button><h1>Title</h1><p>Two<br>words &amp; <b>mo</b>re<p>open<img src=x>
<article>Inside</article><svg><title>Chart</title><text>7</text></svg>{text}
<script>code({menu})</script><aside class="md-source-file">November {menu}, 2026</aside></article>
<footer>{menu}</footer>
"""


def write(site: Path, address: str, **words: str) -> None:
    """Write a page of a site."""
    (site / address).mkdir(parents=True, exist_ok=True)
    (site / address / "index.html").write_text(PAGE.format(**{"menu": "1", "text": ""} | words), "utf-8")


def test_the_article_is_read_and_nothing_else(tmp_path: Path) -> None:
    """Not the navigation, the pencil, permanent links, code and the day of the last change; charts are read."""
    write(tmp_path, "en/a", text="end")

    assert {"en/a/": Page("A page", "Title Two words & mo re open Inside Chart 7 end")} == read_pages(tmp_path)


@pytest.mark.parametrize(("words", "changed"), [({"menu": "2"}, {}), ({"text": "new"}, {"en/a/": "A page"})])
def test_only_what_is_read_makes_a_change(tmp_path: Path, words: dict[str, str], changed: dict[str, str]) -> None:
    """A new menu entry, footer or day is no change of the page."""
    write(tmp_path / "old", "en/a")
    write(tmp_path / "new", "en/a", **words)

    assert changed == changed_pages(read_pages(tmp_path / "old"), read_pages(tmp_path / "new")).changed


def test_a_new_title_is_a_change() -> None:
    """The page is told by its new title."""
    found = changed_pages({"a/": Page("Old", "x")}, {"a/": Page("New", "x")})

    assert PageChanges({}, {}, {"a/": "New"}, 0) == found


def test_pages_that_came_or_went_are_told_by_title() -> None:
    """Sorted by address; what reads as before is counted."""
    before = {"b/": Page("B", "x"), "gone/": Page("Gone", "x")}
    after = {"z/": Page("Z", "x"), "b/": Page("B", "x"), "a/": Page("A", "x")}

    assert PageChanges({"a/": "A", "z/": "Z"}, {"gone/": "Gone"}, {}, 1) == changed_pages(before, after)
    assert ["a/", "z/"] == list(changed_pages(before, after).added)


def test_what_has_no_article_is_no_page(tmp_path: Path) -> None:
    """The root only leads on to the first language."""
    (tmp_path / "index.html").write_text("<title>x</title><a href=en/>x</a>", "utf-8")

    assert {} == read_pages(tmp_path)
