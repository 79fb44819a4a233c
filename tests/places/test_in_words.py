"""A place of the data in words."""

import pytest

from macros.places.in_words import place_in_words, whole_place_in_words
from macros.places.version import read_version
from macros.places.walk import place_at
from macros.text.language import Language
from tests.conftest import SMALL

ROLE = "roles/lighthouse-keeper"


@pytest.mark.parametrize(
    ("file", "path", "role", "page", "words"),
    [
        ("jurisdictions/north-coast.yml", (), "", "jurisdictions", "North Port (North Coast)"),
        (f"{ROLE}/role.yml", ("facts", "nights"), "Lighthouse Keeper", "role", "Share of nights on watch"),
        (f"{ROLE}/compensation.yml", ("locations", "north-port"), "Lighthouse Keeper", "compensation", "North Port"),
        (
            f"{ROLE}/kpis.yml",
            ("kpis", "lit-nights", "target"),
            "Lighthouse Keeper",
            "kpis",
            "KPI “Lit nights” › Target",
        ),
        (f"{ROLE}/role.yml", ("also_called", 0), "Lighthouse Keeper", "role", "Other titles"),
        (
            f"{ROLE}/competencies.yml",
            ("competencies", "repair", "levels", "5", 0),
            "Lighthouse Keeper",
            "competencies",
            "Competency “Repair” › Behavior at the rating “5”",
        ),
        (
            f"{ROLE}/job-description.yml",
            ("work", "physical", "stairs", "text"),
            "Lighthouse Keeper",
            "job-description",
            "The job in short › Physical task “Stairs” › Text",
        ),
    ],
)
def test_a_place_has_a_role_a_page_and_words(
    file: str, path: tuple[str | int, ...], role: str, page: str, words: str
) -> None:
    """As changes of it are told."""
    place = place_at(read_version(SMALL), file, path)

    assert (role, page, words) == (place.role_title, place.page, place_in_words(place, Language()))
    assert (file, path) == place.spot


def test_a_place_of_an_overlay_has_its_choice() -> None:
    """The page is that of the guide, and the item is called as in the base."""
    version = read_version(SMALL)
    version.trees[f"{ROLE}/levels/senior.yml"]["changes"]["kpis"] = {"kpis": {"lit-nights": {"target": {}}}}
    place = place_at(version, f"{ROLE}/levels/senior.yml", ("changes", "kpis", "kpis", "lit-nights", "target"))

    assert ("kpis", "Senior") == (place.page, place.choice and place.choice.title)
    assert "Level “Senior” › KPI “Lit nights” › Target" == place_in_words(place, Language())


def test_a_whole_place_begins_with_its_role_and_page() -> None:
    """What all roles share begins with its page."""
    version = read_version(SMALL)
    places = (
        place_at(version, f"{ROLE}/compensation.yml", ("figures",)),
        place_at(version, "locations/south-port.yml", ("note",)),
    )

    assert ["Lighthouse Keeper › Compensation › Source of pay", "Locations › South Port › Note"] == [
        whole_place_in_words(place, Language()) for place in places
    ]
