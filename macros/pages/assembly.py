"""Pages put together: from what docs/ and the data say to the HTML of an article. Knows no generator."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from html import escape
from itertools import chain
from pathlib import Path
from typing import Any

from markupsafe import Markup

from macros.catalog.catalog import Catalog
from macros.changes.releases import Release
from macros.locales.whole_pages import LocalPage, local_page
from macros.pages.edit_table import with_edit_table
from macros.pages.folding import with_folds
from macros.pages.heading_links import with_heading_links
from macros.pages.links import Links, ids_in
from macros.pages.macro_pages import MacroPage
from macros.pages.making import Maker
from macros.pages.navigation import tree
from macros.pages.releases import Releases, known_releases
from macros.pages.routes import expand
from macros.pages.search_sections import SearchSection, search_sections
from macros.pages.settings import SiteSettings
from macros.pages.source import Source
from macros.pages.structured_data import json_ld
from macros.pages.switches import Switches
from macros.pages.term_links import TermLinks
from macros.pages.titles import fill_in, title_values
from macros.text.html_tokens import Token, tag, tokens, written
from macros.text.language import Language
from macros.text.optional_ends import without_optional_ends
from macros.text.untranslated import shown
from macros.trees.problems import DataProblems, Problem
from macros.versions import history
from macros.views.renderer import Renderer
from macros.views.reviews import notice_of
from macros.views.shown_facts import ShownFacts


@dataclass(frozen=True)
class Article:
    """A page as its readers get it, and what a frame around it needs."""

    html: str
    outline: Sequence[Mapping[str, Any]]
    """The headings, as `Converted.outline`."""

    meta: Mapping[str, Any]
    """What the frame shows of it, as HTML: `title`, `description` ...; see `Assembly.meta`. `edit_files` are those of
    the pencils, as `with_edit_table` gives them."""

    sections: Sequence[SearchSection]
    """What the search finds of it."""


class Assembly:
    """Makes the pages of one language and version of the handbook at `root`."""

    def __init__(self, root: Path, catalog: Catalog, language: Language, version: str = "") -> None:
        self.root = root
        self.catalog = catalog
        self.language = language
        self.switches = Switches(catalog.settings.languages, language.folder, version, _offered(catalog))
        self.memo = catalog.memo.own()
        """What is worked out for several pages. What differs between languages or versions is in no other."""
        releases = Releases(partial(self.memo.get, "releases", self._releases))
        self.renderer = Renderer(catalog, language, releases=releases, day=history.revision_date(root))
        self.maker = Maker(self.renderer)
        self.settings = SiteSettings()
        self.ids: dict[str, frozenset[str]] = {}
        self._local: Mapping[str, LocalPage] = {}
        """What is in docs/, in the language."""
        self._files: Mapping[str, str] = {}
        self._source_tag = next(iter(catalog.settings.languages.values())).lang
        self._last_changes = history.last_changes(root)

    def prepare(self, sources: Mapping[str, str], files: Mapping[str, str], settings: SiteSettings) -> None:
        """Know every page before the first is made: `sources` as for `expand`, whose problems this raises.

        Then the pages of before can still be made.

        `files` are all others that links may lead to, path below docs/ to address.
        """
        before = self._local, self._files
        self.settings = settings
        self.renderer.repository = settings.repository_links
        self._local = {path: local_page(self.root, self.language, path, text) for path, text in sources.items()}
        self._files = files
        try:
            self.maker.links = Links(self._targets())
        except DataProblems:
            self._local, self._files = before
            raise

    @property
    def links(self) -> Links:
        """The links of the pages that were made."""
        return self.maker.links

    @property
    def pages(self) -> dict[str, Source]:
        """Path below docs/ to page."""
        return self.memo.get("pages", self._pages)

    def page(self, path: str) -> Source:
        """The page at a path below docs/. Raises KeyError where there is none."""
        return self.memo.get(("source", path), lambda: self.pages[path])

    @property
    def navigation(self) -> list[Any]:
        """The navigation, as `tree` gives it."""
        return self.memo.get("navigation", lambda: tree(self.pages.values(), self.catalog))

    def _releases(self) -> Sequence[Release]:
        return known_releases(self.root, self.catalog.trees, self.switches.version, self.language.title)

    def _pages(self) -> dict[str, Source]:
        self.memo.rest_on("files")
        editions = [release.name for release in self.renderer.releases if release.name]
        pages = expand({path: page.source for path, page in self._local.items()}, self.catalog, editions)
        return {page.path: self._translated(page) for page in pages}

    def _translated(self, page: Source) -> Source:
        """A page, which knows where its translation is."""
        local = self._local.get(page.path)
        if local is None or not local.file:
            return page
        return replace(page, translation=local.file, added_lines=local.added_lines)

    def _targets(self) -> Mapping[str, str]:
        """Path below docs/ to address of all that links may lead to."""
        return self.memo.get(
            "targets", lambda: {**self._files, **{path: page.address for path, page in self.pages.items()}}
        )

    def _term_links(self) -> TermLinks:
        """What links the terms of the glossary."""

        def make() -> TermLinks:
            glossary = self.catalog.glossary
            return TermLinks(glossary.terms if glossary else {}, self.catalog.job_titles)

        return self.memo.get("term links", make)

    def whole(self, page: Source) -> Article:
        """The article of a page, whose macros run as mkdocs-macros runs them, without MkDocs."""
        return self.article(page, self.maker.run(self.begin(page)))

    def macros(self) -> Mapping[str, Callable[..., str]]:
        """Each block by its name, as pages call it; what is wrong with a call is told, and said in its place."""
        return self.maker.macros()

    def problems_of(self, path: str) -> list[Problem]:
        """What is wrong with the page at a path below docs/, as far as it shows without the others."""
        return sorted(self.maker.faults.get(path, []))

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the calls and the links of the pages that were made, each once."""
        return sorted({*self.links.problems(self.ids), *chain.from_iterable(self.maker.faults.values())})

    def begin(self, page: Source) -> MacroPage:
        """Begin a page: what its blocks link to is seen from there. Gives what its macros are to be run of."""
        self.links.targets = self._targets()
        return self.maker.begin(page, self.settings.repository)

    def article(self, page: Source, markdown: str) -> Article:
        """The article of the page that is open. `markdown` is what its macros left."""
        converted = self.maker.convert(markdown)
        linked = self._term_links().link(tokens(converted.html), self.renderer.term_link)
        if (local := self._local.get(page.path)) and local.is_english:
            linked = [tag(f'<div lang="{self._source_tag}">'), *linked, tag("</div>")]
        body = _with_notice(with_heading_links(linked), notice_of(self.renderer))
        html, edited = with_edit_table(written(with_folds(body)))
        end = tokens(self._feedback(page))
        whole = [*body, *end]
        self.ids[page.path] = ids_in(whole)
        return Article(
            without_optional_ends(html + written(end)),
            converted.outline,
            {**self.meta(page), "edit_files": escape(" ".join(edited))},
            search_sections(whole),
        )

    def spoken(self, html: str) -> str:
        """A whole page as its readers get it: what it says in the source language is marked, and it says so at once."""
        said, count = shown(html, self._source_tag)
        if not count or "</h1>" not in said:
            return said
        notice = shown(self.renderer.render("untranslated.html", count=count), self._source_tag)[0]
        return said.replace("</h1>", f"</h1>{notice}", 1)

    def canonical(self, page: Source) -> str:
        """The address under which search engines keep a page."""
        return self.switches.canonical(self.settings.address, page.address)

    def last_change(self, page: Source) -> datetime.date | None:
        """The day of the last change to any file that the page is made of."""
        days = [self._last_changes[path] for path in page.files if path in self._last_changes]
        return max(days, default=None)

    def meta(self, page: Source) -> dict[str, Any]:
        """What a page's frame shows: words are HTML, because the frame prints them as they are."""
        values = title_values(page, self.catalog)
        found: dict[str, Any] = {
            key: escape(fill_in(page.meta[key], values)) for key in ("title", "description") if key in page.meta
        }
        if page.role:
            found["noindex"] = self.catalog.is_draft(page.role, page.choices)
        if data := json_ld(page, self.catalog, self.language, self.canonical(page)):
            found["json_ld"] = data
        return found

    def _feedback(self, page: Source) -> Markup:
        """Links for readers who have something to say and use no Git."""
        address = self.canonical(page)
        report = self.renderer.repository.report
        is_interview = page.meta.get("fills_from") == "interview"
        return self.renderer.render(
            "feedback.html",
            wrong_fact=report("wrong-fact.yml", address),
            new_question=report("new-question.yml", address) if is_interview else "",
        )


def _offered(catalog: Catalog) -> frozenset[str]:
    """The folders of the languages that search engines are told of."""
    if len(catalog.settings.languages) == 1:
        return frozenset(catalog.settings.languages)
    from macros.locales.catalogs import offered  # one language alone has no need to import what reads catalogs

    return offered(catalog)


def _with_notice(page: list[Token], notice: str) -> list[Token]:
    """A page with the notice in its place."""
    for at, token in enumerate(page):
        if not isinstance(token, str) and token.html == ShownFacts.notice:
            return [*page[:at], *tokens(notice), *page[at + 1 :]]
    return page
