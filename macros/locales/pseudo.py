"""A language that nobody speaks, to see what was never translated: accented, longer, in brackets."""

import re

from babel.messages.catalog import Catalog as Messages

_PLAIN = "abcdefghijklmnopqrstuvwxyz"
_ACCENTED = "ȧƀçðéḟĝĥíĵķļɱñóþɋŕšţúṽŵẋýž"
_LETTERS = str.maketrans(
    _PLAIN + _PLAIN.upper() + "éöüç",
    _ACCENTED + "ȦɃÇÐÉḞĜĤÍĴĶĻⱮÑÓÞɊŔŠŢÚṼŴẊÝŽ" + "êôûĉ",
)
_VOWELS = re.compile("[ȧéíóúȦÉÍÓÚ]")
_KEPT = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|%\([a-z_]+\)[a-z]|%%|\{[A-Za-z][A-Za-z0-9_-]*\}"  # placeholders
    r"|</?[A-Za-z][^>]*>|&[#\w]+;|\]\([^()\s]+\)|`[^`]*`"  # tags, entities, addresses of links, code
)
OPEN, CLOSE = "⟦", "⟧"


def is_pseudo(words: str) -> bool:
    """Whether words are those of the pseudo-language."""
    return words.startswith(OPEN) and words.endswith(CLOSE)


def pseudo(text: str) -> str:
    """The words so that they can still be read, and seen to be translated: `⟦Ţééxţ⟧`, some 40 % longer."""
    parts, done = [], 0
    for kept in _KEPT.finditer(text):
        parts += [_accented(text[done : kept.start()]), kept[0]]
        done = kept.end()
    return f"{OPEN}{''.join(parts)}{_accented(text[done:])}{CLOSE}"


def _accented(words: str) -> str:
    return _VOWELS.sub(lambda vowel: vowel[0] + vowel[0].lower(), words.translate(_LETTERS))


def fill(messages: Messages) -> Messages:
    """A catalog with a pseudo-translation of every message."""
    for message in messages:
        if isinstance(message.id, str) and message.id:
            message.string = pseudo(message.id)
        elif message.id:
            one, many = (pseudo(words) for words in message.id)
            message.string = (one, *[many] * (messages.num_plurals - 1))
    return messages
