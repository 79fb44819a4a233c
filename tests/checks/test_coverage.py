"""Nothing hangs loose in the framework: references hold in both directions."""

import pytest

from tests.conftest import ROLE, Project

SAILING = """
  sailing:
    title: Sailing
    definition: Sails.
    expected: {ratings: {associate: 2, core: 3, senior: 3}, why: The head keeper lets others sail.}
    levels: {1: [a], 2: [b], 3: [c], 4: [d], 5: [e]}
"""


def test_a_competency_is_asked_for_and_needed(project: Project) -> None:
    """A competency that no question asks for and no responsibility needs has a fault for each, at its id."""
    path = f"{ROLE}/competencies.yml"
    project.write(path, (project.root / path).read_text("utf-8").rstrip() + SAILING)
    place = project.place(path, "  ▸sailing:")

    assert [
        f"{place}: no question assesses the competency 'sailing'",
        f"{place}: no responsibility needs the competency 'sailing'",
    ] == project.faults()


def test_a_competency_loses_its_question(project: Project) -> None:
    """Where the last question of a competency asks for another, the competency is not asked for."""
    project.edit(f"{ROLE}/interview.yml", "competency: repair", "competency: watch-keeping")
    place = project.place(f"{ROLE}/competencies.yml", "  ▸repair:")

    assert [f"{place}: no question assesses the competency 'repair'"] == project.faults()


def test_a_competency_loses_its_responsibility(project: Project) -> None:
    """Where the last responsibility of a competency names another, the competency is not needed."""
    project.edit(f"{ROLE}/job-description.yml", "competencies: [repair]", "competencies: [watch-keeping]")
    place = project.place(f"{ROLE}/competencies.yml", "  ▸repair:")

    assert [f"{place}: no responsibility needs the competency 'repair'"] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (
            f"{ROLE}/contexts/island.yml",
            "    questions:\n",
            "    questions:\n      broken-lamp: null\n",
            "no question assesses the competency 'repair'",
        ),
        (
            f"{ROLE}/levels/associate.yml",
            "  job-description:\n",
            "  job-description:\n    responsibilities:\n      machine: {competencies: [watch-keeping]}\n",
            "no responsibility needs the competency 'repair'",
        ),
    ],
)
def test_a_variant_leaves_no_competency_alone(project: Project, path: str, old: str, new: str, expected: str) -> None:
    """What an overlay takes away may not be all that asks for a competency, or needs it."""
    project.edit(path, old, new)
    place = project.place(f"{ROLE}/competencies.yml", "  ▸repair:")

    assert f"{place}: {expected}" in project.faults()


def test_a_competency_that_an_overlay_adds_is_asked_for_and_needed_there(project: Project) -> None:
    """The fault of an added competency stands in the overlay that adds it."""
    path = f"{ROLE}/scopes/crew.yml"
    project.edit(path, "competency: teaching", "competency: repair")

    assert [f"{project.place(path, '      ▸teaching:')}: no question assesses the competency 'teaching'"] == (
        project.faults()
    )


def test_a_must_have_is_evidence_of_a_competency(project: Project) -> None:
    """A requirement that shuts people out says which ability it stands for."""
    path = f"{ROLE}/job-description.yml"
    old = "    text: You have kept watch at night before.\n    competencies: [watch-keeping]\n"
    project.edit(path, old, old.split("\n")[0] + "\n")

    assert f"{project.place(path, '  ▸night-work:')}: the must-have 'night-work' is not evidence of any competency" in (
        project.faults()
    )


def test_a_must_have_of_an_overlay_is_evidence_of_a_competency(project: Project) -> None:
    """A nice-to-have that an overlay makes a must-have needs its competency then."""
    path = f"{ROLE}/contexts/island.yml"
    project.edit(path, "        competencies: [repair]\n", "")

    assert [f"{project.place(path, '      ▸boat:')}: the must-have 'boat' is not evidence of any competency"] == (
        project.faults()
    )


def test_a_nice_to_have_needs_no_competency(project: Project) -> None:
    """What is only welcome shuts nobody out."""
    path = f"{ROLE}/job-description.yml"
    project.edit(path, "    need: must-have", "    need: nice-to-have")
    project.edit(
        path,
        "    text: You have kept watch at night before.\n    competencies: [watch-keeping]\n",
        "    text: Nights.\n",
    )
    project.edit(f"{ROLE}/levels/associate.yml", "        need: nice-to-have\n", "        text: Some nights.\n")

    assert [] == project.faults()


def test_what_a_document_proves_needs_no_competency(project: Project) -> None:
    """A license shuts people out, and no interview assesses it."""
    kinds = "data/requirement-kinds.yml"
    kind = "license: {title: Licenses, excludes: true, assessed: false}\n"
    project.write(kinds, (project.root / kinds).read_text("utf-8") + kind)
    project.edit(f"{ROLE}/job-description.yml", "  boat:\n    need: nice-to-have\n", "  boat:\n    need: license\n")

    assert [] == project.faults()
