"""Whom GitHub asks to review a change."""

from macros.generated.code_owners import text
from tests.conftest import ROLE, Project

EVERYTHING = '  everything: ["@lighthouses/office"]\n'


def lines(project: Project) -> list[str]:
    """The rules of the file, without what it says of itself."""
    return [line for line in text(project.catalog()).splitlines() if not line.startswith("#")]


def test_everything_has_an_owner(project: Project) -> None:
    """Where nothing else is said, one rule speaks for all files."""
    assert ["* @lighthouses/office"] == lines(project)


def test_the_particular_stands_below_the_general(project: Project) -> None:
    """GitHub takes the last rule that fits: roles and languages come after data/, schemas stay with the code."""
    project.edit(
        "data/handbook.yml",
        EVERYTHING,
        f'{EVERYTHING}  data: ["@lighthouses/editors", "@harbour-master"]\n'
        '  languages:\n    en: ["@lighthouses/english"]\n',
    )
    project.edit(f"{ROLE}/role.yml", "family: coast", 'owners: ["@lighthouses/keepers"]\nfamily: coast')

    assert [
        "* @lighthouses/office",
        "/data/ @lighthouses/editors @harbour-master",
        "/data/schema/ @lighthouses/office",
        "/data/roles/lighthouse-keeper/ @lighthouses/keepers",
        "/data/locales/en/ @lighthouses/english",
    ] == lines(project)


def test_a_role_without_owners_changes_nothing(project: Project) -> None:
    """A new role belongs to the owners of data/, so adding one does not make the file stale."""
    before = lines(project)
    project.add_role("second")

    assert before == lines(project)


def test_an_owner_is_a_team_or_a_person_of_github(project: Project) -> None:
    """A name without @ is refused, with a pattern to follow."""
    place = project.spoil("data/handbook.yml", '["@lighthouses/office"]', '[▸"office"]')

    assert [
        f"{place}: 'office' does not have the right form; "
        "write a team or a person of GitHub, such as '@organization/team'"
    ] == project.problems()


def test_an_owner_without_quotes_is_told_what_to_do(project: Project) -> None:
    """YAML cannot read a word that starts with @; the message says to put it in quotes."""
    project.edit("data/handbook.yml", '"@lighthouses/office"', "@lighthouses/office")

    assert [True] == [
        "put a text that starts with a special character in quotes" in line for line in project.problems()
    ]
