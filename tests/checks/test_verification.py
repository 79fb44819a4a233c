"""A new day in `verified_on` rests on something."""

import re
import shutil
from pathlib import Path

import pytest

from macros.checks import verification
from macros.places.version import read_version
from tests.conftest import ROLE, Project
from tests.repository import Repository

RULE = "but nothing says what was compared"
FIX = "add or update 'verified_note:' beside it with what you compared, such as 'Read again, unchanged.'"
LAW = "data/jurisdictions/north-coast.yml"
PAY, KPIS, FACTS = f"{ROLE}/compensation.yml", f"{ROLE}/kpis.yml", f"{ROLE}/role.yml"
OLD = "verified_on: 2026-01-15"
LAMPS = (
    "means: Number of lamps that one person looks after\n    source: keepers-survey\n    as_of: 2025\n    verified_on: "
)
FIGURES = "figures:\n  source: keepers-survey\n  as_of: 2025\n  verified_on: "


@pytest.fixture
def before(project: Project, tmp_path: Path) -> Path:
    """The small handbook as it was."""
    return Path(shutil.copytree(project.root / "data", tmp_path / "before"))


def found(before: Path, project: Project) -> list[str]:
    """Every fault, one line each."""
    return [str(fault) for fault in verification.check(read_version(before), read_version(project.root / "data"))]


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (LAW, OLD, "verified_on: ▸2026-02-01"),
        (KPIS, OLD, "verified_on: ▸2026-02-01"),
        (FACTS, f"{LAMPS}2026-01-15", f"{LAMPS}▸2026-02-01"),
        (PAY, f"{FIGURES}2026-01-15", f"{FIGURES}▸2026-02-01"),
        (PAY, f"{FIGURES}2026-01-15", f"{FIGURES}▸2025-02-01"),
    ],
)
def test_a_day_that_moves_alone_is_a_fault(before: Path, project: Project, path: str, old: str, new: str) -> None:
    """In a law, a target, a figure and pay; forward or back; with the place, what is wrong and how to fix it."""
    place = project.spoil(path, old, new)
    day = new.partition("▸")[2]

    assert [f"{place}: 'verified_on' moved from 2026-01-15 to {day}, {RULE}; {FIX}"] == found(before, project)


def test_a_note_is_enough(before: Path, project: Project) -> None:
    """Once: the next day asks for another one."""
    project.edit(KPIS, OLD, "verified_on: 2026-02-01\n      verified_note: Read again, unchanged.")
    assert [] == found(before, project)
    now = before.with_name("now")
    shutil.copytree(project.root / "data", now)
    project.edit(KPIS, "verified_on: 2026-02-01", "verified_on: 2026-03-01")
    assert 1 == len(found(now, project))
    project.edit(KPIS, "Read again, unchanged.", "Read again in March, unchanged.")
    assert [] == found(now, project)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (LAW, "employers: All employers", "employers: Employers with a lamp"),
        (KPIS, "value: 98-100 %", "value: 97-100 %"),
        (KPIS, "how: A starting value of ours.", "how: The mean of our coast."),
        (KPIS, "as_of: 2026", "as_of: 2025"),
    ],
)
def test_what_changes_beside_the_day_is_enough(before: Path, project: Project, path: str, old: str, new: str) -> None:
    """The value, what it speaks of, how it was made, or a law's own words."""
    for moved in (LAW, KPIS):
        project.edit(moved, OLD, "verified_on: 2026-02-01")
    assert 2 == len(found(before, project))
    project.edit(path, old, new)

    assert 1 == len(found(before, project))


@pytest.mark.parametrize(("source", "count"), [("coast-law", 0), ("keepers-survey", 1)])
def test_a_source_that_changed_is_enough(before: Path, project: Project, source: str, count: int) -> None:
    """The entry in sources.yml that the law names, and no other."""
    project.edit(LAW, OLD, "verified_on: 2026-02-01")
    project.edit("data/sources.yml", f"{source}:\n", f"{source}:\n  read_at: the harbour\n")

    assert count == len(found(before, project))


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        ("base: $40,000-$50,000", "base: $41,000-$50,000", 0),
        ("total: $47,000-$66,000+", "total: $48,000-$66,000+", 0),
        ("text: Stormy coasts pay more.", "text: Stormy coasts pay much more.", 1),
    ],
)
def test_the_source_of_pay_speaks_of_the_pay_beside_it(
    before: Path, project: Project, old: str, new: str, count: int
) -> None:
    """A location's or the national range is evidence; a text of the same file is none."""
    project.edit(PAY, f"{FIGURES}2026-01-15", f"{FIGURES}2026-02-01")
    project.edit(PAY, old, new)

    assert count == len(found(before, project))


