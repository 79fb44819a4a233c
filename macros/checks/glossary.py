"""The glossary and the texts fit: what is used is defined, and what is defined is used.

Whether a word needs an entry cannot be told in general. The rule is what can be held: every abbreviation, and every
word that stands under `watch`.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from macros.catalog.catalog import Catalog
from macros.checks.prose import File, Passage, data_passages, page_passages
from macros.checks.references import missing
from macros.checks.rules import Dates, rule
from macros.model.glossary import GENERAL_KINDS, Glossary
from macros.text.terms import Finder, Wording, abbreviations, folded, plain_words, singular
from macros.trees.loading import Loc, Map, locate, locate_key
from macros.trees.problems import Mark, Problem

_FILE = "glossary.yml"
_MEND = "define it in data/glossary.yml, or say it in plain words"


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Texts use no abbreviation and no watched word without an entry; no entry is unused, doubled or points nowhere."""
    glossary = catalog.glossary
    if glossary is None:
        return
    tree = catalog.trees[_FILE]
    yield from _entries(glossary, tree)
    yield from _kinds(catalog, glossary, tree)
    words = _Words(
        Finder.of(glossary.terms, catalog.job_titles),
        Finder({word: word for word in glossary.watch}),
        {*_known(glossary), *_role_abbreviations(catalog)},
    )
    for file in chain(data_passages(catalog), page_passages(catalog.root)):
        yield from words.undefined(file)
    if catalog.roles and not catalog.broken:
        for key, term in glossary.terms.items():
            if key not in words.used:
                message = f"'{term.term}' is defined, but stands in no text"
                yield Problem(locate_key(tree, ("terms", key)), message, "delete it, or give the forms that texts use")


class _Words:
    """Looks for terms, watched words and abbreviations, file by file.

    A passage is read word by word only where it holds an abbreviation, the words of what is watched, or those of a term
    which no passage was seen to use yet.
    """

    def __init__(self, terms: Finder, watched: Finder, known: Collection[str]) -> None:
        self._terms = terms
        self._watched = watched
        self._known = known
        self.used: set[str] = set()
        """Ids of the terms that some text uses; a term's own definition does not count."""

    def undefined(self, file: File) -> Iterator[Problem]:
        """The words of a file that lack an entry, each once."""
        told: set[str] = set()
        awaited = self._in(file, (wording for wording in self._terms.wordings if wording.term not in self.used))
        watched = self._in(file, self._watched.wordings)
        for passage in file.passages:
            if passage.path == f"data/{_FILE}" and passage.loc[-1] != "definition":
                continue
            found = [match for match in abbreviations(passage.words) if not self._is_known(match[0])]
            words = plain_words(passage.words) if awaited or watched else ""
            is_watched = any(wording.phrase in words for wording in watched)
            if found or is_watched or any(w.phrase in words and w.term not in self.used for w in awaited):
                for word, problem in self._read(passage, found, is_watched):
                    if word not in told:
                        told.add(word)
                        yield problem

    def _in(self, file: File, wordings: Iterable[Wording]) -> list[Wording]:
        """The wordings that a file may use."""
        found = [wording for wording in wordings if wording.words <= file.vocabulary]
        words = plain_words("\n".join(passage.words for passage in file.passages)) if found else ""
        return [wording for wording in found if wording.phrase in words]

    def _is_known(self, abbreviation: str) -> bool:
        return abbreviation in self._known or singular(abbreviation) in self._known

    def _read(self, passage: Passage, found: list[re.Match[str]], is_watched: bool) -> Iterator[tuple[str, Problem]]:
        """Each word of a passage that lacks an entry, with its problem; `found` are its unknown abbreviations."""
        uses = list(self._terms.uses(passage.words))
        self.used |= {use.term for use in uses if not (passage.path == f"data/{_FILE}" and use.term in passage.loc)}

        def is_free(start: int, end: int) -> bool:
            return not any(use.start <= start and end <= use.end for use in uses)

        for match in found:
            word = match[0]
            if is_free(*match.span()):
                mend = f"{_MEND}, or list it there under 'known' with a reason"
                yield word, Problem(passage.mark(word), f"the abbreviation '{word}' is used and not defined", mend)
        for use in self._watched.uses(passage.words) if is_watched else ():
            if is_free(use.start, use.end):
                word = passage.words[use.start : use.end]
                yield use.term, Problem(passage.mark(word), f"the term '{word}' is used and not defined", _MEND)


def _known(glossary: Glossary) -> Iterator[str]:
    for group in glossary.known.values():
        yield from group.words


def _role_abbreviations(catalog: Catalog) -> Iterator[str]:
    """Each guide explains its own."""
    for role in catalog.roles:
        tree = catalog.trees.get(f"roles/{role}/role.yml")
        if tree is not None and isinstance(abbreviation := tree.get("abbreviation"), str):
            yield abbreviation


def _entries(glossary: Glossary, tree: Map) -> Iterator[Problem]:
    """No wording stands twice, and `see_also` names other terms that exist."""
    first: dict[str, Mark] = {}
    for loc, wording in _wordings(glossary):
        mark = locate(tree, loc)
        if (earlier := first.setdefault(folded(wording), mark)) != mark:
            message = f"'{wording}' stands in this file already, in line {earlier.line}"
            yield Problem(mark, message, "leave it in one place")
    for key, term in glossary.terms.items():
        for index, other in enumerate(term.see_also):
            mark = locate(tree, ("terms", key, "see_also", index))
            if other == key:
                yield Problem(mark, f"'{key}' names itself", "delete it")
            elif other not in glossary.terms:
                yield missing(mark, "term", other, glossary.terms)


def _kinds(catalog: Catalog, glossary: Glossary, tree: Map) -> Iterator[Problem]:
    """Every term belongs to what all roles share, or to a family that exists and is called otherwise."""
    if catalog.handbook is None:
        return
    families = catalog.handbook.families
    for family in families:
        if family in GENERAL_KINDS:
            mark = locate_key(catalog.trees["handbook.yml"], ("families", family))
            message = f"'{family}' is a kind of term that all roles share"
            yield Problem(mark, message, "give the family another id")
    for key, term in glossary.terms.items():
        if term.kind not in GENERAL_KINDS and term.kind not in families:
            mark = locate(tree, ("terms", key, "kind"))
            yield missing(mark, "kind of term", term.kind, [*GENERAL_KINDS, *families])


def _wordings(glossary: Glossary) -> Iterator[tuple[Loc, str]]:
    """Every wording of the file, with its path of keys."""
    for key, term in glossary.terms.items():
        yield ("terms", key, "term"), term.term
        if term.abbreviation:
            yield ("terms", key, "abbreviation"), term.abbreviation
        for name in ("also_called", "forms"):
            yield from ((("terms", key, name, i), wording) for i, wording in enumerate(getattr(term, name)))
    yield from ((("watch", index), word) for index, word in enumerate(glossary.watch))
    for group, known in glossary.known.items():
        yield from ((("known", group, "words", index), word) for index, word in enumerate(known.words))
