"""The words of the theme, and those that stand in the settings of a build."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader
from mkdocs.config import load_config

from macros.mkdocs_edge.theme_words import SETTINGS, THEME_LANGUAGES, UNUSED, WORDS, name_settings, theme_words
from macros.model.messages import Message
from macros.text.language import Language
from tests.conftest import ROOT
from tests.languages import language


class Shouting(Language):
    """A language that says everything in capitals."""

    def gettext(self, message: str) -> str:
        """The words in capitals."""
        return message.upper()

    def pgettext(self, context: str, message: str) -> str:
        """The words in capitals."""
        return f"{context}: {message}".upper()


def of_the_theme() -> dict[str, str]:
    """Material's names of its words, with the English of the version that is installed."""
    folders = (Path(folder) for folder in load_config(str(ROOT / "mkdocs.yml")).theme.dirs)
    english = next(file for folder in folders if (file := folder / "partials" / "languages" / "en.html").is_file())
    return dict(re.findall(r'^  "([\w.]+)": "((?:[^"\\]|\\.)*)"', english.read_text("utf-8"), re.MULTILINE))


def test_every_word_of_the_theme_is_ours_to_translate() -> None:
    """A word that a newer theme brings is in the table, or is known to be a setting or never shown."""
    shown = {name for name in of_the_theme() if name not in SETTINGS and not name.startswith(UNUSED)}

    assert shown == set(WORDS)
    assert set() == SETTINGS - of_the_theme().keys()


def test_the_english_is_the_themes() -> None:
    """In English the theme says what it says without us, but for the heading of a page's sections."""
    theme = of_the_theme() | {"toc": "On this page"}

    assert {name: theme[name] for name in WORDS} == theme_words(Language())


def test_no_plugin_shows_words_that_are_left_out() -> None:
    """What the table leaves out belongs to plugins and parts that the site does not have."""
    config = load_config(str(ROOT / "mkdocs.yml"))

    assert [] == [name for name in config.plugins if name.partition("/")[2] in ("blog", "rss")]
    assert "consent" not in config.extra


def test_the_settings_that_readers_see_are_said_in_the_language() -> None:
    """Description and author are translated."""
    config = load_config(str(ROOT / "mkdocs.yml"))

    name_settings(config, Shouting())

    said = [str(config.site_description), str(config.site_author)]
    assert [] == [words for words in said if words != words.upper() or not words]


def test_a_language_that_the_theme_does_not_know_has_its_english_settings() -> None:
    """The theme's settings of the search come from its own file of the language if it has one."""
    config = load_config(str(ROOT / "mkdocs.yml"))

    name_settings(config, language("de"))
    assert "de" == config.theme["settings_of"]

    name_settings(config, language("qps"))
    assert "en" == config.theme["settings_of"]


@pytest.mark.parametrize("theme_language", sorted({*THEME_LANGUAGES.values()}))
def test_every_setting_has_a_value_in_every_language(theme_language: str) -> None:
    """What the theme's file of a language leaves out is that of its English one, as in the theme itself."""
    folders = load_config(str(ROOT / "mkdocs.yml")).theme.dirs
    environment = Environment(loader=FileSystemLoader(folders), autoescape=False)  # noqa: S701 (as MkDocs does)
    template = environment.from_string('{% import "partials/language.html" as lang with context %}{{ lang.t(key) }}')
    theme = {"theme": {"settings_of": theme_language}}
    said = {key: template.render(config=theme, key=key) for key in SETTINGS}

    assert {} == {key: value for key, value in said.items() if value in (key, "")}


def test_every_message_of_the_table_is_marked() -> None:
    """The table holds messages, which extraction finds, not texts."""
    assert {Message} == {type(word) for word in WORDS.values()}
