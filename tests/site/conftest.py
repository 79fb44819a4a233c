"""What tests of the edge to MkDocs share: its settings, and handbooks to build once and look at many times."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig

from tests.conftest import ROOT, Project, add_page_sources


def config_of(root: Path) -> MkDocsConfig:
    """MkDocs' settings for the pages in `root`/docs, without theme and plugins of ours."""
    config = MkDocsConfig()
    config.load_dict(
        {"site_name": "Small", "docs_dir": str(root / "docs"), "site_dir": str(root / "site"), "plugins": []}
    )
    assert ([], []) == config.validate()
    config.plugins._current_plugin = None  # set only while an event runs, and read when a page is made
    return config


@pytest.fixture(scope="session")
def project_with(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Project]:
    """Makes a handbook of the repository's pages and program with a copy of the given data folder."""

    def make(data: Path) -> Project:
        root = tmp_path_factory.mktemp("handbook") / "project"
        for folder in ("docs", "macros", "overrides"):
            shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "mkdocs.yml", root)
        shutil.copytree(data, root / "data")
        add_page_sources(root / "data")
        return Project(root)

    return make
