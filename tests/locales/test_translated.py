"""The data in another language, as pages see it."""

from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.catalog.variants import BASE, Variant
from macros.locales.extraction import found_texts
from macros.locales.model_texts import is_message, translated_model
from macros.locales.translated import translated
from macros.model.law import Law
from macros.model.location import Location
from macros.model.shared import Source
from tests.conftest import SMALL, small_project
from tests.ladders import add_guild
from tests.languages import language
from tests.text.test_language import _Translations

KEEPER = "lighthouse-keeper"


@pytest.fixture(scope="module")
def english() -> Catalog:
    """The small handbook, to read only."""
    return read(SMALL.parent)[0]


@pytest.fixture(scope="module")
def other(english: Catalog) -> Catalog:
    """The same in a language in which every text stands in brackets."""
    return translated(english, language("de", _Translations()))


def test_the_source_language_costs_nothing(english: Catalog) -> None:
    """It is the same object."""
    assert english is translated(english, language("en"))


def test_texts_are_translated_and_all_else_stays(english: Catalog, other: Catalog) -> None:
    """Titles, texts, lists; ids, figures, days and what was published stay."""
    before, after = english.roles[KEEPER].guide(), other.roles[KEEPER].guide()

    assert f"<{before.role.title}>" == after.role.title
    assert list(before.faq.employers) == list(after.faq.employers)
    assert [f"<{entry.answer}>" for entry in before.faq.employers.values()] == [
        entry.answer for entry in after.faq.employers.values()
    ]
    assert before.compensation.national == after.compensation.national
    assert [f"<{title}>" for title in english.job_titles] == list(other.job_titles)
    assert {key: f"<{name}>" for key, name in english.settings.family_titles.items()} == other.settings.family_titles


def test_a_word_of_a_list_stays_and_a_text_in_its_place_is_translated(english: Catalog, other: Catalog) -> None:
    """The program says `monthly` in each language; what someone wrote is theirs to translate."""
    kpi = english.roles[KEEPER].guide().kpis.kpis["lit-nights"]

    assert "monthly" == other.roles[KEEPER].guide().kpis.kpis["lit-nights"].cadence
    assert "<per storm>" == translated_model(kpi.model_copy(update={"cadence": "per storm"}), "<{}>".format).cadence


def test_ladders_are_translated_but_for_names_elsewhere(tmp_path: Path) -> None:
    """A grade is looked for as it was published; so the titles of families in their long form."""
    project = add_guild(small_project(tmp_path / "project"))
    english = project.catalog()
    other = translated(english, language("de", _Translations()))

    assert {"coast": "<Coast and sea>", "guild": "<Guild>"} == other.settings.family_titles
    assert "<Guild of buoys>" == other.ladders["guild"].title
    level = other.levels_of("buoy")["core"]
    known = [(one.where, one.name) for one in level.known_as or ()]
    assert ("<Journeyman>", [("<Harbour law>", "Class B"), ("<Harbour pay>", "P4")]) == (level.title, known)
    texts = {found.text for found in found_texts(english)}
    assert {"Guild", "Guild of buoys", "Journeyman", "Harbour law"} <= texts and not {"Class B", "P4"} & texts


def test_published_names_stay(english: Catalog, other: Catalog) -> None:
    """A reader finds a source and a law under the names that they have."""
    sources = [
        [(source.title, source.publisher) for source in catalog.sources.values()] for catalog in (english, other)
    ]
    laws = [
        [law.title for place in catalog.jurisdictions.values() for law in place.laws] for catalog in (english, other)
    ]

    assert sources[0] == sources[1]
    assert laws[0] == laws[1]


def test_every_variant_is_translated(english: Catalog, other: Catalog) -> None:
    """What an overlay says too, and its summary."""
    axis, chosen = next((axis, ids[0]) for axis, ids in english.roles[KEEPER].ids.items() if ids and axis != "level")
    variant = Variant(**{axis: chosen})
    before, after = english.roles[KEEPER].guide(variant), other.roles[KEEPER].guide(variant)
    overlays = [catalog.roles[KEEPER].overlay(axis, chosen) for catalog in (english, other)]

    assert f"<{before.job_description.reports_to}>" == after.job_description.reports_to
    assert overlays[0] and overlays[1]
    assert f"<{overlays[0].summary}>" == overlays[1].summary


def test_places_are_those_of_the_files(english: Catalog, other: Catalog) -> None:
    """Pencils lead to the English texts, which are the ones to edit."""
    loc = ("faq", "employers")

    assert english.roles[KEEPER].place(loc) == other.roles[KEEPER].place(loc)
    assert english.trees is other.trees


def test_what_variants_share_is_one_object(other: Catalog) -> None:
    """A page that no overlay touches is translated once."""
    role = other.roles[KEEPER]
    level = role.ids["level"][0]

    assert role.guide(BASE).faq is role.guide(Variant(level=level)).faq
    assert role.guide(BASE).role is role.pages["role"]


def test_a_model_in_which_nothing_changes_is_the_same_object() -> None:
    """Identity tells that nothing was translated."""
    source = Source(title="Survey", publisher="Society")
    law = Law.model_validate({"title": "Act 7", "effective": "2024-01-01"})

    assert source is translated_model(source, str.upper)
    assert law is translated_model(law, str.upper)


def test_a_model_is_not_changed_itself() -> None:
    """Other languages and the checks go on reading it."""
    location = Location(title="North Port", region="Coast", jurisdictions=())

    assert ("NORTH PORT", "North Port") == (translated_model(location, str.upper).title, location.title)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Travel", True), ("{travel} of the time", True), ("{role}: {place}", True), ("{travel}", False), ("2025", False)],
)
def test_a_message_has_words(text: str, expected: bool) -> None:
    """A figure, or a placeholder alone, needs no translator; two of them may stand in another order."""
    assert expected == is_message(text)
