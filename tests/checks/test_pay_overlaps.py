"""Levels and roles are paid apart, and no range is so wide that it says nothing."""

import pytest

from tests.conftest import ROLE, Project

PAY = f"{ROLE}/compensation.yml"
OTHER = "data/roles/lamp-lighter/compensation.yml"


def _pay_problems(project: Project) -> list[str]:
    """The faults of pay, without those of two roles that say the same."""
    return [line for line in project.problems() if "/compensation.yml" in line and "this sentence is in" not in line]


def test_neighboring_levels_are_not_paid_alike(project: Project) -> None:
    """A step that leaves nine tenths of the range as it was is none."""
    place = project.spoil(PAY, "base: 1.2", "base: ▸1.01")
    message = "base pay of 'core' ($42,000-$52,000) and of 'senior' ($42,000-$53,000) is nearly the same"

    assert [f"{place}: {message}; set the two levels further apart"] == project.problems()


@pytest.mark.parametrize(("method", "most"), [("sourced", 3), ("modeled\n  how: Guessed.", 2)])
def test_a_range_is_not_too_wide(project: Project, method: str, most: int) -> None:
    """A source may give a wider one than we work out."""
    top = 42_000 * most
    project.edit(PAY, "method: sourced", f"method: {method}")
    project.edit(PAY, "  total: $47,000-$66,000+\n", f"  total: $47,000-${top + 5000:,}+\n")
    project.edit(PAY, "    total: $50,000-$70,000\n", f"    total: $50,000-${top + 5000:,}\n")
    project.edit(PAY, "base: $44,000-$56,000", f"base: $44,000-${top + 4000:,}")
    project.edit(PAY, "base: $42,000-$52,000", f"base: $42,000-${top:,}")
    project.edit(PAY, "base: 0.8", "base: 0.3")
    project.edit(PAY, "base: 1.2", "base: 3")
    assert [] == _pay_problems(project)

    place = project.spoil(PAY, f"base: $42,000-${top:,}", f"base: ▸$42,000-${top + 1:,}")
    message = f"the range $42,000-${top + 1:,} has an upper end more than {most} times its lower end"
    assert [f"{place}: {message}"] == [line.partition("; ")[0] for line in _pay_problems(project)]


def _beside(project: Project, pay: str) -> None:
    project.add_role("lamp-lighter")
    said = f"beside: {{lighthouse-keeper: {{pay: {pay}, why: Lamps are smaller.}}}}\n"
    project.edit(OTHER, "cautions:\n", f"{said}cautions:\n")


@pytest.mark.parametrize(("pay", "is_kept"), [("like", True), ("below", False), ("above", False)])
def test_pay_stands_beside_another_role_s_as_it_says(project: Project, pay: str, is_kept: bool) -> None:
    """The other role is paid the same, so 'like' alone is true."""
    _beside(project, pay)
    place = project.place(OTHER, f"{{pay: ▸{pay}")
    message = (
        f"base pay of 'associate' ($34,000-$42,000) is not {pay} that of 'lighthouse-keeper' ($34,000-$42,000); "
        "fix the factor, the mix or the range, or say here how the two compare"
    )

    assert ([] if is_kept else [f"{place}: {message}"]) == _pay_problems(project)


def test_pay_is_compared_at_every_level_and_at_target(project: Project) -> None:
    """A mix with less variable pay takes a role below one with the same base pay."""
    _beside(project, "like")
    project.edit(PAY, "associate: {variable: 10 %", "associate: {variable: 30 %")

    (told,) = _pay_problems(project)
    assert (
        "total pay of 'associate' ($38,000-$47,000) is not like that of 'lighthouse-keeper' ($49,000-$60,000)" in told
    )


def test_a_role_beside_it_is_another_one_that_exists(project: Project) -> None:
    """What is not there has no pay."""
    place = project.spoil(PAY, "cautions:\n", "beside: {▸lighthouse-kepper: {pay: like, why: Same.}}\ncautions:\n")

    assert [f"{place}: there is no other role 'lighthouse-kepper'"] == project.faults()


def test_two_levels_higher_pays_more_than_the_role_beside_it(project: Project) -> None:
    """Anyone who leads is not paid less than a beginner of the other role, unless the data says why."""
    _beside(project, "below")
    text = (project.root / OTHER).read_text("utf-8")
    for old, new in (("42,000-$52", "22,000-$32"), ("40,000-$50", "20,000-$30"), ("44,000-$56", "24,000-$36")):
        text = text.replace(f"base: ${old},000", f"base: ${new},000")
    project.write(OTHER, text)
    (told,) = _pay_problems(project)
    place = project.place(OTHER, "base: ▸1.2")
    assert told.startswith(f"{place}: 'senior' ($29,000-$42,000) is paid less than 'associate' of 'lighthouse-keeper'")

    project.edit(OTHER, "why: Lamps are smaller.", "why: Lamps are smaller., crossing: Lights are learned first.")
    assert [] == _pay_problems(project)
