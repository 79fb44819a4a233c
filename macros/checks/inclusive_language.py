"""Inclusive language: each finding is answered by other words, or excused for a reason and for a time.

The masculine-coded stems are those of the gender decoder (MIT licence), after Gaucher, Friesen and Kay,
"Evidence that gendered wording in job advertisements exists and sustains gender inequality" (2011).
They are blind to context, which is what exceptions are for.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from macros.catalog.data_files import text_trees
from macros.catalog.roles import Catalog, Role
from macros.checks.context import guides, mapping_at, role_files, shared_files
from macros.checks.rules import Dates, role_rule, rule
from macros.model.shared import InclusiveLanguage
from macros.text.text_walk import FoundText, texts
from macros.trees.loading import Map, locate_key
from macros.trees.problems import Mark, Problem

File = tuple[str, Any, Map]
_ADVERT = {"about", "responsibilities", "requirements", "offer", "works_with", "reports_to"}
_EXPLAINS = {"risk", "origin_wording"}
_RISKY = (("job-description", "requirements"), ("interview", "questions"), ("hiring", "red_flags"))
_ASKS = ("label", "text", "ask")


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    stems = (
        re.escape(word.removesuffix("*")).replace(r"\ ", r"\s+") + (r"[\w-]*" if word.endswith("*") else "")
        for word in words
    )
    return re.compile(rf"(?<![\w-])(?:{'|'.join(stems)})(?![\w-])", re.IGNORECASE)


def findings(words: Iterable[str], text: str) -> list[str]:
    """The words of a text that match, in lower case. A final * in `words` stands for any ending."""
    return [" ".join(match.lower().split()) for match in _pattern(tuple(words)).findall(text)]


@rule
def check_excuses(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """An exception that has run out, or that excuses nothing any more, is a fault."""
    rules = catalog.inclusive_language
    if rules is None or catalog.broken:
        return
    tree = catalog.trees["inclusive-language.yml"]
    files = [*shared_files(catalog), *(file for role in catalog.roles.values() for file in role_files(catalog, role))]
    raw = {word for _, words, _ in _matches(files, rules) for word in words}
    for name, excuse in rules.exceptions.items():
        mark = locate_key(tree, ("exceptions", name))
        if excuse.expires < dates.revision:
            mend = "look at the texts again; find other words, or give a new day and say why"
            yield Problem(mark, f"the exception '{name}' ran out on {excuse.expires}", mend)
        for word in excuse.words:
            if not any(findings([word], match) for match in raw):
                yield Problem(mark, f"'{word}' is excused, but stands in no advert or guide", "delete it")


@rule
def check_shared(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """The words of the files that all roles share."""
    if rules := catalog.inclusive_language:
        yield from _unexcused(shared_files(catalog), rules)


@role_rule()
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Masculine-coded words in adverts, excluding words anywhere, and risky asks without a note."""
    if rules := catalog.inclusive_language:
        yield from _unexcused(role_files(catalog, role), rules)
        yield from _risky(role, rules)


def _unexcused(files: Iterable[File], rules: InclusiveLanguage) -> Iterator[Problem]:
    excused = tuple(word for excuse in rules.exceptions.values() for word in excuse.words)
    for found, words, instead in _matches(files, rules):
        for word in words:
            if not excused or not findings(excused, word):
                mend = f"{instead}; or excuse it in data/inclusive-language.yml with a reason and an expiry"
                yield Problem(found.mark, f"'{word}' can keep people from applying", mend)


def _matches(files: Iterable[File], rules: InclusiveLanguage) -> Iterator[tuple[FoundText, list[str], str]]:
    for below, model, tree in files:
        for part_model, part in text_trees(model, tree):
            for found in texts(part_model, part):
                if _EXPLAINS.intersection(found.loc):
                    continue
                if _in_advert(below, found):
                    yield found, findings(rules.masculine, found.text), "find a plainer word"
                for term in rules.terms.values():
                    yield found, findings(term.words, found.text), term.instead


def _in_advert(below: str, found: FoundText) -> bool:
    if below.endswith("/job-description.yml"):
        return found.loc[0] in _ADVERT
    return found.loc[0] == "job-description" and len(found.loc) > 1 and found.loc[1] in _ADVERT


def _risky(role: Role, rules: InclusiveLanguage) -> Iterator[Problem]:
    """In every variant, so that a note which an overlay removes is missed; the base's own faults only once."""
    reported: set[tuple[str, str, str]] = set()
    for page, group in _RISKY:
        for key, item, mark in _without_note(role, page, group):
            text = " ".join(str(item[name]) for name in _ASKS if isinstance(item.get(name), str))
            for words in rules.needs_risk.values():
                hits = findings(words.words, text)
                if hits and (page, key, hits[0]) not in reported:
                    reported.add((page, key, hits[0]))
                    message = f"'{key}' asks about '{hits[0]}' without a risk note ({words.why})"
                    mend = "add 'risk:' with 'note:' and 'instead:', or ask in another way"
                    yield Problem(mark, message, mend)


def _without_note(role: Role, page: str, group: str) -> Iterator[tuple[str, Map, Mark]]:
    """The items of a list without a risk note, in every variant; those that variants share once."""
    seen: set[int] = set()
    for _, tree in guides(role, page):
        entries = mapping_at(tree, page, group)
        for key, item in entries.items():
            if isinstance(item, Map) and id(item) not in seen:
                seen.add(id(item))
                if not item.get("risk"):
                    yield key, item, entries.key_marks[key]
