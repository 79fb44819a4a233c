"""The glossary of the built site: its page, the links to it, and what the search knows."""

from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.model.glossary import Glossary
from tests.search.known import known_sections
from tests.site.document import Document
from tests.site.test_pencils import opened, pencils


@pytest.fixture(scope="module")
def glossary(catalog: Catalog) -> Glossary:
    """The terms of the repository."""
    assert catalog.glossary
    return catalog.glossary


def test_there_are_enough_terms(glossary: Glossary) -> None:
    """The handbook promises at least 60."""
    assert len(glossary.terms) >= 60


def test_the_file_is_in_the_order_of_the_alphabet(glossary: Glossary) -> None:
    """Anyone who adds a term knows where; ids stand for the order."""
    by_letter = [key[0] for key in glossary.terms]

    assert sorted(by_letter) == by_letter


def test_every_term_has_an_entry(glossary: Glossary, pages: dict[str, Document]) -> None:
    """Under its letter, with its names, what it means, and a pencil to its line."""
    page = pages["glossary/"].content
    for key, term in glossary.terms.items():
        (heading,) = [element for element in page.all("h3") if element.get("id") == key]
        assert heading.words().startswith(term.term)
        assert (term.abbreviation or "") in heading.words()
        assert [("data/glossary.yml", key)] == [opened(pencil) for pencil in pencils(heading)]
        entry = next(around for around in heading.ancestors() if "hb-entry" in around.classes)
        assert all(name in entry.words() for name in term.also_called)
        assert [f"#{other}" for other in term.see_also] == [
            link.get("href") for link in entry.one("p", having="hb-entry__meta").all("a")
        ]


def test_letters_lead_to_their_terms(pages: dict[str, Document]) -> None:
    """Each letter stands once, above the terms that begin with it."""
    page = pages["glossary/"].content
    letters = page.one("nav", having="hb-letters").all("a")
    sections = page.all("section", having="hb-letter")

    assert [letter.words() for letter in letters] == [section.one("h2").words() for section in sections]
    assert [letter.get("href") for letter in letters] == [f"#{section.one('h2').get('id')}" for section in sections]
    for section in sections:
        assert {section.one("h2").words()} == {heading.words()[0].upper() for heading in section.all("h3")}


def test_adverts_and_the_glossary_itself_hold_no_links_to_terms(pages: dict[str, Document]) -> None:
    """What is copied is the text alone."""
    adverts = [element for page in pages.values() for element in page.root.all("div", having="hb-advert")]

    assert adverts
    assert [] == [link.words() for advert in adverts for link in advert.all("a", having="hb-term")]
    assert [] == pages["glossary/"].root.all("a", having="hb-term")


def test_the_search_leads_to_the_term(site: Path, glossary: Glossary) -> None:
    """Each term is a section of its own, found by its abbreviation too; what tooltips say is in its entry alone."""
    sections = known_sections(site / "en")

    assert "NRR" in sections["glossary/#net-revenue-retention"].title
    assert set() == {f"glossary/#{key}" for key in glossary.terms} - set(sections)
    words = "so that none expires unnoticed"
    assert ["glossary/#contract-register"] == [at for at, section in sections.items() if words in section.text]
