"""What MkDocs and its plugins need not do for each page."""

from types import SimpleNamespace
from typing import Any

from jinja2 import Environment
from mkdocs.config import load_config
from mkdocs.structure.files import Files

from macros.mkdocs_edge.shortcuts import prepare_quickly, shorten
from tests.conftest import ROOT


def _shortened() -> Any:
    """Settings with the plugin that a build has, as far as it is used."""
    plugins = {"macros": SimpleNamespace(env=Environment())}  # noqa: S701 (it writes Markdown)
    config: Any = SimpleNamespace(plugins=plugins)
    shorten(config)
    return config


def test_pages_of_one_text_are_compiled_once() -> None:
    """A route's pages have the same text; each is filled with its own values."""
    environment = _shortened().plugins["macros"].env
    environment.globals["twice"] = lambda text: text * 2
    page = environment.from_string("# {{ twice(role) }}")

    assert page is environment.from_string("# {{ twice(role) }}")
    assert page is not environment.from_string("# {{ role }}")
    assert ["# aa", "# bb"] == [page.render(role="a"), page.render(role="b")]


def test_the_compiled_page_outlives_the_build() -> None:
    """Another build takes the code, and its own macros."""
    text = "{{ word() }} of the compiled page that outlives the build"
    for word in ("one", "two"):
        environment = _shortened().plugins["macros"].env
        environment.globals["word"] = lambda word=word: word
        assert f"{word} of the compiled page that outlives the build" == environment.from_string(text).render()


def test_the_files_of_the_theme_are_those_that_mkdocs_takes() -> None:
    """The icons of the theme, which pages name in templates, are no files of the site."""
    config = load_config(str(ROOT / "mkdocs.yml"), hooks=[])
    whole, visible = Files([]), Files([])
    whole.add_files_from_theme(config.theme.get_env(), config)
    prepare_quickly(config.theme)
    visible.add_files_from_theme(config.theme.get_env(), config)

    assert list(whole.src_uris)
    assert list(whole.src_uris) == list(visible.src_uris)
