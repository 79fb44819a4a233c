"""Puts the styles that a page links in their layers, and ours into one file; takes the comments out of scripts."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from macros.mkdocs_edge.running import current
from macros.pages.stylesheets import STYLESHEET, of_the_theme, stylesheet, without_comments, words_of_styles

_THEME = "assets/stylesheets/"
_THEME_SCRIPTS = "assets/javascripts/"


def add_styles(files: Files, config: MkDocsConfig) -> None:
    """Add our style sheet, put those of the theme into a layer below it, and take comments out of our scripts."""
    for file in files.css_files():
        if file.src_uri.startswith(_THEME):
            file.content_string = of_the_theme(file.content_string)
    for file in files.javascript_files():
        if not file.src_uri.startswith(_THEME_SCRIPTS):
            file.content_string = without_comments(file.content_string)
    assets = Path(config.docs_dir) / "assets"
    styles = stylesheet(assets) + words_of_styles(current().assembly.language)
    files.append(File.generated(config, STYLESHEET, content=styles))
