"""Folders without a file are told: nobody sees them in Git, and nothing reads them."""

import pytest

from tests.conftest import ROLE, Project

WARNING = "warning: the folder is empty; delete it, or add its files"


@pytest.mark.parametrize(
    ("made", "told"),
    [
        ("data/industries/whaling", "data/industries/whaling"),
        ("data/old/older/oldest", "data/old"),
        (f"{ROLE}/industriess", f"{ROLE}/industriess"),
        ("data/roles/..evil", "data/roles/..evil"),
    ],
)
def test_an_empty_folder_is_warned_of(project: Project, made: str, told: str) -> None:
    """Once, however many are in it."""
    (project.root / made).mkdir(parents=True)

    assert [f"{told}:1:1: {WARNING}"] == project.problems()


def test_what_systems_leave_behind_is_no_file(project: Project) -> None:
    """A folder with nothing else is empty."""
    project.write("data/old/.DS_Store", "")

    assert [f"data/old:1:1: {WARNING}"] == project.problems()


def test_an_empty_folder_of_a_role_lacks_files(project: Project) -> None:
    """Each is named, so that the folder need not be."""
    (project.root / "data/roles/pilot").mkdir()

    assert {"the file is missing"} == {fault.split(": ")[1] for fault in project.faults()}
