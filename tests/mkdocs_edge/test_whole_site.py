"""A build that makes and writes one page after the other."""

import os
import subprocess
import sys
from pathlib import Path

from macros.mkdocs_edge.building import Place
from macros.mkdocs_edge.environment import variables
from macros.mkdocs_edge.processes import run_mkdocs
from macros.search.index import FILES, FOLDER
from tests.conftest import Project


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_is_what_mkdocs_makes(project: Project, tmp_path: Path) -> None:
    """Byte for byte what `mkdocs build` makes, which writes when every page is made; the search is ours."""
    catalog = project.catalog()
    given = variables(project.root, Place.of(catalog).address("en"), "en") | {"SOURCE_DATE_EPOCH": "1760000000"}
    assert run_mkdocs(catalog, {tmp_path / "by-page": given})
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "whole")]
    subprocess.run(mkdocs, cwd=project.root, env=os.environ | given, check=True, capture_output=True)

    built = _files(tmp_path / "by-page")
    searched = {name for name in built if name.startswith(f"{FOLDER}/")}
    assert _files(tmp_path / "whole") == {name: built[name] for name in built.keys() - searched}
    assert set(FILES) <= searched
