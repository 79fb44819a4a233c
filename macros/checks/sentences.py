"""No sentence stands in two roles: what they share stands once, in data/library/ or in a file for all roles."""

import re
from collections.abc import Iterator, Mapping

from macros.catalog.catalog import Catalog
from macros.catalog.library import FOLDER
from macros.checks.context import texts_of
from macros.checks.drafts import TO_DO
from macros.checks.rules import Dates, rule
from macros.model.base import TextKind
from macros.model.library import TAKE
from macros.text.placeholders import PLACEHOLDER
from macros.text.text_walk import FoundText
from macros.trees.loading import Map, scalars
from macros.trees.problems import Mark, Problem

FEWEST_WORDS = 7
"""Shorter ones, such as “What do you do with it?”, meet by chance."""

_END = re.compile(r"[.!?][”’\")]*\s+")
_WORDS = re.compile(r"[\w{}]+")
_ONLY_WORDS = bytes(code if _WORDS.fullmatch(chr(code)) else ord(" ") for code in range(256))
"""Bytes of ASCII to themselves, or to a space where they are no part of a word."""


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """The second of two equal sentences is told, whatever their case, punctuation and figures are.

    A role may repeat the library's words of an item that it takes, because it changes them in overlays.
    """
    first: dict[str, tuple[str, str, Mark]] = {}
    files = {owner: catalog.trees_of(owner) for owner in ("", *catalog.roles)}
    taken = {owner: set(_taken(catalog, trees)) for owner, trees in files.items()}
    for owner in sorted(files, key=lambda role: role and f"{role}/"):  # what all roles share comes first
        trees = files[owner]
        for below, texts in texts_of(catalog, dict(sorted(trees.items()))):
            for sentence, found in catalog.extracts.of(_sentences, below, trees[below], texts):
                item = str(found.loc[0]) if below.startswith(f"{FOLDER}/") else ""
                there, of, mark = first.setdefault(sentence, (owner, item, found.mark))
                if there != owner and of not in taken[owner]:
                    message = f"a sentence stands in {mark.path}:{mark.line} too: “{sentence}”"
                    mend = "say what is different here, or put the item into data/library/ and take it from there"
                    yield Problem(found.mark, message, mend)


def _sentences(below: str, tree: Map, texts: tuple[FoundText, ...]) -> tuple[tuple[str, FoundText], ...]:
    """The sentences of a file, each with the text that it stands in."""
    return tuple(
        (sentence, found) for found in texts if found.kind is TextKind.TEXT for sentence in sentences(found.text)
    )


def _taken(catalog: Catalog, trees: Mapping[str, Map]) -> Iterator[str]:
    """The ids of the library's items that files take."""
    for below, tree in trees.items():
        yield from catalog.extracts.of(_takings, below, tree)


def _takings(below: str, tree: Map) -> tuple[str, ...]:
    return tuple(str(value) for loc, value, _ in scalars(tree) if loc[-1] == TAKE)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text as bare words in lower case, figures as `{}`; short ones and drafts are left out."""
    if "{" in text:
        text = PLACEHOLDER.sub("{}", text)
    for sentence in () if TO_DO in text else _END.split(text):
        words = _words(sentence)
        if len(words) >= FEWEST_WORDS:
            yield " ".join(words).lower()


def _words(sentence: str) -> list[str]:
    """The words of a sentence. Most are ASCII, in which they are found many times faster."""
    if sentence.isascii():
        return sentence.encode().translate(_ONLY_WORDS).decode("ascii").split()
    return _WORDS.findall(sentence)
