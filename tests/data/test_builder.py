"""The posting builder's files of the handbook's own roles."""

import gzip
import json
from typing import Any

import pytest

from macros.catalog.catalog import Catalog
from macros.exports.builder import builder
from macros.exports.posting_law import law
from macros.locales.catalogs import language_of
from macros.locales.inclusive import read_inclusive
from macros.locales.translated import translated
from macros.model.axes import AXES
from macros.posting_check.expressions import Value
from macros.posting_check.facts import Law, facts
from macros.posting_check.lines import plain
from macros.posting_check.pasted import pasted
from macros.posting_check.wording import wording
from macros.text.language import Language
from macros.views.renderer import Renderer
from tests.builders import Built, faults, texts
from tests.exports.test_builder import compared
from tests.posting_check.postings import CHOICES

ORDINARY = "Keep data confidential: we value diplomacy and objectives, and count forceps; no client is a defendant."
"""Words that begin as words of the lists do, and say something else."""

TRANSLATED = "national-account-manager"
"""The role of which every page is translated."""

_COUNTED = ("posting.words", "posting.first_words", "posting.longest_item")

LIMIT = 60_000
"""Bytes of a role's file as servers compress it."""


@pytest.fixture(scope="module")
def files(catalog: Catalog) -> dict[str, str]:
    """Address and text of each file, composed once."""
    return texts(catalog)


def test_every_variant_of_every_role_is_whole(catalog: Catalog, files: dict[str, str]) -> None:
    """No section is empty, nothing is left to fill in, and no choice is contradicted; all faults are told."""
    read = [json.loads(text) for text in files.values()]

    assert list(catalog.finished) == [file["role"] for file in read]
    assert [] == [f"{file['role']}: {fault}" for file in read for fault in faults(catalog, file)]


def test_every_posting_is_that_of_the_pages(catalog: Catalog, files: dict[str, str]) -> None:
    """In the base and with each single choice, word for word."""
    for text in files.values():
        found, expected = compared(catalog, json.loads(text))
        assert expected == found


def test_the_weight_of_a_role_is_limited(files: dict[str, str]) -> None:
    """What a page loads before it shows its first text."""
    weights = {address: len(gzip.compress(text.encode(), mtime=0)) for address, text in files.items()}
    for address, weight in weights.items():
        print(f"{weight:,} bytes compressed, {len(files[address].encode()):,} in all: {address}")

    assert {} == {address: weight for address, weight in weights.items() if weight > LIMIT}


def test_a_translated_posting_says_what_the_english_one_says(catalog: Catalog) -> None:
    """The check finds the same facts in the base and with each single choice, in each language of the handbook."""
    source, *others = catalog.settings.languages
    expected = _facts(catalog, Language(source), TRANSLATED)
    found = {folder: _facts(catalog, language_of(catalog, folder), TRANSLATED) for folder in others}
    assert expected
    assert {} == {
        (folder, key): {name for name in said if said[name] != expected[key][name]}
        for folder, variants in found.items()
        for key, said in variants.items()
        if said != expected[key]
    }


def _facts(catalog: Catalog, language: Language, role: str) -> dict[str, dict[str, Value]]:
    """Variant and form to the facts of the posting; numbers of words differ between languages."""
    said = translated(catalog, language)
    rules, file = law(said, language), builder(Renderer(said, language), role, "")
    found: dict[str, dict[str, Value]] = {}
    for key, variant in file["variants"].items():
        if key.split(".").count("-") < len(AXES) - 1:
            continue
        for form, numbers in variant["blocks"].items():
            sections: dict[str, list[dict[str, str]]] = {one["id"]: [] for one in file["forms"][form]}
            for section, name, label, kind, text, _ in (file["blocks"][number] for number in numbers):
                block = {"id": name, "label": label, "kind": kind, "html": file["texts"][text]}
                sections[section].append(block)
            blocks = [{"id": section, "blocks": blocks} for section, blocks in sections.items()]
            values = facts({"choices": {**CHOICES, "form": form}, "sections": blocks}, rules)
            found[f"{key} {form}"] = {name: value for name, value in values.items() if name not in _COUNTED}
    return found


def test_the_check_finds_no_word_in_what_the_handbook_says(catalog: Catalog, files: dict[str, str]) -> None:
    """In no text of any variant, also pasted, nor in words that only begin as one of the lists."""
    rules = law(catalog, Language())
    assert [] == [word for text in files.values() for word in _words_found(json.loads(text), rules, ORDINARY)]


def test_no_language_has_a_word_of_its_list_in_its_postings(catalog: Catalog) -> None:
    """Each has a list of its own, in its own words."""
    found = {}
    for folder in list(catalog.settings.languages)[1:]:
        language = language_of(catalog, folder)
        said = translated(catalog, language)
        file = builder(Renderer(said, language), TRANSLATED, "")
        found[folder] = _words_found(file, law(said, language), "")
        assert read_inclusive(catalog.root, folder)[0].rules
    assert {} == {folder: words for folder, words in found.items() if words}


def _words_found(file: Built, rules: Law, ordinary: str) -> list[Any]:
    """What the check would replace in the texts of a role's postings, and in a requirement with ordinary words."""
    found = []
    for form, sections in file["forms"].items():
        ids = {number for variant in file["variants"].values() for number in variant["blocks"][form]}
        said: dict[str, list[dict[str, str]]] = {one["id"]: [] for one in sections}
        for section, key, _, kind, words, _ in (file["blocks"][number] for number in sorted(ids)):
            said[section].append({"id": key, "kind": kind, "html": file["texts"][words]})
        said["requirements"].append({"id": "", "kind": rules["must_have_kinds"][0], "html": ordinary})
        doc = {"choices": {"form": form}, "sections": [{"id": key, "blocks": said[key]} for key in said]}
        text = "\n".join(plain(block["html"]) for blocks in said.values() for block in blocks)
        for one in (doc, pasted(text, "")) if rules["wording"] else ():
            found += [told["words"] for told in wording(one, rules) if told["status"] == "fail"]
    return found
