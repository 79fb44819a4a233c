"""The pages written by hand cite sources that are listed, each with the day on which it was read."""

import re
from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.rules import Dates, rule
from macros.trees.folders import page_texts
from macros.trees.problems import Mark, Problem

_CALL = re.compile(r"\bpage_sources\(([^)]*)\)")
_ID = re.compile(r"\"([^\"]*)\"|'([^']*)'")


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Each id in a call of `page_sources` is a source with `verified_on`."""
    if "sources" in catalog.broken:
        return
    for path, text in page_texts(catalog.root):
        name = f"docs/{path}"
        for call in _CALL.finditer(text):
            cited = list(_ID.finditer(text, call.start(1), call.end(1)))
            for found in cited:
                yield from _faults(catalog, found[found.lastindex or 0], _mark(name, text, found.start() + 1))
            if not cited:
                fix = 'write the ids of data/sources.yml in quotes, such as page_sources("gdpr-article-14")'
                yield Problem(_mark(name, text, call.start()), "page_sources names no source here", fix)


def _faults(catalog: Catalog, name: str, mark: Mark) -> Iterator[Problem]:
    if name not in catalog.sources:
        yield Problem(mark, f"the source '{name}' is not listed", "add it to data/sources.yml or fix the id")
    elif catalog.sources[name].verified_on is None:
        fix = "add 'verified_on:' to it in data/sources.yml, with the day on which you read it"
        yield Problem(mark, f"the source '{name}' does not say when it was read", fix)


def _mark(path: str, text: str, start: int) -> Mark:
    lines = text[:start].split("\n")
    return Mark(path, len(lines), len(lines[-1]) + 1)
