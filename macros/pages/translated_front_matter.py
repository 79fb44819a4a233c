"""What is wrong with the words of the front matter of pages in the other languages."""

from collections.abc import Iterator, Mapping

from macros.catalog.catalog import Catalog
from macros.pages.front_matter import front_matter_problems
from macros.pages.routes import FILLED_FROM
from macros.pages.source import front_matter
from macros.trees.loading import Map
from macros.trees.problems import DataProblems, Mark, Problem

_FOLLOWS = "follows"
"""The one key that a translated page has and no other."""


def translated_problems(catalog: Catalog, sources: Mapping[str, str]) -> Iterator[Problem]:
    """The faults of pages that are translated as a whole, at their lines, and those of messages, at the catalog.

    A language whose catalog is faulty, and a page of docs/ that is, have their faults told elsewhere.
    """
    others = list(catalog.handbook.languages)[1:] if catalog.handbook else []
    if not others:
        return
    from macros.locales.catalogs import language_of, po_name  # one language alone has no need of what reads catalogs
    from macros.locales.whole_pages import local_page

    for folder in others:
        try:
            language = language_of(catalog, folder)
        except DataProblems:
            continue
        for path, source in sources.items():
            local = local_page(catalog.root, language, path, source)
            if local.file:
                yield from _of_file(catalog, local.file)
            elif local.source != source:
                yield from _of_messages(path, local.source, po_name(folder))


def _of_file(catalog: Catalog, name: str) -> Iterator[Problem]:
    try:
        meta = front_matter((catalog.root / name).read_text("utf-8"), name)
    except DataProblems as error:
        yield from error.problems
        return
    if isinstance(meta, Map):
        meta.pop(_FOLLOWS, None)
    yield from front_matter_problems(meta, name, FILLED_FROM)


def _of_messages(path: str, source: str, name: str) -> Iterator[Problem]:
    try:
        problems = list(front_matter_problems(front_matter(source, name), name, FILLED_FROM))
    except DataProblems as error:
        problems = error.problems
    for problem in problems:
        message = f"translated, the front matter of docs/{path} is wrong: {problem.message}"
        yield Problem(Mark(name), message, problem.fix)
