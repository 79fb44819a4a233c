"""The posting builder's files of the handbook's own roles."""

import gzip
import json

import pytest

from macros.catalog.catalog import Catalog
from macros.exports.posting_law import law
from macros.posting_check.wording import wording
from macros.text.language import Language
from tests.builders import faults, texts
from tests.exports.test_builder import compared

ORDINARY = "Keep data confidential: we value diplomacy and objectives, and count forceps; no client is a defendant."
"""Words that begin as words of the lists do, and say something else."""

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


def test_the_check_finds_no_word_in_what_the_handbook_says(catalog: Catalog, files: dict[str, str]) -> None:
    """In no text of any variant, nor in words that only begin as one of the lists: each finding would be a fault."""
    rules = law(catalog, Language())
    found = []
    for text in files.values():
        file = json.loads(text)
        for form, sections in file["forms"].items():
            ids = {number for variant in file["variants"].values() for number in variant["blocks"][form]}
            blocks = [file["blocks"][number] for number in sorted(ids)]
            said: dict[str, list[dict[str, str]]] = {one["id"]: [] for one in sections}
            for section, key, _, kind, words, _ in blocks:
                said[section].append({"id": key, "kind": kind, "html": file["texts"][words]})
            said["requirements"].append({"id": "", "kind": rules["must_have_kinds"][0], "html": ORDINARY})
            doc = {"choices": {"form": form}, "sections": [{"id": key, "blocks": said[key]} for key in said]}
            found += [one["fix"] for one in wording(doc, rules) if one["status"] == "fail"]

    assert [] == found
