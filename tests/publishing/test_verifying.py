"""What a build must hold before it is published."""

from pathlib import Path

import pytest

from macros.mkdocs_edge.building import Place
from macros.publishing.verifying import faults_of
from macros.search.index import FILES
from tests.languages import LANGUAGES

PLACE = Place("Handbook", "https://example.org/hb/", {folder: LANGUAGES[folder] for folder in ("en", "de")})
PAGE = """<!doctype html><html><head><link rel="stylesheet" href="{up}assets/a.css"></head>
<body><h1 id="top">One</h1>{body}</body></html>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A whole build of two languages: a first page, a page of roles, the page for what is not there."""
    for language in PLACE.languages:
        folder = tmp_path / language / "2026.1"
        for path, text in {
            "index.html": PAGE.format(up="", body='<a href="roles/#top">Roles</a>'),
            "roles/index.html": PAGE.format(up="../", body='<a href="../#top">Home</a>'),
            "404.html": f'<a href="/hb/{language}/2026.1/roles/">Roles</a>',
            "sitemap.xml": "",
            **dict.fromkeys(FILES, "{}"),
            "assets/a.css": "",
        }.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, "utf-8")
    return tmp_path


def _faults(site: Path) -> list[str]:
    return faults_of(site, PLACE, "2026.1")


def _add(site: Path, body: str, path: str = "en/2026.1/roles/index.html") -> None:
    with (site / path).open("a", encoding="utf-8") as file:
        file.write(body)


def test_a_whole_build_has_no_fault(site: Path) -> None:
    """Every file is there and every link leads somewhere."""
    assert [] == _faults(site)


@pytest.mark.parametrize(
    "link",
    [
        "https://example.com/x",
        "mailto:a@example.com",
        "../../2025.1/roles/",
        "../../versions.json",
        "../../../de/2026.1/",
        "#top",
        "../roles/#top",
        "?q=x",
        "",
    ],
)
def test_what_this_build_cannot_know_is_passed_over(site: Path, link: str) -> None:
    """Other sites and other versions; and all that is there is right."""
    _add(site, f'<a href="{link}">x</a>')
    assert [] == _faults(site)


@pytest.mark.parametrize("link", ["kpis/", "../role/", "../../../de/2026.1/kpis/", "../assets/b.css", "../roles.html"])
def test_a_link_to_nowhere_is_a_fault(site: Path, link: str) -> None:
    """Inside this version, in this language or another."""
    _add(site, f'<a href="{link}">x</a>')
    assert [f"en/2026.1/roles/: the link '{link}' leads nowhere; fix it"] == _faults(site)


def test_a_file_that_a_page_loads_must_be_there(site: Path) -> None:
    """A script or a picture counts as a link does."""
    _add(site, '<script src="../assets/b.js"></script>')
    assert ["en/2026.1/roles/: the link '../assets/b.js' leads nowhere; fix it"] == _faults(site)


@pytest.mark.parametrize("link", ["#nobody", "../#nobody", "../../../de/2026.1/roles/#nobody", "#level=senior"])
def test_a_link_to_a_section_that_is_not_there_is_a_fault(site: Path, link: str) -> None:
    """On the same page or another."""
    _add(site, f'<a href="{link}">x</a>')
    assert [f"en/2026.1/roles/: the link '{link}' names a section that is not there; fix it"] == _faults(site)


def test_a_link_may_say_choices_to_the_posting_builder(site: Path) -> None:
    """Its script reads them."""
    _add(site, '<posting-builder></posting-builder><a href="#level=senior">x</a>')
    assert [] == _faults(site)


def test_the_page_for_what_is_not_there_begins_at_the_host(site: Path) -> None:
    """Its addresses hold the folder in which the handbook stands."""
    _add(site, '<a href="/hb/en/2026.1/nowhere/">x</a>', "en/2026.1/404.html")
    assert ["en/2026.1/404.html: the link '/hb/en/2026.1/nowhere/' leads nowhere; fix it"] == _faults(site)


def test_a_block_that_is_missing_is_a_fault(site: Path) -> None:
    """Nothing stands where a macro was called."""
    _add(site, "<!--handbook-block-3-->")
    assert ["en/2026.1/roles/: handbook-block-3 has no block in its place; fix the page"] == _faults(site)


def test_braces_in_a_text_are_no_fault(site: Path) -> None:
    """A data text may show them."""
    _add(site, "<p>Write {{ role }} or {% raw %}</p>")
    assert [] == _faults(site)


@pytest.mark.parametrize("name", ["index.html", "404.html", "sitemap.xml", *FILES])
def test_a_missing_file_is_a_fault(site: Path, name: str) -> None:
    """Without it the version could not be used."""
    (site / "de/2026.1" / name).unlink()
    assert f"de/2026.1/{name} was not built; see what the build says above" in _faults(site)


def test_every_language_has_the_same_pages(site: Path) -> None:
    """The switch of languages stays on the page everywhere."""
    (site / "de/2026.1/roles/index.html").unlink()
    told = "de/2026.1/roles/ is missing, en/2026.1/roles/ is there; build again"
    assert told in _faults(site)
