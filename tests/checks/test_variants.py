"""Variants are real, and they compose."""

import pytest

from tests.conftest import ROLE, Project

MAINLAND = f"{ROLE}/contexts/mainland.yml"
FISHING = f"{ROLE}/industries/fishing.yml"


@pytest.mark.parametrize(
    ("file", "first", "last", "expected"),
    [
        (
            MAINLAND,
            "    responsibilities:",
            "    requirements:",
            "'mainland' changes nothing in the responsibilities of the job-description",
        ),
        (
            MAINLAND,
            "    requirements:",
            "    compliance:",
            "'mainland' changes nothing in the requirements of the job-description",
        ),
        (MAINLAND, "  interview:", "  kpis:\n", "'mainland' changes nothing in the questions of the interview"),
        (
            FISHING,
            "    responsibilities:",
            "    requirements:",
            "'fishing' changes nothing in the responsibilities of the job-description",
        ),
        (
            FISHING,
            "    compliance:",
            "  interview:",
            "'fishing' changes nothing in the compliance of the job-description",
        ),
        (FISHING, "  kpis:\n", None, "'fishing' changes nothing in the kpis"),
        (FISHING, "  interview:\n", None, "'fishing' changes nothing in the questions of the interview, the kpis"),
    ],
)
def test_an_industry_and_a_context_change_every_part_of_a_guide(
    project: Project, file: str, first: str, last: str | None, expected: str
) -> None:
    """Responsibilities, requirements, compliance, questions and measures each differ; the fault stands at `changes`."""
    text = (project.root / file).read_text("utf-8")
    start = text.index(first)
    project.write(file, text[:start] + (text[text.index(last, start) :] if last else ""))
    axis = "context" if file == MAINLAND else "industry"
    where = project.place(file, "▸changes:")

    assert [f"{where}: the {axis} {expected}"] == project.faults()


def test_what_all_roles_share_counts_as_a_change(project: Project) -> None:
    """The compliance note that an industry brings to every role need not be said again."""
    project.edit(
        f"{ROLE}/industries/ferries.yml",
        "    compliance:\n      passenger-safety:\n        in_interview: Ask whom the candidate would call first.\n",
        "",
    )

    assert [] == project.faults()


@pytest.mark.parametrize("choice", [("scope", "solo"), ("level", "associate")])
def test_a_scope_or_level_need_not_change_every_part(project: Project, choice: tuple[str, str]) -> None:
    """Only industries and contexts have to touch every part."""
    (patch,) = project.catalog().roles["lighthouse-keeper"].patches[choice]

    assert (False, []) == ("interview" in patch.changes, project.faults())


def test_a_faulty_item_of_an_overlay_is_told_once(project: Project) -> None:
    """An item that is not complete is one fault, however many variants have it."""
    path = f"{ROLE}/contexts/island.yml"
    project.edit(path, "        label: Stores\n", "")

    assert [f"{project.place(path, '      ▸stores:')}: 'stores' lacks the key 'label'"] == project.faults()


def test_two_overlays_compose(project: Project) -> None:
    """What one overlay changes and another removes leaves half an item in the variant that has both."""
    place_of = f"{ROLE}/industries/fishing.yml"
    project.edit(f"{ROLE}/contexts/mainland.yml", "      boat: null", "      boat: null\n      diploma: null")
    project.edit(place_of, "    requirements:\n", "    requirements:\n      diploma:\n        label: Paper\n")
    place = project.place(place_of, "      ▸diploma:")

    assert [
        f"{place}: 'diploma' lacks the keys 'need', 'text'; "
        "add 'need:', 'text:' below it, or delete it here if the guide no longer has it"
    ] == project.problems()


def test_three_overlays_compose(project: Project) -> None:
    """A value that is whole in every pair is whole in every variant: all the choices of the handbook are composed."""
    catalog = project.catalog()
    role = catalog.roles["lighthouse-keeper"]

    assert [] == [variant.id for variant in role.variants() if role.compose(variant)[2]]
