"""The how-tos of the built site."""

import re
from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from tests.conftest import ROOT
from tests.site.document import Document

HOW_TOS = sorted(path.stem for path in (ROOT / "docs/how-to").glob("*.md") if path.stem != "index")


def _page(site: Path, name: str) -> Document:
    return Document.read(site, site / f"en/how-to/{name}/index.html")


def test_the_index_leads_to_every_how_to(site: Path) -> None:
    """No how-to is reached through the navigation alone."""
    page = Document.read(site, site / "en/how-to/index.html")
    links = {link.get("href") for link in page.content.all("a")}
    assert set() == {f"{name}/" for name in HOW_TOS} - links


@pytest.mark.parametrize("name", HOW_TOS)
def test_a_how_to_ends_with_its_sources(site: Path, name: str) -> None:
    """The last section lists what the page rests on, each with the day on which it was read."""
    page = _page(site, name).content
    assert "sources" == page.all("h2")[-1].get("id")
    entries = [entry.words() for entry in page.one("ul", having="hb-page-sources").all("li")]
    assert entries
    assert [] == [entry for entry in entries if not re.search(r"Read [A-Z][a-z]+ \d{1,2}, 20\d\d\.$", entry)]


@pytest.mark.parametrize("name", HOW_TOS)
def test_a_how_to_leads_to_guides_and_to_other_how_tos(site: Path, name: str, catalog: Catalog) -> None:
    """Each has a way into every guide and to at least one other how-to."""
    links = {link.get("href") for link in _page(site, name).content.all("a")}
    assert [] == [role for role in catalog.roles if not any(f"../../roles/{role}/" in link for link in links)]
    assert [] != [other for other in HOW_TOS if other != name and any(f"../{other}/" in link for link in links)]


@pytest.mark.parametrize("name", HOW_TOS)
def test_what_can_be_copied_is_there(site: Path, name: str) -> None:
    """Each copy button names an element of the page that has text, and stands in it."""
    page = _page(site, name).content
    buttons = [button for button in page.all("copy-text") if button.get("target")]
    assert buttons
    for button in buttons:
        (target,) = [element for element in page.walk() if element.get("id") == button.get("target")]
        assert target in button.ancestors()
        assert target.all("p", "li")


@pytest.mark.parametrize("name", HOW_TOS)
def test_a_how_to_can_be_read_in_ten_minutes(site: Path, name: str) -> None:
    """Between 900 and 1,900 words without its sources, strings and forms: enough to act on, short enough to read."""
    text = _page(site, name).content
    words = text.words(without=("hb-page-sources", "hb-strings", "boolean-builder", "script", "aside", "nav"))
    assert 900 <= len(words.split()) <= 1900
