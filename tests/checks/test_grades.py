"""Grades are those of levels of the ladder, in the page's currency, and climb."""

import pytest

from tests.conftest import ROLE, Project
from tests.pay import graded

PAY = f"{ROLE}/compensation.yml"


@pytest.fixture(name="graded")
def _graded(project: Project) -> Project:
    return graded(project)


def test_a_grade_for_every_level_is_enough(graded: Project) -> None:
    """Neither a national range nor factors are asked for."""
    assert [] == graded.problems()


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("  senior:\n", "  ▸g12:\n", "there is no level of the ladder 'g12'; use one of: associate, core, senior"),
        (
            'pay: "€3,500"',
            'pay: ▸"€3,100"',
            "'Step 3' does not pay more than 'Step 2'; mend one of the two, or put the steps in their order",
        ),
        (
            'pay: "€3,200.50"',
            'pay: ▸"$3,200.50"',
            "the range is not in EUR; write it in EUR, such as €85,000-€120,000",
        ),
    ],
)
def test_a_faulty_grade_is_told_at_its_place(graded: Project, old: str, new: str, fault: str) -> None:
    """Unknown levels, steps that fall, another currency."""
    place = graded.spoil(PAY, old, new)

    assert f"{place}: {fault}" in graded.problems()


def test_grades_rise_with_the_ladder(graded: Project) -> None:
    """They may overlap, but a higher level ends higher."""
    place = graded.place(PAY, "  ▸core:\n")
    graded.edit(PAY, 'pay: "€2,800"', 'pay: "€3,600"')

    fault = "'core' does not pay more than 'associate'; mend the pay of one of the two levels"
    assert [f"{place}: {fault}"] == graded.problems()


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (
            "grades:\n",
            "▸national:\n  base: €3,000-€3,500\ngrades:\n",
            "'core' is the base level and has a grade; delete 'national': the steps of the grade give it",
        ),
        (
            "  core:\n",
            "  ▸core:\n",
            "'core' is the base level and has a grade, and 'locations' give its pay too; delete the grade, or the "
            "locations: a grade holds everywhere",
        ),
    ],
)
def test_the_pay_of_the_base_level_is_said_once(graded: Project, old: str, new: str, fault: str) -> None:
    """By its grade, or by ranges that are typed."""
    place = graded.spoil(PAY, old, new)
    if "locations" in fault:
        graded.edit(PAY, "cautions:\n", "locations:\n  north-port:\n    base: €3,000-€3,500\ncautions:\n")

    assert f"{place}: {fault}" in graded.problems()


def test_a_level_has_a_grade_or_a_factor(graded: Project) -> None:
    """Both would give its pay."""
    graded.edit(
        PAY,
        "cautions:\n",
        "level_model: {source: keepers-survey, as_of: 2025, verified_on: 2026-01-15, method: modelled, how: Times a "
        "factor., factors: {senior: {base: 1.2, why: More lights.}}}\ncautions:\n",
    )
    place = graded.place(PAY, "  ▸senior:\n")

    assert f"{place}: 'senior' has a grade and a factor" in graded.faults()
