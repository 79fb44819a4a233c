"""Words that a language has no translation for yet: shown in the source language, and known as such wherever they go.

They travel between two signs that no text has (double parentheses, U+2E28 and U+2E29) through templates, placeholders
and Markdown alike until the page is whole. There the signs become an element with `lang`, so that screen readers speak
the words as what they are (WCAG 2.2, 3.1.2). Where no element may be, as in attributes and in downloads, the signs go.
"""

import re
from collections.abc import Iterator

from macros.text.html_tokens import Tag, tokens

_BEGIN, _END = "⸨", "⸩"
_SIGN = re.compile(f"[{_BEGIN}{_END}]")

_WORDS_ALONE = re.compile(r"<(head|script|style|svg|textarea)\b.*?</\1\s*>|<option\b[^<]*", re.DOTALL | re.IGNORECASE)
"""Elements that no other can be in."""


def untranslated(words: str) -> str:
    """Words in the source language, known as such."""
    return f"{_BEGIN}{words}{_END}"


def plain(text: str) -> str:
    """Words as they are written, where nothing can say which language they are in."""
    return _SIGN.sub("", text) if _BEGIN in text or _END in text else text


def shown(html: str, lang: str) -> tuple[str, int]:
    """A page in which words of the source language, whose tag (BCP 47) is `lang`, are elements that say so.

    Also how many such texts it has; those count that no element shows, such as the name of a button.
    """
    count = html.count(_BEGIN)
    if not count and _END not in html:
        return html, 0
    html = _WORDS_ALONE.sub(lambda found: plain(found[0]), html)
    html = "".join(plain(token.html) if isinstance(token, Tag) else token for token in tokens(html))
    pieces, at = [], 0
    for begin, end in _outermost(html):
        words = plain(html[begin:end])
        pieces += [plain(html[at:begin]), f'<span lang="{lang}">{words}</span>' if _is_whole(words) else words]
        at = end
    return "".join([*pieces, plain(html[at:])]), count


def _outermost(html: str) -> Iterator[tuple[int, int]]:
    """Where words begin and end that are in no others; what begins and never ends, or the other way, is left out."""
    begun: list[int] = []
    for sign in _SIGN.finditer(html):
        if sign[0] == _BEGIN:
            begun.append(sign.start())
        elif begun:
            begin = begun.pop()
            if not begun:
                yield begin, sign.end()


def _is_whole(words: str) -> bool:
    """Whether every element that begins in some words ends in them."""
    opened: list[str] = []
    for token in tokens(words):
        if isinstance(token, Tag) and token.kind == "open":
            opened.append(token.name)
        elif isinstance(token, Tag) and token.kind == "close" and (not opened or opened.pop() != token.name):
            return False
    return not opened
