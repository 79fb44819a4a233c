"""No sentence is in two roles: what they share appears once, in data/library/ or in a file for all roles."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from macros.catalog.catalog import Catalog
from macros.catalog.library import FOLDER
from macros.checks.context import file_texts
from macros.checks.drafts import TO_DO
from macros.checks.rules import Dates, rule
from macros.model.base import TextKind
from macros.model.library import TAKE
from macros.text.placeholders import PLACEHOLDER
from macros.text.text_walk import FoundText
from macros.trees.loading import Map, scalars
from macros.trees.problems import Problem

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
    first: dict[str, FoundText] = {}
    for owner in sorted(catalog.owners, key=lambda role: role and f"{role}/"):  # what all roles share comes first
        trees = catalog.trees_of(owner)
        taken = set(_taken(catalog, trees))
        for below in sorted(trees):
            texts = catalog.extracts.of(file_texts, below, trees[below])
            told = catalog.extracts.of(_first_places, below, trees[below], texts)
            known = {sentence: first[sentence] for sentence in told.keys() & first.keys()}
            repeated = {sentence: found for sentence, found in known.items() if _is_foreign(found, owner, taken)}
            for sentence, found in _sentences(texts) if repeated else ():
                if sentence in repeated:
                    there = repeated[sentence].mark
                    message = f"this sentence is in {there.path}:{there.line} too: “{sentence}”"
                    fix = "say what is different here, or put the item into data/library/ and take it from there"
                    yield Problem(found.mark, message, fix)
            first |= told
            first |= known


def _is_foreign(found: FoundText, owner: str, taken: Collection[str]) -> bool:
    """Whether a text is another owner's, and of no item of the library that is taken."""
    there, item = _origin(found)
    return there != owner and item not in taken


def _first_places(below: str, tree: Map, texts: tuple[FoundText, ...]) -> dict[str, FoundText]:
    """The sentences of a file, each with the first text that it is in."""
    places: dict[str, FoundText] = {}
    for sentence, found in _sentences(texts):
        places.setdefault(sentence, found)
    return places


def _sentences(texts: Iterable[FoundText]) -> Iterator[tuple[str, FoundText]]:
    """Every sentence of some texts, with the text that it is in."""
    for found in texts:
        if found.kind is TextKind.TEXT:
            yield from ((sentence, found) for sentence in sentences(found.text))


def _origin(found: FoundText) -> tuple[str, str]:
    """The owner of a text, and the item of the library that it belongs to; both may be empty."""
    folder, *below = found.mark.path.removeprefix("data/").split("/")
    return below[0] if folder == "roles" else "", str(found.loc[0]) if folder == FOLDER else ""


def _taken(catalog: Catalog, trees: Mapping[str, Map]) -> Iterator[str]:
    """The ids of the library's items that files take."""
    for below, tree in trees.items():
        yield from catalog.extracts.of(_takings, below, tree)


def _takings(below: str, tree: Map) -> tuple[str, ...]:
    return tuple(str(value) for loc, value, _ in scalars(tree) if loc[-1] == TAKE)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text as bare words in lowercase, figures as `{}`; short ones and drafts are left out."""
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
