"""Which changes are changes of a program."""

from pathlib import Path

import pytest

from macros.versions.git import files_since
from macros.versions.programs import programs_in
from tests.conftest import ROOT
from tests.repository import Repository


@pytest.mark.parametrize(
    "path",
    [
        "macros/views/parts.py",
        "macros/views/templates/parts/points.html",
        "overrides/main.html",
        "mkdocs.yml",
        "Makefile",
        "tools/venv.sh",
        ".github/workflows/check.yml",
        "pyproject.toml",
        "requirements.lock",
        "docs/assets/handbook.js",
        "tests/conftest.py",
    ],
)
def test_what_runs_is_named(path: str) -> None:
    """Here or with readers; each of them is there."""
    assert [path] == programs_in(["data/sources.yml", path, path])
    assert (ROOT / path).exists()


def test_what_editors_change_does_not_run() -> None:
    """Data, pages, and what is made of them."""
    paths = ["data/roles/x/faq.yml", "docs/about/macros/x.md", "README.md", ".github/CODEOWNERS", "docs/assets/a.css"]
    assert [] == programs_in(paths)


def test_all_that_differs_from_a_commit_is_found(tmp_path: Path) -> None:
    """What is changed, new, deleted or renamed, committed or not."""
    repository = Repository(tmp_path)
    repository.commit({name: f"{name} {name}\n" for name in ("a", "b", "macros/c", "d")}, "2026-01-01T12:00:00Z")
    repository.commit({"a": "other"}, "2026-01-02T12:00:00Z")
    (tmp_path / "b").unlink()
    (tmp_path / "macros/c").rename(tmp_path / "e")
    (tmp_path / "ü").touch()

    assert ["a", "b", "e", "macros/c", "ü"] == files_since(tmp_path, "HEAD~1")
