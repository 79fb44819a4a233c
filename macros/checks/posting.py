"""Job postings keep their own rules in every variant: how much is there, what comes first, what is named.

The limits are in data/handbook.yml, what no must-have asks for in data/inclusive-language.yml.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from macros.catalog.catalog import Catalog
from macros.catalog.posting_tally import HEAD, Held, Posted, Tally
from macros.catalog.roles import Role
from macros.catalog.variants import BASE
from macros.checks.rules import Dates, role_rule
from macros.model.employer import PostingLimits
from macros.model.quantity import Quantity
from macros.model.role import RolePage
from macros.trees.loading import locate_key
from macros.trees.problems import Mark, Problem

_PAGE = "job-description"
_NUMBER = r"\d[\d,.]*(?:\s?[-–]\s?\d[\d,.]*)?\+?"


class _Rule(NamedTuple):
    """What is counted in each variant, and how too few and too many are fixed."""

    what: str
    key: str
    """The list of the description in which it is counted; empty for all of it."""

    count: Callable[[Held], int]
    limits: Quantity
    few: str
    many: str


@role_rule("role", _PAGE, "compensation")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Every variant of a role that is no draft; of each kind of fault the first variant is told, and how many more."""
    guide = role.compose(BASE)[0]
    if guide is None or catalog.handbook is None or role.page(RolePage).status:
        return
    if guide.job_description.posting is None:
        fix = "add 'posting:' with 'opening:', and 'posting:' to the duties and requirements that belong in it"
        mark = locate_key(role.base, (_PAGE,))
        yield Problem(mark, "the role has no short job posting", fix, is_warning=True)
        return
    limits = catalog.handbook.postings
    held = list(Tally(role, guide, catalog.handbook.employer, catalog.requirement_kinds))
    yield from _counted(role, held, _rules(limits))
    yield from _begun(role, held, int(limits.first_words.high))
    yield from _named(role, held, limits, frozenset(catalog.handbook.employer.benefits or ()))
    yield from _said(catalog, held, int(limits.item_words.high))


def _rules(limits: PostingLimits) -> tuple[_Rule, ...]:
    add, take = "add 'posting:' to more of them", "remove 'posting:' from some (write null in an overlay)"
    return (
        _Rule("duties", "responsibilities", lambda held: len(held.of("responsibilities")), limits.duties, add, take),
        _Rule("must-haves", "requirements", _must_haves, limits.must_haves, add, take),
        _Rule("words", "", lambda held: held.words, limits.words, "say more about the work", "shorten it or post less"),
    )


def _must_haves(held: Held) -> int:
    return sum(one.is_must_have for one in held.of("requirements"))


def _counted(role: Role, held: Sequence[Held], rules: Sequence[_Rule]) -> Iterator[Problem]:
    """The numbers that are too small or too large."""
    for rule in rules:
        counts = [(rule.count(one), one) for one in held]
        few = [found for found in counts if found[0] < rule.limits.low]
        many = [found for found in counts if found[0] > rule.limits.high]
        for wrong, fix in (few, rule.few), (many, rule.many):
            if wrong:
                count, first = wrong[0]
                message = f"the posting of {_of(first)} has {count} {rule.what}, not {rule.limits.typed}{_more(wrong)}"
                yield Problem(_place(role, first, *filter(None, [rule.key])), message, fix)


def _begun(role: Role, held: Sequence[Held], most: int) -> Iterator[Problem]:
    """Work, place, pay and travel come first: in few words, and travel where the role has it as a figure."""
    long = [one for one in held if one.first_words > most]
    silent = [one for one in held if (HEAD, "travel") not in one.items] if _travels(role) else []
    if long:
        said = f"takes {long[0].first_words} words to state the work, place, pay, and travel"
        message = f"the posting of {_of(long[0])} {said}, not {most}{_more(long)}"
        yield Problem(_place(role, long[0], HEAD), message, "shorten 'opening:', 'place:' or 'travel:'")
    if silent:
        message = f"the posting of {_of(silent[0])} does not mention the travel{_more(silent)}"
        yield Problem(_place(role, silent[0], HEAD), message, "write {travel} under 'travel:' of 'posting:'")


def _travels(role: Role) -> bool:
    return "travel" in role.page(RolePage).facts


def _named(role: Role, held: Sequence[Held], limits: PostingLimits, own: frozenset[str]) -> Iterator[Problem]:
    """The benefits that every posting names."""
    for name in limits.benefits:
        without = [] if name in own else [one for one in held if ("offer", name) not in one.items]
        if without:
            message = f"the posting of {_of(without[0])} does not name the benefit '{name}'{_more(without)}"
            fix = f"add '{name}' to its offer with 'posting:', or to 'benefits:' of the employer in data/handbook.yml"
            yield Problem(_place(role, without[0], "offer"), message, fix)


def _said(catalog: Catalog, held: Sequence[Held], most: int) -> Iterator[Problem]:
    """Each duty and requirement is short, and no must-have asks for what is not asked in postings."""
    rules = catalog.inclusive_language
    seen: dict[int, Posted] = {}
    for spot, posted in (found for one in held for found in one.items.items()):
        if id(posted) in seen or spot[0] not in ("responsibilities", "requirements"):
            continue
        seen[id(posted)] = posted
        if posted.words > most:
            message = f"'{spot[1]}' takes {posted.words} words in the posting, not {most}"
            yield Problem(posted.mark, message, "say it in one short sentence under 'posting:'")
        for group in rules.not_in_postings.values() if rules and posted.is_must_have else ():
            if found := _pattern(group.words).search(posted.text.lower()):
                yield Problem(posted.mark, f"a must-have of the posting asks for “{found[0]}”", group.instead)


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """The words, where # stands for a number and a final * for any ending."""
    ends = [re.escape(word.removesuffix("*")) + r"[\w-]*" * word.endswith("*") for word in words]
    any_of = "|".join(end.replace(r"\#", _NUMBER).replace(r"\ ", r"\s+") for end in ends)
    return re.compile(rf"(?<![\w-])(?:{any_of})(?![\w-])")


def _of(held: Held) -> str:
    """The variant as a message names it."""
    return f"'{held.variant.id}'" if held.variant.choices else "the base"


def _more(wrong: Sequence[object]) -> str:
    """How many more variants have the same fault."""
    more = len(wrong) - 1
    return f" ({more} more variant{'s' if more > 1 else ''} too)" if more else ""


def _place(role: Role, held: Held, *keys: str) -> Mark:
    """Where a variant was last made what it is: in its last overlay that changes the description, or in the base."""
    return role.place((_PAGE, *keys), held.variant)
