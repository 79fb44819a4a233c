"""The inline subset of a data text to HTML: bold, emphasis, code and links; everything else shows as typed."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from html import escape, unescape

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml, unescapeAll
from markdown_it.token import Token
from markupsafe import Markup

from macros.text import emphasis
from macros.text.placeholders import PLACEHOLDER

HANDBOOK = "handbook:"
"""The scheme of a link to another page: `handbook:national-account-manager/interview#stages`."""

# Private-use characters, which the loader refuses in data: they carry placeholders through Markdown untouched.
_OPEN, _CLOSE = "\ue000", "\ue001"
_ADDRESS_SIGNS = re.compile("%EE%80%80([a-z0-9-]+)%EE%80%81")
_CARRIED = re.compile(f"{_OPEN}([a-z0-9-]+){_CLOSE}")
_LINK_OPEN, _LINK_CLOSE = "\ue002", "\ue003"  # the same for the target of a link inside the handbook
_OPEN_ENDS = re.compile(f"{_OPEN}([a-z0-9-]+){_CLOSE}|{_LINK_OPEN}([^{_LINK_CLOSE}]*){_LINK_CLOSE}")

_ACTIVE = re.compile(r"[\\`*\[\r\0]")
"""A sign with which Markdown could begin; a text without one is itself, escaped."""


_ESCAPED_BRACKET = re.compile(r"\\[\[\]]")
_LINK_AS_TYPED = re.compile(r"\[[^\[\]]*\]\(([^()]*(?:\([^()]*\)[^()]*)*)")
_WHOLE_LINK = re.compile(r"\[[^\[\]`\\]+\]\((?:https://\w|handbook:|mailto:\w+@)[^()\s\\<>]*\)")
_HOST = re.compile(r"https://[^/?#\s]*\w")


def _allowed(url: str) -> bool:
    return url.startswith(("https://", "mailto:", HANDBOOK))


def _parser(allowed: Callable[[str], bool]) -> MarkdownIt:
    parser = emphasis.use(MarkdownIt("zero", {"html": False}).enable(["emphasis", "backticks", "link", "escape"]))
    parser.validateLink = allowed  # type: ignore[method-assign, assignment]
    return parser


_PARSER = _parser(_allowed)
_TAKES_ALL = _parser(lambda _: True)
_TAKES_ALL.normalizeLink = str  # type: ignore[method-assign, assignment]


def _is_bare(text: str) -> bool:
    """Whether a text has neither markup nor placeholders, and reads as it was typed."""
    return "{" not in text and not _ACTIVE.search(text)


def _carrying(text: str) -> str:
    return PLACEHOLDER.sub(rf"{_OPEN}\1{_CLOSE}", text)


def _parsed(text: str) -> list[Token]:
    """The tokens of a text; a link without an address goes back to what was typed."""
    tokens = _PARSER.parseInline(_carrying(text))
    is_empty = False
    for token in tokens[0].children or []:
        if token.type == "link_open" and not token.attrs["href"]:
            is_empty = True
            token.type, token.tag, token.content = "text", "", "["
        elif token.type == "link_close" and is_empty:
            is_empty = False
            token.type, token.tag, token.content = "text", "", "]()"
    return tokens


def render(text: str, values: Mapping[str, str], resolve: Callable[[str], str]) -> Markup:
    """HTML of a text. `values` are formatted placeholders; `resolve` makes an address of a handbook link.

    Raises KeyError for an unknown placeholder: checks refuse it before.
    """
    whole, *rest = _pieces(text)
    if not rest:
        return whole
    made: list[str] = [whole]
    for name, target, html in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
        made += [escape(values[name]) if name else escapeHtml(resolve(unescape(target))), html]
    return Markup("".join(made))


@lru_cache(maxsize=1 << 13)
def _pieces(text: str) -> tuple[Markup, ...]:
    """The HTML of a text, parted by what differs from page to page: HTML, name, target, HTML, name ...

    Of each name (of a placeholder) and target (of a link inside the handbook, escaped) one is empty.
    """
    return tuple(Markup(piece or "") for piece in _OPEN_ENDS.split(_html(text)))


def _html(text: str) -> str:
    if not _ACTIVE.search(text):
        return str(escapeHtml(_carrying(text)))
    tokens = _parsed(text)
    for token in tokens[0].children or []:
        if token.type == "link_open":
            href = _ADDRESS_SIGNS.sub(r"{\1}", unescapeAll(str(token.attrs["href"])))
            is_inside = href.startswith(HANDBOOK)
            token.attrs["href"] = f"{_LINK_OPEN}{href.removeprefix(HANDBOOK)}{_LINK_CLOSE}" if is_inside else href
    return str(_PARSER.renderer.render(tokens, _PARSER.options, {}))


def plain(text: str, values: Mapping[str, str]) -> str:
    """The text without markup, for titles, CSV and structured data."""
    if _is_bare(text):
        return text
    tokens = _parsed(text)
    words = "".join(token.content for token in tokens[0].children or [] if token.type in ("text", "code_inline"))
    return _CARRIED.sub(lambda match: values[match[1]], words)


def prose(text: str) -> str:
    """The words of a text, with a space for what is no prose: code and placeholders. Faulty links count as links."""
    if _is_bare(text):
        return text
    tokens = _TAKES_ALL.parseInline(_carrying(text))[0].children or []
    return _CARRIED.sub(
        " ", "".join(token.content if token.type == "text" else " " * (token.type == "code_inline") for token in tokens)
    )


def handbook_links(text: str) -> Iterator[str]:
    """The handbook links of a text, without their scheme."""
    if "](" not in text:
        return
    for token in _parsed(text)[0].children or []:
        if token.type == "link_open" and str(token.attrs["href"]).startswith(HANDBOOK):
            yield str(token.attrs["href"]).removeprefix(HANDBOOK)


def faulty_links(text: str) -> Iterator[str]:
    """The targets, as typed, of what was meant as a link and shows in brackets, or leads nowhere."""
    if text.count("](") == len(_WHOLE_LINK.findall(text)):
        return  # nearly always
    words = []
    for token in _TAKES_ALL.parseInline(_ESCAPED_BRACKET.sub("  ", text))[0].children or []:
        if token.type == "link_open" and not _leads_somewhere(str(token.attrs["href"])):
            yield str(token.attrs["href"])
        words.append(token.content if token.type == "text" else " ")
    yield from _LINK_AS_TYPED.findall("".join(words))


def _leads_somewhere(url: str) -> bool:
    is_whole = bool(_HOST.match(url)) if url.startswith("https://") else not url.startswith("mailto:") or "@" in url
    return _allowed(url) and is_whole
