"""What is wrong with pages and settings, as far as it shows without making them."""

from macros.catalog.catalog import Catalog
from macros.pages.docs_folder import folder_problems
from macros.pages.macro_calls import call_problems
from macros.pages.routes import expand, front_matters
from macros.pages.site_file import site_file
from macros.pages.source import Source, read_sources
from macros.trees.problems import DataProblems, Problem
from macros.views import block_names


def page_problems(catalog: Catalog, *, is_whole: bool) -> list[Problem]:
    """The faults of mkdocs.yml and docs/. `is_whole` is whether the data has none, so that routes can be followed."""
    problems = [*site_file(catalog.root)[1], *folder_problems(catalog.root)]
    sources = read_sources(catalog.root)
    found, faults = front_matters(sources)
    problems += faults
    names = block_names()
    for path, meta in found.items():
        problems += call_problems(Source(path, sources[path], known=meta), names)
    if is_whole and not problems:
        try:
            expand(sources, catalog)
        except DataProblems as error:
            problems += error.problems
    return problems
