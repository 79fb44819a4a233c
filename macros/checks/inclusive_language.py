"""Inclusive language: each finding is answered by other words, or excused for a reason and for a time.

The masculine-coded stems are those of the gender decoder (MIT license), after Gaucher, Friesen and Kay,
"Evidence that gendered wording in job advertisements exists and sustains gender inequality" (2011).
They are blind to context, which is what exceptions are for.
"""

import re
from collections.abc import Iterable, Iterator, Set
from functools import cache
from typing import TypeVar

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.context import WORD_LISTS, file_texts, guides, mapping_at
from macros.checks.prose import file_words
from macros.checks.rules import Dates, file_rule, role_rule, rule
from macros.model.inclusive_language import InclusiveLanguage, Term, UnratedWords
from macros.model.library import TAKE
from macros.text.text_walk import FoundText
from macros.trees.loading import Map, locate_key
from macros.trees.problems import Mark, Problem

_Group = TypeVar("_Group", Term, UnratedWords)
_Match = tuple[FoundText, list[str], str, str]
"""A text, the words to avoid in it, what is wrong with them, and what to do instead."""

_EXCLUDES = "can keep people from applying"
_UNRATED = "does not say what earns this rating"
_DESCRIPTION = {"about", "posting", "responsibilities", "requirements", "offer", "works_with", "reports_to"}
_EXPLAINS = {"risk", "origin_wording"}
_RISKY = (("job-description", "requirements"), ("interview", "questions"), ("hiring", "red_flags"))
_STATEMENTS = {("employer", "equal_opportunity"), ("employer", "accommodations")}
"""Texts of an employer that name whom the law protects."""

_RATED = {"anchors", "levels"}
"""Keys of questions and of competencies that describe the points of a scale."""

_ASKS = ("label", "text", "ask")
_OTHER_CASES = "\u0130\u0131\u017f\u212a"
"""Letters that are the same as an i, s or k of ASCII where case is ignored."""


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Words by their first letter, which tells quickly where none of them begins."""
    groups: dict[str, list[str]] = {}
    for word in words:
        ending = r"[\w-]*" if word.endswith("*") else ""
        rest = re.escape(word[1:].removesuffix("*")).replace(r"\ ", r"\s+") + ending
        groups.setdefault(word[0], []).append(rest)
    any_of = "|".join(f"[{_any_case(first)}](?:{'|'.join(rests)})" for first, rests in groups.items())
    return re.compile(rf"(?<![\w-])(?:{any_of})(?![\w-])", re.IGNORECASE)


def _any_case(letter: str) -> str:
    same = re.compile(re.escape(letter), re.IGNORECASE)
    return "".join(re.escape(sign) for sign in (letter, letter.upper(), *_OTHER_CASES) if same.fullmatch(sign))


def findings(words: Iterable[str], text: str) -> list[str]:
    """The words of a text that match, in lowercase. A final * in `words` stands for any ending."""
    return [" ".join(match.lower().split()) for match in _pattern(tuple(words)).findall(text)]


@rule
def check_excuses(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """An exception that has run out is a fault; one that excuses nothing any more is warned of."""
    rules = catalog.inclusive_language
    if rules is None or catalog.broken:
        return
    tree = catalog.trees["inclusive-language.yml"]
    raw = {word for owner in catalog.owners for word in _words_found(catalog, owner)}
    for name, excuse in rules.exceptions.items():
        mark = locate_key(tree, ("exceptions", name))
        if excuse.expires < dates.revision:
            fix = "read the texts again, and reword them or give a new day with a reason"
            yield Problem(mark, f"the exception '{name}' expired on {excuse.expires}", fix)
        for word in excuse.words:
            if not any(findings([word], match) for match in raw):
                message = f"'{word}' is excused, but no description or guide uses it"
                yield Problem(mark, message, "delete it", is_warning=True)


def _words_found(catalog: Catalog, owner: str) -> frozenset[str]:
    """The words to avoid that an owner's files hold, excused or not."""

    def make() -> frozenset[str]:
        matches = (_matches(catalog, below, tree) for below, tree in catalog.trees_of(owner).items())
        return frozenset(word for found in matches for _, words, *_ in found for word in words)

    return catalog.memo.get(("words to avoid", owner), make)


