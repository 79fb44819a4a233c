"""No text holds what another program has left behind, or what stands for words that are still to be written."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.prose import page_debris
from macros.checks.rules import Dates, file_rule, rule
from macros.text import blanks
from macros.text.debris import debris, may_have_debris
from macros.trees.folders import page_texts
from macros.trees.loading import Map, scalars
from macros.trees.problems import Mark, Problem


@file_rule
def check(catalog: Catalog, below: str, tree: Map, dates: Dates) -> Iterator[Problem]:
    """Look at every value of a file of data/ that is text."""
    for mark, text in catalog.extracts.of(_suspects, below, tree):
        for found in debris(text):
            yield Problem(_place(catalog, mark, found.first), found.message, found.fix)


@rule
def check_pages(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Look at what readers see of the hand-written pages."""
    for path, text in page_texts(catalog.root):
        yield from page_debris(f"docs/{path}", text)


def _suspects(below: str, tree: Map) -> tuple[tuple[Mark, str], ...]:
    """The texts of a file that may hold debris, with their places; of most files none is."""
    found = [
        (mark, blanks.filled(value) if blanks.may_hold(loc) else value)
        for loc, value, mark in scalars(tree)
        if isinstance(value, str)
    ]
    if not may_have_debris("\n".join(text for _, text in found)):
        return ()
    return tuple((mark, text) for mark, text in found if may_have_debris(text))


def _place(catalog: Catalog, start: Mark, typed: str) -> Mark:
    """Where the text that begins at `start` has what is typed; its start where that goes over two lines."""
    try:
        lines = (catalog.root / start.path).read_text("utf-8").split("\n")[start.line - 1 :]
    except OSError:
        return start
    skipped = start.col - 1
    for number, line in enumerate(lines, start.line):
        if (at := line.find(typed, skipped)) >= 0:
            return Mark(start.path, number, at + 1)
        skipped = 0
    return start
