"""The site while it is edited: what is loaded and made is kept until something that it depends on has changed.

MkDocs builds a whole site at a time. Here its steps are taken one page at a time, with its own functions.
"""

import datetime
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from html import escape
from operator import is_
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from mkdocs.commands.build import _build_page, _build_theme_template, _populate_page
from mkdocs.exceptions import Abort
from mkdocs.structure.files import InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from macros.catalog.memo import Incremental
from macros.catalog.reading import read
from macros.catalog.tracked import TrackedCatalog
from macros.checks.rules import Dates
from macros.checks.running import with_rules
from macros.mkdocs_edge.articles import article_of
from macros.mkdocs_edge.clock import Clock
from macros.mkdocs_edge.environment import variables
from macros.mkdocs_edge.running import current, hand_over
from macros.mkdocs_edge.settings import load
from macros.pages.assembly import Article
from macros.pages.docs_folder import folder_problems
from macros.pages.downloads import Files, downloads
from macros.pages.site_file import site_file
from macros.search.index import FOLDER, SearchIndex
from macros.search.lookup import Lookup
from macros.search.pages import found_page
from macros.trees.loading import Known
from macros.trees.problems import parted, told
from macros.versions import history


@dataclass(frozen=True)
class _Made:
    """An article with what MkDocs knows of its page."""

    article: Article
    canonical_url: str | None
    update_date: str
    meta: Mapping[str, Any]
    toc: Any = field(compare=False)  # made of the article's outline

    @classmethod
    def of(cls, page: Page) -> "_Made":
        """What is known of a page that was made."""
        return cls(article_of(page), page.canonical_url, page.update_date, dict(page.meta), page.toc)

    def put_into(self, page: Page) -> None:
        """Let MkDocs know it of a page."""
        page.content, page.toc = self.article.html, self.toc
        page.canonical_url, page.update_date, page.meta = self.canonical_url, self.update_date, dict(self.meta)


