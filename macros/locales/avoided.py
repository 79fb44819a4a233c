"""Words that a language does not say here, each with what it says instead: data/locales/<folder>/avoid.yml.

Mostly false friends: a `Konto` is where money lies, and the English account is a `Kunde`. A `*` stands for any ending.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from macros.trees.loading import Map, load
from macros.trees.problems import Problem

FILE = "avoid.yml"


class Avoided:
    """The list of one language: what is not said to what is said instead."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        self._instead = [(entry.casefold().rstrip("*"), pattern_of(entry), said) for entry, said in entries.items()]

    def slips(self, words: str) -> Iterator[tuple[str, str]]:
        """What a translation says that the language does not: what is wrong, and how to fix it."""
        small = words.casefold()  # to look for the letters first is many times faster than patterns
        for letters, pattern, said in self._instead:
            if letters in small and (found := pattern.search(words)):
                yield f"'{found[0]}' is not said here", f"say '{said}'"


def pattern_of(entry: str) -> re.Pattern[str]:
    """An entry as a pattern, whole words, in any case; a `*` stands for any ending."""
    words = re.escape(entry).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
    return re.compile(rf"(?<![\w-]){words}(?![\w-])", re.IGNORECASE)


def name_of(folder: str) -> str:
    """The list of a language, relative to the project."""
    return f"data/locales/{folder}/{FILE}"


def read_avoided(root: Path, folder: str) -> tuple[Avoided, list[Problem]]:
    """The list of a language, empty where it has none, with what is wrong with it."""
    name = name_of(folder)
    if not (root / name).is_file():
        return Avoided({}), []
    tree, problems = load(str(root / name), name)
    if tree is None:
        return Avoided({}), problems
    return Avoided({key: said for key, said in tree.items() if isinstance(said, str)}), [*problems, *_faults(tree)]


def _faults(tree: Map) -> Iterator[Problem]:
    for key, said in tree.items():
        if not isinstance(said, str):
            yield Problem(tree.value_marks[key], f"what is said instead of '{key}' is missing", "write it in quotes")
