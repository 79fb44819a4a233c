"""No two roles are called the same."""

import shutil

import pytest

from tests.conftest import ROLE, Project

OTHER = "data/roles/lamp-lighter"


@pytest.fixture
def two(project: Project) -> Project:
    """The small handbook with a second role of other titles."""
    shutil.copytree(project.root / ROLE, project.root / OTHER)
    lines = (project.root / OTHER / "role.yml").read_text("utf-8").split("\n")
    kept = [line for line in lines if not line.startswith(("title:", "abbreviation:"))]
    text = "\n".join(kept)
    before, _, after = text.partition("also_called:\n")
    rest = after[after.index("\nfacts:") :] if "\nfacts:" in after else after
    new = f"{before}title: Lamp Lighter\nalso_called:\n  - Wick Trimmer{rest}"
    (project.root / OTHER / "role.yml").write_text(new, "utf-8")
    return project


def titles_told(project: Project) -> list[str]:
    """What is said of titles."""
    return [line for line in project.problems() if "leads to the role" in line or "own title" in line]


def test_roles_with_titles_of_their_own_are_in_order(two: Project) -> None:
    """Nothing is said of them."""
    assert [] == titles_told(two)


def test_a_title_of_another_role_is_a_fault(two: Project) -> None:
    """Whatever its case: search and finder could lead to one of the two only."""
    two.edit(f"{ROLE}/role.yml", "title: Lighthouse Keeper\nabb", "title: wick trimmer\nabb")
    place = two.place(f"{ROLE}/role.yml", "title: ▸wick trimmer")

    fix = "keep it in the role that it fits better"
    assert [f"{place}: 'wick trimmer' already leads to the role 'lamp-lighter'; {fix}"] == titles_told(two)


def test_a_role_is_not_also_called_by_its_own_title(two: Project) -> None:
    """The line would say nothing."""
    two.edit(f"{OTHER}/role.yml", "  - Wick Trimmer", "  - Lamp lighter")
    place = two.place(f"{OTHER}/role.yml", "- ▸Lamp lighter")

    assert [f"{place}: 'Lamp lighter' is the role's own title; delete it"] == titles_told(two)
