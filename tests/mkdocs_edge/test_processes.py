"""One process for each language, with data that is loaded once."""

from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.mkdocs_edge.building import Place, build_languages
from macros.mkdocs_edge.environment import variables
from macros.mkdocs_edge.processes import run_mkdocs
from tests.conftest import Project


@pytest.fixture
def catalog(project: Project) -> Catalog:
    """The small handbook in two languages, of which only one page is left."""
    project.add_language("de")
    catalog = project.catalog()
    project.remove("docs/roles")
    for path in (project.root / "docs").rglob("*.md"):
        path.unlink()
    project.write("docs/index.md", "# Home\n\n{{ glossary_list() }}\n")
    return catalog


def _variables(catalog: Catalog, language: str) -> dict[str, str]:
    return variables(catalog.root, Place.of(catalog).address(language), language) | {"SOURCE_DATE_EPOCH": "1760000000"}


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_forked_and_a_spawned_process_build_the_same(catalog: Catalog, tmp_path: Path) -> None:
    """Byte for byte, whatever the order of hashes is; what the processes rest on is the catalog as it was given."""
    (catalog.root / "data" / "glossary.yml").unlink()  # nobody reads the data again
    for method in ("fork", "spawn"):
        assert run_mkdocs(catalog, {tmp_path / method: _variables(catalog, "en")}, method)

    built = _files(tmp_path / "fork")
    assert built == _files(tmp_path / "spawn")
    assert b"hb-glossary" in built["index.html"]


def test_one_language_that_fails_fails_the_build(
    catalog: Catalog, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each says what is wrong with it, and the folder in which the command runs stays."""
    Project(catalog.root).write("docs/index.md", "# Home\n\n[Away](away.md)\n")
    before = Path.cwd()

    assert not build_languages(catalog, tmp_path / "site", Place.of(catalog))
    assert before == Path.cwd()
    assert 2 == capfd.readouterr().err.count("docs/index.md:3:8: the link 'away.md' leads to no file")
