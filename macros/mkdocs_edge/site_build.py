"""One build of one language: the catalogue, the renderer, and what pages need from both."""

import datetime
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from jinja2 import Environment, FileSystemBytecodeCache
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from macros.catalog.roles import Catalog
from macros.catalog.variants import AXES
from macros.checks import checked
from macros.exports import structured_data
from macros.exports.pay import pay_csv, pay_json
from macros.mkdocs_edge import navigation, routes
from macros.mkdocs_edge.pruning import pruned
from macros.mkdocs_edge.switches import Switches
from macros.mkdocs_edge.whats_new import known_releases, news_files
from macros.model.compensation import Compensation
from macros.model.role import RolePage
from macros.pages.empty_sections import without_empty_sections
from macros.pages.term_links import TermLinks
from macros.text.language import Language
from macros.trees.problems import DataProblems
from macros.versions import history
from macros.versions.repository_links import Forge
from macros.views import blocks
from macros.views.compensation import pay_file
from macros.views.question_bank import bank_files
from macros.views.renderer import Renderer
from macros.views.reviews import DUE_FILE, due_json, with_notice
from macros.views.role_comparison import comparison_files
from macros.views.salaries import PAY_CSV, PAY_JSON

_TOKEN = re.compile(r"<!--handbook-block-(\d+)-->")
_builds: list["SiteBuild"] = []


class SiteBuild:
    """The state of one build."""

    def __init__(
        self, root: Path, catalog: Catalog, language: Language, version: str = "", faults: Sequence[str] = ()
    ) -> None:
        self.root = root
        self.catalog = catalog
        self.switches = Switches(catalog.settings.languages, language.code, version)
        self.faults = faults
        """What is wrong with data/ as it stands, where the last good version is shown in its place."""
        known = known_releases(root, catalog.root / "data", version)
        self.renderer = Renderer(catalog, language, releases=known, day=history.revision_date(root))
        self.term_links = TermLinks(catalog.glossary.terms if catalog.glossary else {}, catalog.job_titles)
        self.last_changes = history.last_changes(root)
        self.rendered: list[Markup] = []

    def macros(self) -> dict[str, Callable[..., str]]:
        """The blocks as mkdocs-macros takes them.

        A macro leaves a comment in the Markdown, and `fill_page` puts the block in its place: Markdown never
        sees data, so nothing in a text can become markup, and long pages cost Markdown nothing.
        """
        return {name: partial(self._render, block) for name, block in blocks().items()}

    def _render(self, block: Callable[..., Markup], *arguments: Any, **options: Any) -> str:
        html = block(self.renderer, *arguments, **options)
        if not html:
            return ""
        self.rendered.append(html)
        return f"<!--handbook-block-{len(self.rendered) - 1}-->"

    def add_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Expand the routes, add downloads, and set the navigation."""
        editions = [release.name for release in self.renderer.releases if release.name]
        routes.expand(files, config, self.catalog, editions)
        for path, text in (*self._pay_files(), *bank_files(self.renderer), *comparison_files(self.renderer)):
            files.append(File.generated(config, path, content=text))
        self.renderer.forge = Forge(config.repo_url or "", config.edit_uri or "")
        for made in news_files(self.renderer, self.switches, config):
            files.append(made)
        files.append(File.generated(config, DUE_FILE, content=due_json(self.renderer)))
        config.nav = navigation.tree(files, self.catalog, self.title_values)
        return files

    def _pay_files(self) -> Iterator[tuple[str, str]]:
        """The path and the text of every download with pay."""
        catalog, language = self.catalog, self.renderer.language
        for role in catalog.roles:
            yield pay_file(role), pay_csv(catalog, language, [role])
        yield PAY_CSV, pay_csv(catalog, language, catalog.finished)
        yield PAY_JSON, pay_json(catalog, language)

    def title_values(self, meta: Mapping[str, Any]) -> dict[str, str]:
        """The words that a page's title and description may use: the role and the chosen options."""
        values = {}
        if role := meta.get("role"):
            values["role"] = self.catalog.roles[role].page(RolePage).title
        for axis in AXES:
            if axis in meta:
                values[axis] = self.catalog.options(axis)[meta[axis]].title
        if routes.FAMILY in meta:
            values[routes.FAMILY] = self.catalog.settings.families[meta[routes.FAMILY]]
        if routes.EDITION in meta:
            values[routes.EDITION] = meta[routes.EDITION]
        return values

    def open_page(self, page: Page, config: MkDocsConfig) -> None:
        """Let blocks link from this page; say where search engines keep it and when it last changed."""
        self.renderer.page_url = page.url
        self.renderer.shown.clear()
        self.rendered.clear()
        page.canonical_url = self.switches.canonical(str(config.site_url), page.url)
        if day := self._last_change(page):
            page.meta["revision_date"] = self.renderer.language.date(day)
            page.update_date = day.isoformat()

    def close_sections(self, markdown: str) -> str:
        """Leave out the sections to which the data says nothing."""
        return without_empty_sections(markdown)

    def fill_page(self, html: str, page: Page) -> str:
        """Replace each block's comment by the block; give the page its title, description and structured data."""
        values = self.title_values(page.meta)
        for key in ("title", "description"):
            if key in page.meta:
                page.meta[key] = escape(navigation.filled(page.meta[key], values))
        if page.meta.get("found_by_titles"):
            # The search ranks tags above everything else. It puts them into the page as HTML, hence the escape.
            titles = self.catalog.roles[page.meta["role"]].page(RolePage).titles
            page.meta["tags"] = [escape(title) for title in titles]
        if role := page.meta.get("role"):
            choices = {axis: page.meta[axis] for axis in AXES if axis in page.meta}
            page.meta["noindex"] = self.catalog.is_draft(role, choices)
        kind = page.meta.get("structured_data")
        if kind and (kind != "occupation" or self.catalog.roles[page.meta["role"]].page(Compensation).national):
            page.meta["json_ld"] = self._structured_data(kind, page)
        filled = _TOKEN.sub(lambda match: self.rendered[int(match[1])], html)
        linked = self.term_links.link(filled, self.renderer.term_link)
        return with_notice(self.renderer, linked) + str(self._feedback(page))

    def _feedback(self, page: Page) -> Markup:
        """Links for readers who have something to say and use no Git."""
        address = page.canonical_url or page.url
        is_interview = page.meta.get("fills_from") == "interview"
        report = self.renderer.forge.report
        return self.renderer.render(
            "feedback.html",
            wrong_fact=report("wrong-fact.yml", address),
            new_question=report("new-question.yml", address) if is_interview else "",
        )

    def _structured_data(self, kind: str, page: Page) -> str:
        guide = self.catalog.roles[page.meta["role"]].guide()
        data = (
            structured_data.occupation(self.catalog, guide, page.canonical_url or "")
            if kind == "occupation"
            else structured_data.faq_page(guide, self.renderer.language)
        )
        return structured_data.script_text(data)

    def _last_change(self, page: Page) -> datetime.date | None:
        """The day of the last change to any file that the page is made of."""
        days = [self.last_changes[path] for path in routes.files_of(page, self.catalog) if path in self.last_changes]
        return max(days, default=None)

    def navigation_of(self, whole: Navigation) -> Navigation:
        """The navigation as the page shows it that is active."""
        words = self.renderer.language.ngettext
        return pruned(whole, lambda count: words("All {count}", "All {count}", count).format(count=count))

    def furnish(self, environment: Environment) -> None:
        """Give the theme's templates the words of the language, the switches and the faults of the data."""
        environment.add_extension("jinja2.ext.i18n")
        environment.bytecode_cache = FileSystemBytecodeCache()
        language = self.renderer.language
        environment.install_gettext_callables(  # type: ignore[attr-defined]
            language.gettext,
            language.ngettext,
            newstyle=True,
            pgettext=language.pgettext,
            npgettext=language.npgettext,
        )
        environment.filters["beside"] = urljoin
        environment.globals |= {"switches": self.switches, "faults": [escape(fault) for fault in self.faults]}


