"""The runner of git."""

from pathlib import Path

import pytest

from macros.versions.git import GitError, commit_of, git, git_or_nothing
from tests.repository import Repository


def test_it_returns_what_git_prints(tmp_path: Path) -> None:
    """The output, with the line's end."""
    git(tmp_path, "init", "--quiet", "-b", "main")
    assert "main\n" == git(tmp_path, "symbolic-ref", "--short", "HEAD")


def test_what_git_says_is_the_error(tmp_path: Path) -> None:
    """A failure carries git's own words."""
    with pytest.raises(GitError, match="not a git repository"):
        git(tmp_path, "rev-parse", "HEAD")


def test_a_machine_without_git_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No traceback where the program is not there."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GitError, match="git is not installed"):
        git(tmp_path, "version")


def test_git_or_nothing_is_empty_where_git_has_no_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer without the line's end; no answer where the command fails, and where git is not there."""
    git(tmp_path, "init", "--quiet", "-b", "main")
    assert "main" == git_or_nothing(tmp_path, "symbolic-ref", "--short", "HEAD")
    assert "" == git_or_nothing(tmp_path, "log")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "" == git_or_nothing(tmp_path, "version")


def test_a_name_stands_for_a_commit(tmp_path: Path) -> None:
    """A tag with a message stands for the commit that it marks, not for itself."""
    repository = Repository(tmp_path / "repository")
    repository.commit({"a": "a"}, "2026-01-01T08:00:00+00:00")
    repository.git("tag", "--annotate", "--message=x", "2026.1")
    head = git(repository.root, "rev-parse", "HEAD").strip()

    assert [head] * 4 == [commit_of(repository.root, name) for name in ("HEAD", "2026.1", "main", head[:9])]


@pytest.mark.parametrize("name", ["nothing", "HEAD~1", "HEAD:a", "--all", "", "a\0b"])
def test_a_name_of_no_commit_is_said(tmp_path: Path, name: str) -> None:
    """Whatever it looks like, it is never taken for an option."""
    repository = Repository(tmp_path / "repository")
    repository.commit({"a": "a"}, "2026-01-01T08:00:00+00:00")
    with pytest.raises(GitError) as raised:
        commit_of(repository.root, name)

    assert f"there is no commit '{name}'" == str(raised.value)