class LiveSite:
    """The site of the handbook at `root` in its first language, its pages in `folder`, served at `host` (host:port)."""

    def __init__(self, root: Path, folder: Path, host: str) -> None:
        self.root = root
        self.faults: list[str] = []
        """What is wrong with data/ as it is, a line each; pages show the last data without faults."""
        self.warnings: list[str] = []
        """What is untidy in it, a line each; nothing waits for that."""
        self.clock = Clock()
        self._folder = folder
        self._host = host
        self._known = Known()
        self._edited = TrackedCatalog(root, Incremental())
        self._shown = TrackedCatalog(root, Incremental())
        self._memo = self._shown.memo
        self._files_state = object()
        self._stamps: dict[str, tuple[object, ...]] = {}
        """What each file in the folder was made of, by its address below the language."""
        self._told: set[str] = set()
        """The faults of pages that have been told since the last change."""
        self._downloads: dict[str, None] = {}
        """The addresses of the files beside pages."""

    def start(self) -> bool:
        """Load the data and get ready to make pages. Returns whether the data has no fault.

        Raises Abort for faults of settings and pages.
        """
        self._load()
        self.faults += map(str, sorted(site_file(self.root)[1]))
        if self.faults:
            return False
        hand_over(self._shown)
        language = next(iter(self._shown.settings.languages))
        os.environ.update(variables(self.root, f"http://{self._host}/{language}/", language), HANDBOOK_STRICT="false")
        config = load(self.root, site_dir=str(self._folder))
        config.plugins.on_startup(command="serve", dirty=False)
        self._config = config.plugins.on_config(config)
        self._config.plugins.on_pre_build(config=self._config)
        self._assembly = current().assembly
        self._arrange()
        return True

    @property
    def path(self) -> str:
        """The path of its address, with a slash at both ends."""
        return urlsplit(str(self._config.site_url)).path

    @property
    def addresses(self) -> list[str]:
        """The addresses of all pages, below the language."""
        return list(self._pages)

    def change(self, *, files: bool) -> None:
        """Take notice of what has changed: the data, and if `files` also pages and what is beside them.

        Raises Abort for faults of settings and pages; what was made before is still there.
        """
        if files:
            self._files_state = object()
        faults = self.faults
        self._told.clear()
        self._load()
        if files or self._arrangement is not self._assembly.navigation or self._sources is not self._assembly.pages:
            self._arrange()
        if faults != self.faults:
            self._tell_faults()

    def freshen(self, address: str) -> None:
        """Make the file at an address below the language, unless it is there as it should be."""
        if page := self._pages.get(address):
            self._freshen_page(page, address)
        elif address.startswith(f"{FOLDER}/"):
            self._freshen_search()
        elif address in self._config.theme.static_templates:
            self._freshen_template(address)
        elif not self._files.get_file_from_path(address):
            self._freshen_downloads()

    def _load(self) -> None:
        """Read the data; show it, or tell what is wrong with it."""
        with self.clock.part("read"):
            catalog, found = read(self.root, self._known)
        revision = history.revision_date(self.root)
        today = datetime.date.today()
        self._edited.show(catalog, self._files_state)
        with self.clock.part("checked"):
            problems = with_rules(self._edited, found, Dates(today, revision or today))
        faults, warnings = parted(problems)
        self.faults, self.warnings = told(faults), told(warnings)
        if not faults:
            self._shown.show(catalog, self._files_state)

    def _arrange(self) -> None:
        """Bring the pages into their order, and copy what is beside them. What was made of a page is kept."""
        if problems := sorted(folder_problems(self.root)):
            raise Abort("\n".join(map(str, problems)))
        config = self._config
        files, environment = get_files(config), config.theme.get_env()
        files.add_files_from_theme(environment, config)
        files = config.plugins.on_files(files, config=config)
        set_exclusions(files, config)
        navigation = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
        pages = files.documentation_pages(inclusion=InclusionLevel.is_in_serve)
        for file in pages:
            if file.page is None:
                Page(None, file, config)
        self._environment = config.plugins.on_env(environment, config=config, files=files)
        files.copy_static_files(inclusion=InclusionLevel.is_in_serve)
        self._files, self._navigation = files, navigation
        self._pages = {file.dest_uri: file.page for file in pages if file.page}
        self._arrangement, self._sources = self._assembly.navigation, self._assembly.pages
        self._remove_all_but({file.dest_uri for file in files} | {*config.theme.static_templates, *self._downloads})
        self._tell_faults()

    def _remove_all_but(self, addresses: set[str]) -> None:
        """Let no file stay of what is not part of the site any more."""
        for path in [path for path in self._folder.rglob("*") if path.is_file()]:
            address = path.relative_to(self._folder).as_posix()
            if address not in addresses and not address.startswith(f"{FOLDER}/"):
                path.unlink()
                self._stamps.pop(address, None)

    def _tell_faults(self) -> None:
        """Let the frame of pages show the faults; every frame is another from now on."""
        self._environment.globals["faults"] = [escape(fault) for fault in self.faults]
        self._frame = object()

    def _is_fresh(self, address: str, *made_of: object) -> bool:
        """Whether the file at an address is made of these very objects; from now on it is."""
        before = self._stamps.get(address, ())
        self._stamps[address] = made_of
        return len(before) == len(made_of) and all(map(is_, before, made_of))

    def _made(self, page: Page) -> _Made:
        return self._memo.get(("page", page.file.src_uri), partial(self._make, page.file.src_uri))

    def _make(self, path: str) -> _Made:
        """A page as it is now; what it depends on is noted."""
        self._assembly.renderer.forget()
        file = self._files.get_file_from_path(path)
        page: Page = file.page  # type: ignore[union-attr, assignment]
        _populate_page(page, self._config, self._files)
        for line in map(str, self._assembly.problems_of(path)):
            if line not in self._told:  # each page of a route has the same
                self._told.add(line)
                print(line, file=sys.stderr, flush=True)
        return _Made.of(page)

    def _freshen_page(self, page: Page, address: str) -> None:
        made = self._made(page)
        if not self._is_fresh(address, made, self._frame):
            made.put_into(page)
            pages = self._files.documentation_pages(inclusion=InclusionLevel.is_in_serve)
            _build_page(page, self._config, pages, self._navigation, self._environment)

    def _freshen_search(self) -> None:
        """The search, which holds every page in the order of a build."""
        made = [self._made(page) for page in self._pages.values()]
        if self._is_fresh(FOLDER, *made):
            return
        assembly = self._assembly
        with SearchIndex(Lookup(assembly.catalog, assembly.language), assembly.switches.lang) as search:
            for page, one in zip(self._pages.values(), made, strict=True):
                search.add(found_page(assembly.page(page.file.src_uri), one.article))
            search.complete(self._folder)

    def _freshen_template(self, address: str) -> None:
        """A page of the theme that is none of ours; the map of the site knows when every page changed."""
        made = [self._made(page) for page in self._pages.values()] if address.endswith(".xml") else []
        if not self._is_fresh(address, *made, self._frame):
            for page, one in zip(self._pages.values(), made, strict=bool(made)):
                one.put_into(page)
            _build_theme_template(address, self._environment, self._files, self._config, self._navigation)

    def _freshen_downloads(self) -> None:
        assembly = self._assembly
        found: dict[str, str] = {}
        for name, make in downloads(assembly.renderer, assembly.switches, assembly.settings).items():
            found |= self._memo.get(("downloads", name), partial(self._download, make))
        for address in [address for address in self._downloads if address not in found]:
            (self._folder / address).unlink(missing_ok=True)
        self._downloads = dict.fromkeys(found)
        for address, text in found.items():
            if not self._is_fresh(address, text):
                target = self._folder / address
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, "utf-8")

    def _download(self, make: Callable[[], Files]) -> dict[str, str]:
        self._assembly.renderer.page_url = ""
        self._assembly.renderer.forget()
        return dict(make())
