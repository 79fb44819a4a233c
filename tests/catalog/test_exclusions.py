"""Choices that are never combined leave no variant that has both."""

import pytest

from macros.catalog.variants import Variant
from tests.conftest import ROLE, Project

SHARED = "not_with: {level: {associate: An associate has no crew.}}\n"
BOTH = Variant(scope="crew", level="associate")


@pytest.fixture
def excluding(project: Project) -> Project:
    """The small handbook, whose associates have no crew."""
    project.edit("data/scopes/crew.yml", "summary:", f"{SHARED}summary:")
    return project


def test_no_variant_has_both(excluding: Project) -> None:
    """Neither among all variants nor among the pairs; asking for it says why."""
    role = excluding.catalog().roles["lighthouse-keeper"]

    assert "An associate has no crew." == role.why_not(BOTH)
    assert not any({("scope", "crew"), ("level", "associate")} <= {*variant.choices} for variant in role.variants())
    with pytest.raises(KeyError, match="An associate has no crew"):
        role.guide(Variant(industry="ferries", scope="crew", level="associate"))


def test_one_entry_means_both_directions(excluding: Project) -> None:
    """Each choice names the other."""
    role = excluding.catalog().roles["lighthouse-keeper"]

    assert [("level", "associate", "An associate has no crew.")] == role.not_with("scope", "crew")
    assert [("scope", "crew", "An associate has no crew.")] == role.not_with("level", "associate")
    assert [] == role.not_with("scope", "solo")


def test_a_role_allows_what_is_excluded_for_all(excluding: Project) -> None:
    """By null; and excludes more for itself."""
    own = f"{ROLE}/scopes/crew.yml"
    excluding.edit(own, "changes:", "not_with: {level: {associate: null, senior: Seniors keep alone.}}\nchanges:")
    role = excluding.catalog().roles["lighthouse-keeper"]

    assert [("level", "senior", "Seniors keep alone.")] == role.not_with("scope", "crew")
