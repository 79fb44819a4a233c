"""Grades are those of levels of the ladder, in the page's currency, and climb."""

from dataclasses import replace

import pytest

from macros.catalog.pay_rows import pay_rows
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
            "'Step 3' does not pay more than 'Step 2'; fix one of the two, or put the steps in order",
        ),
        (
            'pay: "€3,200.50"',
            'pay: ▸"$3,200.50"',
            "the range is not in EUR; write it in EUR, such as €3,200.50",
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

    fault = "'core' does not pay more than 'associate'; fix the pay of one of the two levels"
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
            "'core' is the base level and has a grade, but 'locations' gives its pay too; delete the grade, or "
            "move the locations into it",
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
        "level_model: {source: keepers-survey, as_of: 2025, verified_on: 2026-01-15, method: modeled, how: Times a "
        "factor., factors: {senior: {base: 1.2, why: More lights.}}}\ncautions:\n",
    )
    place = graded.place(PAY, "  ▸senior:\n")

    assert f"{place}: 'senior' has a grade and a factor" in graded.faults()


NORTH = """\
    title: Grade 7
    locations:
      north-port:
        steps:
          first: {title: Step 1, pay: "€3,100"}
          second: {title: Step 2, pay: "€3,600"}
"""
SENIOR_NORTH = NORTH.replace("Grade 7", "Grade 9").replace("€3,1", "€3,5").replace("€3,6", "€4,1")


@pytest.fixture(name="local")
def _local(graded: Project) -> Project:
    """Pay by grades, with other steps in the north."""
    graded.edit(PAY, "    title: Grade 7\n", NORTH)
    return graded


def test_a_grade_may_pay_otherwise_in_a_location(local: Project) -> None:
    """A single location spans nothing in which the range of all others would have to lie, and has no mean."""
    local.edit(PAY, "    title: Grade 9\n", SENIOR_NORTH)

    assert [] == local.problems()
    assert [("", "core", "€3,000-€3,500"), ("north-port", "core", "€3,100-€3,600")] == [
        (row.location, row.level, replace(row.pay.base, period="").typed)
        for row in pay_rows(local.catalog(), "lighthouse-keeper")
        if row.level == "core"
    ]


def test_a_level_that_is_paid_the_same_everywhere_has_no_row_for_a_location(local: Project) -> None:
    """What another level is paid there says nothing of it."""
    rows = pay_rows(local.catalog(), "lighthouse-keeper")

    assert ["core"] == [row.level for row in rows if row.location]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("      north-port:\n", "      ▸west-port:\n", "there is no location 'west-port'; use one of: "),
        ('pay: "€3,600"', 'pay: ▸"€3,050"', "'Step 2' does not pay more than 'Step 1'; fix one of the two"),
    ],
)
def test_a_faulty_scale_of_a_location_is_told_at_its_place(local: Project, old: str, new: str, fault: str) -> None:
    """As one of the grade itself."""
    place = local.spoil(PAY, old, new)

    assert [] != [line for line in local.problems() if line.startswith(f"{place}: {fault}")]


def test_the_base_level_is_paid_in_each_location_of_a_grade(graded: Project) -> None:
    """Ranges of a location begin with those of the base level."""
    graded.edit(PAY, "    title: Grade 9\n", SENIOR_NORTH)
    place = graded.place(PAY, "      ▸north-port:")
    fix = "give the pay of 'core' there too, or delete it"

    fault = f"{place}: 'core', the base level, has no pay of its own in 'north-port'; {fix}"
    assert [fault] == [line for line in graded.problems() if "no pay of its own" in line]
