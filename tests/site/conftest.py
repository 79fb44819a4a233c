"""Handbooks to build once and look at many times."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, Project, add_page_sources


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
