"""Blocks of the law: what is not known is said, and what is not in force yet is marked."""

import datetime

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.model.law import Law
from macros.text.language import Language
from macros.views.law import topics
from macros.views.renderer import ASIDES, BLOCKS, Renderer
from tests.conftest import ROOT, Project
from tests.languages import language
from tests.law import COUNTRY, with_more_law
from tests.site.document import Document, Element

KEEPER = "lighthouse-keeper"
PATH = "data/jurisdictions/north-coast.yml"
ENGLISH = Language()


@pytest.fixture(scope="module")
def small() -> Catalog:
    """The small handbook."""
    return read(ROOT / "tests/small")[0]


def _block(
    catalog: Catalog, name: str, *arguments: str, day: str = "2026-02-01", language: Language = ENGLISH
) -> Element:
    renderer = Renderer(catalog, language, "how-to/", day=datetime.date.fromisoformat(day))
    return Document("", str((BLOCKS | ASIDES)[name](renderer, *arguments))).root


def _places(table: Element) -> dict[str, Element]:
    return {str(body.get("id")): body for body in table.all("tbody")}


def test_the_table_has_every_place_with_what_it_asks(project: Project) -> None:
    """Law with its day, employers, what a posting must contain, remote jobs, past pay, source, and how it was read."""
    table = _places(_block(with_more_law(project).catalog(), "law_table"))
    words = table["north-coast"].words()

    assert ["north-coast", "union"] == list(table)
    for text in (
        "North Coast",
        "Lamp Act 7, in force since January 1, 2024",
        "All employers",
        "The range of pay.",
        "Not allowed",
        "Yes. Work that is done at least partly on the north coast.",
        "Banned. What a keeper volunteers may raise the offer.",
        "Law of the north coast · Read in a law firm’s or vendor’s summary, not in the statute itself",
        "checked January 15, 2026",
    ):
        assert text in words
    assert "Read on an official page" in table["union"].words()


def test_the_law_where_a_language_is_spoken_leads(project: Project) -> None:
    """Its own country and the union come first there; elsewhere the members of a union are behind it."""
    with_more_law(project)
    for key in ("germany", "spain"):
        before, behind = COUNTRY.replace("The whole country", key.title()).split("hints:\n")
        sources = behind[behind.index("sources:") :]
        project.write(f"data/jurisdictions/{key}.yml", f"{before}part_of: union\n{sources}")
    catalog = project.catalog()
    found = {folder: list(_places(_block(catalog, "law_table", language=language(folder)))) for folder in ("en", "de")}

    assert ["north-coast", "union", "germany", "spain"] == found["en"]
    assert ["germany", "union", "spain", "north-coast"] == found["de"]
    row = _places(_block(catalog, "law_table"))["germany"].words()
    assert "No rule on postings" not in row


def test_what_is_not_known_is_said(project: Project) -> None:
    """Nothing is blank: neither a field that is left out, nor one that was recalled and not read."""
    project.edit(
        PATH,
        "remote: covered\nreach: Work that is done at least partly on the north coast.\n",
        "unchecked: [employers]\n",
    )
    row = _places(_block(project.catalog(), "law_table"))["north-coast"]
    cells = [cell.words() for cell in row.all("tr")[0].all("td")]
    pairs = {pair.one("dt").words(): pair.one("dd").words() for pair in row.all("div") if pair.all("dt")}

    assert ["All employers from memory, not checked", "Not checked"] == [cells[0], cells[3]]
    assert {"Not checked"} == {
        pairs[name]
        for name in (
            "Bonus and commission",
            "Benefits",
            "Application deadline",
            "How to apply",
            "Time to correct a posting",
            "Penalties and complaints",
            "Records",
        )
    }


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ("effective: 2026-03", "not yet in force, takes effect March 2026"),
        ("effective: 2026", "in force since 2026"),
        (
            "effective: 2025-12-03\n    enforced_from: 2027-01-01",
            "in force since December 3, 2025; enforced from January 1, 2027",
        ),
        (
            "effective: 2023-01-01\n    enforced_from: 2023-07-05",
            "in force since January 1, 2023; enforced since July 5, 2023",
        ),
    ],
)
def test_a_law_says_whether_it_is_in_force(project: Project, dates: str, words: str) -> None:
    """As of the day of the site: a law of the future is no law yet, and stands under that topic."""
    project.edit(PATH, "effective: 2024-01-01", dates)
    catalog = project.catalog()
    row = _places(_block(catalog, "law_table"))["north-coast"]

    assert f"Lamp Act 7, {words}" in row.words()
    is_coming = "not yet in force" in words or "enforced from" in words
    assert (
        is_coming
        == ("Changes soon" in row.words())
        == ("coming" in topics(catalog.jurisdictions["north-coast"], "2026-02-01"))
    )


