"""`handbook new context` and `handbook new scope`: the choice, and what it changes in the roles that it is for."""

import pytest

from tests.conftest import Project
from tests.scaffolding.made import done

FOLDERS = {"context": "contexts", "scope": "scopes"}


@pytest.mark.parametrize("kind", FOLDERS)
def test_a_choice_has_an_overlay_in_each_role(kind: str, project: Project) -> None:
    """Once, though a role is named twice; what is to be written begins with the choice itself."""
    role = ("--role", "lighthouse-keeper")
    new, changed, left = done(project, kind, "reef", "--title", "Reef", *role, *role)

    overlay = f"roles/lighthouse-keeper/{FOLDERS[kind]}/reef.yml"
    assert ([f"{FOLDERS[kind]}/reef.yml", overlay], []) == (new, changed)
    assert [f"data/{below}" for below in new] == list(dict.fromkeys(line.split(":")[0] for line in left))
    assert [] == project.problems()


@pytest.mark.parametrize("kind", FOLDERS)
def test_a_choice_for_no_role_is_one_file(kind: str, project: Project) -> None:
    """The roles say nothing of it."""
    assert [f"{FOLDERS[kind]}/reef.yml"] == done(project, kind, "reef", "--title", "Reef")[0]
    assert [] == project.problems()
