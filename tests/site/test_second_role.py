"""A role whose folder is put under data/roles/ appears everywhere, with nothing else touched."""

import csv
import json
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from macros.views.compensation import pay_file
from tests.conftest import ROOT, Once, Project, small_project
from tests.search.known import known_sections
from tests.site.document import Document, Element

KEEPER = "buoy"
TITLE = "Keeper of a buoy"
FIRST = "lighthouse-keeper"
GONE = "industries/fishing"
"""The choice of the new role for which it has no overlay."""


@dataclass(frozen=True)
class Pair:
    """A built site of two roles: the small handbook's and one more."""

    project: Project
    pages: dict[str, Document]
    """Every page of English, by its address below the language."""

    def of(self, role: str) -> dict[str, Document]:
        """The pages of a role's guide, by their address below the role."""
        start = f"roles/{role}/"
        return {path.removeprefix(start): page for path, page in self.pages.items() if path.startswith(start)}

    def read(self, path: str) -> str:
        """A file of the site below the language."""
        return (self.project.root / "site/en" / path).read_text("utf-8")


def _build(folder: Path) -> None:
    project = small_project(folder / "project", alone=True)
    project.add_role(KEEPER)
    project.remove(f"data/roles/{KEEPER}/{GONE}.yml")
    assert [] == project.problems()
    done = project.handbook("build")
    assert 0 == done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def pair(once: Once) -> Pair:
    """The small handbook with one more role, built."""
    project = Project(once("second-role", _build) / "project")
    english = project.root / "site/en"
    pages = {
        path.parent.relative_to(english).as_posix().removeprefix(".") + "/": Document.read(english, path)
        for path in english.rglob("index.html")
    }
    return Pair(project, {path.removeprefix("/"): page for path, page in pages.items()})


def _links(page: Document | Element) -> set[str]:
    root = page.root if isinstance(page, Document) else page
    return {link.get("href") for link in root.all("a")}


def test_it_is_on_every_route(pair: Pair) -> None:
    """Both roles have the same pages, but for the choice for which the new one has no overlay."""
    assert {*pair.of(FIRST)} - {f"{GONE}/"} == {*pair.of(KEEPER)}
    assert f"{GONE}/" in pair.of(FIRST)


def test_its_pages_are_its_own(pair: Pair) -> None:
    """Each page names the role in its title, and in or above its heading, where the link leads to its guide."""
    for address, page in pair.of(KEEPER).items():
        assert TITLE in page.root.one("title").words(), address
        assert TITLE in page.content.one("header", having="hb-head").words(), address
    kickers = {
        address: page.content.all("p", having="hb-kicker") for address, page in pair.of(KEEPER).items() if address
    }
    assert {address: [{"../" * address.count("/")}] for address in kickers} == {
        address: [_links(kicker) for kicker in found] for address, found in kickers.items()
    }


def test_its_pencils_open_its_files(pair: Pair) -> None:
    """The pencil of each page opens a file of the new role's folder."""
    foreign = []
    for address, page in pair.of(KEEPER).items():
        (pencil,) = [link.get("href") for link in page.root.all("a") if link.get("rel") == "edit"]
        path = pencil.partition("/edit/main/")[2]
        assert (pair.project.root / path).is_file(), pencil
        if not path.startswith(f"data/roles/{KEEPER}/"):
            foreign.append((address, path))
    assert [] == foreign


def test_the_finder_has_it(pair: Pair) -> None:
    """The list of roles has a card that leads to the new guide and that its other titles find."""
    cards = [card for card in pair.pages["roles/"].content.all("li", having="hb-card") if TITLE in card.words()]
    assert [{f"{KEEPER}/"}] == [_links(card) for card in cards]
    assert f"{TITLE} Holder of a {KEEPER}".split() == cards[0].get("data-words").split()


