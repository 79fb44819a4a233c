"""The blocks of an industry's own page, for two roles of which one is the small handbook's."""

import shutil
from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.text.language import Language
from macros.versions.repository_links import RepositoryLinks
from macros.views import across_roles, blocks, choice_pages
from macros.views.renderer import Renderer
from tests.conftest import SMALL, Project
from tests.site.document import Document, Element

KEEPER, BELL = "lighthouse-keeper", "bell-keeper"
FERRIES = ("industry", "ferries")
HERE = "industries/ferries/"


@pytest.fixture
def two(tmp_path: Path) -> Project:
    """Two roles: both ask about a late ferry, each has a note and a summary of its own, one measures something else."""
    shutil.copytree(SMALL, tmp_path / "data")
    shutil.copytree(SMALL / "roles" / KEEPER, tmp_path / "data/roles" / BELL)
    project = Project(tmp_path)
    bell = f"data/roles/{BELL}"
    project.edit(f"{bell}/role.yml", "title: Lighthouse Keeper\nabb", "title: Bell Keeper\nabb")
    overlay = f"{bell}/industries/ferries.yml"
    project.edit(overlay, "and so does the light.", "and so does the bell for {nights}.")
    project.edit(overlay, "Ask whom the candidate would call first.", "Ask who hears the bell.")
    project.edit(overlay, "title: Answered calls", "title: Answered bells")
    project.edit(overlay, "competency: watch-keeping\n        stage", "competency: repair\n        stage")
    project.edit(overlay, "  kpis:\n    kpis:", "      quiet: null\n  kpis:\n    kpis:")
    return project


def _catalog(project: Project) -> Catalog:
    return read(project.root)[0]


def _block(catalog: Catalog, name: str, *arguments: str) -> Element:
    repository = RepositoryLinks("https://github.com/o/r", "edit/main/")
    renderer = Renderer(catalog, Language(), HERE, repository)
    return Document("", str(blocks()[name](renderer, *arguments))).root


def _items(element: Element) -> dict[str, Element]:
    return {inner.get("id"): inner for inner in element.walk() if inner.get("id")}


def _links(element: Element) -> list[tuple[str, str]]:
    """Words and address of each link but the pencils."""
    return [(link.words(), link.get("href")) for link in element.all("a") if "data-edit" not in link.attributes]


def _pencils(element: Element) -> list[str]:
    return [link.get("data-edit").partition("/edit/main/")[2] for link in element.all("a") if link.get("data-edit")]


def _line(project: Project, path: str, text: str) -> str:
    """`path#Lline` of the only line that holds a text."""
    (number,) = [n for n, line in enumerate((project.root / path).read_text().split("\n"), 1) if text in line]
    return f"{path}#L{number}"


def test_the_head_says_what_the_industry_is(two: Project) -> None:
    """The title names the choice; below it stands what the industry is, which opens its own file."""
    found = _block(_catalog(two), "choice_head", *FERRIES, "{industry}: all roles")
    assert "Ferries: all roles" == found.one("h1").words()
    assert "Companies that carry people over water." == found.one("p", having="hb-lead").words()
    assert [_line(two, "data/industries/ferries.yml", "summary:")] == _pencils(found)


def test_cards_count_the_roles_that_have_the_choice(two: Project) -> None:
    """A card leads to the page, says what the choice is and how many roles vary by it."""
    two.remove(f"data/roles/{BELL}/industries/fishing.yml")
    ferries, fishing = _block(_catalog(two), "choice_cards", "industry").all("li")
    assert [("Ferries", "./")] == _links(ferries)
    assert [("Fishing", "../fishing/")] == _links(fishing)
    assert "Ferries Companies that carry people over water. 2 roles" == ferries.words()
    assert "Fishing Companies that catch fish. 1 role" == fishing.words()


def test_a_choice_that_no_role_has_says_so(two: Project) -> None:
    """Its card and its page stand, with what all roles share, and without a role."""
    for role in (KEEPER, BELL):
        two.remove(f"data/roles/{role}/industries/ferries.yml")
    catalog = _catalog(two)
    assert "No role yet" in _block(catalog, "choice_cards", "industry").all("li")[0].words()
    assert "No role has a variant for it yet." == _block(catalog, "choice_roles", *FERRIES).words()
    assert ["note-passenger-safety"] == list(_items(_block(catalog, "choice_notes", *FERRIES)))
    for name in ("choice_questions", "choice_kpis", "choice_sources"):
        assert "" == _block(catalog, name, *FERRIES).words()


