"""Pages made on trial, to see what is wrong with them: each file of docs/ once, and each translation of a page."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.pages.docs_folder import IGNORED
from macros.pages.links import Links, ids_in
from macros.pages.making import Maker
from macros.pages.routes import expand
from macros.pages.source import Source
from macros.text.html_tokens import tokens
from macros.text.language import Language
from macros.trees.folders import files
from macros.trees.problems import Problem
from macros.views.renderer import Renderer


def trial_problems(catalog: Catalog, sources: Mapping[str, str]) -> set[Problem]:
    """What is wrong with the pages of docs/ (`sources`, path to text), and with those in other languages.

    The data has to be without fault. Of a route the first page is made: what data says breaks no page. Raises
    DataProblems where the pages have no addresses.
    """
    pages = {page.path: page for page in expand(sources, catalog)}
    trial = _Trial(catalog, pages)
    of_files: dict[str, Source] = {}
    for page in pages.values():
        of_files.setdefault(page.file, page)
    found = trial.problems(of_files.values())
    for folder in list(catalog.settings.languages)[1:]:
        found |= trial.problems(_translations(catalog.root, folder, pages, sources))
    return found


class _Trial:
    """Makes pages, and those that their links lead to."""

    def __init__(self, catalog: Catalog, pages: Mapping[str, Source]) -> None:
        self._pages = pages
        addresses = {path: page.address for path, page in pages.items()}
        self._maker = Maker(Renderer(catalog, Language()), Links({**_others(catalog.root), **addresses}))
        self._html: dict[str, str] = {}
        """What each page was made to, by its path."""

    def problems(self, pages: Iterable[Source]) -> set[Problem]:
        """What is wrong with some pages."""
        maker = self._maker
        maker.links.found, maker.faults = {}, {}
        for page in pages:
            self._make(page)
        found, faults = {**maker.links.found}, set(chain.from_iterable(maker.faults.values()))
        targets = {link.target for links in found.values() for link in links if link.section} & self._pages.keys()
        for path in sorted(targets - self._html.keys()):
            self._make(self._pages[path])
        maker.links.found = found
        return faults.union(maker.links.problems({path: ids_in(tokens(self._html[path])) for path in targets}))

    def _make(self, page: Source) -> None:
        begun = self._maker.begin(page, repository="")
        self._html[page.path] = self._maker.convert(self._maker.run(begun)).html


def _others(root: Path) -> Mapping[str, str]:
    """The files of docs/ that are no pages, path below docs/ to address."""
    folder = f"{root / 'docs'}{os.sep}"
    below = (entry.path.removeprefix(folder).replace(os.sep, "/") for entry in files(folder, IGNORED.search))
    return {path: path for path in below if not path.endswith(".md")}


def _translations(root: Path, folder: str, pages: Mapping[str, Source], sources: Mapping[str, str]) -> Iterator[Source]:
    """The pages of prose that have a translation in the language of a folder."""
    from macros.locales.whole_pages import is_whole, translation  # one language has none

    for path, page in pages.items():
        if is_whole(path) and (local := translation(root, folder, path, sources[path])):
            yield replace(page, text=local.source, translation=local.file, added_lines=local.added_lines, known=None)
