"""Every figure, law and exception names sources that exist and days that have come."""

import re
from collections.abc import Iterator
from typing import Any

from macros.catalog import Catalog
from macros.checks.context import Dates
from macros.loading import Map, Seq
from macros.problems import Mark, Problem

_PERIOD = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")
_SOURCE_KEYS = ("source", "sources", "no_rule_source")
_PAST_KEYS = ("verified_on", "as_of", "published")


def check_dates(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Sources are listed in sources.yml; `as_of`, `published` and `verified_on` do not lie in the future."""
    today = dates.today.isoformat()
    for tree in catalog.trees.values():
        for key, value, mark in _entries(tree):
            if not isinstance(value, str | int) or isinstance(value, bool):
                continue
            if (
                key in _SOURCE_KEYS
                and isinstance(value, str)
                and "sources" not in catalog.broken
                and value not in catalog.sources
            ):
                mend = "add it to data/sources.yml or mend the id"
                yield Problem(mark, f"the source '{value}' is not listed", mend)
            if key in _PAST_KEYS and _PERIOD.fullmatch(str(value)) and str(value) > today[: len(str(value))]:
                yield Problem(mark, f"'{key}' lies in the future ({value})", "give the day on which it was really read")


def _entries(node: Map | Seq) -> Iterator[tuple[str, Any, Mark]]:
    """Every scalar with its key; the items of a list count under the list's key."""
    if isinstance(node, Seq):
        for value in node:
            if isinstance(value, Map | Seq):
                yield from _entries(value)
        return
    for key, value in node.items():
        if isinstance(value, Seq):
            yield from (
                (key, item, mark) for item, mark in zip(value, value.marks, strict=True) if isinstance(item, str)
            )
        if isinstance(value, Map | Seq):
            yield from _entries(value)
        elif value is not None:
            yield key, value, node.value_marks[key]
