"""Days of change, from git."""

import datetime
from pathlib import Path

import pytest

from macros.versions import history
from tests.repository import Repository

FIRST, SECOND, THIRD = (datetime.date(2026, 1, day) for day in (5, 10, 20))


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository with nothing in it."""
    return Repository(tmp_path / "repository")


@pytest.fixture
def outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that no repository holds."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    folder = tmp_path / "outside"
    folder.mkdir()
    return folder


def test_a_file_has_the_day_of_its_last_commit(repository: Repository) -> None:
    """Each file of data/ and docs/ has the day of the last commit that touched it, and no other file has one."""
    repository.commit(
        {"data/a.yml": "1", "data/b.yml": "1", "docs/c.md": "1", "README.md": "1"}, "2026-01-05T12:00:00Z"
    )
    repository.commit({"data/b.yml": "2", "README.md": "2"}, "2026-01-10T12:00:00Z")
    assert {"data/a.yml": FIRST, "data/b.yml": SECOND, "docs/c.md": FIRST} == history.last_changes(repository.root)


def test_names_are_as_they_are_on_the_disk(repository: Repository) -> None:
    """Brackets, spaces and letters beyond ASCII in a path are not quoted."""
    names = ["docs/roles/[role]/index.md", "docs/two words.md", "data/café.yml", "docs/ευρετήριο.md"]
    repository.commit(dict.fromkeys(names, "1"), "2026-01-05T12:00:00Z")
    assert dict.fromkeys(names, FIRST) == history.last_changes(repository.root)


def test_the_project_may_be_a_folder_of_the_repository(repository: Repository) -> None:
    """Paths are relative to the project, and what lies outside it does not count."""
    repository.commit(
        {"handbook/data/a.yml": "1", "data/a.yml": "1", "handbook/docs/b.md": "1"}, "2026-01-05T12:00:00Z"
    )
    repository.commit({"data/a.yml": "2"}, "2026-01-10T12:00:00Z")
    assert {"data/a.yml": FIRST, "docs/b.md": FIRST} == history.last_changes(repository.root / "handbook")


def test_a_merged_change_counts(repository: Repository) -> None:
    """A change made on a branch has the day on which it was committed there."""
    repository.commit({"data/a.yml": "1", "data/b.yml": "1"}, "2026-01-05T12:00:00Z")
    repository.git("switch", "--quiet", "--create", "branch")
    repository.commit({"data/b.yml": "2"}, "2026-01-10T12:00:00Z")
    repository.git("switch", "--quiet", "main")
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "branch", when="2026-01-20T12:00:00Z")
    assert {"data/a.yml": FIRST, "data/b.yml": SECOND} == history.last_changes(repository.root)
    assert THIRD == history.revision_date(repository.root)


def test_what_is_not_committed_has_no_day(repository: Repository) -> None:
    """A new file has no day yet, and an unsaved change does not move one."""
    repository.commit({"data/a.yml": "1"}, "2026-01-05T12:00:00Z")
    (repository.root / "data/a.yml").write_text("2", "utf-8")
    (repository.root / "data/new.yml").write_text("1", "utf-8")
    assert {"data/a.yml": FIRST} == history.last_changes(repository.root)


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("2026-01-10T23:30:00-08:00", datetime.date(2026, 1, 11)),
        ("2026-01-10T01:00:00+05:00", datetime.date(2026, 1, 9)),
    ],
)
def test_days_are_those_of_utc(repository: Repository, when: str, day: datetime.date) -> None:
    """A commit has the same day wherever its author and its reader live."""
    repository.commit({"data/a.yml": "1"}, when)
    assert {"data/a.yml": day} == history.last_changes(repository.root)
    assert day == history.revision_date(repository.root)


def test_the_commit_has_a_time(repository: Repository) -> None:
    """The time of the last commit is given in seconds, whichever file it touched."""
    repository.commit({"data/a.yml": "1"}, "2026-01-05T12:00:00Z")
    repository.commit({"README.md": "1"}, "2026-01-10T00:00:01Z")
    assert int(datetime.datetime(2026, 1, 10, 0, 0, 1, tzinfo=datetime.UTC).timestamp()) == history.commit_time(
        repository.root
    )
    assert SECOND == history.revision_date(repository.root)


def test_a_repository_without_a_commit_has_no_days(repository: Repository) -> None:
    """Before the first commit nothing has changed."""
    assert ({}, None, None) == _all_of(repository.root)


def test_a_folder_without_git_has_no_days(outside: Path) -> None:
    """A downloaded copy without its history builds, without days."""
    assert ({}, None, None) == _all_of(outside)


def test_a_machine_without_git_has_no_days(outside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the command is missing, there are no days either."""
    monkeypatch.setenv("PATH", str(outside))
    assert ({}, None, None) == _all_of(outside)


def _all_of(root: Path) -> tuple[dict[str, datetime.date], int | None, datetime.date | None]:
    return history.last_changes(root), history.commit_time(root), history.revision_date(root)
