"""What a browser knows before it asks the index."""

import pytest

from macros.pages.assembly import Article
from macros.pages.search_sections import SearchSection
from macros.pages.source import Source
from macros.search.lookup import Lookup
from macros.search.pages import FoundPage, found_page, words
from macros.search.vocabulary import Vocabulary
from macros.text.language import Language
from tests.conftest import Project


def _lookup(project: Project) -> Lookup:
    catalog = project.catalog()
    return Lookup(catalog, Language("en", catalog.settings.languages["en"]))


def test_roles_are_known_by_all_their_titles(project: Project) -> None:
    """The title, the abbreviation, and what else they are called."""
    (role,) = _lookup(project).found({})["roles"]
    assert ("lighthouse-keeper", "Lighthouse Keeper") == (role["id"], role["title"])
    assert {"Lighthouse Keeper", "LK"} <= set(role["words"])


def test_other_words_lead_to_choices_and_places(project: Project) -> None:
    """Those that an editor wrote, beside the title; of a place without its state."""
    project.edit("data/locations/north-port.yml", "title: North Port", "found_by: NP, the port\ntitle: North Port")
    project.edit("data/handbook.yml", "\nfamilies:", "\nsynonyms:\n  fog: fog, mist\nfamilies:")
    found = _lookup(project).found({})
    place = next(place for place in found["places"] if "NP" in place["words"])
    assert ("the port", "North Port") == (place["words"][-1], place["words"][0])
    assert [("fog", "mist")] == found["same"]
    assert {"mainland", "island"} <= {choice["id"] for choice in found["choices"]}


def test_the_words_of_a_route_are_those_of_its_kind_of_page(project: Project) -> None:
    """They are said once, and not for each role; a page of its own has its own."""
    lookup = _lookup(project)
    sections = [SearchSection("", "", "x")]
    lookup.add(FoundPage("roles/a/kpis/", "KPIs: A", sections, "a", "kpis", words=("metrics",)))
    lookup.add(FoundPage("salaries/", "Salaries", sections, words=("pay table",)))
    found = lookup.found({"roles/a/kpis/": "en_1", "salaries/": "en_2"})
    assert ["KPIs", "metrics"] == next(kind["words"] for kind in found["kinds"] if kind["id"] == "kpis")
    assert [
        ["en_1", "roles/a/kpis/", "KPIs: A", "a", "kpis", ""],
        ["en_2", "salaries/", "Salaries", "", "", "", ["pay table"]],
    ] == found["pages"]


def test_a_page_of_a_guide_knows_the_terms_that_are_its_headings(project: Project) -> None:
    """In any of their wordings; the pages of a variant and of no role know none."""
    lookup = _lookup(project)
    term = next(iter(lookup.found({})["terms"]))
    sections = [SearchSection("a", term[-1].upper(), "x"), SearchSection("b", f"{term[0]} and more", "x")]
    for address, role, choice in (("roles/a/kpis/", "a", ""), ("roles/a/contexts/x/", "a", "x"), ("salaries/", "", "")):
        lookup.add(FoundPage(address, "A", sections, role, "kpis", choice))
    found = lookup.found(dict.fromkeys(("roles/a/kpis/", "roles/a/contexts/x/", "salaries/"), ""))
    assert {"roles/a/kpis/": [[], [term[0]]], "roles/a/contexts/x/": [], "salaries/": []} == {
        page[1]: page[6:] for page in found["pages"]
    }


def test_the_signs_of_currencies_are_those_of_the_texts() -> None:
    """So that the search knows in which currencies there are amounts."""
    words = Vocabulary()
    words.add("From £9 to $1, $2, or 30%")
    assert ["$", "£"] == words.signs()


def test_pages_of_a_guide_stand_in_the_order_of_the_guide(project: Project) -> None:
    """So that anyone who types a role's name finds what most people look for first."""
    lookup = _lookup(project)
    for kind in ("industries", "kpis", "overview", "compensation"):
        lookup.add(FoundPage(f"roles/a/{kind}/", kind, [], "a", kind))
    found = lookup.found({f"roles/a/{kind}/": "" for kind in ("industries", "kpis", "overview", "compensation")})
    assert ["overview", "compensation", "kpis", "industries"] == [page[2] for page in found["pages"]]


@pytest.mark.parametrize(
    ("meta", "kind"),
    [
        ("fills_from: role", "overview"),
        ("fills_from: compensation", "compensation"),
        ("fills_from: role\naxis: industry", "industries"),
        ("fills_from: context", "contexts"),
        ("title: x", ""),
    ],
)
def test_a_page_of_a_guide_has_a_kind(meta: str, kind: str) -> None:
    """The list of a role's industries is none of its overviews."""
    page = Source("roles/a/page.md", f"---\nrole: a\n{meta}\n---\n", "roles/[role]/page.md")
    assert kind == found_page(page, Article("", [], {"title": "A"}, [])).kind


@pytest.mark.parametrize(
    ("line", "expected"), [(None, ()), ("a", ("a",)), (" a b ,c,, d", ("a b", "c", "d")), (",", ())]
)
def test_words_stand_between_commas(line: str | None, expected: tuple[str, ...]) -> None:
    """Spaces around them are none of theirs."""
    assert expected == words(line)


def test_the_vocabulary_is_in_the_order_of_use() -> None:
    """As the language writes them in small letters, and numbers whole; short words cannot be misspelled."""
    vocabulary = Vocabulary()
    vocabulary.add("Fog on the sea. The fog of 1986 is no fog_horn; Straße, ΝΑΎΣ, $85,000, 15M, 7")
    assert ["fog", "the", "15m", "1986", "85000", "horn", "sea", "straße", "ναύς"] == vocabulary.found()
