"""The handbook's pages and downloads as files of MkDocs."""

import posixpath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files

from macros.mkdocs_edge.running import Build
from macros.pages.docs_folder import IGNORED
from macros.pages.downloads import downloads
from macros.pages.settings import SiteSettings
from macros.pages.source import Source
from macros.trees.problems import DataProblems


def add_files(build: Build, files: Files, config: MkDocsConfig) -> Files:
    """Put the pages of the routes and the downloads in their places, and set the navigation.

    Raises Abort, which MkDocs prints without a traceback, with every fault of front matter.
    """
    assembly = build.assembly
    for left in [file for file in files if IGNORED.search(posixpath.basename(file.src_uri))]:
        files.remove(left)
    written = {file.src_uri: file for file in files.documentation_pages()}
    others = {file.src_uri: file.url for file in files if file.src_uri not in written}
    try:
        assembly.prepare({path: file.content_string for path, file in written.items()}, others, site_settings(config))
    except DataProblems as error:
        raise Abort(str(error)) from None
    for path, file in written.items():
        if path not in assembly.pages:
            files.remove(file)
    for path, page in assembly.pages.items():
        if path not in written or page.text != written[path].content_string:
            if path in written:
                files.remove(written[path])
            files.append(_generated(page, config))
        else:
            written[path].edit_uri = page.edited_in
    if not build.is_by_page:
        for make in downloads(assembly.renderer, assembly.switches, assembly.settings).values():
            for address, text in make():
                files.append(_download(address, text, config))
    config.nav = assembly.navigation
    return files


def site_settings(config: MkDocsConfig) -> SiteSettings:
    """What pages need to know of MkDocs' settings."""
    return SiteSettings(
        str(config.site_name),
        str(config.site_author or ""),
        str(config.site_url),
        config.repo_url or "",
        config.edit_uri or "",
    )


def _generated(page: Source, config: MkDocsConfig) -> File:
    made = File.generated(config, page.path, content=page.text)
    made.edit_uri = page.edited_in
    return made


def _download(address: str, text: str, config: MkDocsConfig) -> File:
    """A file under an address of its own: of what ends in .md MkDocs would make a page."""
    made = File.generated(config, f"{address}.txt" if address.endswith(".md") else address, content=text)
    made.dest_uri = address
    return made
