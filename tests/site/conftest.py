"""Handbooks to build once and look at many times."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.catalog.reading import read
from macros.generated import files
from tests.conftest import ROOT, Project, add_page_sources
from tests.site.document import Document


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
        project = Project(root)
        for path, text in files(read(root)[0]).items():
            project.write(path, text)
        return project

    return make


@pytest.fixture(scope="session")
def every_page(site: Path) -> list[Document]:
    """Every HTML file of the built site that is English, those for missing addresses included; last that at the root.

    What each other language has to keep is in test_languages.py.
    """
    paths = [*sorted((site / "en").rglob("*.html")), *sorted(site.glob("*.html"))]
    assert "index.html" == paths[-1].name
    return [Document.read(site, path) for path in paths]


@pytest.fixture(scope="session")
def pages(every_page: list[Document]) -> dict[str, Document]:
    """The English pages that people read, by their address below the language."""
    found = {page.address.removeprefix("en/"): page for page in every_page[:-1] if page.path.endswith("/index.html")}
    assert found
    return found
