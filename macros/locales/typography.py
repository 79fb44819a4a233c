"""How a language sets its words: quotation marks, the space before a sign, and figures that are those of the source.

Sources: the rules that the locale's HR and press texts keep, such as the Imprimerie nationale's for French; one row a
language, by its tag (BCP 47). A language without a row is only held to its figures.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_NO_WORDS = re.compile(
    r"`[^`]*`|\{\{.*?\}\}|\{%.*?%\}|\{[^{}]*\}|%\([a-z_]+\)[a-z]|<[^<>]*>|\]\([^()\s]*\)|https?://\S+|&\w+;"
)
"""Code, placeholders, tags, and addresses: what has signs and figures of its own."""

_FIGURE = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")
_CLOCK = re.compile(
    r"\b(?:[01]?\d|2[0-3])(?::[0-5]\d\b|[\s\u00a0\u202f]?Uhr\b|[\s\u00a0\u202f]?h[\s\u00a0\u202f]?\d\d)"
    r"|\b\d{1,2} [ap]\.m\.|\b(?:1[3-9]|2[0-3])[\s\u00a0\u202f]?h\b"
)
"""A time of the day: English has twelve hours and says which half, other languages count 24."""

_HOURS = 24
_WRITTEN_OUT = 12

_STRAIGHT = re.compile(r"(?<=\w)'(?=\w)")
_SPACE_BEFORE = re.compile(r"(?<=[^\s–—-])[ \u00a0\u202f][,;:!?](?=\s|$)")
_BARE_BEFORE = re.compile(
    r"(?<![\u00a0\u202f\d\s:;!?.…»(\\])[;:!?](?=[\s»)*_\u202f\u00a0]|$)|(?<=[^\W\d_]) [;:!?](?=\s|$)"
)


@dataclass(frozen=True)
class Typography:
    """The rules of one language."""

    quotes: tuple[str, str]
    """The outer quotation marks."""

    inner: tuple[str, str]
    """Those of what is quoted in a quotation."""

    padding: str = ""
    """The space, which does not break, between outer quotation marks and what they quote."""

    parted: bool = False
    """Whether a space that does not break parts `;`, `:`, `!` and `?` from the word before."""


ROWS: Mapping[str, Typography] = {
    "es": Typography(("«", "»"), ("“", "”")),
    "de": Typography(("„", "“"), ("‚", "‘")),
    "fr": Typography(("«", "»"), ("“", "”"), padding="\u00a0", parted=True),
    "el": Typography(("«", "»"), ("“", "”")),
    "pt-PT": Typography(("«", "»"), ("“", "”")),
}


def slips(english: str, words: str, lang: str) -> Iterator[tuple[str, str]]:
    """What a translation sets in another way than its language does: what is wrong, and how to fix it."""
    text = _NO_WORDS.sub("\u2063", words)
    yield from _figures(_NO_WORDS.sub(" ", english), text)
    if row := ROWS.get(lang):
        if _STRAIGHT.search(text):
            yield "an apostrophe is straight", "write ’"
        yield from _quotes(text, row)
        if row.parted:
            if found := _BARE_BEFORE.search(text):
                yield (
                    f"no space that does not break is before '{found[0].strip()}'",
                    "put U+202F there, before : U+00A0",
                )
        elif found := _SPACE_BEFORE.search(text):
            yield f"a space is before '{found[0][-1]}'", "delete it"


def _figures(english: str, words: str) -> Iterator[tuple[str, str]]:
    """Figures above twelve; smaller ones may be words in one language and signs in the other."""
    theirs, own = _numbers(english), _numbers(words)
    if _CLOCK.search(english):
        own = Counter({figure: count for figure, count in own.items() if int(figure) > _HOURS})
    for figure in sorted((theirs - own).keys()):
        yield f"the figure {figure} of the English is lost in translation", "write it as the language does"
    for figure in sorted((own - theirs).keys()):
        yield f"the English has no figure {figure}", "write the figures of the English"


def _numbers(text: str) -> Counter[str]:
    digits = (re.sub(r"\D", "", found) for found in _FIGURE.findall(_CLOCK.sub(" ", text)))
    return Counter(found for found in digits if int(found) > _WRITTEN_OUT)


def _quotes(text: str, row: Typography) -> Iterator[tuple[str, str]]:
    (opening, closing), inner = row.quotes, row.inner
    fix = f"write {opening}{row.padding}…{row.padding}{closing}, and {inner[0]}…{inner[1]} in a quotation"
    depth = 0
    for sign in re.findall("[«»„“”‚‘]", text):
        is_inner = depth == 1 and sign in inner
        if sign == opening and depth == 0:
            depth = 1
        elif sign == closing and depth == 1 and not (is_inner and closing in inner):
            depth = 0
        elif not is_inner:
            yield f"the quotation mark {sign} is not one of the language here", fix
            return
    if depth:
        yield f"what {opening} begins does not end", fix
    elif row.padding and re.search(rf"{opening}(?![\u00a0\u202f])|(?<![\u00a0\u202f]){closing}", text):
        yield f"no space that does not break is inside {opening} {closing}", fix
