"""Which questions of a variant are not asked because others stand in their place."""

import pytest

from macros.catalog.places_of_questions import not_asked
from macros.catalog.variants import Variant
from macros.trees.loading import parse
from tests.conftest import ROLE, Project


@pytest.mark.parametrize(
    ("questions", "expected"),
    [
        ("fog: {}\nlamp: {}\n", set()),
        ("fog: {}\nferry: {replaces: fog}\n", {"fog"}),
        ("fog: {}\nferry: {replaces: fog}\nboat: {replaces: fog}\n", {"fog", "ferry"}),
        ("fog: {}\nferry: {replaces: fog}\nboat: {replaces: ferry}\n", {"fog", "ferry"}),
        ("ferry: {replaces: fog}\n", set()),
    ],
    ids=["none", "one", "the last of two", "a chain", "gone already"],
)
def test_the_last_has_the_place(questions: str, expected: set[str]) -> None:
    """The order is that of the overlays, from general to specific."""
    tree, _ = parse(questions, "interview.yml")
    assert tree is not None
    assert expected == not_asked(tree)


def test_a_variant_asks_what_replaces(project: Project) -> None:
    """The other is left out of the guide, and the guide of the base has it still."""
    project.edit(f"{ROLE}/industries/ferries.yml", "        stage: talk", "        stage: talk\n        replaces: fog")
    role = project.catalog().roles["lighthouse-keeper"]

    ferries = role.guide(Variant(industry="ferries")).interview.questions
    assert ("fog" in ferries, "late-ferry" in ferries) == (False, True)
    assert "fog" in role.guide().interview.questions
