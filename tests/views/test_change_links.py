"""Where a change leads on the site."""

import shutil
from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.changes import compare_folders
from macros.views.change_links import address_of
from tests.conftest import ROLE, SMALL, Project

GUIDE = "roles/lighthouse-keeper/"


@pytest.fixture(scope="module")
def small() -> Catalog:
    """The small handbook, to read only."""
    return read(SMALL.parent)[0]


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (f"{ROLE}/role.yml", "value: 2-4", "value: 2-5", GUIDE),
        (f"{ROLE}/role.yml", "label: The light", "label: The lamp", f"{GUIDE}#light"),
        (f"{ROLE}/role.yml", "scope: Keeps one watch.", "scope: Keeps two.", f"{GUIDE}#level-associate"),
        (f"{ROLE}/compensation.yml", "base: $44,000", "base: $44,500", f"{GUIDE}compensation/#metro-south-port"),
        (f"{ROLE}/compensation.yml", "base: 0.8", "base: 0.9", f"{GUIDE}compensation/"),
        (f"{ROLE}/interview.yml", "minutes: 15", "minutes: 12", f"{GUIDE}interview/#broken-lamp"),
        (f"{ROLE}/interview.yml", "minutes: 40", "minutes: 45", f"{GUIDE}interview/#stage-visit"),
        (f"{ROLE}/industries/ferries.yml", "ask: What do", "ask: When do", f"{GUIDE}industries/ferries/#late-ferry"),
        (f"{ROLE}/industries/ferries.yml", "value: 50-70 %", "value: 50-75 %", f"{GUIDE}industries/ferries/"),
        ("data/industries/ferries.yml", "offering: services", "offering: goods", "industries/ferries/"),
        ("data/locations/south-port.yml", "title: ", "title: Big ", f"{GUIDE}compensation/#posting-south-port"),
        (
            "data/jurisdictions/north-coast.yml",
            "open_end: refused",
            "open_end: unknown",
            "law/#north-coast",
        ),
        ("data/handbook.yml", "coast: Coast and sea", "coast: Coast", "roles/"),
        ("data/sources.yml", "publisher: Society of keepers", "publisher: Keepers", ""),
    ],
)
def test_a_change_leads_to_the_page_and_section_that_show_it(
    small: Catalog, tmp_path: Path, path: str, old: str, new: str, expected: str
) -> None:
    """The section where it has an id; the page where it has none; nothing where no page shows it."""
    shutil.copytree(SMALL, tmp_path / "data")
    Project(tmp_path).edit(path, old, new)
    (change,) = compare_folders(SMALL, tmp_path / "data")

    assert expected == address_of(change.place, small)


def test_a_role_that_is_gone_leads_nowhere(small: Catalog, tmp_path: Path) -> None:
    """There is no page of it any more."""
    shutil.copytree(SMALL, tmp_path / "data")
    Project(tmp_path).remove(ROLE)
    gone = read(tmp_path)[0]
    (change,) = [change for change in compare_folders(SMALL, tmp_path / "data") if change.place.role]

    assert ("", GUIDE) == (address_of(change.place, gone), address_of(change.place, small))
