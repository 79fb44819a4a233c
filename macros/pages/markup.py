"""What the Markdown of a page may make: nothing that runs, loads, or looks like another part of the site."""

import re
from collections.abc import Iterable, Iterator
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

Fault = tuple[str, str, str]
"""How something that may not be begins where it is written; what is wrong; how to mend it."""


def markup_faults(html: str, targets: Iterable[str]) -> Iterator[Fault]:
    """What is wrong with the HTML that Markdown made, and with the `targets` of its links."""
    for token in tokens(html):
        if not isinstance(token, Tag):
            if found := _OPEN.search(token):
                yield found[0], f"'{found[0]}' is never closed", "close it, or write &lt; for the sign <"
        elif token.kind != "other":
            yield from _of_tag(token)
        elif not token.html.startswith("<!--"):
            yield token.html[:9], f"'{token.html[:20]}' is no part of a page", "delete it"
    for target in targets:
        if reason := _of_address(target):
            yield target, reason, "link to a page, or to an address that begins with https://"


def _of_tag(tag: Tag) -> Iterator[Fault]:
    begin = f"<{tag.name}"
    if not _ELEMENTS.fullmatch(tag.name):
        mend = "write it in Markdown, or call a block; what a text means to show stands in `code`"
        yield begin, f"the element <{tag.name}> may not stand in a page", mend
        return
    for name, value in tag.attributes.items():
        if not _ATTRIBUTES.fullmatch(name) or (name == "style" and not _ALIGNED.fullmatch(value)):
            yield name, f"the attribute '{name}' may not stand in a page", "delete it; styles stand in docs/assets/"
        elif name in ("href", "src") and (reason := _of_address(value)):
            yield value, reason, "link to a page, or to an address that begins with https://"


def _of_address(address: str) -> str:
    scheme = _SCHEME.match(_UNSEEN.sub("", unescape(address)).lower())
    if scheme and scheme[0] not in _SCHEMES:
        return f"the link '{address[:40]}' does not lead to a page"
    return ""
