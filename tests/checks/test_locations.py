"""Locations lie in wider ones that there are, without a circle, and in one country."""

import pytest

from tests.conftest import Project

SOUTH = "data/locations/south-port.yml"
NORTH = "data/locations/north-port.yml"


def test_a_wider_location_exists(project: Project) -> None:
    """The fault stands at the id."""
    place = project.spoil(SOUTH, "region: ", "part_of: ▸coast\nregion: ")
    assert [f"{place}: there is no location 'coast'; use one of: north-port"] == project.problems()


def test_no_location_is_part_of_itself(project: Project) -> None:
    """Nor by way of others; each of them says the way."""
    project.edit(NORTH, "region: ", "part_of: south-port\nregion: ")
    place = project.spoil(SOUTH, "region: ", "part_of: ▸north-port\nregion: ")
    assert f"{place}: 'south-port' is part of itself ('south-port' > 'north-port' > 'south-port')" in project.faults()


def test_a_location_lies_in_the_country_of_the_wider_one(project: Project) -> None:
    """Of two that differ one is wrong."""
    project.edit(NORTH, "region: ", "country: IE\nregion: ")
    place = project.spoil(SOUTH, "region: ", "part_of: north-port\ncountry: ▸GB\nregion: ")
    assert [f"{place}: 'south-port' is in GB, and 'north-port' in IE"] == project.faults()


def test_a_location_lies_in_the_country_of_the_handbook(project: Project) -> None:
    """Which is that of the wider one where this says none, unless that is an area of several."""
    place = project.spoil(SOUTH, "region: ", "part_of: north-port\ncountry: ▸CH\nregion: ")
    assert [f"{place}: 'south-port' is in CH, and 'north-port' in US"] == project.faults()
    project.edit(NORTH, "region: ", "kind: remote-area\nregion: ")
    assert [] == project.problems()


@pytest.mark.parametrize("code", ["XX", "EU", "ZZ"])
def test_a_country_is_one(project: Project, code: str) -> None:
    """As ISO 3166-1 has it; what CLDR has besides is none."""
    place = project.spoil(SOUTH, "region: ", f"country: ▸{code}\nregion: ")
    fix = "write the two letters of the country (ISO 3166-1), such as DE"
    assert [f"{place}: there is no country '{code}'; {fix}"] == project.problems()


@pytest.mark.parametrize(("typed", "code"), [("UK", "GB"), ("us", "US"), ("uk", "GB"), ("DEU", "DE")])
def test_a_country_that_is_meant_is_proposed(project: Project, typed: str, code: str) -> None:
    """In small letters, or as people abbreviate it."""
    place = project.spoil(SOUTH, "region: ", f"country: ▸{typed}\nregion: ")
    assert [f"{place}: there is no country '{typed}'; write {code}"] == project.problems()


def test_a_country_has_two_capital_letters(project: Project) -> None:
    """Its name is the language's own."""
    place = project.spoil(SOUTH, "region: ", "country: ▸Ireland\nregion: ")
    fix = "write the two letters of the country (ISO 3166-1), such as DE"
    assert [f"{place}: 'Ireland' does not have the right form; {fix}"] == project.problems()


def test_a_part_needs_no_rule_of_its_own(project: Project) -> None:
    """That of the wider location applies, and whatever it says of an open end."""
    project.edit(SOUTH, "jurisdictions: []\nno_rule_source: keepers-survey\n", "part_of: north-port\n")
    assert [] == project.faults()
