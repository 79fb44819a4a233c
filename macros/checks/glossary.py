"""The glossary and the texts fit: what is used is defined, and what is defined and not used is warned of.

Whether a word needs an entry cannot be told in general. The rule is what can be held: every abbreviation, and every
word that is under `watch`.
"""

import re
from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.prose import File, Passage, page_passages
from macros.checks.references import missing
from macros.checks.rules import Dates, file_rule, rule
from macros.checks.term_uses import GLOSSARY, file_read, finder, held, uses_of, uses_of_pages
from macros.model.glossary import GENERAL_KINDS, Glossary
from macros.text.debris import is_stand_in
from macros.text.terms import Finder, abbreviations, folded, plain_words, singular
from macros.trees.loading import Loc, Map, locate, locate_key
from macros.trees.problems import Mark, Problem

_FIX = "define it in data/glossary.yml, or say it in plain words"


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """No entry is doubled or points nowhere; one that is unused is no fault of who takes the last text away."""
    glossary = catalog.glossary
    if glossary is None:
        return
    tree = catalog.trees[GLOSSARY]
    yield from _entries(glossary, tree)
    yield from _kinds(catalog, glossary, tree)
    unused = set(glossary.terms if catalog.roles and not catalog.broken else ())
    for uses in (*(uses_of(catalog, owner) for owner in catalog.owners), uses_of_pages(catalog)):
        unused -= uses.among(unused)
    for key in unused:
        message = f"'{glossary.terms[key].term}' is defined, but no text uses it"
        fix = "delete it, or add the forms that texts use"
        yield Problem(locate_key(tree, ("terms", key)), message, fix, is_warning=True)


@file_rule
def check_data(catalog: Catalog, below: str, tree: Map, dates: Dates) -> Iterator[Problem]:
    """Texts use no abbreviation and no watched word without an entry."""
    if catalog.glossary is not None:
        yield from _words(catalog).undefined(file_read(catalog.extracts, below, tree))


@rule
def check_pages(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Nor do the pages written by hand."""
    if catalog.glossary is not None:
        for page in page_passages(catalog.root):
            yield from _words(catalog).undefined(page)


def _words(catalog: Catalog) -> "_Words":
    return catalog.memo.get("words and terms", lambda: _Words(catalog))


class _Words:
    """Knows which words need no entry, or have one."""

    def __init__(self, catalog: Catalog) -> None:
        glossary = catalog.glossary
        self._terms = finder(catalog)
        self._watched = Finder({word: word for word in glossary.watch} if glossary else {})
        self._known = {
            *(_known(glossary) if glossary else ()),
            *catalog.memo.get("abbreviations of roles", lambda: frozenset(_role_abbreviations(catalog))),
        }

    def undefined(self, file: File) -> Iterator[Problem]:
        """The words of a file that lack an entry, each once. A passage is taken apart only where one may be in it."""
        told: set[str] = set()
        watched = held(file, self._watched.wordings)
        for passage in file.passages:
            found = [match for match in abbreviations(passage.words) if not self._is_known(match[0])]
            words = plain_words(passage.words) if watched else ""
            is_watched = any(wording.phrase in words for wording in watched)
            for word, problem in self._in(passage, found, is_watched) if found or is_watched else ():
                if word not in told:
                    told.add(word)
                    yield problem

    def _is_known(self, abbreviation: str) -> bool:
        """Whether nothing is to be said of it here; what stands for words to be written is told as that."""
        known = abbreviation in self._known or singular(abbreviation) in self._known
        return known or is_stand_in(abbreviation)

    def _in(self, passage: Passage, found: list[re.Match[str]], is_watched: bool) -> Iterator[tuple[str, Problem]]:
        """Each word of a passage that lacks an entry, with its problem; `found` are its unknown abbreviations."""
        uses = list(self._terms.uses(passage.words))

        def is_free(start: int, end: int) -> bool:
            return not any(use.start <= start and end <= use.end for use in uses)

        for match in found:
            word = match[0]
            is_error = passage.words[: match.start()].endswith("#")  # such as #REF!, which is told as that
            if is_free(*match.span()) and not is_error:
                fix = f"{_FIX}, or list it there under 'known' with a reason"
                yield word, Problem(passage.mark(word), f"the abbreviation '{word}' is used but not defined", fix)
        for use in self._watched.uses(passage.words) if is_watched else ():
            if is_free(use.start, use.end):
                word = passage.words[use.start : use.end]
                yield use.term, Problem(passage.mark(word), f"the term '{word}' is used but not defined", _FIX)


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
    """No wording appears twice, and `see_also` names other terms that exist."""
    first: dict[str, Mark] = {}
    for loc, wording in _wordings(glossary):
        mark = locate(tree, loc)
        if (earlier := first.setdefault(folded(wording), mark)) != mark:
            message = f"'{wording}' is already in this file, on line {earlier.line}"
            yield Problem(mark, message, "keep it in one place")
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
