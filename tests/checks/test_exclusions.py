"""What is never combined exists, and is said once."""

import pytest

from tests.conftest import ROLE, Project

CREW = "data/scopes/crew.yml"
WHY = "An associate has no crew."
SAID = f"not_with: {{level: {{associate: {WHY}}}}}\n"


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("level: {▸master: Never.}", "there is no level 'master'"),
        ("scope: {▸solo: Never.}", "'solo' is a choice on the same axis, of which a variant has one anyway"),
    ],
)
def test_the_other_choice_is_there_and_on_another_axis(project: Project, entry: str, message: str) -> None:
    """The fault stands at its id."""
    place = project.spoil(CREW, "summary:", f"not_with: {{{entry}}}\nsummary:")
    assert [f"{place}: {message}"] == project.faults()


def test_both_directions_are_one_entry(project: Project) -> None:
    """The second is told, with the line of the first."""
    project.edit(CREW, "summary:", f"{SAID}summary:")
    place = project.spoil("data/levels.yml", "core:", "  not_with: {scope: {▸crew: Not yet.}}\ncore:")
    first = f"{CREW}:3"
    assert [f"{place}: {first} says already that 'crew' and 'associate' are not combined"] == project.faults()


def test_a_role_says_what_the_shared_files_do_not(project: Project) -> None:
    """Neither the same again, nor null for what nothing excludes."""
    own = f"{ROLE}/scopes/crew.yml"
    place = project.spoil(own, "changes:", "not_with: {level: {▸associate: null}}\nchanges:")
    assert [f"{place}: 'associate' is allowed here, but nothing excludes it"] == project.faults()

    project.edit(CREW, "summary:", f"{SAID}summary:")
    assert [] == project.faults()
    project.edit(own, "associate: null", f"associate: {WHY}")
    assert f"{place}: 'associate' is excluded here, and for every role in data/" in project.faults()
