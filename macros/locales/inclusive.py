"""Words of a language that can keep people from applying: data/locales/<folder>/inclusive-language.yml.

It has the shape of data/inclusive-language.yml, whose words are English. The posting check of the language reads it,
and the check of its catalog, where it finds what a translator brought in.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.catalog.validation import validate
from macros.locales.avoided import pattern_of
from macros.model.inclusive_language import InclusiveLanguage
from macros.text.language import Language
from macros.trees.loading import Map, load, locate, locate_key
from macros.trees.problems import Mark, Problem

FILE = "inclusive-language.yml"


class Inclusive:
    """The list of one language, or none. What names whom the law protects is right in guides, and is not looked for."""

    def __init__(self, rules: InclusiveLanguage | None = None) -> None:
        self.rules = rules
        terms = [term for term in rules.terms.values() if not term.protected] if rules else []
        self._avoided = [(_letters(word), pattern_of(word), term.instead) for term in terms for word in term.words]
        excused = [word for excuse in rules.exceptions.values() for word in excuse.words] if rules else []
        self._excused: Sequence[re.Pattern[str]] = [pattern_of(word) for word in excused]

    def slips(self, words: str) -> Iterator[tuple[str, str]]:
        """What a translation says that can keep people from applying: what is wrong, and how to fix it."""
        small = words.casefold()  # to look for the letters first is many times faster than patterns
        for letters, pattern, instead in self._avoided:
            found = pattern.search(words) if letters in small else None
            if found and not self._is_excused(found):
                yield f"'{found[0]}' can keep people from applying", instead

    def _is_excused(self, found: re.Match[str]) -> bool:
        """Whether it is a part of words that are allowed: `jeune` in `jeune pousse`."""
        all_excused = (one for pattern in self._excused for one in pattern.finditer(found.string))
        return any(one.start() <= found.start() and found.end() <= one.end() for one in all_excused)


def _letters(word: str) -> str:
    return word.casefold().rstrip("*")


def name_of(folder: str) -> str:
    """The list of a language, relative to the project."""
    return f"data/locales/{folder}/{FILE}"


def read_inclusive(root: Path, folder: str) -> tuple[Inclusive, list[Problem]]:
    """The list of a language, empty where it has none, with what is wrong with it."""
    name = name_of(folder)
    if not (root / name).is_file():
        return Inclusive(), []
    tree, problems = load(str(root / name), name)
    if tree is None:
        return Inclusive(), problems
    rules, faults = validate(InclusiveLanguage, tree)
    return Inclusive(rules), [*problems, *faults]


def inclusive_of(catalog: Catalog, language: Language) -> InclusiveLanguage | None:
    """The words to avoid in the texts of a language; those of data/ in the one in which they are written."""
    if not language.is_translated:
        return catalog.inclusive_language
    folder = language.folder
    return catalog.memo.get(("inclusive", folder), lambda: read_inclusive(catalog.root, folder)[0].rules)


def exceptions_of(catalog: Catalog, folder: str) -> Iterator[tuple[str, datetime.date, Mark]]:
    """Those of a language's list: id, the day on which it runs out, and where that stands."""
    tree, rules = _read(catalog, folder)
    if tree is not None and rules is not None:
        for key, excuse in rules.exceptions.items():
            yield key, excuse.expires, locate_key(tree, ("exceptions", key, "expires"))


def faults_of(catalog: Catalog, folder: str, day: datetime.date) -> Iterator[Problem]:
    """An exception that has run out on a day, and a source that is not there."""
    for key, expires, mark in exceptions_of(catalog, folder):
        if expires < day:
            fix = "read the texts again, and reword them or give a new day with a reason"
            yield Problem(mark, f"the exception '{key}' expired on {expires}", fix)
    tree, rules = _read(catalog, folder)
    if tree is None or rules is None:
        return
    if "sources" not in catalog.broken and rules.source not in catalog.sources:
        yield Problem(
            locate(tree, ("source",)),
            f"there is no source '{rules.source}'",
            "add it to data/sources.yml, or name another",
        )


def _read(catalog: Catalog, folder: str) -> tuple[Map | None, InclusiveLanguage | None]:
    """The list of a language as it is written and as it is meant; neither where it has none that can be read."""
    name = name_of(folder)
    tree = load(str(catalog.root / name), name)[0] if (catalog.root / name).is_file() else None
    return tree, validate(InclusiveLanguage, tree)[0] if tree else None
