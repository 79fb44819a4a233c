"""Puts the styles that a page links in their layers, and ours into one file."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from macros.mkdocs_edge.running import current
from macros.pages.stylesheets import STYLESHEET, of_the_theme, stylesheet, words_of_styles

_THEME = "assets/stylesheets/"


def add_styles(files: Files, config: MkDocsConfig) -> None:
    """Add our style sheet, and put those of the theme into a layer below it."""
    for file in files.css_files():
        if file.src_uri.startswith(_THEME):
            file.content_string = of_the_theme(file.content_string)
    assets = Path(config.docs_dir) / "assets"
    styles = stylesheet(assets) + words_of_styles(current().assembly.language)
    files.append(File.generated(config, STYLESHEET, content=styles))
