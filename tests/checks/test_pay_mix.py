"""The share of variable pay is that of a level, plausible, and does not rise unless the data says why."""

import pytest

from tests.conftest import ROLE, Project

PAY = f"{ROLE}/compensation.yml"
CORE, SENIOR = "core: {variable: 10 %", "senior: {variable: 10 %"


def test_every_level_has_a_mix(project: Project) -> None:
    """A level without one has no pay at target."""
    project.edit(PAY, ", senior: {variable: 10 %, why: Has more lights.}", "")

    assert [f"{project.place(PAY, '  ▸levels: {')}: the level 'senior' has no pay mix"] == project.faults()


def test_a_mix_is_of_a_level_of_the_ladder(project: Project) -> None:
    """Any other has nothing to divide."""
    place = project.spoil(PAY, CORE, f"▸head: {{variable: 10 %, why: Heads.}}, {CORE}")

    assert [f"{place}: there is no level of the ladder 'head'"] == project.faults()


@pytest.mark.parametrize("share", ["4 %", "51 %"])
def test_a_share_is_one_that_somebody_is_paid_by(project: Project, share: str) -> None:
    """Nearly nothing, or more than half, is a slip or no pay mix."""
    project.edit(PAY, CORE, f"core: {{variable: {share}")
    project.edit(PAY, "associate: {variable: 10 %", "associate: {variable: 50 %")
    project.edit(PAY, SENIOR, "senior: {variable: 5 %")
    place = project.place(PAY, f"core: {{variable: ▸{share}")

    assert f"{place}: {share} of pay at target is variable at 'core'" in project.faults()


@pytest.mark.parametrize("share", ["25", "20-30 %", "0 %", "100 %", "$5,000"])
def test_a_share_is_one_percentage(project: Project, share: str) -> None:
    """Anything else divides no pay."""
    project.edit(PAY, CORE, f"core: {{variable: '{share}'")

    (told,) = project.problems()
    assert "is no share of pay; write one percentage between 0 and 100, such as 25 %" in told


def test_a_share_that_rises_says_why(project: Project) -> None:
    """From level to level pay grows no less certain: who thinks otherwise has a reason for it."""
    place = project.spoil(PAY, SENIOR, "senior: {variable: ▸20 %")
    fix = "lower it, or add 'rises_because:' with the reason"
    told = f"{place}: the variable share rises from 'core' (10 %) to 'senior' (20 %); {fix}"
    assert [told] == project.problems()

    project.edit(PAY, "senior: {variable: 20 %", "senior: {rises_because: Owns a light., variable: 20 %")
    assert [] == project.problems()


def test_a_reason_stands_where_the_share_rises(project: Project) -> None:
    """Else it speaks of nothing."""
    place = project.spoil(PAY, SENIOR, "senior: {▸rises_because: Owns a light., variable: 10 %")

    assert [f"{place}: the variable share does not rise at 'senior'"] == project.faults()
