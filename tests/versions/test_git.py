"""The runner of git."""

from pathlib import Path

import pytest

from macros.versions.git import GitError, git


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
