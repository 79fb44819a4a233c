"""Texts and glossary fit."""

import pytest

from tests.conftest import ROLE, Project

PATH = "data/glossary.yml"
FAQ = f"{ROLE}/faq.yml"
ABOUT = "docs/about/index.md"


def test_an_abbreviation_without_an_entry_is_told_where_it_stands(project: Project) -> None:
    """In data/ at the text; the way to fix it names the file and the list of known words."""
    project.edit(f"{ROLE}/kpis.yml", "  - Two measures are enough.", "  - Two measures are enough for our LTV.")
    place = project.place(f"{ROLE}/kpis.yml", "▸Two measures are enough for our LTV.")

    assert [
        f"{place}: the abbreviation 'LTV' is used but not defined; define it in data/glossary.yml, or say it in plain "
        "words, or list it there under 'known' with a reason"
    ] == project.problems()


def test_a_page_is_read_too(project: Project) -> None:
    """In docs/ to the column, in what the front matter shows as well."""
    words = project.spoil(ABOUT, "Nobody pays to be", "Nobody, not the ▸LTV, pays to be")
    lead = project.spoil(ABOUT, "lead: Find out what you can", "lead: Find out what ▸RTO you can")

    assert sorted(
        [
            f"{words}: the abbreviation 'LTV' is used but not defined",
            f"{lead}: the abbreviation 'RTO' is used but not defined",
        ]
    ) == sorted(project.faults())


def test_the_text_of_an_admonition_is_read(project: Project) -> None:
    """It is indented as code is, and is none."""
    page = "docs/about/page.md"
    project.write(page, "---\ntitle: x\n---\n\n!!! note\n\n    Put your own LTV here.\n")
    place = project.place(page, "Put your own ▸LTV here.")

    assert [f"{place}: the abbreviation 'LTV' is used but not defined"] == project.faults()


@pytest.mark.parametrize(
    "text", ["the `LTV` of it", "{{ page_head('LTV') }}", "[words](https://example.org/LTV)", "LK keepers", "FAQ, KPIs"]
)
def test_code_addresses_and_known_words_need_no_entry(project: Project, text: str) -> None:
    """Code, Jinja and addresses are not read; known words, terms and what a role is called in short are explained."""
    project.edit(ABOUT, "Nobody pays to be", f"Nobody pays {text} to be")

    assert [] == project.faults()


def test_letters_with_a_sign_between_them_are_one_word(project: Project) -> None:
    """R&D is told, known, and a term as a whole; nothing is said of its letters."""
    project.edit(ABOUT, "Nobody pays to be", "Nobody of R&D pays to be")
    place = project.place(ABOUT, "Nobody of ▸R&D pays")

    assert [f"{place}: the abbreviation 'R&D' is used but not defined"] == project.faults()
    project.edit(PATH, "words: [FAQ", "words: [R&D, FAQ")
    assert [] == project.faults()
    project.edit(PATH, "words: [R&D, FAQ", "words: [FAQ")
    project.edit(
        PATH,
        "  harbour:\n",
        "  rd:\n    term: Research work\n    abbreviation: R&D\n    kind: work\n    definition: Lamps.\n  harbour:\n",
    )
    assert [] == project.faults()


def test_names_of_documents_and_places_need_no_entry(project: Project) -> None:
    """Nobody can say them in other words."""
    project.edit("data/sources.yml", "title: Word list", "title: Word list of the LTV")
    project.edit("data/jurisdictions/north-coast.yml", "title: North Coast", "title: North Coast, NC")

    assert [] == project.faults()


def test_one_line_for_a_word_of_a_file(project: Project) -> None:
    """The second use of the same word in a file adds nothing."""
    project.edit(ABOUT, "Nobody pays to be", "Nobody pays LTV or LTV to be")
    project.edit(ABOUT, "Sourced**: the", "Sourced**: the LTV and the")

    assert 1 == len(project.faults())


def test_a_watched_word_needs_an_entry(project: Project) -> None:
    """A word of the trade that is listed may be used only once it is defined, with capitals or without."""
    place = project.spoil(
        f"{ROLE}/job-description.yml", "text: You can handle a boat.", "text: ▸Garden leave. You row."
    )

    assert [f"{place}: the term 'Garden leave' is used but not defined"] == project.faults()
    project.edit(PATH, "watch: [garden leave, clawback]", "watch: [clawback]")
    project.edit(
        PATH,
        "  harbour:\n",
        "  garden-leave:\n    term: Garden leave\n    kind: work\n    definition: Paid.\n  harbour:\n",
    )
    assert [] == project.faults()


def test_a_term_that_no_text_uses_is_told(project: Project) -> None:
    """By a warning. Its own definition does not count, that of another term does."""
    project.edit(
        PATH, "  harbour:\n", "  bell:\n    term: Bell\n    kind: work\n    definition: A bell rings.\n  harbour:\n"
    )
    place = project.place(PATH, "▸bell:")

    assert [f"{place}: warning: 'Bell' is defined, but no text uses it"] == project.faults()
    project.edit(PATH, "definition: Where ships lie safe.", "definition: Where a bell rings.")
    assert [] == project.faults()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("term: Harbour basin", "term: ▸Station Log", "'Station Log' is already in this file, on line 10"),
        ("forms: [harbour]", "forms: [harbour, ▸log]", "'log' is already in this file, on line 12"),
        ("forms: [harbour]", "forms: [harbour, ▸Harbour]", "'Harbour' is already in this file, on line 30"),
        ("watch: [garden leave", "watch: [▸leading light", "'leading light' is already in this file, on line 4"),
        ("words: [FAQ", "words: [▸KPI, FAQ", "'KPI' is already in this file, on line 18"),
        ("see_also: [log]\n  log:", "see_also: [▸lag]\n  log:", "there is no term 'lag'"),
        ("see_also: [log]\n  log:", "see_also: [▸leading-light]\n  log:", "'leading-light' names itself"),
        ("kind: hiring", "kind: ▸school", "there is no kind of term 'school'"),
    ],
)
def test_entries_fit_each_other(project: Project, old: str, new: str, said: str) -> None:
    """No wording stands twice, whatever its capitals, and what to read next exists."""
    place = project.spoil(PATH, old, new)

    assert [f"{place}: {said}"] == project.faults()


def test_a_broken_file_makes_no_term_unused(project: Project) -> None:
    """What cannot be read may use it."""
    project.write(f"{ROLE}/job-description.yml", "about: [\n")

    assert [] == [fault for fault in project.faults() if "stands in no text" in fault]


def test_a_term_belongs_to_a_kind_or_a_family_that_exists(project: Project) -> None:
    """A family whose id is that of a kind would leave it open which is meant."""
    kind = project.spoil("data/glossary.yml", "kind: coast", "kind: ▸nursing")
    project.edit("data/handbook.yml", "  coast: Coast and sea\n", "  coast: Coast and sea\n  law: Courts\n")
    family = project.place("data/handbook.yml", "▸law: Courts")

    assert sorted(
        [
            f"{kind}: there is no kind of term 'nursing'; use one of: hiring, pay, law, work, figures, coast, law",
            f"{family}: 'law' is a kind of term that all roles share; give the family another id",
        ]
    ) == sorted(project.problems())
