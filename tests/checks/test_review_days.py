"""A fact's own day of review."""

import pytest

from tests.conftest import ROLE, Project

FIGURE = "verified_on: 2026-01-15\n  method: sourced"


@pytest.mark.parametrize(
    ("day", "fault"),
    [
        (
            "2025-12-01",
            "'review_by' is not after 'verified_on' (2026-01-15); write a later day, or delete the line",
        ),
        (
            "2026-01-15",
            "'review_by' is not after 'verified_on' (2026-01-15); write a later day, or delete the line",
        ),
        ("2026-01-16", ""),
        ("2028-01-15", ""),
        (
            "2028-01-16",
            "'review_by' is too long after 'verified_on' (2026-01-15); write 2028-01-15 or an earlier day",
        ),
    ],
)
def test_a_review_lies_after_the_check_and_not_too_far(project: Project, day: str, fault: str) -> None:
    """Two years at most, as the small handbook says; the fault stands at the day."""
    path = f"{ROLE}/compensation.yml"
    project.edit(
        path,
        f"figures:\n  source: keepers-survey\n  as_of: 2025\n  {FIGURE}",
        f"figures:\n  source: keepers-survey\n  as_of: 2025\n  review_by: {day}\n  {FIGURE}",
    )

    assert [f"{project.place(path, f'review_by: ▸{day}')}: {fault}"] * bool(fault) == project.problems()


@pytest.mark.parametrize("path", ["data/jurisdictions/north-coast.yml", f"{ROLE}/kpis.yml"])
def test_laws_and_targets_are_looked_at_too(project: Project, path: str) -> None:
    """Whatever has the two days."""
    text = (project.root / path).read_text("utf-8")
    indent = next(line for line in text.splitlines() if "verified_on" in line).partition("verified_on")[0]
    place = project.spoil(path, "verified_on: 2026-01-15", f"verified_on: 2026-01-15\n{indent}review_by: ▸2020-01-01")

    assert [f"{place}: 'review_by' is not after 'verified_on' (2026-01-15)"] == project.faults()


def test_the_intervals_are_lengths_of_time(project: Project) -> None:
    """A slip in data/handbook.yml is one line, and hides nothing else."""
    place = project.spoil("data/handbook.yml", "laws: 6 months", "laws: ▸half a year")
    other = project.spoil(f"{ROLE}/kpis.yml", "cadence: monthly", "cadence: ▸montly")  # codespell:ignore montly

    assert [place, other] == [line.partition(": ")[0] for line in project.problems()]
    assert "is not a quantity" in project.problems()[0]