def start(root: Path, last_good: Path | None = None) -> SiteBuild:
    """Load the data for a build.

    With faults, the data of `last_good` (a folder that `keep` filled) is used if there is any, and pages tell the
    faults; else this raises Abort, which MkDocs prints without a traceback, with every fault.
    """
    faults: list[str] = []
    try:
        catalog = _load(root)
    except DataProblems as error:
        if last_good is None or not (last_good / "data").is_dir():
            raise Abort(f"{error}\n\nThe data has {len(error.problems)} faults; nothing was built.") from None
        faults = [str(problem) for problem in error.problems]
        print(error, "\nThe site shows the last good data until this is mended.", sep="\n", file=sys.stderr, flush=True)
        catalog = _load(last_good)
    language = Language(os.environ.get("HANDBOOK_LANGUAGE", "en"))
    _builds[:] = [SiteBuild(root, catalog, language, os.environ.get("HANDBOOK_EDITION", ""), faults)]
    return _builds[0]


def _load(root: Path) -> Catalog:
    return checked(root, datetime.date.today(), history.revision_date(root))


def keep(root: Path, last_good: Path) -> None:
    """Copy what the data of a good build consists of, for the time after a slip."""
    for name in ("data", "docs"):
        shutil.rmtree(last_good / name, ignore_errors=True)
        shutil.copytree(root / name, last_good / name)


def current() -> SiteBuild:
    """The build that is running."""
    return _builds[0]