def test_roles_stand_side_by_side_by_title(two: Project) -> None:
    """Each role links to its variant, with its own summary in its own figures, and the overlay behind the pencil."""
    found = _block(_catalog(two), "choice_roles", *FERRIES)
    cards = found.all("div", having="hb-rule")
    assert ["role-bell-keeper", "role-lighthouse-keeper"] == [card.get("id") for card in cards]
    assert ("Bell Keeper", f"../../roles/{BELL}/industries/ferries/") == _links(cards[0])[0]
    summary = _items(found)["role-bell-keeper-summary"]
    assert "Ferries run by a timetable, and so does the bell for 50–70%." == summary.words()
    assert [_line(two, f"data/roles/{BELL}/industries/ferries.yml", "summary:")] == _pencils(summary)


def test_a_card_names_what_the_role_adds_changes_and_leaves_out(two: Project) -> None:
    """By label, linked to the section of the variant; of what stands in full below, only what is left out is named."""
    bell, light = _block(_catalog(two), "choice_roles", *FERRIES).all("div", having="hb-rule")
    there = f"../../roles/{KEEPER}/industries/ferries/#"
    assert [
        ("Timetable", f"{there}timetable"),
        ("Radio", f"{there}radio"),
        ("Answered calls", f"{there}answered-calls"),
    ] == (_links(light)[1:])
    assert ["Responsibilities", "Requirements", "KPIs", "Figures"] == [label.words() for label in light.all("dt")]
    assert "Changed Share of nights on watch: 50–70%" == light.all("dd")[-1].words()
    assert "Interview questions" in [label.words() for label in bell.all("dt")]
    (left_out,) = [item.words() for item in bell.all("li") if item.all(having="hb-removed")]
    assert left_out.startswith("Left out here What helps")


def test_what_has_no_place_on_the_variants_page_is_edited_here(two: Project) -> None:
    """A figure that the choice changes has its pencil in the card, and an id of its own."""
    item = _items(_block(_catalog(two), "choice_roles", *FERRIES))["role-bell-keeper-facts-nights"]
    assert [_line(two, f"data/roles/{BELL}/industries/ferries.yml", "nights:")] == _pencils(item)


def test_a_note_that_all_roles_share_stands_once(two: Project) -> None:
    """The shared note opens the shared file; a role that says it in other words shows below, marked and linked."""
    items = _items(_block(_catalog(two), "choice_notes", *FERRIES))
    assert ["note-passenger-safety", "own-bell-keeper-passenger-safety", "own-lighthouse-keeper-passenger-safety"] == (
        list(items)
    )
    shared, bell, light = items.values()
    assert shared.words().endswith("In the interview: Ask what the candidate would report first.")
    assert [_line(two, "data/industries/ferries.yml", "passenger-safety:")] == _pencils(shared)
    assert "In the interview: Ask who hears the bell." in bell.words()
    assert [("Lighthouse Keeper", f"../../roles/{KEEPER}/industries/ferries/#passenger-safety")] == _links(light)


def test_a_note_that_roles_leave_as_it_is_is_not_repeated(two: Project) -> None:
    """Nothing stands below the shared note where no role has one of its own."""
    for role in (KEEPER, BELL):
        path = f"data/roles/{role}/industries/ferries.yml"
        text = (two.root / path).read_text()
        two.write(path, text[: text.index("    compliance:")] + text[text.index("  interview:") :])
    assert ["note-passenger-safety"] == list(_items(_block(_catalog(two), "choice_notes", *FERRIES)))


def test_a_question_that_roles_share_stands_once_with_all_of_them(two: Project) -> None:
    """Wording, every role with a link to the whole question, and what it tests; the base's questions are not here."""
    (item,) = _items(_block(_catalog(two), "choice_questions", *FERRIES)).values()
    assert "question-bell-keeper-late-ferry" == item.get("id")
    there = [f"../../roles/{role}/industries/ferries/#late-ferry" for role in (BELL, KEEPER)]
    ask = "What do you do when a ferry is late?"
    assert [(ask, there[0]), ("Bell Keeper", there[0]), ("Lighthouse Keeper", there[1])] == _links(item)
    assert {"Repair", "Watch keeping"} == {c.words() for c in item.all("span", having="hb-chip")}


def test_questions_in_other_words_stand_for_themselves(two: Project) -> None:
    """Two roles whose questions differ by a word have an entry each, under the same id of the data."""
    two.edit(f"data/roles/{BELL}/industries/ferries.yml", "when a ferry is late?", "when a ferry is early?")
    items = _items(_block(_catalog(two), "choice_questions", *FERRIES))
    assert ["question-bell-keeper-late-ferry", "question-lighthouse-keeper-late-ferry"] == list(items)


