"""The handbook that `make bench` measures is one that the checks pass."""

from pathlib import Path

from bench.many_roles import use_terms, write
from macros.catalog.reading import read
from tests.conftest import Project


def test_a_handbook_of_copies_is_in_order(tmp_path: Path) -> None:
    """Two copies of a real role, in a family of their own, are all its roles; no two say the same sentence."""
    project = Project(tmp_path / "project")
    write(project.root, 2)
    use_terms(project.root)
    assert 0 == project.handbook("generate").returncode
    assert [] == project.problems()
    assert {"family-0": ["role-0", "role-1"]} == {
        family: list(pages) for family, pages in read(project.root)[0].families.items()
    }
