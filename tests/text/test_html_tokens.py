"""HTML as a row of tags and texts: what Python's own parser reads, in the order of the page."""

from html import unescape
from html.parser import HTMLParser
from itertools import groupby
from pathlib import Path

import pytest

from macros.text.html_tokens import RAW, Kind, Tag, Token, tag, tokens, written

Seen = tuple[str, str, dict[str, str]]
"""What a token is, its name or its text, and its attributes."""


class _Parser(HTMLParser):
    """What the standard library reads."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[Seen] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(("start", tag, {name: value or "" for name, value in attrs}))

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag: str) -> None:
        self.seen.append(("end", tag, {}))

    def handle_data(self, data: str) -> None:
        self.seen.append(("text", data, {}))

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 (the parser calls it so)
        self.seen.append(("", "", {}))

    handle_decl = handle_pi = unknown_decl = handle_comment  # type: ignore[assignment]


def seen(row: list[Token]) -> list[Seen]:
    """Our tokens as `_Parser` says them."""
    said: list[Seen] = []
    for before, token in zip([None, *row], row, strict=False):
        if isinstance(token, str):
            is_raw = isinstance(before, Tag) and before.kind == "open" and before.name in RAW
            said.append(("text", token if is_raw else unescape(token), {}))
        else:
            word = {"open": "start", "alone": "start", "close": "end", "other": ""}[token.kind]
            said.append((word, token.name, token.attributes))
    return said


def read(html: str) -> list[Seen]:
    """What the standard library reads, texts that follow one another as one."""
    joined: list[Seen] = []
    for is_text, group in groupby(_Parser(html).seen, lambda one: one[0] == "text"):
        found = list(group)
        joined += [("text", "".join(one[1] for one in found), {})] if is_text else found
    return joined


@pytest.mark.parametrize(
    "html",
    [
        "",
        "only a text",
        "<p>a<br>b<img src=x alt='y z'>c</p>",
        '<p title="a > b" data-x=\'"\'>x</p>',
        "<P CLASS=A hidden>x</P >",
        "<a href='?a=1&amp;b=2'>&lt;b&gt; &amp;amp;</a>",
        "<svg><path d='M0 0'/><g/></svg>",
        "a < b <> c & d",
        "a<!-- <p> -- -> --><b>c</b>",
        "<!doctype html>\n<?xml version='1.0'?><html>",
        "<script>if (a<b && c) '<p>'</script><i>x</i>",
        "<script type='application/json'></script>",
        "<style>a>b{}</style>x",
        "<p\n id=x\n>y</p\n>",
        "<h1>ü &#8211; é</h1>",
    ],
)
def test_a_page_is_read_as_the_standard_library_reads_it(html: str) -> None:
    """The tags, their attributes, and the texts; put together again they are the page."""
    row = tokens(html)

    assert html == written(row)
    assert read(html) == seen(row)


def test_every_page_of_the_site_is_read_so(site: Path) -> None:
    """What the theme writes too. In other languages the words alone differ: of their pages each seventh is read."""
    others = [path for path in sorted(site.rglob("*.html")) if "en" not in path.relative_to(site).parts]
    pages = {path: path.read_text("utf-8") for path in (*sorted((site / "en").rglob("*.html")), *others[::7])}

    assert pages
    assert [] == [path for path, html in pages.items() if read(html) != seen(tokens(html))]


def test_the_first_of_two_attributes_counts() -> None:
    """As in a browser; the standard library gives both."""
    assert {"id": "a"} == tag("<p id=a id=b>").attributes


@pytest.mark.parametrize(
    ("html", "kind"),
    [("<p>", "open"), ("</p>", "close"), ("<br>", "alone"), ("<g/>", "alone"), ("<!-- -->", "other")],
)
def test_a_tag_says_what_it_does(html: str, kind: Kind) -> None:
    """Void elements and those that end in a slash have no content."""
    assert kind == tag(html).kind
