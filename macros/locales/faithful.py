"""What a translation may not change of its message: placeholders, markup, links, and the number of plural forms."""

import re
from collections.abc import Callable, Iterator, Sequence

from babel.messages.catalog import Message

from macros.locales.typography import slips
from macros.text.debris import debris, may_have_debris

_PLACEHOLDER = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#|%\([a-z_]+\)[a-z]|(?<![\\{])\{[A-Za-z][A-Za-z0-9_-]*\}(?!\})")
"""A macro call or another piece of Jinja, a value of a template's sentence, or one of a text."""

_SIGN = re.compile(r'[]{}%<"]')
"""Without one of these nothing below is found; most texts have none."""

_TAG = re.compile(r"</?[A-Za-z][^>\s]*")
_LINK = re.compile(r"\]\(([^()\s]+)\)")


def placeholders(text: str) -> set[str]:
    """What stands for something else in a text, each as it is written."""
    return set(_PLACEHOLDER.findall(text))


def _tags(text: str) -> set[str]:
    return set(_TAG.findall(text))


def _links(text: str) -> set[str]:
    return set(_LINK.findall(text))


_KEPT: tuple[tuple[str, Callable[[str], set[str]]], ...] = (
    ("placeholder", placeholders),
    ("tag", _tags),
    ("link to", _links),
)
"""What a translation keeps: how one of it is called, and how it is found."""


class _Any(dict[str, object]):
    """Has a value for every placeholder; a number, which both ways of writing take."""

    def __missing__(self, key: str) -> int:
        return 0


def _can_be_filled(text: str, fill: Callable[[str], str]) -> bool:
    try:
        fill(text)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return False
    return True


_FILL: tuple[tuple[str, Callable[[str], str], str], ...] = (
    ("a percent sign", lambda text: text % _Any(), "write %% for a percent sign"),
    ("a brace", lambda text: text.format_map(_Any()), "write the placeholders as the English has them"),
)
"""How the words of templates and those of the program are filled in: what can be wrong, and how to fix it."""


_BARE_PERCENT = re.compile(r"%(?![(%])")
"""A percent sign in a text of the data, which nothing is filled into by percent signs: `90% still`."""


def _unwritable(english: str, words: str) -> Iterator[tuple[str, str]]:
    """Signs that would break the page or the build; what the English itself does is right."""
    for what, fill, fix in _FILL if not _BARE_PERCENT.search(english) else _FILL[1:]:
        if _can_be_filled(english, fill) and not _can_be_filled(words, fill):
            yield f"{what} in it is not a placeholder", fix
    if '"' in words and '"' not in english:
        yield 'the quotation mark " would end an attribute of the page', "write the quotation marks of the language"


def forms_of(words: str | Sequence[str] | None) -> list[str]:
    """The words of a message, or of its translation, one entry a plural form."""
    return [words or ""] if words is None or isinstance(words, str) else list(words)


def _debris(ids: Sequence[str], strings: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What other programs, or someone who was not done, left in a translation; what the English has is meant."""
    for string in filter(may_have_debris, strings):
        told = list(debris(string))
        meant = {found.kind for text in ids for found in debris(text)} if told else set[str]()
        for found in told:
            if found.kind not in meant and not found.first.startswith(("<", "{", "}")):  # told as tags and braces
                yield found.message, found.fix


def unfaithful(message: Message, forms: int, lang: str = "") -> Iterator[tuple[str, str]]:
    """What is wrong with a translation, and how to fix it; nothing for a message that has none.

    `forms` is how many plural forms the language has, `lang` its tag.
    """
    ids, strings = forms_of(message.id), forms_of(message.string)
    if not any(strings):
        return
    if len(ids) > 1 and (len(strings) != forms or not all(strings)):
        yield f"the language has {forms} plural forms, and this has {sum(map(bool, strings))}", "translate every form"
        return
    yield from _debris(ids, strings)
    for at, string in enumerate(strings):
        yield from slips(ids[min(at, len(ids) - 1)], string, lang)
    if not any(map(_SIGN.search, (*ids, *strings))):
        return
    for string in strings:
        yield from _unwritable(ids[0], string)
    for name, found in _KEPT:
        known = set[str]().union(*map(found, ids))
        needed = set[str].intersection(*map(found, ids))
        for string in strings:
            lacking, strange = sorted(needed - found(string)), sorted(found(string) - known)
            if lacking:
                yield f"the {name} '{lacking[0]}' is lost in translation", "add it as the English has it"
            if strange:
                yield f"the English has no {name} '{strange[0]}'", "write it as the English has it, or take it out"
