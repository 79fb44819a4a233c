"""The repository holds everything that a fresh clone needs."""

import subprocess
import tomllib

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a clone")


@pytest.mark.parametrize("folder", ["macros", "tests", "data", "docs", "overrides"])
def test_git_ignores_nothing_that_is_needed(folder: str) -> None:
    """Only what a run leaves behind is ignored; a source file that git passes over would be missing in a clone."""
    command = ["git", "ls-files", "--others", "--ignored", "--exclude-standard", "--", folder]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True).stdout.splitlines()

    assert [] == [path for path in listed if not path.endswith(".pyc")]


def test_only_a_tag_names_an_edition() -> None:
    """The package has no version of its own, which would have to be kept equal to the newest tag."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert "0" == project["version"]
