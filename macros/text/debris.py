"""What other programs leave behind in a text that is copied from them, and what stands for words still to be written.

What readers are meant to see is between backticks, or behind a backslash.
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import NamedTuple

_MEANT = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|\\[^\w\s]", re.DOTALL)
_ADDRESS = re.compile(r"https?://[^\s<>\"')]*")

_MAY_BE_GARBLED = re.compile("[\u00c2-\u00f4\u0412-\u0444][^\\0-\x7f]|[\u00c2\u00c3] |\u201a\u00c4")
"""Letters where UTF-8 was read as another encoding, and many that are in order."""
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")

_SHOWN = "put what readers are meant to see between backticks, as in `<name>`"


class _Kind(NamedTuple):
    signs: tuple[str, ...]
    """What a text with it has at least one of: looking for that is many times faster than the pattern."""
    pattern: re.Pattern[str]
    message: str
    fix: str

    def among(self, text: str) -> list[str]:
        return self.pattern.findall(text) if any(sign in text for sign in self.signs) else []


_LINKS = (
    _Kind(
        ("![",),
        re.compile(r"!\[[^\[\]]*\]\([^()\s]*\)"),
        "there is a picture in a text",
        "say in words what it shows; texts have no pictures",
    ),
    _Kind(("[](",), re.compile(r"\[\s*\]\([^()\s]*\)"), "a link has no words", "write [words](https://...)"),
)
"""Looked for while addresses are still there."""

_IN_DATA = (
    _Kind(
        ("<",),
        re.compile(r"(?<!<)</?[A-Za-z!?][^<>]*>(?!>)"),
        "code of a web page is here",
        f"delete it, or write it as **bold**, *emphasis* or [words](https://...); {_SHOWN}",
    ),
    _Kind(
        ("{", "}"),
        re.compile(r"\{\{[^{}]*\}\}|\{(?![a-z][a-z0-9-]*\})[^{}]*\}?|(?<![a-z0-9-])\}"),
        "these braces do not name a figure",
        f"write {{travel}}, with the id of a figure, or the words themselves; {_SHOWN}",
    ),
    _Kind(
        ("[", "___"),
        re.compile(r"\[[^\[\]]*\w[^\[\]]*\](?![(\[])|___+"),
        "this has to be filled in",
        f"write the words themselves; {_SHOWN}",
    ),
)
"""What pages may have: they hold HTML, and templates whose blanks are for readers to fill in."""

_STAND_IN = re.compile(r"TB[ACD]|T\.B\.[ACD]|tb[cd]|TODO|FIXME|X{3,}|x{3,}|[Ll]orem [Ii]psum|[Dd]olor sit amet")

_ANYWHERE = (
    _Kind(("<<",), re.compile(r"<<[^<>]+>>"), "this has to be filled in", f"write the words themselves; {_SHOWN}"),
    _Kind(
        ("TB", "T.B.", "tb", "TODO", "FIXME", "XXX", "xxx", "orem ", "olor sit"),
        re.compile(rf"\b(?:{_STAND_IN.pattern})\b"),
        "this has to be written",
        "write it; in a draft, words that are missing are called 'To do:'",
    ),
    _Kind(
        tuple("\u2022\u2023\u2043\u25aa\u25cf\u25e6\u2219"),
        re.compile(r"[\u2022\u2023\u2043\u25aa\u25cf\u25e6\u2219](?=\s)"),
        "there is a list marker in a text",
        "write a sentence, or an entry of its own for each item",
    ),
    _Kind(
        ("#", "_x000", "\\u", "\\x", "NaN", "[object ", "Error! ", "to enter text", "\u3010"),
        re.compile(
            r"#(?:REF|VALUE|NAME|NUM|NULL|DIV/0)[!?]|#N/A\b|#{5,}|_x000[AD]_|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}\b|\bNaN\b"
            r"|\[object \w+\]|Error! (?:Bookmark|Reference|Hyperlink)[\w ]*|Click (?:or tap )?here to enter text"
            r"|\u3010[^\u3011]*\u3011"
        ),
        "another program left a mark here",
        "write what it stands for",
    ),
)


class Debris(NamedTuple):
    """Debris of one kind in a text. `first` is the first of it, as it is in the text."""

    first: str
    message: str
    fix: str

    @property
    def kind(self) -> str:
        """What it is, without what is there."""
        return self.message.partition(":")[0]


def debris(text: str, *, is_page: bool = False) -> Iterator[Debris]:
    """The debris in a text of data/, or in a passage of a page, which may hold more; each kind once."""
    if "\ufffd" in text:
        yield from _told(re.findall(r"\S*\ufffd\S*", text), "a letter was lost here", "type the word again")
    yield from _garbled(text)
    text = _MEANT.sub(_blank, text)
    if entities := [found for found in dict.fromkeys(_ENTITY.findall(text)) if unescape(found) != found]:
        fix = ", ".join(f"{_meaning(found)} for {found}" for found in entities)
        yield from _told(entities, "code of a web page is here", f"write {fix}")
    for kind in () if is_page else _LINKS:
        yield from _told(kind.among(text), kind.message, kind.fix)
        text = kind.pattern.sub(_blank, text)  # what is told is told once
    text = _ADDRESS.sub(_blank, text)
    for kind in _ANYWHERE if is_page else (*_IN_DATA, *_ANYWHERE):
        yield from _told(kind.among(text), kind.message, kind.fix)
        text = kind.pattern.sub(_blank, text)


def is_stand_in(word: str) -> bool:
    """Whether a word stands for words that are still to be written."""
    return bool(_STAND_IN.fullmatch(word))


def may_have_debris(text: str) -> bool:
    """Whether it is worth the time to look at a text, or at many of them joined."""
    return bool(
        "\ufffd" in text
        or _MAY_BE_GARBLED.search(text)
        or _ENTITY.search(text)
        or any(kind.among(text) for kind in (*_LINKS, *_IN_DATA, *_ANYWHERE))
    )


def _told(found: Iterable[str], what: str, fix: str) -> Iterator[Debris]:
    names = list(dict.fromkeys(found))
    if names:
        shown = ", ".join(f"'{name[:60]}'" for name in names[:5])
        yield Debris(names[0], f"{what}: {shown}", fix)


def _garbled(text: str) -> Iterator[Debris]:
    if not _MAY_BE_GARBLED.search(text):
        return
    from ftfy import fix_encoding  # which takes longer to import than most texts to check

    fixed = fix_encoding(text)
    words, others = text.split(), fixed.split()
    if fixed != text:
        pairs = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]] or [(text, fixed)]
        fix = ", ".join(f"'{right}'" for right in dict.fromkeys(right for _, right in pairs))
        yield from _told([wrong for wrong, _ in pairs], "letters are garbled here", f"write {fix}")


def _meaning(entity: str) -> str:
    char = unescape(entity)
    return "a space" if char.isspace() else f"'{char}'" if char.isprintable() else "nothing"


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
