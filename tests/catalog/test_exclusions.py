"""Choices that are never combined leave no variant that has both."""

import pytest

from macros.catalog.variants import Variant
from tests.conftest import ROLE, Project

WHY = "An associate still learns and has no crew."
"""As the small handbook says it in data/scopes/crew.yml."""

BOTH = Variant(scope="crew", level="associate")


def test_no_variant_has_both(project: Project) -> None:
    """Neither among all variants nor among the pairs; asking for it says why."""
    role = project.catalog().roles["lighthouse-keeper"]

    assert WHY == role.why_not(BOTH)
    assert not any({("scope", "crew"), ("level", "associate")} <= {*variant.choices} for variant in role.variants())
    with pytest.raises(KeyError, match="has no crew"):
        role.guide(Variant(industry="ferries", scope="crew", level="associate"))


def test_one_entry_means_both_directions(project: Project) -> None:
    """Each choice names the other."""
    role = project.catalog().roles["lighthouse-keeper"]

    assert [("level", "associate", WHY)] == role.not_with("scope", "crew")
    assert [("scope", "crew", WHY)] == role.not_with("level", "associate")
    assert [] == role.not_with("scope", "solo")


def test_a_role_allows_what_is_excluded_for_all(project: Project) -> None:
    """By null; and excludes more for itself."""
    own = f"{ROLE}/scopes/crew.yml"
    project.edit(own, "changes:", "not_with: {level: {associate: null, senior: Seniors keep alone.}}\nchanges:")
    role = project.catalog().roles["lighthouse-keeper"]

    assert [("level", "senior", "Seniors keep alone.")] == role.not_with("scope", "crew")