def test_the_home_page_leads_to_it(pair: Pair) -> None:
    """It can be chosen, and each task leads to a page that both guides have; without scripts it is a link."""
    choice = pair.pages[""].content.one("role-choice")
    tasks = {part.get("data-page") for part in pair.pages[""].content.all("span") if part.get("data-page")}
    assert sorted([FIRST, KEEPER]) == sorted(button.get("value") for button in choice.all("button"))
    assert {f"roles/{FIRST}/", f"roles/{KEEPER}/"} == _links(choice.one("noscript"))
    assert len(tasks) == 8
    for role in (FIRST, KEEPER):
        assert {f"{page}/" for page in tasks} <= {*pair.of(role)}


def test_the_navigation_has_it(pair: Pair) -> None:
    """From its family the navigation leads to the new guide, and inside that to each of its pages."""
    family = pair.pages["roles/families/coast/"]
    for page in (family, pair.of(KEEPER)["kpis/"]):
        assert TITLE in page.root.all("nav", having="md-nav--primary")[0].words()
    links = _links(pair.of(KEEPER)["kpis/"].root.all("nav", having="md-nav--primary")[0])
    siblings = {address for address in pair.of(KEEPER) if address.count("/") == 1 and address != "kpis/"}
    assert {f"../{address}" for address in siblings} <= links


def test_the_search_knows_it(pair: Pair) -> None:
    """Each of its pages is in the search, with its own sections and words."""
    sections = known_sections(pair.project.root / "site/en")
    assert set() == {f"roles/{KEEPER}/{address}" for address in pair.of(KEEPER)} - set(sections)
    assert "fog" in sections[f"roles/{KEEPER}/interview/#fog"].title
    assert [] != [at for at, entry in sections.items() if at.startswith("roles/#") and TITLE in entry.text]


def test_search_engines_are_told_of_it(pair: Pair) -> None:
    """Its pages are in the sitemap, and its pay and questions in the data for search engines."""
    tree = ElementTree.fromstring(pair.read("sitemap.xml"))  # noqa: S314 (made by our own build)
    listed = [element.text or "" for element in tree.iter() if element.tag.endswith("}loc")]
    assert len(pair.of(KEEPER)) == sum(f"/roles/{KEEPER}/" in address for address in listed)
    for address, kind in (("compensation/", "Occupation"), ("faq/", "FAQPage")):
        scripts = [s for s in pair.of(KEEPER)[address].root.all("script") if s.get("type") == "application/ld+json"]
        (data,) = [json.loads("".join(map(str, script.children))) for script in scripts]
        assert kind == data["@type"]


def test_its_pay_can_be_downloaded(pair: Pair) -> None:
    """It has a table of its own."""
    rows = list(csv.DictReader(pair.read(pay_file(KEEPER)).splitlines()))
    assert {KEEPER} == {row["role"] for row in rows}
    found = {
        (row["level"], row["metro"]): (row["base_min"], row["base_max"]) for row in rows if row["level_title"] == TITLE
    }
    assert [("42000", "52000"), ("40000", "50000"), ("44000", "56000")] == list(found.values())


def test_the_first_role_stays_as_it_is(pair: Pair, small_built: Project) -> None:
    """What the first guide's pages say does not change through the second."""
    site = small_built.root / "site"
    for address, page in pair.of(FIRST).items():
        alone = Document.read(site, site / f"en/roles/{FIRST}/{address}index.html")
        assert alone.content.words() == page.content.words(), address


@pytest.mark.parametrize("path", ["docs", "macros", "overrides", "mkdocs.yml"])
def test_nothing_else_was_touched(pair: Pair, path: str) -> None:
    """Pages, program, theme and settings are the repository's, before and after the build."""
    assert _contents(ROOT / path) == _contents(pair.project.root / path)


def test_no_other_data_was_touched(pair: Pair, small_built: Project) -> None:
    """All files of data/ but those of the new role are the small handbook's."""
    there = _contents(pair.project.root / "data")
    assert _contents(small_built.root / "data") == {
        name: content for name, content in there.items() if not name.startswith(f"roles/{KEEPER}/")
    }


def _contents(path: Path) -> dict[str, bytes]:
    """Every file in a folder, or the file itself, with its content; what Python leaves behind does not count."""
    files = [path] if path.is_file() else sorted(file for file in path.rglob("*") if file.is_file())
    return {file.relative_to(path).as_posix(): file.read_bytes() for file in files if "__pycache__" not in file.parts}
