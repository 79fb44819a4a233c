"""Inclusive language: each finding is answered by other words, or excused for a reason and for a time.

The masculine-coded stems are those of the gender decoder (MIT licence), after Gaucher, Friesen and Kay,
"Evidence that gendered wording in job advertisements exists and sustains gender inequality" (2011).
They are blind to context, which is what exceptions are for.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from macros.catalog import Catalog, Role
from macros.checks.context import Dates, mapping_at, role_files, text_trees
from macros.loading import Map, locate_key
from macros.model.shared import InclusiveLanguage
from macros.problems import Problem
from macros.texts import FoundText, texts

_ADVERT = {"about", "responsibilities", "requirements", "offer", "works_with", "reports_to"}
_EXPLAINS = {"risk", "origin_wording"}
_RISKY = (("job-description", "requirements"), ("interview", "questions"), ("hiring", "red_flags"))
_ASKS = ("label", "text", "ask")


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    stems = (re.escape(word.removesuffix("*")) + (r"[\w-]*" if word.endswith("*") else "") for word in words)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(stems)})(?![\w-])", re.IGNORECASE)


def findings(words: Iterable[str], text: str) -> list[str]:
    """The words of a text that match, in lower case. A final * in `words` stands for any ending."""
    return [match.lower() for match in _pattern(tuple(words)).findall(text)]


def check_excuses(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """An exception that has run out, or that excuses nothing any more, is a fault."""
    rules = catalog.inclusive_language
    if rules is None or catalog.broken:
        return
    tree = catalog.trees["inclusive-language.yml"]
    raw = {
        match
        for role in catalog.roles.values()
        for found, words, _ in _matches(catalog, role, rules)
        for match in words
    }
    for name, excuse in rules.exceptions.items():
        mark = locate_key(tree, ("exceptions", name))
        if excuse.expires < dates.revision:
            mend = "look at the texts again; find other words, or give a new day and say why"
            yield Problem(mark, f"the exception '{name}' ran out on {excuse.expires}", mend)
        for word in excuse.words:
            if not any(findings([word], match) for match in raw):
                yield Problem(mark, f"'{word}' is excused, but stands in no advert or guide", "delete it")


def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Masculine-coded words in adverts, excluding words anywhere, and risky asks without a note."""
    rules = catalog.inclusive_language
    if rules is None:
        return
    excused = tuple(word for excuse in rules.exceptions.values() for word in excuse.words)
    for found, words, instead in _matches(catalog, role, rules):
        for word in words:
            if not excused or not findings(excused, word):
                mend = f"{instead}; or excuse it in data/inclusive-language.yml with a reason and an expiry"
                yield Problem(found.mark, f"'{word}' can keep people from applying", mend)
    yield from _risky(catalog, role, rules)


def _matches(catalog: Catalog, role: Role, rules: InclusiveLanguage) -> Iterator[tuple[FoundText, list[str], str]]:
    for below, model, tree in role_files(catalog, role):
        for part_model, part in text_trees(below, model, tree):
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


def _risky(catalog: Catalog, role: Role, rules: InclusiveLanguage) -> Iterator[Problem]:
    for below, _, tree in role_files(catalog, role):
        for page, group in _RISKY:
            part = tree if below.endswith(f"/{page}.yml") else mapping_at(tree, "changes", page)
            for key, item in mapping_at(part, group).items():
                if not isinstance(item, Map) or item.get("risk") or _base_has_risk(role, page, group, key):
                    continue
                text = " ".join(str(item[name]) for name in _ASKS if isinstance(item.get(name), str))
                for words in rules.needs_risk.values():
                    if hits := findings(words.words, text):
                        mark = locate_key(part, (group, key))
                        message = f"'{key}' asks about '{hits[0]}' without a risk note ({words.why})"
                        yield Problem(mark, message, "add 'risk:' with 'note:' and 'instead:', or ask in another way")


def _base_has_risk(role: Role, page: str, group: str, key: str) -> bool:
    return bool(mapping_at(role.base, page, group, key).get("risk"))
