"""`law/rules.json`: whole, small, and the same for the same data."""

import gzip
import json
import re
from gettext import NullTranslations

from macros.catalog.reading import read
from macros.exports.posting_law import law, law_json
from macros.posting_check.patterns import compiled
from macros.posting_rules.rule import all_rules
from macros.text.language import Language
from tests.conftest import ROOT, Project
from tests.law import with_every_answer


class _German(NullTranslations):
    """A catalog, without words."""


MOST_BYTES = 20_000
"""Compressed, as readers get it."""


def test_the_file_is_small_and_the_same_each_time() -> None:
    """Its lines are JSON as a whole, and it is as large as a picture."""
    catalog = read(ROOT)[0]
    text = law_json(catalog, Language())

    assert text == law_json(read(ROOT)[0], Language())
    assert law(catalog, Language()) == json.loads(text)
    assert len(gzip.compress(text.encode())) < MOST_BYTES


def test_every_rule_and_place_has_a_source_with_a_name() -> None:
    """Those that findings cite, and no other."""
    found = law(read(ROOT)[0], Language())
    cited = {topic["source"] for place in found["jurisdictions"].values() for topic in place["topics"].values()}
    cited |= {rule["cites"] for rule in found["rules"] if not rule["of_place"]} | {found["wording"]["cites"]}

    assert cited == found["sources"].keys()
    assert all(source["title"] for source in found["sources"].values())
    assert {key for key, _ in all_rules()} == {rule["id"] for rule in found["rules"]}


def test_patterns_mean_the_same_in_both_languages() -> None:
    """They use nothing that only Python or only a browser knows, and no letter is taken for ASCII alone."""
    found = law(read(ROOT)[0], Language())
    patterns = [found["amount"]["pattern"], *(fact["words"] for fact in found["facts"].values())]
    patterns += [group["words"] for group in found["wording"]["groups"]]

    assert [] == [pattern for pattern in patterns if re.search(r"\\[wWbB]|\(\?P|\(\?[a-z]+\)", pattern)]
    assert all(compiled(pattern) for pattern in patterns)


def test_a_replacement_is_of_a_word_that_is_found_and_is_none_itself() -> None:
    """One press would otherwise do nothing, or leave the next finding."""
    words = law(read(ROOT)[0], Language())["wording"]
    groups = [compiled(group["words"]) for group in words["groups"]]

    def found(text: str) -> bool:
        return any(group.search(text) for group in groups)

    assert [] == [word for word in words["replacements"] if not found(word)]
    assert [] == [word for word in words["replacements"].values() if found(word)]


def test_drafts_and_countries_of_hints_are_left_out(project: Project) -> None:
    """A draft is no law that readers are held to."""
    with_every_answer(project)
    places = law(read(project.root)[0], Language())["jurisdictions"]
    assert (True, False) == ("north-pier" in places, "country" in places)
    project.edit("data/jurisdictions/isles.yml", "title: The isles\n", "title: The isles\nstatus: draft\n")
    assert places.keys() - {"isles"} == law(read(project.root)[0], Language())["jurisdictions"].keys()


def test_limits_without_a_source_are_no_rules(project: Project) -> None:
    """Readers see no rule of which nobody says where it comes from."""
    assert "length" in {rule["id"] for rule in law(read(project.root)[0], Language())["rules"]}
    project.edit("data/handbook.yml", "  source: word-list\n", "")
    assert "length" not in {rule["id"] for rule in law(read(project.root)[0], Language())["rules"]}


def test_a_location_leads_to_its_law(project: Project) -> None:
    """From the widest to the narrowest; places without a law that the check reads are places too."""
    with_every_answer(project)
    places = law(read(project.root)[0], Language())["places"]
    assert {"north-port": ["north-coast", "north-pier", "north-dock"], "south-port": [], "country": []} == places


def test_days_are_for_programs_and_for_readers(project: Project) -> None:
    """Of enforcement, where that begins later."""
    with_every_answer(project)
    found = law(read(project.root)[0], Language())["jurisdictions"]["north-pier"]
    said = {"said": "in force since July 1, 2025", "coming": "not yet in force, takes effect July 1, 2025"}
    assert {"day": "2025-07-01", **said, "source": "coast-law"} == found["topics"]["postings"]
    assert "we have not looked up since when" == found["topics"]["salary-history"]["said"]
    assert ("January 15, 2026", ["employers"]) == (found["verified_on"], found["unchecked"])


def test_a_translation_has_no_english_words_to_avoid(project: Project) -> None:
    """They would be found in texts of another language."""
    catalog = read(project.root)[0]
    german = Language(translations=_German())

    assert ({}, True) == (law(catalog, german)["wording"], bool(law(catalog, Language())["wording"]))
