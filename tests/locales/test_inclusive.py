"""Words of a language that can keep people from applying: in its catalog, and in its posting check."""

import pytest

from macros.exports.posting_law import law
from macros.locales.catalogs import language_of
from macros.locales.inclusive import Inclusive, read_inclusive
from tests.conftest import Project

PATH = "data/locales/de/inclusive-language.yml"
LIST = """\
source: coast-law
terms:
  age:
    words: [jung*, über fünfzig]
    instead: nennen Sie die Aufgabe
    why: steht für ein Alter
  parenthood:
    words: [schwanger*]
    instead: nennen Sie die Reisen
    protected: true
not_in_postings:
  years:
    words: ["# jahre"]
    instead: nennen Sie, was jemand getan hat
replacements: {junge: neue}
exceptions:
  firm:
    words: [junge firma]
    reason: Eine Firma ist kein Mensch.
    expires: 2099-01-01
"""


@pytest.fixture
def german(project: Project) -> Project:
    """The small handbook with German and its list."""
    project.add_language("de")
    project.write(PATH, LIST)
    return project


def _list(project: Project) -> Inclusive:
    found, problems = read_inclusive(project.root, "de")
    assert [] == problems
    return found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ein Junges Team.", ["Junges"]),
        ("Eine junge Firma.", []),
        ("Menschen ÜBER FÜNFZIG", ["ÜBER FÜNFZIG"]),
        ("Verjüngt und Jungfernfahrt", ["Jungfernfahrt"]),
        ("Schwangere sind geschützt.", []),
    ],
)
def test_words_are_found_but_for_what_is_excused_or_protected(german: Project, text: str, words: list[str]) -> None:
    """Whole words, in any case."""
    assert [f"'{word}' can keep people from applying" for word in words] == [
        what for what, _ in _list(german).slips(text)
    ]


def test_a_translation_is_told_at_its_line(german: Project) -> None:
    """With what to say instead, in the words of the list."""
    po = "data/locales/de/handbook.po"
    german.edit(po, 'msgid "Yes"\nmsgstr ""', 'msgid "Yes"\nmsgstr "Jung"')
    line = 1 + (german.root / po).read_text("utf-8").split("\n").index('msgid "Yes"')
    (told,) = german.problems()
    assert told.startswith(f"{po}:{line}:")
    assert "'Jung' can keep people from applying; nennen Sie die Aufgabe" in told


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("source: coast-law", "source: nowhere", f"{PATH}:2:9: there is no source 'nowhere'"),
        ("2099-01-01", "2020-01-01", f"{PATH}:21:5: the exception 'firm' expired on 2020-01-01"),
        ("    why: steht", "    wy: steht", f"{PATH}:7:5: "),
        ("jung*,", "Jung,", f"{PATH}:5:13: "),
    ],
)
def test_a_fault_of_the_list_is_told_at_its_place(german: Project, old: str, new: str, said: str) -> None:
    """As of any other data."""
    german.edit(PATH, old, new)
    assert said in "\n".join(german.problems())


def test_a_list_of_no_language_is_a_stray(german: Project) -> None:
    """That of English is in data/ itself."""
    german.write("data/locales/en/inclusive-language.yml", LIST)
    assert any("data/locales/en/inclusive-language.yml" in told for told in german.problems())


def test_the_posting_check_of_the_language_has_its_words(german: Project) -> None:
    """And none of another; it cites the source of the list."""
    catalog = german.catalog()
    words = law(catalog, language_of(catalog, "de"))["wording"]

    assert ["age", "parenthood", "years"] == [group["id"] for group in words["groups"]]
    assert ("coast-law", {"junge": "neue"}) == (words["cites"], words["replacements"])
    assert "masculine" in [group["id"] for group in law(catalog, language_of(catalog))["wording"]["groups"]]
