"""What a jurisdiction says fits together."""

import pytest

from tests.conftest import Project

PATH = "data/jurisdictions/north-coast.yml"
LISTED = "must_contain:\n  - The range of pay.\n"


def test_a_law_on_postings_asks_for_something(project: Project) -> None:
    """Anyone who writes a posting reads here what has to be in it. A law on past pay alone asks for nothing."""
    project.edit(PATH, LISTED, "")
    place = project.place(PATH, "▸laws:")
    assert [f"{place}: a law on postings requires nothing of them here"] == project.faults()

    project.edit(PATH, "title: Lamp Act 7\n", "title: Lamp Act 7\n    about: salary-history\n")
    assert [] == project.faults()


def test_a_law_has_a_date(project: Project) -> None:
    """The day from which it is enforced is one."""
    project.edit(PATH, "    effective: 2024-01-01\n", "")
    place = project.place(PATH, "  - ▸title: Lamp Act 7")
    assert [f"{place}: the law 'Lamp Act 7' has no date"] == project.faults()

    project.edit(PATH, "title: Lamp Act 7\n", "title: Lamp Act 7\n    enforced_from: 2027-01\n")
    assert [] == project.faults()


def test_a_draft_may_lack_all_that(project: Project) -> None:
    """It is being written."""
    project.edit(PATH, LISTED, "status: draft\n")

    assert [] == project.faults()


@pytest.mark.parametrize(
    ("wider", "fault"),
    [
        ("east-coast", "there is no jurisdiction 'east-coast'"),
        ("north-coast", "there is no jurisdiction 'north-coast'"),
        ("south-coast", "'south-coast' is itself part of another jurisdiction"),
    ],
)
def test_a_wider_jurisdiction_exists_and_is_the_widest(project: Project, wider: str, fault: str) -> None:
    """A city lies in a state, and nothing in itself."""
    other = (project.root / PATH).read_text("utf-8").replace("North Coast", "South Coast")
    project.write("data/jurisdictions/south-coast.yml", other.replace("laws:", "part_of: coast\nlaws:"))
    project.write("data/jurisdictions/coast.yml", other.replace("South Coast", "Coast"))
    project.edit(PATH, "laws:", f"part_of: {wider}\nlaws:")
    place = project.place(PATH, f"part_of: ▸{wider}")

    assert [f"{place}: {fault}"] == project.faults()


@pytest.mark.parametrize("field", ["reach", "open_end"])
def test_what_is_marked_as_not_checked_says_something(project: Project, field: str) -> None:
    """What is left out shows as not checked by itself."""
    reach = "reach: Work that is done at least partly on the north coast.\n"
    for line in ("open_end: refused\n", reach):
        project.edit(PATH, line, "")
    project.edit(PATH, "sources: [coast-law]\nverified", f"unchecked: [{field}]\nsources: [coast-law]\nverified")
    place = project.place(PATH, f"unchecked: [▸{field}]")

    assert [f"{place}: '{field}' has no answer that could be unchecked"] == project.faults()
