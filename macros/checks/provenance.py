"""Every figure, law and exception names sources that exist and days that have come."""

import re
from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.rules import Dates, file_rule
from macros.trees.loading import Map, scalars
from macros.trees.problems import Problem

_PERIOD = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
_SOURCE_KEYS = ("source", "sources", "no_rule_source")
_PAST_KEYS = ("verified_on", "as_of", "published")


@file_rule
def check_dates(catalog: Catalog, below: str, tree: Map, dates: Dates) -> Iterator[Problem]:
    """Sources are listed in sources.yml; `as_of`, `published` and `verified_on` do not lie in the future."""
    today = dates.today.isoformat()
    for loc, value, mark in scalars(tree):
        key = loc[-1]
        if not isinstance(value, str | int) or isinstance(value, bool):
            continue
        if (
            key in _SOURCE_KEYS
            and isinstance(value, str)
            and "sources" not in catalog.broken
            and value not in catalog.sources
        ):
            fix = "add it to data/sources.yml or fix the id"
            yield Problem(mark, f"the source '{value}' is not listed", fix)
        if key in _PAST_KEYS and _PERIOD.fullmatch(str(value)) and str(value) > today[: len(str(value))]:
            yield Problem(mark, f"'{key}' is in the future ({value})", "write the day on which it was read")
