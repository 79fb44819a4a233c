"""The repository holds everything that a fresh clone needs, and says once what is a setting."""

import re
import subprocess
import tomllib

import pytest

from tests.conftest import ROOT
from tests.limits import LIMIT

pytestmark = pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a clone")


@pytest.mark.parametrize("folder", ["macros", "tests", "data", "docs", "overrides"])
def test_git_ignores_nothing_that_is_needed(folder: str) -> None:
    """Only what a run leaves behind is ignored; a source file that git passes over would be missing in a clone."""
    listed = _git("ls-files", "--others", "--ignored", "--exclude-standard", "--", folder)

    assert [] == [path for path in listed if "__pycache__" not in path]


def test_the_address_of_the_site_stands_in_its_setting_alone() -> None:
    """A site that moves is told in mkdocs.yml; a copy elsewhere would go on leading to the old place."""
    (host,) = re.findall(r"HANDBOOK_SITE_URL, \"https://([^/\"]+)", (ROOT / "mkdocs.yml").read_text("utf-8"))

    assert ["mkdocs.yml"] == _git("grep", "--files-with-matches", "--fixed-strings", host)


def test_the_readme_says_where_the_addresses_are_set() -> None:
    """It names the settings of site and repository, and no address but that of the reader's own machine."""
    text = (ROOT / "README.md").read_text("utf-8")

    assert all(f"`{name}`" in text for name in ("site_url", "repo_url", "HANDBOOK_SITE_URL", "HANDBOOK_REPO_URL"))
    assert "[mkdocs.yml](mkdocs.yml)" in text
    assert ["http://127.0.0.1:8000"] == re.findall(r"https?://[\w.:/-]*\w", text)


def test_only_a_tag_names_an_edition() -> None:
    """The package has no version of its own, which would have to be kept equal to the newest tag."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert "0" == project["version"]


def _git(*arguments: str) -> list[str]:
    """The lines that git prints."""
    command = ["git", *arguments]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True, timeout=LIMIT
    ).stdout.splitlines()
