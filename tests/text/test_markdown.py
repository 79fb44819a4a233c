"""Texts in GitHub's Markdown stay texts."""

import re
import time
from collections.abc import Iterator

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from macros.text.markdown import capped, defuse, escape, problem_list
from macros.trees.problems import Mark, Problem

FILES = "https://github.com/owner/name/blob/0123456789012345678901234567890123456789"
JOINER = "\N{WORD JOINER}"
TRICKS = [
    "<!-- hidden -->",
    "<script>alert(1)</script>",
    "\\<img src=x>",
    "\\\\<img src=x>",
    "<https://evil.example>",
    "a &lt;b&gt; &#64;someone",
    "[a](https://evil.example)",
    "[a](https://evil.example 'title')",
    "[a]: https://evil.example\n\n[a]",
    "![a](https://evil.example/x.png)",
    f"![a]({FILES}/data/x.yml)",
    f"[a]({FILES}/../../../../evil/phish)",
    f"[a]({FILES}/%2E%2e/%2e%2e/evil)",
    f"[a]({FILES}.evil.example/x)",
    f"[a]({FILES}/data/x.yml 'title')",
    f"[a]({FILES[:-1]}0/data/x.yml)",
    "\\[a](https://evil.example)",
    "[a\\](https://evil.example)",
    "[a](<https://evil.example>)",
    "[^1]\n\n[^1]: note <b>",
    "text[^1]\n\n[^1]:\n    <b>",
    "- ```mermaid\n  graph\n  ```",
    "~~~html\n<b>\n~~~",
    "``` <b>\n```",
    "`<b>`<b>",
    "<div\nclass=x>",
    "<\x00div>",
    "[a](java\u200bscript:alert)",
]
PINGS = [
    "@someone",
    "(@org/team)",
    "a@b.example",
    "\\@x",
    "#12",
    "\\#12",
    "o/r#3",
    "GH-4",
    "www.evil.example",
    "https://evil.example",
    "mailto:a",
]


def tokens(markdown: str) -> Iterator[Token]:
    """Every token of CommonMark with the tables and strikethrough of GFM, the inner ones included."""
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown):
        yield token
        yield from token.children or []


def shown(markdown: str) -> str:
    """What a reader sees."""
    return "".join(token.content for token in tokens(markdown) if token.type == "text")


@pytest.mark.parametrize(
    "text",
    [
        *TRICKS,
        *PINGS,
        "# a",
        "1. a",
        "1986. x",
        "1.5 x",
        "12) x",
        "12)",
        "=== x",
        "<!-- x",
        ". x",
        "2) a",
        "- a",
        "+ a",
        "* a",
        "> a",
        "===",
        "    a",
        "| a | b |",
        "a_b_c",
        "**b**",
        "`c`",
        "~~d~~",
        "--- ",
    ],
)
def test_a_text_is_shown_as_it_is(text: str) -> None:
    """An escaped text is one paragraph of nothing but text, with each character that can be seen."""
    types = {token.type for token in tokens(escape(text))}
    visible = re.sub("[\u200b\x00]", "", text)

    assert {"paragraph_open", "inline", "text", "paragraph_close"} >= types
    assert " ".join(visible.split()) == shown(escape(text)).replace(JOINER, "")


@pytest.mark.parametrize("text", PINGS)
def test_nothing_calls_or_links(text: str) -> None:
    """What GitHub would make a mention, a reference or a link of is parted by a word joiner."""
    active = re.compile(r"@\w|#\d|GH-\d|://|www\.|mailto:")

    assert [None, None] == [active.search(shown(escape(text))), active.search(shown(defuse(text, FILES)))]


@pytest.mark.parametrize("text", TRICKS)
def test_a_stranger_s_markdown_holds_no_html_no_image_and_no_link(text: str) -> None:
    """Whatever the artifact holds, no token of what is posted is HTML, an image, a link or a language of code."""
    found = list(tokens(defuse(text, FILES)))

    assert set() == {token.type for token in found} & {"html_inline", "html_block", "image", "link_open"}
    assert {""} == {token.info for token in found if token.type == "fence"} | {""}


@pytest.mark.parametrize("part", ["\\", "](", f"[a]({FILES}/x", "`", "@a", "<", "&", f"]({FILES}/a/../"])
def test_a_hostile_length_does_not_hold_up_the_job(part: str) -> None:
    """The time grows with the length and not with its square."""
    start = time.process_time()
    defuse(part * (250_000 // len(part)), FILES)

    assert time.process_time() - start < 3


def test_links_to_the_files_stay() -> None:
    """The links that the report itself makes, route brackets included, survive."""
    problem = Problem(Mark("docs/roles/[role]/faq.md", 3, 7), "the key 'a_b' is not known: <b>", "did you mean 'a'?")
    listed = problem_list([problem], FILES)
    links = [token.attrs["href"] for token in tokens(defuse(listed, FILES)) if token.type == "link_open"]

    assert [f"{FILES}/docs/roles/%5Brole%5D/faq.md#L3"] == links
    assert "docs/roles/[role]/faq.md:3:7" in {token.content for token in tokens(listed) if token.type == "code_inline"}


def test_defusing_leaves_the_own_report_as_it_is() -> None:
    """What `escape` made safe is not made unreadable a second time."""
    text = escape("@a <b> \\ & $85,000 | #1 https://x.example [c](d)")
    own = f"## Changes\n\n- {text}\n- **bold** `code`\n"

    assert shown(own) == shown(defuse(own, FILES))
    assert "@a <b> \\ & $85,000 | #1 https://x.example [c](d)" in shown(defuse(own, FILES)).replace(JOINER, "")


def test_hidden_characters_are_dropped() -> None:
    """No text runs backwards or hides between others."""
    assert "abc d" == escape("a\u202eb\u200bc\u2028d")


def test_a_text_is_cut_at_a_line_and_says_so() -> None:
    """A text within the limit stays; a longer one ends with the note."""
    assert "a\n" * 10 == capped("a\n" * 10, 20, "more")
    assert "a\na\na\na\na\n\nmore\n" == capped("a\n" * 10, 17, "more")
