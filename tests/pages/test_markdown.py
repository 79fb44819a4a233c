"""Markdown to HTML: the pages of a route share their text, and each has its own links."""

import pytest

from macros.pages.markdown import Converter

TEXT = """## One { #one }

[a](b.md "c"), ![d](e.png), [f](https://g.org/?h=1&i=2), <j@k.org>

<p><a href="l">m</a></p>
"""


def test_each_page_has_its_own_links() -> None:
    """A text that was converted before is filled with what stands for its targets on this page."""
    converter = Converter()
    made = {page: converter.convert(TEXT, f"{page}/{{}}".format) for page in ("x", "y")}

    for page, converted in made.items():
        link, image, *_ = converted.html.rpartition("<p><a")[0].rpartition("<p>")[2].split(", ")
        assert f'<a href="{page}/b.md" title="c">a</a>' == link
        assert f'<img alt="d" src="{page}/e.png" />' == image
        assert ["one"] == [heading["id"] for heading in converted.outline]


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("?a=1&b=2", "?a=1&amp;b=2"),
        ("?a=1&amp;b=2", "?a=1&amp;b=2"),
        ('"><script>', "&quot;&gt;&lt;script&gt;"),
        (r"\1", r"\1"),
    ],
)
def test_an_address_stays_in_its_attribute(address: str, written: str) -> None:
    """Signs of HTML are escaped; an entity stays one, as in all that Markdown writes."""
    assert f'<p><a href="{written}">x</a></p>' == Converter().convert("[x](y)", lambda _: address).html


def test_only_links_and_images_of_markdown_are_looked_at() -> None:
    """HTML in a page, and addresses of mail, stay as they are."""
    seen: list[str] = []
    Converter().convert(TEXT, lambda target: seen.append(target) or target)  # type: ignore[func-returns-value]

    assert ["b.md", "e.png", "https://g.org/?h=1&i=2"] == [target for target in seen if "@" not in target]
