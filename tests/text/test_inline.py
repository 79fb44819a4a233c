"""The inline subset of data texts."""

import random
import re
from collections.abc import Callable
from html import unescape

import pytest
from markdown_it import MarkdownIt

from macros.text import emphasis, inline
from macros.text.placeholders import PLACEHOLDER
from tests.conftest import ROOT

VALUES = {"lamps": "2–4", "title": "<b>*Keeper*</b> & Co", "base-pay": "$42,000–$52,000"}

HOSTILE = (
    "<script>alert(1)</script>",
    "<b>bold</b>",
    "a | b",
    "| a | b |",
    "{{ 7*7 }}",
    "{% raw %}",
    "{# note #}",
    "{{lamps}}",
    "1986.",
    "1986. was a year",
    "- item",
    "+ item",
    "# heading",
    "> quote",
    "---",
    "***",
    "    code",
    "```code",
    "~~~",
    "*",
    "_",
    "**",
    "2 * 3 * 4",
    "snake_case_word",
    "&amp;",
    "&copy; &#60;",
    "5*3*2",
    "2*(3+4)*5",
    "(2)*3*(4)",
    "a**b**c",
    "un*believ*able",
    "__x__",
    "_x_",
    "R&D_and_IT",
    "R&D",
    "C:\\temp\\*.log\\",
    "C:\\temp\\*.log and D:\\*.txt",
    "*.log, *.txt, and .*",
    "\\\\server\\share",
    "C:\\[old] and `",
    "1 \\# 2 \\_ 3 \\. 4",
    "a\\\nb",
    "Pay*, bonus* (*)",
    '"*" or "*"',
    "</title>",
    "-->",
    "<!-- note -->",
    "]]>",
    "~~gone~~",
    "x^2^ and H~2~O",
    ":smile:",
    "[^1]",
    "[text]",
    "[text][id]",
    "[id]: https://example.org",
    "<https://example.org>",
    "https://example.org",
    '=== "Tab"',
    "$x$",
    "a\u00a0b",
)


def _address(target: str) -> str:
    return f"../{target}"


def _render(text: str) -> str:
    return inline.render(text, VALUES, _address)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_outside_the_subset_shows_as_typed(text: str) -> None:
    """Text that is not of the subset makes no element, and reads as it was typed."""
    html = _render(text)
    assert "<" not in html
    assert text == unescape(html)


@pytest.mark.parametrize("text", HOSTILE)
def test_plain_text_shows_as_typed(text: str) -> None:
    """The same holds where a text goes to a title, to CSV or to structured data."""
    assert text == inline.plain(text, VALUES)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("a **bold** word", "a <strong>bold</strong> word"),
        ("an *emphasized* word", "an <em>emphasized</em> word"),
        ("some `code *here*`", "some <code>code *here*</code>"),
        ("`<script>`", "<code>&lt;script&gt;</code>"),
        ("[site](https://example.org/?a=1&b=2)", '<a href="https://example.org/?a=1&amp;b=2">site</a>'),
        ("[mail](mailto:hr@example.org)", '<a href="mailto:hr@example.org">mail</a>'),
        ("[kit](handbook:keeper/interview#stages)", '<a href="../keeper/interview#stages">kit</a>'),
        ("[**bold** link](https://example.org)", '<a href="https://example.org"><strong>bold</strong> link</a>'),
        (r"\*no emphasis\*", "*no emphasis*"),
        (r"\*\*not bold\*\*", "**not bold**"),
        (r"C:\temp\*.log, \*kept\*", r"C:\temp\*.log, *kept*"),
        (r"\`no code\`", "`no code`"),
        (r"\[no link](https://example.org)", "[no link](https://example.org)"),
        (
            "(*a* b), **Tip:** *“so”*—*it* is **5**%",
            "(<em>a</em> b), <strong>Tip:</strong> <em>“so”</em>—<em>it</em> is <strong>5</strong>%",
        ),
        (
            "***both*** and **an *inner* one**",
            "<em><strong>both</strong></em> and <strong>an <em>inner</em> one</strong>",
        ),
        ("*this*’s **$85,000** and **.NET**", "<em>this</em>’s <strong>$85,000</strong> and <strong>.NET</strong>"),
    ],
)
def test_the_subset_becomes_html(text: str, html: str) -> None:
    """Bold, emphasis, code and links are rendered; a backslash takes a sign its meaning."""
    assert html == _render(text)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java&#115;cript:alert(1)",
        "javascript&colon;alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "http://example.org",
        "//example.org",
        "/etc/passwd",
        "../x.md",
        "#section",
        "file:///etc/passwd",
        "ftp://example.org",
        "HTTPS://example.org",
        "",
    ],
)
def test_a_link_to_anything_else_shows_as_typed(address: str) -> None:
    """Only https, mailto and handbook addresses become links."""
    text = f"[x]({address})"
    html = _render(text)
    assert "<a" not in html
    assert text == unescape(html)
    assert text == inline.plain(text, VALUES)


@pytest.mark.parametrize("address", ['https://example.org/"onclick="x', "https://example.org/'>", "https://a.org/<b>"])
def test_an_address_cannot_leave_its_attribute(address: str) -> None:
    """Signs of HTML in an address are escaped."""
    html = _render(f"[x]({address})")
    assert [] == [part for part in ('onclick="', "<b>", "'>x") if part in html]


def test_an_image_is_no_image() -> None:
    """The subset has no images, so no page loads one from another host."""
    assert "<img" not in _render("![x](https://example.org/x.png)")


