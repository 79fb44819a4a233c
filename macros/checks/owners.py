"""Who is asked to review translations is asked for languages that there are."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.context import mapping_at
from macros.checks.rules import Dates, rule
from macros.trees.problems import Problem


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """A language with owners is one of the site's."""
    if catalog.handbook is None:
        return
    marks = mapping_at(catalog.trees["handbook.yml"], "owners", "languages").key_marks
    for language in catalog.handbook.owners.languages:
        if language not in catalog.handbook.languages:
            known = ", ".join(catalog.handbook.languages)
            yield Problem(marks[language], f"there is no language '{language}'", f"use one of: {known}")