@role_rule()
def check_risks(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Risky asks have a note."""
    if rules := catalog.inclusive_language:
        yield from _risky(role, rules)


@file_rule
def check(catalog: Catalog, below: str, tree: Map, dates: Dates) -> Iterator[Problem]:
    """Masculine-coded words in descriptions, words in anchors by which nobody can rate, excluding words anywhere."""
    rules = catalog.inclusive_language
    if rules is None:
        return
    excused = tuple(word for excuse in rules.exceptions.values() for word in excuse.words)
    for found, words, wrong, instead in _matches(catalog, below, tree):
        for word in words:
            if not excused or not findings(excused, word):
                fix = f"{instead}; or excuse it in data/inclusive-language.yml with a reason and an expiry"
                yield Problem(found.mark, f"'{word}' {wrong}", fix)


def _matches(catalog: Catalog, below: str, tree: Map) -> list[_Match]:
    rules = catalog.inclusive_language
    if rules is None or below == WORD_LISTS:
        return []
    given = catalog.extracts.of(file_texts, below, tree), file_words(catalog.extracts, below, tree)
    return catalog.extracts.of(_file_matches, below, tree, *given, rules)


def _file_matches(
    below: str, tree: Map, texts: tuple[FoundText, ...], words: tuple[str, ...], rules: InclusiveLanguage
) -> list[_Match]:
    """The texts of a file that hold words to avoid, with these words and what to do instead."""
    matches: list[_Match] = []
    vocabulary = frozenset(words)
    terms = _at_stake(rules.terms.values(), vocabulary)
    unrated = _at_stake(rules.unrated.values(), vocabulary)
    for found in texts:
        if _EXPLAINS.intersection(found.loc):
            continue
        if _in_description(below, found):
            matches.append((found, findings(rules.masculine, found.text), _EXCLUDES, "find a plainer word"))
        if unrated and _RATED.intersection(found.loc):
            matches += ((found, findings(group.words, found.text), _UNRATED, group.instead) for group in unrated)
        avoided = (term for term in terms if not (term.protected and found.loc in _STATEMENTS))
        matches += ((found, findings(term.words, found.text), _EXCLUDES, term.instead) for term in avoided)
    return [match for match in matches if match[1]]


def _at_stake(groups: Iterable[_Group], vocabulary: Set[str]) -> list[_Group]:
    """The groups of which a text with this vocabulary can hold a word."""
    return [group for group in groups if any(_may_hold(vocabulary, word) for word in group.words)]


def _may_hold(vocabulary: Set[str], word: str) -> bool:
    """Whether a text with this vocabulary can hold a word, or words; a final * stands for any ending."""
    whole, start = _parts(word)
    return whole <= vocabulary and (not start or any(known.startswith(start) for known in vocabulary))


@cache
def _parts(word: str) -> tuple[frozenset[str], str]:
    """The words that have to be there as they are, and the start of the one before the *."""
    parts = word.removesuffix("*").replace("-", " ").split()
    return (frozenset(parts[:-1]), parts[-1]) if word.endswith("*") else (frozenset(parts), "")


def _in_description(below: str, found: FoundText) -> bool:
    if below.endswith("/job-description.yml"):
        return found.loc[0] in _DESCRIPTION
    return found.loc[0] == "job-description" and len(found.loc) > 1 and found.loc[1] in _DESCRIPTION


def _risky(role: Role, rules: InclusiveLanguage) -> Iterator[Problem]:
    """Look at every variant, because an overlay may remove a note; the base's own faults are told once."""
    reported: set[tuple[str, str, str]] = set()
    for page, group in (pair for pair in _RISKY if pair[0] in role.pages):  # of others the note may be unread
        for key, item, mark in _without_note(role, page, group):
            text = " ".join(str(item[name]) for name in _ASKS if isinstance(item.get(name), str))
            for words in rules.needs_risk.values():
                hits = findings(words.words, text)
                if hits and (page, key, hits[0]) not in reported:
                    reported.add((page, key, hits[0]))
                    message = f"'{key}' asks about '{hits[0]}' without a risk note ({words.why})"
                    fix = "add 'risk:' with 'note:' and 'instead:', or ask it differently"
                    yield Problem(mark, message, fix)


def _without_note(role: Role, page: str, group: str) -> Iterator[tuple[str, Map, Mark]]:
    """The items of a list without a risk note, in every variant; those that variants share once.

    An item that still is to be taken from the library depends on a fault of that, where its note may be.
    """
    seen: set[int] = set()
    for _, tree in guides(role, page):
        entries = mapping_at(tree, page, group)
        for key, item in entries.items():
            if isinstance(item, Map) and id(item) not in seen:
                seen.add(id(item))
                if not item.get("risk") and TAKE not in item:
                    yield key, item, entries.key_marks[key]
