"""Overlays take effect."""

import pytest

from tests.conftest import ROLE, Project


def test_an_overlay_changes_something(project: Project) -> None:
    """A file that only has a summary is a fault at its changes."""
    path = f"{ROLE}/levels/associate.yml"
    project.write(path, "summary: Nothing.\nchanges: {}\n")

    assert [f"{path}:3:1: the overlay changes nothing"] == project.faults()


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        (
            f"{ROLE}/contexts/mainland.yml",
            "      boat: null",
            "      ▸boots: null",
            "'boots' is removed here, but nothing has this id",
        ),
        (
            f"{ROLE}/levels/senior.yml",
            "    reports_to: Head of the coast",
            "    ▸reports_to: Harbour Master",
            "'reports_to' repeats the base and changes nothing",
        ),
        (
            f"{ROLE}/levels/senior.yml",
            "        value: 5-10",
            "        ▸value: 2-4",
            "'value' repeats the base and changes nothing",
        ),
        (
            f"{ROLE}/levels/senior.yml",
            "    responsibilities:\n",
            "    ▸offer: {}\n    responsibilities:\n",
            "'offer' is empty and changes nothing",
        ),
        (
            f"{ROLE}/contexts/mainland.yml",
            "        target: null",
            "        ▸target_fact: null\n        target: null",
            "'target_fact' is removed here, but nothing has this id",
        ),
        (
            f"{ROLE}/industries/ferries.yml",
            "        in_interview: Ask whom the candidate would call first.",
            "        ▸label: Passenger safety",
            "'label' repeats the base and changes nothing",
        ),
    ],
)
def test_every_part_of_an_overlay_changes_something(
    project: Project, path: str, old: str, new: str, expected: str
) -> None:
    """What is removed was there, and what is set differs from the base and the general overlay before it."""
    place = project.spoil(path, old, new)

    assert [f"{place}: {expected}"] == project.faults()


def test_a_general_overlay_takes_effect_too(project: Project) -> None:
    """What an industry says of every role is compared with each role."""
    path = "data/industries/ferries.yml"
    place = project.spoil(path, "  job-description:", "  kpis: {kpis: {▸gulls: null}}\n  job-description:")

    assert [f"{place}: 'gulls' is removed here, but nothing has this id"] == project.faults()


@pytest.mark.parametrize("path", ["levels/senior.yml", "contexts/island.yml", "industries/ferries.yml"])
@pytest.mark.parametrize("value", ["", " {}"])
def test_a_page_without_changes_is_one_fault(project: Project, path: str, value: str) -> None:
    """A page's name with nothing behind it changes nothing and removes no page; the fault stands at the name."""
    text = (project.root / ROLE / path).read_text("utf-8")
    project.write(f"{ROLE}/{path}", f"{text}  hiring:{value}\n")
    place = project.place(f"{ROLE}/{path}", "  ▸hiring:")

    assert [True] == [fault.startswith(f"{place}: ") for fault in project.faults()]


@pytest.mark.parametrize("value", ["", " {}"])
def test_a_page_without_changes_is_one_fault_in_what_all_roles_share(project: Project, value: str) -> None:
    """The same holds for what an industry says of every role."""
    path = "data/industries/ferries.yml"
    place = project.spoil(path, "  job-description:\n", f"  ▸hiring:{value}\n  job-description:\n")

    assert [True] == [fault.startswith(f"{place}: ") for fault in project.faults()]


@pytest.mark.parametrize(
    "change", ["{locations: {north-port: null}}", "{modeled_from: {base: 0.9}}", "{cautions: [Mind the storms.]}"]
)
@pytest.mark.parametrize("path", [f"{ROLE}/industries/ferries.yml", "data/industries/ferries.yml"])
def test_an_overlay_changes_no_pay(project: Project, path: str, change: str) -> None:
    """No page would show it: pay goes by level and location."""
    place = project.spoil(path, "changes:\n", f"changes:\n  ▸compensation: {change}\n")

    pages = "role, job-description, interview, competencies, kpis, hiring, remote, faq"
    assert [f"{place}: the key 'compensation' is not known here; use one of: {pages}"] == project.problems()
