"""Data that is read again: what has not changed is the same object, with all that was made of it."""

from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.catalog.variants import Variant
from macros.trees.loading import Known
from tests.conftest import ROLE, Project

KEEPER = "lighthouse-keeper"


def _problems(root: Path, known: Known | None = None) -> list[str]:
    return [str(problem) for problem in read(root, known)[1]]


def _guides(catalog: Catalog) -> dict[str, list[str]]:
    """Everything that roles say, in every single choice."""
    choices = {
        key: [Variant(), *(Variant(**{axis: chosen}) for axis, ids in role.ids.items() for chosen in ids)]
        for key, role in catalog.roles.items()
    }
    return {key: [repr(catalog.roles[key].guide(variant)) for variant in found] for key, found in choices.items()}


def test_nothing_is_made_again_where_nothing_changed(project: Project) -> None:
    """Trees, models and roles are those of before."""
    project.add_role("buoy")
    known = Known()
    (one, _), (other, _) = read(project.root, known), read(project.root, known)
    for name in ("trees", "roles", "locations", "industries", "sources"):
        before, after = getattr(one, name), getattr(other, name)
        assert list(before) == list(after), name
        assert all(after[key] is value for key, value in before.items()), name
    assert one.glossary is other.glossary


def test_a_change_of_one_role_leaves_the_others(project: Project) -> None:
    """Its own objects are new."""
    project.add_role("buoy")
    known = Known()
    before, _ = read(project.root, known)
    with (project.root / ROLE / "hiring.yml").open("a") as file:
        file.write("\n# A comment.\n")
    after, _ = read(project.root, known)
    assert (True, False) == (after.roles["buoy"] is before.roles["buoy"], after.roles[KEEPER] is before.roles[KEEPER])


EDITS = {
    "an industry": ("data/industries/ferries.yml", "title: ", "title: Other "),
    "the levels": ("data/levels.yml", "title: ", "title: Other "),
    "an overlay": (f"{ROLE}/industries/ferries.yml", "label: ", "label: Other "),
    "pay": (f"{ROLE}/compensation.yml", "base: ", "base:  "),
}
"""What is edited: file, the first text, and what takes its place."""


@pytest.mark.parametrize("edit", EDITS)
def test_what_is_read_again_equals_what_is_read_for_the_first_time(project: Project, edit: str) -> None:
    """Also what rests on a changed file by way of another, and its faults."""
    path, old, new = EDITS[edit]
    known = Known()
    read(project.root, known)
    text = (project.root / path).read_text("utf-8")
    for changed in (text.replace(old, new, 1), text.replace(old, "nowhere: ", 1), text):
        (project.root / path).write_text(changed, "utf-8")
        assert _problems(project.root) == _problems(project.root, known)
    assert _guides(read(project.root)[0]) == _guides(read(project.root, known)[0])
