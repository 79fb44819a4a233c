"""Where the switches of language and version lead."""

import pytest

from macros.mkdocs_edge.switches import Switches
from tests.conftest import ROOT
from tests.mkdocs_edge.conftest import config_of

TWO = {"en": "English", "de": "Deutsch"}
SITE = "https://example.org/hb/en/"


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("", {"en": "../en/", "de": "../de/"}),
        ("draft", {"en": "../../en/draft/", "de": "../../de/draft/"}),
        ("2026.1", {"en": "../../en/2026.1/", "de": "../../de/2026.1/"}),
    ],
)
def test_the_other_languages_are_those_of_the_same_version(version: str, expected: dict[str, str]) -> None:
    """Whoever changes the language keeps the version."""
    assert expected == Switches(TWO, "en", version).alternates()


@pytest.mark.parametrize(
    ("version", "address", "expected"),
    [
        ("", SITE, f"{SITE}roles/"),
        ("draft", f"{SITE}draft/", f"{SITE}draft/roles/"),
        ("2026.1", f"{SITE}2026.1/", f"{SITE}latest/roles/"),
    ],
)
def test_search_engines_keep_the_newest_edition(version: str, address: str, expected: str) -> None:
    """An edition's pages name the address that does not age; all others name their own."""
    assert expected == Switches(TWO, "en", version).canonical(address, "roles/")


def test_without_versions_and_languages_there_is_nothing_to_switch() -> None:
    """The theme shows no switch."""
    config = config_of(ROOT)
    Switches({"en": "English"}, "en").configure(config)
    assert {} == {key: config.extra[key] for key in ("alternate", "version") if key in config.extra}


def test_the_theme_is_told_languages_and_versions() -> None:
    """Each language under its own name; an edition that is neither the latest nor the draft is old."""
    config = config_of(ROOT)
    Switches(TWO, "de", "2026.1").configure(config)
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
    Switches(TWO, "en", version).configure(config)
    assert "/hb/" == config.extra["scope"]


@pytest.mark.parametrize(
    ("version", "edition", "is_draft"), [("", "", False), ("draft", "", True), ("2026.10", "2026.10", False)]
)
def test_an_edition_is_no_draft(version: str, edition: str, is_draft: bool) -> None:
    """Only an edition can be cited; only the draft warns that it changes."""
    switches = Switches(TWO, "en", version)
    assert (edition, is_draft) == (switches.edition, switches.is_draft)
