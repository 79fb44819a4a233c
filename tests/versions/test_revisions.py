"""Older states of data/, from git."""

import datetime
from pathlib import Path

import pytest

from macros.versions.revisions import RevisionError, data_digests, extract_data, has_digest, published
from tests.repository import Repository

MORNING, EVENING = "2026-01-01T08:00:00+00:00", "2026-01-02T23:30:00-05:00"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Two commits with data, of which the first has a tag of each kind."""
    made = Repository(tmp_path / "repository")
    made.commit({"data/a.yml": "a: 1\n", "docs/x.md": "x"}, MORNING)
    made.git("tag", "2026.1")
    made.git("tag", "v1")
    made.commit({"data/a.yml": "a: 2\n"}, EVENING)
    return made


def test_data_of_a_revision_is_written_to_a_folder(repository: Repository, tmp_path: Path) -> None:
    """Only data/, as it was, and nothing else is left there."""
    data = extract_data(repository.root, "2026.1", tmp_path / "old")

    assert ("a: 1\n", ["a.yml"], ["data"]) == (
        (data / "a.yml").read_text("utf-8"),
        [path.name for path in data.iterdir()],
        [path.name for path in (tmp_path / "old").iterdir()],
    )


def test_some_files_of_a_revision_can_be_written(repository: Repository, tmp_path: Path) -> None:
    """Those that changed since, where the others lie in the project as they were."""
    repository.commit({"data/b/c.yml": "c: 1\n"}, EVENING)
    data = extract_data(repository.root, "HEAD", tmp_path / "old", ["b/c.yml"])

    assert ["b/c.yml"] == [path.relative_to(data).as_posix() for path in data.rglob("*.yml")]


def test_a_digest_tells_whether_a_file_is_as_it_was(repository: Repository) -> None:
    """By what it holds, as git counts it; a file that is gone is not as it was."""
    path = repository.root / "data/a.yml"
    before, now = data_digests(repository.root, "2026.1"), data_digests(repository.root, "HEAD")

    assert (["a.yml"], ["a.yml"]) == ([*before], [*now])
    assert (False, True) == (has_digest(path, before["a.yml"]), has_digest(path, now["a.yml"]))
    path.unlink()
    assert not has_digest(path, now["a.yml"])


def test_a_project_in_a_folder_of_a_repository_has_its_own_data(tmp_path: Path) -> None:
    """The folder data/ beside the project's is not taken for it."""
    repository = Repository(tmp_path / "repository")
    repository.commit({"data/a.yml": "a: 1\n", "inner/data/b.yml": "b: 1\n"}, MORNING)
    data = extract_data(repository.root / "inner", "HEAD", tmp_path / "old")

    assert ["b.yml"] == [path.name for path in data.iterdir()]


@pytest.mark.parametrize("revision", ["2027.1", "--help", "-x", "HEAD~9", "a b", "HEAD:data"])
def test_an_unknown_revision_is_said(repository: Repository, tmp_path: Path, revision: str) -> None:
    """The error names it and says what to write, whatever it looks like."""
    with pytest.raises(RevisionError) as raised:
        extract_data(repository.root, revision, tmp_path / "old")

    expected = f"there is no revision '{revision}'; name a commit, tag or branch, or a folder with data/"
    assert expected == str(raised.value)


def test_a_revision_without_data_is_said(tmp_path: Path) -> None:
    """It may be older than the folder."""
    repository = Repository(tmp_path / "repository")
    repository.commit({"docs/x.md": "x"}, MORNING)
    with pytest.raises(RevisionError, match="the revision 'HEAD' has no folder data/; name another"):
        extract_data(repository.root, "HEAD", tmp_path / "old")


def test_a_folder_that_is_not_under_git_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders can be compared all the same."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(RevisionError, match="is not under git; name folders instead"):
        extract_data(tmp_path, "HEAD", tmp_path / "old")


def test_editions_come_in_the_order_of_their_numbers(repository: Repository) -> None:
    """2026.2 before 2026.10, with the time of the commit in UTC, also for a tag that has a message and a later day."""
    repository.git("tag", "2026.10", when=EVENING)
    repository.git("tag", "--annotate", "--message=x", "2026.2", when="2026-05-05T00:00:00+00:00")
    first = datetime.datetime(2026, 1, 1, 8, tzinfo=datetime.UTC)
    second = datetime.datetime(2026, 1, 3, 4, 30, tzinfo=datetime.UTC)

    assert [("2026.1", first), ("2026.2", second), ("2026.10", second)] == [
        (tag.edition, tag.time) for tag in published(repository.root)
    ]


def test_only_editions_in_the_history_count(repository: Repository) -> None:
    """A tag of another branch is not an edition of this state."""
    repository.git("checkout", "--quiet", "-b", "other", "2026.1")
    repository.commit({"data/a.yml": "a: 3\n"}, EVENING)
    repository.git("tag", "2026.3")
    repository.git("checkout", "--quiet", "main")

    assert ["2026.1"] == [tag.edition for tag in published(repository.root)]


def test_without_git_there_are_no_editions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy of the files builds too."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert [] == published(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert [] == published(tmp_path)
