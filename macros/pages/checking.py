"""What is wrong with pages and settings: whatever a build would refuse."""

import re
from collections.abc import Iterator
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.pages.docs_folder import folder_problems
from macros.pages.macro_calls import REPOSITORY, call_problems
from macros.pages.markup import written_faults
from macros.pages.routes import front_matters, parameters
from macros.pages.site_file import site_file
from macros.pages.source import FENCE, Source, read_sources
from macros.pages.translated_front_matter import translated_problems
from macros.trees.loading import Map, locate
from macros.trees.problems import DataProblems, Problem
from macros.views import block_names

_HEADING = re.compile(r"^# ", re.MULTILINE)


def page_problems(catalog: Catalog, *, is_whole: bool) -> list[Problem]:
    """The faults of mkdocs.yml and docs/. `is_whole` is whether the data has none, so that pages can be made."""
    problems = [*site_file(catalog.root)[1], *folder_problems(catalog.root)]
    sources = read_sources(catalog.root)
    found, faults = front_matters(sources)
    problems += faults
    if not faults:
        problems += translated_problems(catalog, sources)
    can_be_made = is_whole and not problems
    blocks = block_names()
    for path, meta in found.items():
        page = Source(path, sources[path], known=meta)
        problems += call_problems(page, blocks, (REPOSITORY, "route", *parameters(path)))
        problems += _title_problems(page)
        problems += _markup_problems(page)
        problems += _script_problems(page, catalog.root)
    if can_be_made:
        told = {(problem.mark.path, problem.message) for problem in problems}
        made = _made_problems(catalog, sources)
        problems += (problem for problem in made if (problem.mark.path, problem.message) not in told)
    return problems


def _title_problems(page: Source) -> Iterator[Problem]:
    """Without a title the navigation and the search would call the page by its file."""
    if "title" not in page.meta and not _HEADING.search(page.markdown):
        fix = f"begin the file with the lines '{FENCE}', 'title: ...' and '{FENCE}'"
        yield Problem(page.mark(0), "the page has no title", fix)


def _script_problems(page: Source, root: Path) -> Iterator[Problem]:
    """What has another form than the path of a script is told with the front matter."""
    script = str(page.meta.get("module", ""))
    if isinstance(page.meta, Map) and script.startswith("assets/") and not (root / "docs" / script).is_file():
        mark = locate(page.meta, ("module",))
        yield Problem(mark, f"there is no script docs/{script}", "put it there, or fix its name")


def _markup_problems(page: Source) -> Iterator[Problem]:
    for at, what, fix in written_faults(page.markdown):
        yield Problem(page.mark(page.start + at), what, fix)


def _made_problems(catalog: Catalog, sources: dict[str, str]) -> list[Problem]:
    from macros.pages.frame import frame_problems
    from macros.pages.trial import trial_problems  # who has other faults need not wait for what it takes

    try:
        return [*frame_problems(catalog.root), *sorted(trial_problems(catalog, sources))]
    except DataProblems as error:
        return error.problems
