"""What a person should look at again: facts and laws that were verified long ago, exceptions that run out."""

import datetime
from collections.abc import Iterator

from macros.catalog import Catalog
from macros.loading import locate_key, scalars
from macros.problems import Problem

VALID_DAYS = 365
"""How many days a comparison with the source counts."""

NOTICE_DAYS = 60
"""How many days before it runs out an exception is named."""


def due(catalog: Catalog, today: datetime.date, within: int = NOTICE_DAYS) -> list[Problem]:
    """Everything due for a review on a day, sorted; exceptions also if they run out in the next `within` days."""
    return sorted([*_verified_long_ago(catalog, today), *_running_out(catalog, today, within)])


def _verified_long_ago(catalog: Catalog, today: datetime.date) -> Iterator[Problem]:
    for below, tree in catalog.trees.items():
        for loc, value, mark in scalars(tree):
            if loc[-1] == "verified_on" and (day := _day(value)) and (today - day).days > VALID_DAYS:
                name = " > ".join(loc[:-1]) or below.removesuffix(".yml")
                mend = "compare it with its source again, and give the day on which you did"
                yield Problem(mark, f"'{name}' was last verified on {day}, more than {VALID_DAYS} days ago", mend)


def _running_out(catalog: Catalog, today: datetime.date, within: int) -> Iterator[Problem]:
    rules = catalog.inclusive_language
    for name, excuse in rules.exceptions.items() if rules else ():
        if excuse.expires <= today + datetime.timedelta(days=within):
            mark = locate_key(catalog.trees["inclusive-language.yml"], ("exceptions", name, "expires"))
            ending = "ran" if excuse.expires < today else "runs"
            mend = "look at the texts again; find other words, or give a new day and say why"
            yield Problem(mark, f"the exception '{name}' {ending} out on {excuse.expires}", mend)


def _day(value: object) -> datetime.date | None:
    """The day that a text names; None for anything else, which the checks report."""
    try:
        return datetime.date.fromisoformat(str(value))
    except ValueError:
        return None