def test_a_question_that_the_choice_only_changes_is_marked(two: Project) -> None:
    """The base's question in other words is told from one that is new."""
    (item,) = _items(_block(_catalog(two), "choice_questions", "industry", "fishing")).values()
    assert ["Changed"] == [mark.words() for mark in item.all(having="hb-status")]


def test_measures_say_what_they_count(two: Project) -> None:
    """Each measure with its definition and its role; equal definitions under other titles are two."""
    items = _items(_block(_catalog(two), "choice_kpis", *FERRIES))
    assert ["kpi-bell-keeper-answered-calls", "kpi-lighthouse-keeper-answered-calls"] == list(items)
    first = next(iter(items.values()))
    assert "Answered bells Bell Keeper Share of radio calls that were answered." == first.words()
    assert [_line(two, f"data/roles/{BELL}/industries/ferries.yml", "answered-calls:")] == _pencils(first)


def test_figures_have_their_source_role_by_role(two: Project) -> None:
    """A role whose texts on the page use a figure, or whose figure the choice changes, says where it comes from."""
    found = _block(_catalog(two), "choice_sources", *FERRIES)
    assert ["Bell Keeper", "Lighthouse Keeper"] == [summary.words() for summary in found.all("summary")]
    assert 2 == found.words().count("Share of nights on watch 50–70%")
    assert [] == _block(_catalog(two), "choice_sources", "industry", "fishing").all("summary")


@pytest.mark.parametrize("name", ["choice_roles", "choice_notes", "choice_questions", "choice_kpis", "choice_sources"])
def test_many_roles_show_on_demand(two: Project, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With few roles all is open; with more than a reader takes in, each part waits for a click."""
    catalog = _catalog(two)
    few = _block(catalog, name, *FERRIES).all("details")
    assert [] == [details for details in few if "open" not in details.attributes]
    monkeypatch.setattr(choice_pages, "OPEN", 1)
    many = _block(catalog, name, *FERRIES).all("details")
    assert [] != many
    assert [] == [details for details in many if "open" in details.attributes]


def test_of_very_many_roles_the_page_leads_to_each(two: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A card says what the choice is to the role, and leads to what it changes; sources stand there as well."""
    monkeypatch.setattr(choice_pages, "MANY", 1)
    catalog = _catalog(two)
    cards = _block(catalog, "choice_roles", *FERRIES).all("div", having="hb-rule")
    assert [f"../../roles/{role}/industries/ferries/" for role in (BELL, KEEPER)] == [_links(c)[0][1] for c in cards]
    assert [] == [details for card in cards for details in card.all("details")]
    monkeypatch.setattr(choice_pages, "TITLES", 1)
    titles = _block(catalog, "choice_roles", *FERRIES)
    assert [("Bell Keeper", _links(cards[0])[0][1]), ("Lighthouse Keeper", _links(cards[1])[0][1])] == _links(titles)
    assert "Bell Keeper Lighthouse Keeper" == titles.words()
    sources = _block(catalog, "choice_sources", *FERRIES)
    assert "Each role’s page gives the source and date of every figure in its texts." == sources.words()
    assert "" == str(blocks()["choice_sources"](Renderer(catalog, Language(), HERE), "industry", "fishing"))


def test_of_too_many_items_those_of_several_roles_are_listed(two: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the others counted: both roles ask about a late ferry, each measures something else."""
    monkeypatch.setattr(across_roles, "LISTED", 1)
    catalog = _catalog(two)
    assert ["question-bell-keeper-late-ferry"] == list(_items(_block(catalog, "choice_questions", *FERRIES)))
    measures = _block(catalog, "choice_kpis", *FERRIES)
    assert {} == _items(measures)
    assert "2 more are on the pages of the roles that have them." == measures.words()


def test_the_search_finds_what_stands_nowhere_else(two: Project) -> None:
    """What variants' pages say in full is kept out of the index; the shared notes are in it."""
    catalog = _catalog(two)
    for name in ("choice_roles", "choice_questions", "choice_kpis", "choice_sources"):
        (inside,) = _block(catalog, name, *FERRIES).one("div", having="hb-block").all("div", having="")[:1]
        assert "data-search-exclude" in inside.attributes, name
    notes = _items(_block(catalog, "choice_notes", *FERRIES))
    assert {"note-passenger-safety": False, "own-bell-keeper-passenger-safety": True} == {
        key: any("data-search-exclude" in around.attributes for around in notes[key].ancestors())
        for key in ("note-passenger-safety", "own-bell-keeper-passenger-safety")
    }
