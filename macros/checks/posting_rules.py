"""Every rule of the posting check has a source: a law in its file, the limits beside them in data/handbook.yml."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.rules import Dates, rule
from macros.posting_rules.rule import all_rules
from macros.trees.loading import locate_key
from macros.trees.problems import Problem

_FILE = "handbook.yml"


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Limits without a source would be rules without one, which readers are not shown."""
    if catalog.handbook is None or "postings" not in catalog.trees[_FILE]:
        return
    without = [key for key, one in all_rules() if one.source == "limits" and not catalog.handbook.postings.source]
    if without:
        message = f"the limits of postings name no source, so the posting check cannot use: {', '.join(without)}"
        yield Problem(
            locate_key(catalog.trees[_FILE], ("postings",)), message, "add 'source:' with an id of sources.yml"
        )
