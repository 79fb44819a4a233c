"""A comma inside a list in brackets parts its entries: a sentence that holds one needs quotes."""

from collections.abc import Iterator
from itertools import pairwise

from macros.catalog.catalog import Catalog
from macros.checks.context import file_texts
from macros.checks.rules import Dates, file_rule
from macros.model.base import TextKind
from macros.text.text_walk import FoundText
from macros.trees.loading import Map
from macros.trees.problems import Mark, Problem

_ENDS = (".", "?", "!", ":", ";", "…", "”", '"', "*", ")")


@file_rule
def check(catalog: Catalog, below: str, tree: Map, dates: Dates) -> Iterator[Problem]:
    """Look at every list of texts in a file of data/."""
    for mark in catalog.extracts.of(_parted, below, tree):
        fix = "put quotes around the whole text, because a comma separates the entries of a list in brackets"
        yield Problem(mark, "the entry begins in the middle of a sentence", fix)


def _parted(below: str, tree: Map) -> tuple[Mark, ...]:
    """Where a text begins that goes on with the one before it, in the same line."""
    return tuple(after.mark for before, after in pairwise(file_texts(below, tree)) if _goes_on(before, after))


def _goes_on(before: FoundText, after: FoundText) -> bool:
    same_list = before.loc[:-1] == after.loc[:-1] and isinstance(after.loc[-1], int)
    return (
        same_list
        and after.kind is TextKind.TEXT
        and before.mark.line == after.mark.line
        and not before.text.endswith(_ENDS)
        and after.text[:1].islower()
    )
