"""Where the switches of language and version lead."""

import pytest

from macros.pages.switches import Switches
from tests.languages import LANGUAGES

TWO = {folder: LANGUAGES[folder] for folder in ("en", "de")}
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
    """Anyone who changes the language keeps the version."""
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


@pytest.mark.parametrize(
    ("version", "edition", "is_draft"), [("", "", False), ("draft", "", True), ("2026.10", "2026.10", False)]
)
def test_an_edition_is_no_draft(version: str, edition: str, is_draft: bool) -> None:
    """Only an edition can be cited; only the draft warns that it changes."""
    switches = Switches(TWO, "en", version)
    assert (edition, is_draft) == (switches.edition, switches.is_draft)


def _told(version: str, page: str, offered: tuple[str, ...] = ("en", "de"), language: str = "en") -> dict[str, str]:
    address = SITE + (f"{version}/" if version else "")
    return dict(Switches(TWO, language, version, frozenset(offered)).in_languages(address, page))


@pytest.mark.parametrize(("version", "tail"), [("", ""), ("2026.1", "latest/")])
def test_search_engines_are_told_of_a_page_in_every_language(version: str, tail: str) -> None:
    """Itself too; an edition by the address that does not age. The first page has the one that picks."""
    root = "https://example.org/hb/"
    both = {"en": f"{root}en/{tail}roles/", "de": f"{root}de/{tail}roles/"}

    assert both | {"x-default": both["en"]} == _told(version, "roles/")
    assert root == _told(version, "")["x-default"]


@pytest.mark.parametrize(
    ("version", "offered", "language"),
    [("draft", ("en", "de"), "en"), ("", ("en",), "en"), ("", ("en", "es"), "de"), ("", (), "en")],
)
def test_search_engines_are_told_of_no_half_set(version: str, offered: tuple[str, ...], language: str) -> None:
    """Not by the draft, not of a language that is mostly English yet, nor from there."""
    assert {} == _told(version, "roles/", offered, language)
