"""Related roles name each other."""

from tests.conftest import ROLE, Project

PATH = f"{ROLE}/role.yml"


def add_pilot(project: Project, related: str) -> None:
    """Write the guide of the planned role, with what it says of related roles."""
    project.add_role("harbour-pilot")
    path = "data/roles/harbour-pilot/role.yml"
    text = (project.root / path).read_text("utf-8")
    project.write(path, text.partition("related:")[0] + related)
    project.edit("data/handbook.yml", "planned_roles:\n  harbour-pilot: Harbour Pilot\n", "")


def test_a_related_role_is_written_or_planned(project: Project) -> None:
    """A name that is neither a guide nor announced leads nowhere; the fault stands at the name."""
    place = project.spoil(PATH, "  harbour-pilot: Brings", "  ▸harbour-piper: Brings")

    assert [f"{place}: there is no role 'harbour-piper'"] == project.faults()


def test_a_role_is_not_related_to_itself(project: Project) -> None:
    """The fault stands at the name."""
    place = project.spoil(PATH, "  harbour-pilot: Brings", "  ▸lighthouse-keeper: Itself.\n  harbour-pilot: Brings")

    assert [f"{place}: the role is related to itself"] == project.faults()


def test_a_related_role_relates_back(project: Project) -> None:
    """Who follows the link finds the way back; the fault stands where the relation was written."""
    add_pilot(project, "related: {}\n")

    assert [
        f"{project.place(PATH, '  ▸harbour-pilot: Brings')}: 'harbour-pilot' does not name this role as related"
    ] == (project.faults())


def test_two_roles_that_name_each_other_are_related(project: Project) -> None:
    """A relation that both guides tell is in order."""
    add_pilot(project, "related:\n  lighthouse-keeper: Shows the way.\n")

    assert [] == project.faults()


def test_a_planned_role_is_not_written_yet(project: Project) -> None:
    """When the guide is there the announcement goes."""
    add_pilot(project, "related:\n  lighthouse-keeper: Shows the way.\n")
    path = "data/handbook.yml"
    project.write(path, (project.root / path).read_text("utf-8") + "planned_roles:\n  harbour-pilot: Harbour Pilot\n")

    assert [f"{project.place(path, '  ▸harbour-pilot:')}: 'harbour-pilot' is planned, but its guide exists"] == (
        project.faults()
    )
