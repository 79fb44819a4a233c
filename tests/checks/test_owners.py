"""Owners of translations."""

from tests.conftest import Project

EVERYTHING = '  everything: ["@lighthouses/office"]\n'


def test_a_language_with_owners_is_one_of_the_site_s(project: Project) -> None:
    """Nobody can be asked about a language that there is not."""
    more = f'{EVERYTHING}  languages:\n    ▸el: ["@lighthouses/greek"]\n'
    place = project.spoil("data/handbook.yml", EVERYTHING, more)

    assert [f"{place}: there is no language 'el'; use one of: en"] == project.problems()


def test_a_language_of_the_site_may_have_owners(project: Project) -> None:
    """English is one."""
    more = f'{EVERYTHING}  languages:\n    en: ["@lighthouses/english"]\n'
    project.edit("data/handbook.yml", EVERYTHING, more)

    assert [] == project.problems()
