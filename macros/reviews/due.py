"""What a person should look at again, as lines: facts and laws whose time is over, exceptions that run out."""

import datetime
from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.locales.inclusive import exceptions_of
from macros.places.in_words import whole_place_in_words
from macros.reviews.facts import verified_facts
from macros.reviews.intervals import after
from macros.text.language import Language
from macros.trees.loading import locate_key
from macros.trees.problems import Mark, Problem

_VERIFY = "compare it with its source; give the day in 'verified_on' and what you compared in 'verified_note'"
_DECIDE = "read the texts again, and reword them or give a new day with a reason"


def due(catalog: Catalog, today: datetime.date, within: int | None = None) -> list[Problem]:
    """Everything that is due on a day or in the next `within` days (by default the handbook's notice), sorted."""
    if catalog.handbook is None:
        mark = Mark("data/handbook.yml")
        return [Problem(mark, "the intervals of reviews cannot be read", "fix what 'handbook check' says")]
    notice = catalog.settings.reviews.notice
    last = after(today, notice) if within is None else today + datetime.timedelta(days=within)
    return sorted([*_facts(catalog, today, last), *_exceptions(catalog, today, last)])


def _facts(catalog: Catalog, today: datetime.date, last: datetime.date) -> Iterator[Problem]:
    for fact in verified_facts(catalog):
        if fact.review_by <= last:
            verb = "was due for a review by" if fact.is_due(today) else "is due for a review by"
            who = " ".join(fact.owners)
            name = whole_place_in_words(fact.place, Language())
            message = f"'{name}' {verb} {fact.review_by} (verified on {fact.verified_on}, for {who})"
            yield Problem(fact.mark, message, _VERIFY)


def _exceptions(catalog: Catalog, today: datetime.date, last: datetime.date) -> Iterator[Problem]:
    for exception, expires, mark in _excused(catalog):
        if expires <= last:
            verb = "expired" if expires < today else "expires"
            yield Problem(mark, f"the exception '{exception}' {verb} on {expires}", _DECIDE)


def _excused(catalog: Catalog) -> Iterator[tuple[str, datetime.date, Mark]]:
    """Id, day, and place of each exception of the words that keep people away, in every language."""
    rules = catalog.inclusive_language
    for exception, excuse in rules.exceptions.items() if rules else ():
        mark = locate_key(catalog.trees["inclusive-language.yml"], ("exceptions", exception, "expires"))
        yield exception, excuse.expires, mark
    _, *others = catalog.settings.languages
    for folder in others:
        yield from exceptions_of(catalog, folder)
