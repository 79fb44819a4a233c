"""The posting builder's files of the handbook's own roles."""

import gzip
import json

import pytest

from macros.catalog.catalog import Catalog
from tests.builders import faults, texts
from tests.exports.test_builder import compared

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
