"""A sentence with a comma in a list in brackets is parted where nobody meant it."""

import pytest

from tests.conftest import ROLE, Project

INTERVIEW = f"{ROLE}/interview.yml"
HORN = "    listen_for:\n      - The horn.\n"


def test_a_sentence_that_a_comma_parts_is_told_where_it_goes_on(project: Project) -> None:
    """With what to type."""
    place = project.spoil(INTERVIEW, HORN, "    listen_for: [The horn, ▸and how long it sounds.]\n")
    fix = "put quotes around the whole text, because a comma separates the entries of a list in brackets"

    assert [f"{place}: the entry begins in the middle of a sentence; {fix}"] == project.problems()


@pytest.mark.parametrize(
    "entries",
    ["[The horn., the harbour.]", '["The horn, and how long it sounds."]', "[The horn, The harbour]"],
)
def test_entries_that_stand_alone_are_no_fault(project: Project, entries: str) -> None:
    """Each is a sentence, or begins as one."""
    project.edit(INTERVIEW, HORN, f"    listen_for: {entries}\n")

    assert [] == project.problems()


def test_names_in_brackets_are_parted_by_commas(project: Project) -> None:
    """What is no sentence may begin with a small letter."""
    project.edit(
        f"{ROLE}/job-description.yml", "coast-guard: coast guard}", "coast-guard: coast guard, pilots: pilots}"
    )

    assert [] == project.problems()


def test_an_amount_that_a_comma_in_braces_parts_is_one_fault(project: Project) -> None:
    """Neither its half nor its rest is a fault of its own."""
    old = "national:\n  base: $42,000-$52,000\n  total: $47,000-$66,000+\n"
    new = "national: {base: ▸$42,000-$52,000, total: '$47,000-$66,000+'}\n"
    place = project.spoil(f"{ROLE}/compensation.yml", old, new)

    fix = 'put the amount in quotes: base: "$42,000-$52,000"'
    assert [f"{place}: a comma in braces parts '$42,000-$52,000'; {fix}"] == project.problems()