@pytest.mark.parametrize("line", ["review_by: 2026-09-01", 'owner: "@ada"'])
def test_who_and_until_when_is_no_evidence(before: Path, project: Project, line: str) -> None:
    """Nobody has to look at a source to write these."""
    project.edit(KPIS, OLD, f"verified_on: 2026-02-01\n      {line}")

    assert 1 == len(found(before, project))


def test_other_words_for_what_a_figure_counts_are_no_evidence(before: Path, project: Project) -> None:
    """A new label says nothing of the source."""
    project.edit(FACTS, f"{LAMPS}2026-01-15", f"{LAMPS}2026-02-01")
    project.edit(FACTS, "Number of lamps that one person looks after", "Lamps of one person")

    assert 1 == len(found(before, project))


def test_a_new_fact_and_one_that_stays_are_in_order(before: Path, project: Project) -> None:
    """A file, a figure and a law that the version before does not have; and everything as it was."""
    assert [] == found(before, project)
    text = (project.root / LAW).read_text("utf-8")
    project.write("data/jurisdictions/south-coast.yml", text)
    project.edit(
        FACTS,
        "facts:\n",
        "facts:\n  oars:\n    value: 2\n    means: Oars\n    source: keepers-survey\n"
        "    as_of: 2025\n    verified_on: 2026-02-01\n    method: sourced\n",
    )

    assert [] == found(before, project)


@pytest.mark.parametrize("sources", ["5", "true", "{a: b}", "x"])
def test_sources_that_are_no_list_stop_nobody(before: Path, project: Project, sources: str) -> None:
    """Their form is a fault of its own, told with the file."""
    for data in (before, project.root / "data"):
        path = data / LAW.removeprefix("data/")
        path.write_text(re.sub(r"sources: .*", f"sources: {sources}", path.read_text("utf-8")), "utf-8")
    project.edit(LAW, OLD, "verified_on: 2026-02-01")

    assert [True] == [RULE in fault for fault in found(before, project)]


@pytest.fixture
def cloned(project: Project) -> Project:
    """The small handbook with one commit."""
    Repository(project.root).commit({".gitignore": "__pycache__/\n"}, "2026-01-20T12:00:00Z")
    return project


def test_the_command_asks_against_the_last_commit(cloned: Project) -> None:
    """Without being told; and after the commit there is nothing to ask."""
    place = cloned.spoil(KPIS, OLD, "verified_on: ▸2026-02-01")
    done = cloned.run("check")
    assert (1, True) == (done.returncode, done.stdout.startswith(f"{place}: 'verified_on' moved from 2026-01-15"))
    repository = Repository.__new__(Repository)
    repository.root = cloned.root
    repository.commit({}, "2026-02-01T12:00:00Z")

    assert 0 == cloned.run("check").returncode
    assert 1 == cloned.run("check", "--against", "HEAD^1").returncode


def test_a_revision_that_is_not_there_is_refused(cloned: Project) -> None:
    """One line, exit code 2."""
    done = cloned.run("check", "--against", "nonsense")

    assert (2, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith("there is no revision 'nonsense'; ")


def test_without_git_nothing_is_asked(project: Project) -> None:
    """A folder that nobody keeps versions of is checked as it stands."""
    project.edit(KPIS, OLD, "verified_on: 2026-02-01")

    assert 0 == project.run("check").returncode
    assert 2 == project.run("check", "--against", "HEAD").returncode


def test_a_version_before_that_is_no_yaml_stops_nobody(cloned: Project) -> None:
    """Who fixes it must be able to."""
    text = (cloned.root / KPIS).read_text("utf-8")
    repository = Repository.__new__(Repository)
    repository.root = cloned.root
    repository.commit({KPIS: "kpis: ["}, "2026-01-21T12:00:00Z")
    cloned.write(KPIS, text.replace(OLD, "verified_on: 2026-02-01"))

    assert 0 == cloned.run("check").returncode


def test_hours_that_change_are_what_their_day_rests_on(project: Project, tmp_path: Path) -> None:
    """The source of how the work is arranged speaks of the hours and spans beside it."""
    path = f"{ROLE}/job-description.yml"
    figures = "figures: {source: coast-law, as_of: 2026, verified_on: 2026-01-15, method: sourced}"
    project.edit(path, "\nwork:\n", f"\nwork:\n  hours: 37 hours a week\n  {figures}\n")
    before = Path(shutil.copytree(project.root / "data", tmp_path / "before"))
    project.edit(path, OLD, "verified_on: 2026-02-01")
    assert 1 == len(found(before, project))

    project.edit(path, "hours: 37 hours a week", "hours: 36 hours a week")
    assert [] == found(before, project)
