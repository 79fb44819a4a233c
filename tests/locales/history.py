"""The small handbook with a past: three editions, the last without a change, and something that is in none yet.

Old versions say only what the last one says elsewhere, so that every word of a change is in today's catalog.
"""

from pathlib import Path

from tests.conftest import ROLE, Project
from tests.repository import Repository

EDITIONS = {"2026.1": "2026-02-01T12:00:00+00:00", "2026.2": "2026-03-01T12:00:00+00:00"}
NOW = "2026-04-01T12:00:00+00:00"

NIGHTS_END = "\n    method: sourced\nat"
QUIET = '  is-it-quiet:\n    question: Is it quiet?\n    answer: "**Mostly**, but for the horn."\n'

Edit = tuple[str, str, str]
"""A file of the role, its words today, and those that it had."""

AFTER_THE_FIRST: tuple[Edit, ...] = (
    ("role.yml", "value: 2-4", "value: 2-3"),  # a figure
    (
        "role.yml",
        "verified_on: 2026-01-15\n    method: sourced\nat",
        "verified_on: 2025-12-15\n    method: sourced\nat",
    ),
    (
        "job-description.yml",
        "{harbour-office: harbour office, coast-guard: coast guard}",
        "{coast-guard: coast guard, harbour-office: harbour office}",
    ),
    ("contexts/mainland.yml", "      boat: null\n", "      boat:\n        need: must-have\n"),  # left out since
    ("industries/fishing.yml", "label: Harbour rules", "label: Fire rules"),  # reworded
    ("compensation.yml", "base: $44,000-$56,000", "base: $44,000-$55,000"),
)
"""What the second edition changed, back to front."""

AFTER_THE_SECOND: tuple[Edit, ...] = (
    (
        "faq.yml",
        '  is-it-quiet:\n    question: Is it quiet?\n    answer: "**Mostly**, but for the horn."\n',
        "",
    ),  # added
    ("kpis.yml", "    cadence: monthly\n", "    cadence: weekly\n"),
    ("job-description.yml", "need: must-have", "need: nice-to-have"),
    ("interview.yml", "    minutes: 15\n", "    minutes: 20\n"),
)
"""What is in no edition yet, back to front."""


def give_past(project: Project) -> None:
    """Put a handbook under git with its editions; the files are at the end what they were."""
    today = {name: (project.root / ROLE / name).read_text("utf-8") for name, _, _ in AFTER_THE_FIRST + AFTER_THE_SECOND}
    repository = Repository(project.root)
    for name, new, old in AFTER_THE_SECOND:
        project.edit(f"{ROLE}/{name}", new, old)
    second = _texts(project.root, today)
    for name, new, old in AFTER_THE_FIRST:
        project.edit(f"{ROLE}/{name}", new, old)
    for edition, files in (("2026.1", {}), ("2026.2", second)):
        repository.commit(files, EDITIONS[edition])
        repository.git("tag", edition)
    repository.git("tag", "2026.3")
    repository.commit({f"{ROLE}/{name}": text for name, text in today.items()}, NOW)


def _texts(root: Path, names: dict[str, str]) -> dict[str, str]:
    return {f"{ROLE}/{name}": (root / ROLE / name).read_text("utf-8") for name in names}
