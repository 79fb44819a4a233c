"""The copy of an edition at the alias `latest`."""

from pathlib import Path

import pytest

from macros.publishing.latest import copy_as_latest

BASE = "https://example.org/hb/"
PAGE = """<link rel="alternate" href="../../../de/2026.1/" hreflang="de">
<a href="../../../de/2026.1/roles/" hreflang="de" class="x">Deutsch</a>
<a href="../../2026.1/roles/">This address stays</a> <code>https://example.org/hb/en/2026.1/roles/</code>"""


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The copies of an edition in two languages."""
    for language in ("en", "de"):
        folder = tmp_path / "site" / language / "2026.1"
        (folder / "roles").mkdir(parents=True)
        (folder / "roles" / "index.html").write_text(PAGE, "utf-8")
        (folder / "404.html").write_text(f'<a href="/hb/{language}/2026.1/roles/">Roles</a>', "utf-8")
        (folder / "sitemap.xml").write_text(f"<loc>{BASE}en/2026.1/</loc> {BASE}de/2026.1/", "utf-8")
        (folder / "pay.csv").write_text("/de/2026.1/", "utf-8")
    copy_as_latest(tmp_path / "site", tmp_path / "copy", "2026.1", BASE, ("en", "de"))
    return tmp_path / "copy"


def test_languages_are_switched_within_the_alias(copied: Path) -> None:
    """Anyone who reads the latest in one language reads the latest in the other; what is cited keeps its edition."""
    first, second, third = (copied / "en/latest/roles/index.html").read_text("utf-8").splitlines()
    assert '<link rel="alternate" href="../../../de/latest/" hreflang="de">' == first
    assert '<a href="../../../de/latest/roles/" hreflang="de" class="x">Deutsch</a>' == second
    assert PAGE.splitlines()[2] == third


def test_the_site_map_names_the_alias(copied: Path) -> None:
    """The switches look up in it whether a page is there."""
    assert f"<loc>{BASE}en/latest/</loc> {BASE}de/latest/" == (copied / "de/latest/sitemap.xml").read_text("utf-8")


def test_the_page_for_what_is_not_there_leads_to_the_alias(copied: Path) -> None:
    """It is shown outside every edition too."""
    assert '<a href="/hb/de/latest/roles/">Roles</a>' == (copied / "de/latest/404.html").read_text("utf-8")


def test_all_else_is_copied_as_it_is(copied: Path) -> None:
    """Downloads are the same bytes."""
    assert "/de/2026.1/" == (copied / "en/latest/pay.csv").read_text("utf-8")
