"""What the Markdown of a page may make: nothing that runs, loads, or looks like another part of the site."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import unescape

from macros.text.html_tokens import Tag, tokens

_ELEMENTS = re.compile(
    "a|abbr|blockquote|br|caption|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|h[1-6r]|img|ins|kbd|li|ol|p|pre|q|s"
    "|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul"
)
_ATTRIBUTES = re.compile(
    "align|alt|class|colspan|data-search-exclude|dir|href|id|lang|open|rowspan|scope|src|start|style|title"
)
_ALIGNED = re.compile(r"text-align: (left|right|center);")
"""The only style that Markdown itself writes, for columns of tables."""

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:")
_SCHEMES = ("https:", "http:", "mailto:")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\x9f]")
"""What browsers pass over in an address."""

_OPEN = re.compile(r"<[a-zA-Z/!?]\S*")

_CODE_OR_CALL = re.compile(
    r"^(?P<fence>```+|~~~+).*?^(?P=fence)[`~]*[ ]*$"
    r"|(?<![`\\])(?P<ticks>`+)(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`)"
    r"|\{\{.*?\}\}",
    re.MULTILINE | re.DOTALL,
)
_END = re.compile(r"\}\}")
_LINK = re.compile(r"(?<!\\)\[(?:[^\[\]]|\[[^\[\]]*\])*\]\(\s*<?([^)\s>]+)")

Fault = tuple[str, str, str]
"""How something that may not be begins where it is written; what is wrong; how to fix it."""


def markup_faults(html: str, targets: Iterable[str]) -> Iterator[Fault]:
    """What is wrong with the HTML that Markdown made, and with the `targets` of its links."""
    is_open: list[str] = []
    for token in tokens(html):
        if not isinstance(token, Tag):
            if found := _OPEN.search(token):
                yield found[0], f"'{found[0]}' is never closed", "close it, or write &lt; for the sign <"
        elif token.kind == "other":
            if not token.html.startswith("<!--"):
                yield token.html[:9], f"'{token.html[:20]}' does not belong in a page", "delete it"
        else:
            yield from _of_tag(token)
            yield from _balanced(token, is_open)
    yield from map(_unclosed, is_open)
    for target in targets:
        if reason := _of_address(target):
            yield target, reason, "link to a page, or to an address that begins with https://"


def _balanced(tag: Tag, is_open: list[str]) -> Iterator[Fault]:
    """Keep what is open; an end without a beginning would end what is around the page."""
    if tag.kind == "open":
        is_open.append(tag.name)
    elif tag.kind == "close" and tag.name in is_open:
        while (name := is_open.pop()) != tag.name:
            yield _unclosed(name)
    elif tag.kind == "close":
        yield f"</{tag.name}", f"'</{tag.name}>' closes nothing", "delete it, or write what it closes"


def _unclosed(name: str) -> Fault:
    return f"<{name}", f"the element <{name}> is never closed", f"write </{name}> where it ends"


def _of_tag(tag: Tag) -> Iterator[Fault]:
    begin = f"<{tag.name}"
    if tag.kind == "close":
        return  # what it ends has been told, or that it ends nothing
    if not _ELEMENTS.fullmatch(tag.name):
        fix = "write it in Markdown, or call a block; put what the text is to show in `code`"
        yield begin, f"the element <{tag.name}> is not allowed in a page", fix
        return
    for name, value in tag.attributes.items():
        if not _ATTRIBUTES.fullmatch(name) or (name == "style" and not _ALIGNED.fullmatch(value)):
            yield name, f"the attribute '{name}' is not allowed in a page", "delete it; styles belong in docs/assets/"
        elif name in ("href", "src") and (reason := _of_address(value)):
            yield value, reason, "link to a page, or to an address that begins with https://"


def _of_address(address: str) -> str:
    scheme = _SCHEME.match(_UNSEEN.sub("", unescape(address)).lower())
    if scheme and scheme[0] not in _SCHEMES:
        return f"the link '{address[:40]}' does not lead to a page"
    return ""


def written_faults(markdown: str) -> Iterator[tuple[int, str, str]]:
    """What can be seen of that in Markdown without converting it: where, what is wrong, and how to fix it.

    `markup_faults` has the last word; this finds what people write.
    """
    text = without_code(markdown)
    at = 0
    for token in tokens(text):
        if isinstance(token, str):
            at += len(token)
            continue
        is_address = ":" in token.name or "@" in token.html.partition(" ")[0]
        if token.kind != "other" and not is_address:
            attributes = {name: value for name, value in token.attributes.items() if name != "markdown"}
            yield from ((at, what, fix) for _, what, fix in _of_tag(replace(token, attributes=attributes)))
        at += len(token.html)
    for match in _END.finditer(text):
        yield match.start(), "'}}' closes nothing", "write {{ before the block that it calls, or delete it"
    for place, target in links_in(text):
        if reason := _of_address(target):
            yield place, reason, "link to a page, or to an address that begins with https://"


def links_in(text: str) -> Iterator[tuple[int, str]]:
    """The targets of the links that are in Markdown without code, each with its place."""
    yield from ((match.start(1), match[1]) for match in _LINK.finditer(text))


def without_code(markdown: str) -> str:
    """Markdown of the same length and lines, in which code and calls are blank: they are shown, or made elsewhere."""
    return _CODE_OR_CALL.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), markdown)
