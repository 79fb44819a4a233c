"""The small handbook that other tests break."""

from tests.conftest import Project


def test_the_small_handbook_is_valid(project: Project) -> None:
    """What tests start from has no fault of its own."""
    assert [] == project.problems()
