"""The Markdown of a page makes nothing that runs."""

import pytest

from macros.pages.markdown import Converter
from macros.pages.markup import written_faults


def _faults(text: str) -> list[str]:
    return [what for _, what, _ in Converter().convert(text, str).faults]


@pytest.mark.parametrize(
    "text",
    [
        '<div class="hb-task" id="a" markdown>\n\n## A { #b .c }\n\n</div>\n',
        "| a | b |\n|--:|:-:|\n| 1 | 2 |\n\n![x](x.png) <https://example.org> <me@example.org>\n",
        "`<script>` and\n\n```\n<script>alert(1)</script>\n```\n\na < b, &lt;script>\n",
        "[a](../index.md#b) [b](https://example.org/?a:b) [c](mailto:me@example.org)\n\n<!-- A comment. -->\n",
        '!!! note "Note"\n    Text<br>\n\n1. a\n3. b\n',
    ],
)
def test_markdown_is_free(text: str) -> None:
    """With all that it makes, and a few elements as they are."""
    assert [] == _faults(text)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("<script>alert(1)</script>", "the element <script> is not allowed in a page"),
        ("A <ScRiPt src=//x>b", "the element <script> is not allowed in a page"),
        ("\\`<script>x</script>\\`", "the element <script> is not allowed in a page"),
        ("<iframe src='https://x'></iframe>", "the element <iframe> is not allowed in a page"),
        ("<style>p {color: red}</style>", "the element <style> is not allowed in a page"),
        ("<form action='/x'><input></form>", "the element <form> is not allowed in a page"),
        ("<site-search></site-search>", "the element <site-search> is not allowed in a page"),
        ("<svg onload='x'></svg>", "the element <svg> is not allowed in a page"),
        ("<img src=x onerror=alert(1)>", "the attribute 'onerror' is not allowed in a page"),
        ("<img/onerror=alert(1) src=x>", "the attribute 'onerror' is not allowed in a page"),
        ("# A { onclick=alert(1) }", "the attribute 'onclick' is not allowed in a page"),
        ("# A { style='position:fixed' }", "the attribute 'style' is not allowed in a page"),
        ("[a](javascript:alert)", "the link 'javascript:alert' does not lead to a page"),
        ("[a](JaVa&#x73;cript:alert)", "the link 'JaVa"),
        ("<a href='java&#10;script:alert'>b</a>", "the link 'java"),
        ("[a](data:text/html,x)", "the link 'data:text/html,x' does not lead to a page"),
        ("<?php x ?>", "'<?php x ?>' does not belong in a page"),
        ("a</div>\n\nb", "'</div>' closes nothing"),
        ("a\n\n</article>\n\nb", "'</article>' closes nothing"),
        ("a <span>b\n\nc", "the element <span> is never closed"),
    ],
)
def test_what_runs_is_a_fault(text: str, fault: str) -> None:
    """Elements, attributes, and addresses."""
    assert [True] == [told.startswith(fault) for told in _faults(text)][:1], _faults(text)


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("a\n\n<br> `<script>`\n\n```\n<script>\n```\n", []),
        ("{{ echo('<script>') }} <https://example.org/a> <me@example.org> a < b > c", []),
        ('<div class="hb-task" markdown>\n</div>\n\n[a](b.md) [c](https://example.org)', []),
        ("a\n<script>x</script>", ["2: the element <script> is not allowed in a page"]),
        ("`a` b <img onerror=x src=y>", ["6: the attribute 'onerror' is not allowed in a page"]),
        ("\\`<iframe src=x></iframe>\\`", ["2: the element <iframe> is not allowed in a page"]),
        ("a {{ echo() }} b() }} `}}`", ["19: '}}' closes nothing"]),
        ("[a](javascript:x)", ["4: the link 'javascript:x' does not lead to a page"]),
    ],
)
def test_what_people_write_is_found_without_converting_it(text: str, faults: list[str]) -> None:
    """At its place; code, calls and addresses are none of it."""
    assert faults == [f"{at}: {what}" for at, what, _ in written_faults(text)]
