"""What is never combined exists, and is said once."""

import pytest

from tests.conftest import ROLE, Project

CREW = "data/scopes/crew.yml"
WHY = "An associate still learns and has no crew."
SAID = f"level: {{associate: {WHY}}}"
"""As the small handbook says it."""


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("level: {▸master: Never.}", "there is no level 'master'"),
        ("scope: {▸solo: Never.}", "'solo' is on the same axis, and a variant has only one choice of each axis"),
    ],
)
def test_the_other_choice_is_there_and_on_another_axis(project: Project, entry: str, message: str) -> None:
    """The fault stands at its id."""
    place = project.spoil(CREW, SAID, entry)
    assert [f"{place}: {message}"] == project.faults()


def test_both_directions_are_one_entry(project: Project) -> None:
    """The second is told, with the line of the first."""
    place = project.spoil("data/levels.yml", "core:", "  not_with: {scope: {▸crew: Not yet.}}\ncore:")
    first = f"{CREW}:3"
    assert [f"{place}: {first} already says that 'crew' and 'associate' are not combined"] == project.faults()


def test_a_role_says_what_the_shared_files_do_not(project: Project) -> None:
    """Neither the same again, nor null for what nothing excludes."""
    own = f"{ROLE}/scopes/crew.yml"
    project.edit(own, "changes:", "not_with: {level: {associate: null}}\nchanges:")
    assert [] == project.faults()

    place = project.spoil(own, "associate: null", "▸associate: Never.")
    assert [f"{place}: 'associate' is excluded here, but data/ already excludes it for every role"] == project.faults()

    place = project.spoil(own, "associate: Never.", "▸senior: null")
    assert [f"{place}: 'senior' is allowed here, but nothing excludes it"] == project.faults()
