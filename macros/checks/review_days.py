"""A fact's own `review_by` lies behind the day on which it was verified, and not too far behind."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.rules import Dates, file_rule
from macros.reviews.facts import day_of, verified_maps
from macros.reviews.intervals import after
from macros.trees.loading import Map
from macros.trees.problems import Problem


@file_rule
def check(catalog: Catalog, below: str, tree: Map, dates: Dates) -> Iterator[Problem]:
    """`review_by` lies after `verified_on`, at most so long as data/handbook.yml says."""
    if catalog.handbook is None:
        return
    longest = catalog.handbook.reviews.at_most
    for _, node in verified_maps(tree):
        verified, day = day_of(node["verified_on"]), day_of(node.get("review_by"))
        if not verified or not day:
            continue
        mark, last = node.value_marks["review_by"], after(verified, longest)
        if day <= verified:
            fix = "write a later day, or delete the line"
            yield Problem(mark, f"'review_by' is not after 'verified_on' ({verified})", fix)
        elif day > last:
            fix = f"write {last} or an earlier day"
            yield Problem(mark, f"'review_by' is too long after 'verified_on' ({verified})", fix)
