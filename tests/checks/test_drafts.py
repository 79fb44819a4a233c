"""A "To do:" stands in drafts alone: of a role, a choice, an item, or a step of a ladder."""

import pytest

from macros.catalog.reading import read
from macros.checks.drafts import unfinished
from tests.conftest import ROLE, Project
from tests.ladders import add_guild

FAULT = "a text still says 'To do:'"


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (f"{ROLE}/role.yml", "scope: Keeps several lights.", 'scope: ▸"To do: what they do"'),
        (f"{ROLE}/levels/senior.yml", "summary: Keeps all lights of a coast.", 'summary: ▸"To do: what differs"'),
        (f"{ROLE}/compensation.yml", "why: Keeps several lights.", 'why: ▸"To do: the distance"'),
    ],
)
def test_a_step_may_be_a_draft(path: str, old: str, new: str, project: Project) -> None:
    """With all that is its own in the role; another step is none by that."""
    place = project.spoil(path, old, new)
    assert [f"{place}: {FAULT}"] == project.faults()
    project.edit(
        f"{ROLE}/role.yml", "    title: Assistant Keeper\n", "    title: Assistant Keeper\n    status: draft\n"
    )
    assert [FAULT] == [fault.split(": ", 1)[1] for fault in project.faults()]
    project.edit(f"{ROLE}/role.yml", "    title: Head Keeper\n", "    title: Head Keeper\n    status: draft\n")

    assert [] == project.problems()


def test_no_edition_takes_a_draft_of_a_step(project: Project) -> None:
    """The line to be deleted is named."""
    project.edit(f"{ROLE}/role.yml", "    title: Head Keeper\n", "    title: Head Keeper\n    status: draft\n")
    place = project.place(f"{ROLE}/role.yml", "▸status: draft")

    assert [f"{place}: this is a draft"] == [str(one).split(";")[0] for one in unfinished(read(project.root)[0])]


def test_items_without_ids_are_told_too(project: Project) -> None:
    """A list is walked through as a map is."""
    add_guild(project)
    place = project.spoil("data/ladders/guild.yml", "{where: Harbour law,", '{where: ▸"To do: where",')

    assert [f"{place}: {FAULT}"] == project.faults()
