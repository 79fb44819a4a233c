"""Ratings are those of a scale."""

import pytest

from tests.conftest import ROLE, Project

INTERVIEW = f"{ROLE}/interview.yml"
COMPETENCIES = f"{ROLE}/competencies.yml"
SCALES = "data/rating-scales.yml"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "    anchors:\n      1: Gives no example.\n      3: Fixed it.\n",
            "    ▸anchors:\n      1: Gives no example.\n",
            "'anchors' lacks the key '3'",
        ),
        ("      3: Fixed it.\n", "      3: Fixed it.\n      ▸4: Fixed it twice.\n", "the key '4' is not known here"),
        ("      3: Fixed it.\n", "      ▸4: Fixed it.\n", "the key '4' is not known here, and '3' is missing"),
    ],
)
def test_a_question_has_the_anchors_of_the_scale(project: Project, old: str, new: str, expected: str) -> None:
    """Each of them, and none at a point that the scale leaves without."""
    place = project.spoil(INTERVIEW, old, new)

    assert [f"{place}: {expected}"] == project.faults()


def test_a_competency_describes_every_point(project: Project) -> None:
    """Those without an anchor too."""
    project.edit(SCALES, "    4: {anchor: false}\n", "    4: {anchor: true}\n")
    project.edit(COMPETENCIES, "      4: [Fixes and finds the cause.]\n", "")

    lacking = project.place(COMPETENCIES, "to fix.\n    ▸levels:")
    assert f"{lacking}: 'levels' lacks the key '4'" in project.faults()


def test_a_rating_that_is_expected_is_a_point(project: Project) -> None:
    """Above the scale nobody can be rated."""
    fault = project.spoil(COMPETENCIES, "senior: 4", "senior: ▸6")

    assert [f"{fault}: the expected rating of 'senior' is out of order"] == project.faults()


@pytest.mark.parametrize(("path", "above"), [(INTERVIEW, "evaluation:\n"), (COMPETENCIES, "competencies:\n")])
def test_a_scale_that_is_named_exists(project: Project, path: str, above: str) -> None:
    """An interview and a framework name one each."""
    place = project.spoil(path, above, f"rating_scale: ▸grades\n{above}")

    assert [f"{place}: there is no rating scale 'grades'"] == project.faults()


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        ("{1: {anchor: true}, 2: {anchor: true}}", "the scale has 2 points"),
        (f"{{{', '.join(f'{n}: {{anchor: true}}' for n in range(8))}}}", "the scale has 8 points"),
        ("{1: {anchor: true}, 2: {anchor: true}, 4: {anchor: true}}", "the points do not follow each other"),
        ("{3: {anchor: true}, 2: {anchor: true}, 1: {anchor: true}}", "the points do not follow each other"),
        ("{1: {anchor: true}, 2: {anchor: false}, 3: {anchor: false}}", "fewer than two points carry an anchor"),
    ],
)
def test_a_scale_has_three_to_seven_points_in_their_order(project: Project, points: str, expected: str) -> None:
    """The fault stands at the scale, and nothing is told of what is rated by it."""
    text = (project.root / SCALES).read_text("utf-8")
    project.write(SCALES, f"{text}other:\n  instruction: Rate.\n  points: {points}\n")
    place = project.place(SCALES, f"  ▸points: {points}")

    assert [f"{place}: {expected}"] == project.faults()
