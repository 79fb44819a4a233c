"""What stands above the languages and the versions."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from macros.pages.finishing import finish
from macros.pages.root_files import write_root
from tests.languages import LANGUAGES
from tests.site.document import Document

BASE = "https://example.org/handbook/"


@pytest.fixture
def languages(tmp_path: Path) -> Path:
    """A site of two languages with a page for missing addresses in each."""
    for language in ("en", "de"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "404.html").write_text(f"<p>{language}</p>", "utf-8")
    return tmp_path


@pytest.mark.parametrize("order", [["en"], ["de"]])
def test_the_root_leads_to_the_only_language(languages: Path, order: list[str]) -> None:
    """A browser goes there by itself, without scripts too; people by the link; search engines by the canonical one."""
    write_root(languages, "Handbook", BASE, {order[0]: LANGUAGES[order[0]]}, missing=languages / "en" / "404.html")
    root = Document.read(languages, languages / "index.html").root
    refresh = next(meta.get("content") for meta in root.all("meta") if meta.get("http-equiv") == "refresh")
    assert f"0; url={order[0]}/" == refresh
    assert [f"{order[0]}/"] == [link.get("href") for link in root.all("a")]
    assert [f"{BASE}{order[0]}/"] == [link.get("href") for link in root.all("link") if link.get("rel") == "canonical"]
    assert order[0] == root.one("html").get("lang")


def test_the_root_lets_people_pick_a_language(languages: Path) -> None:
    """Each in its own words; search engines keep the page itself, and a browser without scripts goes nowhere."""
    _write(languages)
    root = Document.read(languages, languages / "index.html").root
    assert [("en/", "en", "English"), ("de/", "de", "Deutsch")] == [
        (link.get("href"), link.get("lang"), link.words()) for link in root.all("a")
    ]
    assert [BASE] == [link.get("href") for link in root.all("link") if link.get("rel") == "canonical"]
    assert not [meta for meta in root.all("meta") if meta.get("http-equiv") == "refresh"]


def test_the_root_has_a_page_for_missing_addresses(languages: Path) -> None:
    """It is the page that is handed over."""
    write_root(
        languages,
        "Handbook",
        BASE,
        {folder: LANGUAGES[folder] for folder in ("de", "en")},
        missing=languages / "de" / "404.html",
    )
    assert (languages / "de/404.html").read_bytes() == (languages / "404.html").read_bytes()


def test_the_host_serves_every_file(languages: Path) -> None:
    """GitHub Pages passes nothing through Jekyll, which would leave out names with an underscore."""
    write_root(languages, "Handbook", BASE, {"en": LANGUAGES["en"]}, missing=languages / "en" / "404.html")
    assert (languages / ".nojekyll").is_file()


@pytest.mark.parametrize("title", ["<script>alert(1)</script>", "A & B", '"quoted"', "{title}", "</title>"])
def test_the_title_of_the_root_shows_as_typed(languages: Path, title: str) -> None:
    """The site's name is text in the page's title and in its link."""
    write_root(languages, title, BASE, {"en": LANGUAGES["en"]}, missing=languages / "en" / "404.html")
    root = Document.read(languages, languages / "index.html").root
    assert (title, title) == (root.one("title").words(), root.one("a").words())
    assert title not in root.one("script").words()


def test_the_root_page_can_be_finished(languages: Path) -> None:
    """The page at the root gets a policy like every other."""
    write_root(languages, "Handbook", BASE, {"en": LANGUAGES["en"]}, missing=languages / "en" / "404.html")
    finish(languages)
    assert "script-src 'self' 'sha256-" in (languages / "index.html").read_text("utf-8")


def _write(languages: Path, version: str = "") -> None:
    write_root(
        languages,
        "Handbook",
        BASE,
        {folder: LANGUAGES[folder] for folder in ("en", "de")},
        missing=languages / "en" / "404.html",
        version=version,
    )


def test_with_versions_the_root_and_each_language_lead_to_one(languages: Path) -> None:
    """`/` leads to `en/latest/` and `de/latest/`, `/de/` to `latest/` beside it."""
    _write(languages, "latest")
    told = {
        path: [link.get("href") for link in Document.read(languages, languages / path).root.all("a")]
        for path in ("index.html", "en/index.html", "de/index.html")
    }
    both = ["en/latest/", "de/latest/"]
    assert {"index.html": both, "en/index.html": ["latest/"], "de/index.html": ["latest/"]} == told
    links = Document.read(languages, languages / "de/index.html").root.all("link")
    assert {"canonical": f"{BASE}de/latest/", "icon": "data:,"} == {link.get("rel"): link.get("href") for link in links}


def test_without_versions_the_languages_are_left_alone(languages: Path) -> None:
    """There the address of a language is its first page."""
    _write(languages)
    assert ["404.html"] == [path.name for path in (languages / "de").iterdir()]


@pytest.mark.parametrize(("version", "tail"), [("", ""), ("latest", "latest/"), ("draft", "draft/")])
def test_one_site_map_names_those_of_the_languages(languages: Path, version: str, tail: str) -> None:
    """Search engines find one map for all languages, and robots.txt names it."""
    _write(languages, version)
    tree = ElementTree.fromstring((languages / "sitemap.xml").read_text("utf-8"))  # noqa: S314 (our own)
    listed = [element.text for element in tree.iter() if element.tag.endswith("}loc")]
    assert [f"{BASE}en/{tail}sitemap.xml", f"{BASE}de/{tail}sitemap.xml"] == listed
    assert f"Sitemap: {BASE}sitemap.xml" in (languages / "robots.txt").read_text("utf-8").splitlines()
