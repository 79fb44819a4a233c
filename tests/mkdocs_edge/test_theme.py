"""What the theme is told of languages and versions."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from macros.mkdocs_edge.theme import configure
from macros.mkdocs_edge.theme_words import THEME_LANGUAGES
from macros.pages.switches import Switches
from tests.conftest import ROOT
from tests.languages import LANGUAGES
from tests.mkdocs_edge.conftest import config_of

TWO = {folder: LANGUAGES[folder] for folder in ("en", "de")}
SITE = "https://example.org/hb/en/"


def test_without_versions_and_languages_there_is_nothing_to_switch() -> None:
    """The theme shows no switch."""
    config = config_of(ROOT)
    configure(config, Switches({"en": LANGUAGES["en"]}, "en"))
    assert {} == {key: config.extra[key] for key in ("alternate", "version") if key in config.extra}


def test_the_theme_is_told_languages_and_versions() -> None:
    """Each language under its own name; an edition that is neither the latest nor the draft is old."""
    config = config_of(ROOT)
    configure(config, Switches(TWO, "de", "2026.1"))
    assert "de" == config.theme["language"]
    assert [("en", "English", "../../en/2026.1/"), ("de", "Deutsch", "../../de/2026.1/")] == [
        (each["lang"], each["name"], each["link"]) for each in config.extra["alternate"]
    ]
    assert ("mike", ["^latest$", "^draft$"]) == (
        config.extra["version"]["provider"],
        config.extra["version"]["default"],
    )


def test_each_value_of_a_language_stands_where_it_belongs() -> None:
    """The folder in addresses, the tag in pages, what links say in hreflang; the theme has a file of its own."""
    config = config_of(ROOT)
    switches = Switches({folder: LANGUAGES[folder] for folder in ("en", "pt")}, "pt")
    configure(config, switches)

    there = {"lang": "pt", "tag": "pt-PT", "name": "Português (Portugal)", "link": "../pt/"}
    assert ("pt-PT", "pt") == (switches.lang, config.theme["language"])
    assert there == config.extra["alternate"][1]


def test_a_language_without_words_of_the_theme_has_english_ones() -> None:
    """The theme knows no file for the language; the page says its own tag all the same."""
    config = config_of(ROOT)
    switches = Switches({folder: LANGUAGES[folder] for folder in ("en", "qps")}, "qps")
    configure(config, switches)

    assert ("qps", "en") == (switches.lang, config.theme["language"])


def test_every_file_of_the_theme_is_there() -> None:
    """A language whose file the theme dropped or renamed would break the build."""
    theme = find_spec("material")
    assert theme and theme.submodule_search_locations
    folder = Path(theme.submodule_search_locations[0]) / "templates/partials/languages"

    assert set(THEME_LANGUAGES.values()) <= {path.stem for path in folder.iterdir()}


@pytest.mark.parametrize(("version", "address"), [("", SITE), ("2026.1", f"{SITE}2026.1/"), ("draft", f"{SITE}draft/")])
def test_all_versions_and_languages_share_what_the_browser_keeps(version: str, address: str) -> None:
    """The choice of colors is kept under the handbook's own path, above languages and versions."""
    config = config_of(ROOT)
    config.site_url = address
    configure(config, Switches(TWO, "en", version))
    assert "/hb/" == config.extra["scope"]


def test_nothing_of_the_themes_search_is_published(site: Path) -> None:
    """Neither its index, nor its worker, nor what that loads; its bundles lead to no source of theirs."""
    published = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]

    assert [] == [path for path in published if re.search(r"/lunr|/workers/|search_index|\.map$", path)]
    bundles = [site / path for path in published if "/javascripts/bundle." in path]
    assert bundles
    assert not any("sourceMappingURL" in bundle.read_text("utf-8") for bundle in bundles)
