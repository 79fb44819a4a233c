"""The index of the search, made of pages."""

import filecmp
import json
from pathlib import Path

import pytest

from macros.pages.search_sections import SearchSection
from macros.search.index import FILES, FOLDER, SearchIndex
from macros.search.lookup import Lookup
from macros.search.pages import FoundPage
from macros.text.language import Language
from tests.conftest import Project
from tests.search.known import Known, known_sections, lookup

PAY = FoundPage(
    "roles/lighthouse-keeper/compensation/",
    "Pay: <Keeper> & Co.",
    [
        SearchSection("", "", "What a keeper is paid"),
        SearchSection("night", "Pay at night", "Two <b>lamps</b> & a half"),
    ],
    "lighthouse-keeper",
    "compensation",
)


@pytest.fixture
def written(project: Project, tmp_path: Path) -> Path:
    """The search of two pages."""
    return _written(project, tmp_path / "one")


def _written(project: Project, folder: Path) -> Path:
    catalog = project.catalog()
    with SearchIndex(Lookup(catalog, Language("en", catalog.settings.languages["en"])), "en") as index:
        index.add(PAY)
        index.add(FoundPage("glossary/", "Glossary", [SearchSection("fog", "Fog", "A cloud that lies on the water")]))
        index.complete(folder)
    return folder


def test_sections_are_known_as_they_were_written(written: Path) -> None:
    """Titles and texts, with what would be markup in HTML."""
    known = known_sections(written)
    assert Known("Pay at night", "Two <b>lamps</b> & a half.") == known[f"{PAY.address}#night"]
    assert "What a keeper is paid." == known[PAY.address].text
    assert "Fog" == known["glossary/#fog"].title


def test_the_same_pages_give_the_same_bytes(written: Path, project: Project, tmp_path: Path) -> None:
    """So the same commit publishes the same files."""
    again = _written(project, tmp_path / "two")
    names = [path.relative_to(written).as_posix() for path in sorted(written.rglob("*")) if path.is_file()]
    assert sorted(names) == sorted(path.relative_to(again).as_posix() for path in again.rglob("*") if path.is_file())
    assert (names, [], []) == filecmp.cmpfiles(written, again, names, shallow=False)


def test_only_what_browsers_ask_for_is_written(written: Path) -> None:
    """Pagefind's own interface, twenty times as large as its API, is not."""
    assert [] == [name for name in FILES if not (written / name).is_file()]
    assert {FOLDER} == {path.name for path in written.iterdir()}
    assert [] == [path.name for path in written.rglob("*") if "ui" in path.name or "highlight" in path.name]


def test_each_page_is_known_by_the_name_that_the_index_gives_it(written: Path) -> None:
    """By it a browser knows a result's page before it fetches what stands there."""
    pages = lookup(written)["pages"]
    assert [PAY.address, "glossary/"] == [page[1] for page in pages]
    assert [True, True] == [(written / f"search/pagefind/fragment/{page[0]}.pf_fragment").is_file() for page in pages]
    assert [PAY.title, PAY.role, PAY.kind, ""] == pages[0][2:6]


def test_a_folder_of_its_own_goes(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether or not the index was written."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    catalog = project.catalog()
    with (
        pytest.raises(ZeroDivisionError),
        SearchIndex(Lookup(catalog, Language("en", catalog.settings.languages["en"])), "en") as index,
    ):
        index.add(PAY)
        raise ZeroDivisionError
    assert [] == list(tmp_path.glob("handbook-*"))


@pytest.mark.parametrize("lang", ["pt-PT", "qps"])
def test_the_program_of_the_language_is_published(lang: str, project: Project, tmp_path: Path) -> None:
    """By the name that the index gives it, with the country of its tag; one for all languages that have none."""
    with SearchIndex(Lookup(project.catalog(), Language("xx")), lang) as index:
        index.add(PAY)
        index.complete(tmp_path)
    (entry,) = json.loads((tmp_path / "search/pagefind/pagefind-entry.json").read_text("utf-8"))["languages"].values()
    assert [f"wasm.{entry['wasm'] or 'unknown'}.pagefind"] == [path.name for path in tmp_path.rglob("wasm.*")]
