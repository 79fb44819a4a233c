"""Owners of translations."""

from tests.conftest import Project


def test_a_language_with_owners_is_one_of_the_site_s(project: Project) -> None:
    """Nobody can be asked about a language that there is not."""
    place = project.spoil(
        "data/handbook.yml",
        "languages:\n  en:",
        '  languages:\n    ▸el: ["@lighthouses/greek"]\nlanguages:\n  en:',
    )

    assert [f"{place}: there is no language 'el'; use one of: en"] == project.problems()


def test_a_language_of_the_site_may_have_owners(project: Project) -> None:
    """English is one."""
    project.edit("data/handbook.yml", "languages:\n", '  languages:\n    en: ["@lighthouses/english"]\nlanguages:\n')

    assert [] == project.problems()
