"""The small handbook in the language that nobody speaks, built once."""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from macros.locales.recording import VARIABLE
from tests.conftest import Project, small_project

PSEUDO = "qps"


@dataclass(frozen=True)
class InPseudo:
    """The handbook, its site in the language, and the folder of what its builds asked the catalogs for."""

    project: Project
    site: Path
    asked: Path


@pytest.fixture(scope="session")
def in_pseudo(tmp_path_factory: pytest.TempPathFactory) -> InPseudo:
    """Everything translated that can be; only to read."""
    folder = tmp_path_factory.mktemp("pseudo")
    project = small_project(folder / "project")
    project.add_language(PSEUDO)
    done = project.handbook("translations", PSEUDO, "--pseudo")
    assert 0 == done.returncode, done.stderr
    asked = folder / "asked"
    asked.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, VARIABLE, str(asked))
        done = project.handbook("build")
    assert 0 == done.returncode, done.stderr
    return InPseudo(project, project.root / "site" / PSEUDO, asked)
