"""A whole site, each page made and written before the next: what is written is let go.

MkDocs makes all pages and then writes them, so it would hold every article of a large handbook at once. Here its steps
are taken with its own functions, as `mkdocs build` takes them but for that order.
"""

import logging
from pathlib import Path

from click import ClickException
from mkdocs.commands.build import _build_page, _build_theme_template, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import get_files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler, write_file

from macros.mkdocs_edge.articles import article_of, let_go, tell_faults
from macros.mkdocs_edge.running import current
from macros.mkdocs_edge.settings import load
from macros.pages.downloads import downloads
from macros.search.index import SearchIndex
from macros.search.lookup import Lookup
from macros.search.pages import found_page


def build_site(target: Path) -> None:
    """Build the site of the folder that this runs in, as the environment says, to `target`, which is not there yet.

    Raises SystemExit once what is wrong has been printed; a warning is wrong, too.
    """
    warnings = _told_warnings()
    try:
        config = load(Path.cwd(), site_dir=str(target), strict=True)
        config.plugins.on_startup(command="build", dirty=False)
        _build(config)
        if counts := warnings.get_counts():
            told = ", ".join(f"{count} {kind.lower()}s" for kind, count in counts)
            raise Abort(f"Aborted with {told} in strict mode!")
    except ClickException as error:
        error.show()
        raise SystemExit(error.exit_code) from None


def _told_warnings() -> CountHandler:
    """Let warnings of MkDocs go to the terminal, and be counted."""
    terminal, counted = logging.StreamHandler(), CountHandler()
    terminal.setFormatter(logging.Formatter("%(levelname)-8s-  %(message)s"))
    log = logging.getLogger("mkdocs")
    log.propagate = False
    for handler in (terminal, counted):
        handler.setLevel(logging.WARNING)
        log.addHandler(handler)
    return counted


def _build(config: MkDocsConfig) -> None:
    config = config.plugins.on_config(config)
    config.plugins.on_pre_build(config=config)
    files, environment = get_files(config), config.theme.get_env()
    files.add_files_from_theme(environment, config)
    files = config.plugins.on_files(files, config=config)
    set_exclusions(files, config)
    navigation = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
    environment = config.plugins.on_env(environment, config=config, files=files)
    files.copy_static_files()
    assembly = current().assembly
    with SearchIndex(Lookup(assembly.catalog, assembly.language), assembly.switches.lang) as search:
        pages = files.documentation_pages()
        for file in pages:
            page = file.page or Page(None, file, config)
            _populate_page(page, config, files)
            search.add(found_page(assembly.page(file.src_uri), article_of(page)))
            _build_page(page, config, pages, navigation, environment)
            let_go(page)
        tell_faults()
        for template in config.theme.static_templates:
            _build_theme_template(template, environment, files, config, navigation)
        _write_downloads(Path(config.site_dir))
        config.plugins.on_post_build(config=config)
        search.complete(Path(config.site_dir))


def _write_downloads(folder: Path) -> None:
    assembly = current().assembly
    for make in downloads(assembly.renderer, assembly.switches, assembly.settings).values():
        for address, text in make():
            write_file(text.encode("utf-8"), str(folder / address))
