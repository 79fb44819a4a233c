"""What is wrong with pages and settings, as far as it shows without making them."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.pages.docs_folder import IGNORED, folder_problems
from macros.pages.links import Links
from macros.pages.macro_calls import REPOSITORY, call_problems
from macros.pages.markup import links_in, without_code, written_faults
from macros.pages.routes import expand, front_matters, parameters
from macros.pages.site_file import site_file
from macros.pages.source import Source, read_sources
from macros.trees.folders import files
from macros.trees.problems import DataProblems, Problem
from macros.views import block_names


def page_problems(catalog: Catalog, *, is_whole: bool) -> list[Problem]:
    """The faults of mkdocs.yml and docs/. `is_whole` is whether the data has none, so that routes can be followed."""
    problems = [*site_file(catalog.root)[1], *folder_problems(catalog.root)]
    sources = read_sources(catalog.root)
    found, faults = front_matters(sources)
    problems += faults
    blocks = block_names()
    for path, meta in found.items():
        page = Source(path, sources[path], known=meta)
        problems += call_problems(page, blocks, (REPOSITORY, "route", *parameters(path)))
        problems += _markup_problems(page)
    if is_whole and not problems:
        try:
            problems += _dead_links(catalog.root, expand(sources, catalog))
        except DataProblems as error:
            problems += error.problems
    return problems


def _markup_problems(page: Source) -> Iterator[Problem]:
    for at, what, mend in written_faults(page.markdown):
        yield Problem(page.mark(page.start + at), what, mend)


def _dead_links(root: Path, pages: Iterable[Source]) -> list[Problem]:
    """Links to what is no file of docs/; one page of each route is looked at."""
    by_file: dict[str, Source] = {}
    targets = {}
    for page in pages:
        by_file.setdefault(page.file, page)
        targets[page.path] = page.address
    folder = f"{root / 'docs'}{os.sep}"
    below = (entry.path.removeprefix(folder).replace(os.sep, "/") for entry in files(folder, IGNORED.search))
    links = Links({path: path for path in below if not path.endswith(".md")} | targets)
    for page in by_file.values():
        for _, target in links_in(without_code(page.markdown)):
            links.address(target, page)
    return sorted(set(links.problems({})))
