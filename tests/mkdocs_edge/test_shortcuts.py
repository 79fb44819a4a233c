"""What MkDocs need not do for each page."""

from mkdocs.config import load_config
from mkdocs.structure.files import Files

from macros.mkdocs_edge.shortcuts import prepare_quickly
from tests.conftest import ROOT


def test_the_files_of_the_theme_are_those_that_mkdocs_takes() -> None:
    """The icons of the theme, which pages name in templates, are no files of the site."""
    config = load_config(str(ROOT / "mkdocs.yml"), hooks=[])
    whole, visible = Files([]), Files([])
    whole.add_files_from_theme(config.theme.get_env(), config)
    prepare_quickly(config.theme)
    visible.add_files_from_theme(config.theme.get_env(), config)

    assert list(whole.src_uris)
    assert list(whole.src_uris) == list(visible.src_uris)