def test_a_place_without_a_law_on_postings_asks_for_nothing(project: Project) -> None:
    """A ban on questions alone says nothing of postings."""
    project.edit(PATH, "must_contain:\n  - The range of pay.\n", "")
    project.edit(PATH, "title: Lamp Act 7\n", "title: Lamp Act 7\n    about: salary-history\n")
    catalog = project.catalog()

    assert "No rule on postings" in _places(_block(catalog, "law_table"))["north-coast"].words()
    assert "history" in topics(catalog.jurisdictions["north-coast"], "2026-02-01")
    assert "" == _block(catalog, "posting_law", KEEPER).words()


def test_a_choice_of_a_city_shows_its_state(project: Project) -> None:
    """Whose rule applies there too."""
    rule = (
        (project.root / PATH)
        .read_text("utf-8")
        .replace("title: North Coast", "title: Port\nkind: city\npart_of: north-coast")
    )
    project.write("data/jurisdictions/port.yml", rule)
    table = _places(_block(project.catalog(), "law_table"))

    assert {"north-coast": "north-coast+port", "port": "port"} == {
        key: row.get("data-places") for key, row in table.items()
    }


def test_a_role_lists_the_law_of_its_locations(small: Catalog) -> None:
    """Which places want pay in the posting, which reach remote jobs, and where nobody may ask about past pay."""
    assert "North Port: North Coast (All employers)" in _block(small, "posting-law", KEEPER).words()
    assert "South Port: no rule on postings found" in _block(small, "posting-law", KEEPER).words()
    assert "North Coast Yes. Work that is done at least partly" in _block(small, "remote_reach", KEEPER).words()
    history = _block(small, "pay_history_places", KEEPER).words()
    assert "North Port: the question is banned (North Coast)" in history
    assert "South Port: no ban found for private employers" in history
    assert "These places ban the question: North Coast." == _block(small, "pay_history_places").words()


def test_a_law_to_come_says_from_when_it_reaches_remote_jobs(small: Catalog) -> None:
    """Before its day; a reader of the list would take it for one that is in force."""
    before = _block(small, "remote_reach", day="2023-12-31").words()
    assert "North Coast (not yet in force, takes effect January 1, 2024)." in before
    assert "These places cover remote jobs: North Coast." in _block(small, "remote_reach", day="2024-01-01").words()


def test_a_rule_on_ai_says_whom_it_binds_to_what(small: Catalog) -> None:
    """With its day, its source, and how it was read."""
    words = _block(small, "ai_rules").words()
    for text in ("Lamp Act 9", "in force since June 1, 2024", "Employers with a lamp", "a machine reads their letters"):
        assert text in words
    assert Law(title="Act", enforced_from="2027").first_day == "2027"


def test_member_states_stand_under_how_far_they_are(project: Project) -> None:
    """By the name of the country."""
    words = _block(with_more_law(project).catalog(), "member_states").words()
    assert "National law in force Ireland" in words
    assert "Nothing published yet Portugal" in words


def test_hints_of_a_country_have_their_source(project: Project) -> None:
    """They stand apart from the table, which is of postings."""
    catalog = with_more_law(project).catalog()
    assert "afraid of the dark. Law of the north coast" in _block(catalog, "federal_hints").words()