def test_a_link_title_cannot_leave_its_attribute() -> None:
    """A title of a link is escaped like all else."""
    html = _render("""[x](https://example.org 'a" onclick="b')""")
    assert ' onclick="' not in html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("{lamps} lamps", "2–4 lamps"),
        ("**{lamps}** lamps", "<strong>2–4</strong> lamps"),
        ("[{lamps}](https://example.org)", '<a href="https://example.org">2–4</a>'),
        ("{lamps}{lamps}", "2–42–4"),
        ("{base-pay}", "$42,000–$52,000"),
    ],
)
def test_placeholders_are_filled(text: str, html: str) -> None:
    """A placeholder gives its value wherever it stands in the text."""
    assert html == _render(text)


def test_a_value_is_text() -> None:
    """What fills a placeholder is neither HTML nor of the subset: it shows as it is."""
    assert "&lt;b&gt;*Keeper*&lt;/b&gt; &amp; Co" == _render("{title}")
    assert "<b>*Keeper*</b> & Co" == inline.plain("{title}", VALUES)


def test_a_value_is_not_looked_at_again() -> None:
    """A value that looks like a placeholder stays as it is."""
    values = {"a": "{b}", "b": "wrong"}
    assert "{b}" == inline.render("{a}", values, _address)
    assert "{b}" == inline.plain("{a}", values)


@pytest.mark.parametrize("text", ["{{lamps}}", "{ lamps }", "{Lamps}", "{}", "{1}", "{lamps", "lamps}"])
def test_what_only_looks_like_a_placeholder_stays(text: str) -> None:
    """Only an id in single braces is a placeholder."""
    assert text == _render(text)


def test_a_backslash_keeps_a_placeholder_from_being_filled() -> None:
    r"""`\{lamps}` shows `{lamps}`, so that a text can speak of placeholders."""
    assert "{lamps}" == _render(r"\{lamps}")
    assert "{lamps}" == inline.plain(r"\{lamps}", VALUES)


@pytest.mark.parametrize("say", [_render, lambda text: inline.plain(text, VALUES)])
def test_an_unknown_placeholder_is_an_error(say: Callable[[str], str]) -> None:
    """A placeholder that nothing fills never reaches a page."""
    with pytest.raises(KeyError, match="nights"):
        say("{nights}")


def test_a_placeholder_in_an_address_leaves_no_trace() -> None:
    """An address never holds the signs that carry a placeholder through Markdown."""
    html = _render("[x](https://example.org/{lamps})")
    assert [] == [sign for sign in ("%EE%80%80", "%EE%80%81", "\ue000", "\ue001") if sign in html]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("a **bold** and *soft* word", "a bold and soft word"),
        ("see [the kit](handbook:keeper/interview) now", "see the kit now"),
        ("type `a*b`", "type a*b"),
        ("**{lamps}** lamps", "2–4 lamps"),
    ],
)
def test_plain_text_has_no_markup(text: str, plain: str) -> None:
    """Where no markup can stand, its words remain."""
    assert plain == inline.plain(text, VALUES)


def test_handbook_links_are_found() -> None:
    """Every link inside the handbook is found, without its scheme; other links are not."""
    text = "[a](handbook:keeper/interview#stages), [b](https://example.org), [c](handbook:keeper), `[d](handbook:x)`"
    assert ["keeper/interview#stages", "keeper"] == list(inline.handbook_links(text))


SIGNS = [*"ab é'\"<>&;!#.-()", "\\", "`", "*", "**", "_", "[", "]", "](", "{lamps}", "{{", "}", "\n", " ", "\r", "\0"]
SIGNS += ["https://a.org", "mailto:x@y.org", "handbook:keeper/interview#s", "handbook:a&b", " 'a title'"]
"""What random texts are made of: signs with a sense for Markdown, HTML or us, and some without."""


def _whole(text: str) -> str:
    """A text by Markdown alone, as slow as that is: placeholders are carried through by two letters of Greek."""
    parser = emphasis.use(MarkdownIt("zero", {"html": False}).enable(["emphasis", "backticks", "link", "escape"]))
    parser.validateLink = lambda url: url.startswith(("https:", "mailto:", "handbook:"))  # type: ignore[method-assign]
    tokens = parser.parseInline(PLACEHOLDER.sub("ΔlampsΩ", text))
    empty = False
    for token in tokens[0].children or []:
        if (token.type == "link_open" and not token.attrs["href"]) or (token.type == "link_close" and empty):
            empty = token.type == "link_open"
            token.type, token.tag, token.content = "text", "", "[" if empty else "]()"
        elif token.type == "link_open":
            target = str(token.attrs["href"]).replace("%CE%94lamps%CE%A9", "{lamps}")
            token.attrs["href"] = f"../{target[9:]}" if target.startswith("handbook:") else target
    return str(parser.renderer.render(tokens, parser.options, {})).replace("ΔlampsΩ", "2–4")


def test_a_text_is_what_markdown_makes_of_it() -> None:
    """However short the way to it is: for texts of the data with signs, some of the others, and random ones."""
    lines = {line for path in (ROOT / "data").rglob("*.yml") for line in path.read_text("utf-8").split("\n")}
    plain = sorted(line for line in lines if not re.search(r"[\\`*_\[]", line))
    texts = {PLACEHOLDER.sub("{lamps}", line) for line in lines.difference(plain).union(plain[::20])}
    chance = random.Random(4)  # noqa: S311 (no secret)
    texts |= {"".join(chance.choices(SIGNS, k=chance.randrange(1, 12))) for _ in range(4000)}

    different = [text for text in sorted(texts) if _render(text) != _whole(text)]
    assert [] == different
