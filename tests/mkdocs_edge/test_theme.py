"""What the theme is told of languages and versions."""

import pytest

from macros.mkdocs_edge.theme import configure
from macros.pages.switches import Switches
from tests.conftest import ROOT
from tests.mkdocs_edge.conftest import config_of

TWO = {"en": "English", "de": "Deutsch"}
SITE = "https://example.org/hb/en/"


def test_without_versions_and_languages_there_is_nothing_to_switch() -> None:
    """The theme shows no switch."""
    config = config_of(ROOT)
    configure(config, Switches({"en": "English"}, "en"))
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


@pytest.mark.parametrize(("version", "address"), [("", SITE), ("2026.1", f"{SITE}2026.1/"), ("draft", f"{SITE}draft/")])
def test_all_versions_and_languages_share_what_the_browser_keeps(version: str, address: str) -> None:
    """The choice of colours is kept under the handbook's own path, above languages and versions."""
    config = config_of(ROOT)
    config.site_url = address
    configure(config, Switches(TWO, "en", version))
    assert "/hb/" == config.extra["scope"]
