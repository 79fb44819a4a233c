"""What's new on the built site: the editions of a repository, the feed and the downloads."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest

from macros.catalog.reading import read
from macros.pages.releases import known_releases
from tests.conftest import ROLE, SMALL, Project, small_project
from tests.limits import LIMIT
from tests.repository import Repository
from tests.site.document import Document

FORK = "https://github.com/lights/handbook"

DAYS = {f"2026.{number}": f"2026-0{place}-01T12:00:00+00:00" for place, number in enumerate((1, 2, 10, 11), 1)}
HOSTILE = '<script>alert(1)</script> {{ 7*7 }} & "x" [y] (z) --> ]]>'
ATOM = "{http://www.w3.org/2005/Atom}"


def _repository(root: Path) -> Repository:
    """Four editions: the first, one with changes, one with a hostile text, and one on the same commit as that."""
    project = small_project(root)
    project.remove("macros/checks/debris.py")  # it refuses the hostile text, which is shown as typed all the same
    repository = Repository(root)
    repository.commit({}, DAYS["2026.1"])
    repository.git("tag", "2026.1")
    project.edit(f"{ROLE}/role.yml", "value: 2-4", "value: 2-5")
    project.edit(f"{ROLE}/industries/ferries.yml", "label: Timetable", "label: The timetable")
    repository.commit({}, DAYS["2026.2"])
    repository.git("tag", "2026.2")
    project.edit(f"{ROLE}/faq.yml", "question: Is it quiet?", f"question: '{HOSTILE}'")
    repository.commit({}, DAYS["2026.10"])
    repository.git("tag", "2026.10")
    repository.git("tag", "--annotate", "--message=x", "2026.11", when=DAYS["2026.11"])
    project.edit("data/jurisdictions/north-coast.yml", "open_end: refused", "open_end: allowed")
    return repository


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """A repository with editions, and an edit that is in none."""
    return _repository(tmp_path_factory.mktemp("editions") / "project")


@dataclass(frozen=True)
class News:
    """One language of a built site."""

    folder: Path

    def page(self, path: str) -> Document:
        """A page by its address."""
        return Document.read(self.folder, self.folder / path / "index.html")

    def words(self, path: str) -> str:
        """The text of a page's own part."""
        (article,) = self.page(path).root.all("article")
        return article.words()

    @cached_property
    def feed(self) -> ElementTree.Element:
        """The feed, which is well-formed."""
        return ElementTree.parse(self.folder / "feed.xml").getroot()  # noqa: S314 (we wrote it)

    def entries(self) -> dict[str, ElementTree.Element]:
        """The feed's entries by their titles."""
        return {str(entry.findtext(f"{ATOM}title")): entry for entry in self.feed.iter(f"{ATOM}entry")}


def _build(root: Path, target: Path, **environment: str) -> News:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]
    done = subprocess.run(
        command,
        cwd=root,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=LIMIT,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return News(target)


@pytest.fixture(scope="module")
def draft(repository: Repository, tmp_path_factory: pytest.TempPathFactory) -> News:
    """The site of the state as it stands."""
    return _build(repository.root, tmp_path_factory.mktemp("draft") / "en")


@pytest.fixture(scope="module")
def edition(repository: Repository, tmp_path_factory: pytest.TempPathFactory) -> News:
    """The site of an edition that later editions are behind."""
    address = {"HANDBOOK_SITE_URL": "https://example.org/hb/en/2026.10/", "HANDBOOK_EDITION": "2026.10"}
    address |= {"HANDBOOK_REPO_URL": FORK}
    return _build(repository.root, tmp_path_factory.mktemp("edition") / "en", **address)


def test_the_editions_are_listed_the_newest_first(draft: News) -> None:
    """By their numbers, each with a link to its page and with how much it changed."""
    cards = [card for card in draft.page("whats-new").root.all("li") if "hb-card" in card.classes]

    assert [
        "2026.11 0 changes · March 1, 2026",
        "2026.10 1 change · March 1, 2026",
        "2026.2 2 changes · February 1, 2026",
        "2026.1 First edition · January 1, 2026",
    ] == [" ".join(card.words().split()) for card in cards]
    assert ["2026.11/", "2026.10/", "2026.2/", "2026.1/"] == [a.get("href") for card in cards for a in card.all("a")]


def test_what_is_in_no_edition_yet_comes_first(draft: News) -> None:
    """The last edition is compared with the files as they are."""
    words = draft.words("whats-new")

    assert -1 < words.index("Not yet in an edition") < words.index("Open-ended ranges: refused to allowed")
    assert words.index("refused to allowed") < words.index("2026.11 0")


def test_an_edition_says_what_it_changed_with_links(draft: News) -> None:
    """Grouped by role and page; each change leads to where it stands."""
    page = draft.page("whats-new/2026.2")
    lines = [line for section in page.root.all("section") for line in section.all("li")]

    assert [
        "Number of lamps that one person looks after › Maximum: 4 to 5 (+25%)",
        "Industry “Ferries” › Responsibility › Label: “Timetable” to “The timetable”",
    ] == [" ".join(line.words().split()) for line in lines]
    assert [
        "../../roles/lighthouse-keeper/",
        "../../roles/lighthouse-keeper/industries/ferries/#timetable",
    ] == [a.get("href") for line in lines for a in line.all("a")]


def test_the_first_edition_says_what_it_holds(draft: News) -> None:
    """Counted from its data."""
    page = draft.page("whats-new/2026.1").root
    holds = {name.words(): number.words() for name, number in zip(page.all("dt"), page.all("dd"), strict=True)}

    assert "This is the first edition. It includes:" in draft.words("whats-new/2026.1")
    assert {"Roles": "1", "Variants": "99"} == {name: holds[name] for name in ("Roles", "Variants")}


def test_an_edition_on_the_same_commit_changed_nothing(draft: News) -> None:
    """Two tags on one commit are two editions."""
    assert "No data changed in this edition." in draft.words("whats-new/2026.11")


def test_a_hostile_text_shows_as_typed(draft: News) -> None:
    """Texts of the data are not markup, not even those of old versions."""
    page = draft.page("whats-new/2026.10")
    (section,) = page.root.all("section")

    assert HOSTILE in section.words()
    assert [] == section.all("script")


def test_an_edition_knows_those_up_to_itself(edition: News) -> None:
    """Later editions and what is in none are not its matter; its own tag is the edition itself."""
    words = edition.words("whats-new")

    assert ["2026.1", "2026.10", "2026.2"] == sorted(
        p.name for p in (edition.folder / "whats-new").iterdir() if p.is_dir()
    )
    assert (False, False) == ("Not yet" in words, "2026.11" in words)
    assert "refused to allowed" in edition.words("whats-new/2026.10")


def test_the_feed_has_an_entry_for_each_edition(draft: News) -> None:
    """RFC 4287: ids, times and links, the newest first; what is in no edition is no entry."""
    assert ["Edition 2026.11", "Edition 2026.10", "Edition 2026.2", "Edition 2026.1"] == list(draft.entries())
    assert ["2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z", "2026-02-01T12:00:00Z", "2026-01-01T12:00:00Z"] == [
        entry.findtext(f"{ATOM}updated") for entry in draft.entries().values()
    ]
    assert "2026-03-01T12:00:00Z" == draft.feed.findtext(f"{ATOM}updated")


def test_the_ids_of_the_feed_are_permanent_addresses(draft: News, edition: News) -> None:
    """Of a site with versions, the page in the edition's own folder; the feed is that of the newest edition."""
    ids = [entry.findtext(f"{ATOM}id") for entry in edition.entries().values()]
    base = "https://example.org/hb/en/"

    assert [f"{base}{name}/whats-new/{name}/" for name in ("2026.10", "2026.2", "2026.1")] == ids
    assert (f"{base}feed.xml", f"{base}latest/feed.xml") == (
        edition.feed.findtext(f"{ATOM}id"),
        next(link.get("href") for link in edition.feed.iter(f"{ATOM}link") if link.get("rel") == "self"),
    )
    assert str(draft.entries()["Edition 2026.2"].findtext(f"{ATOM}id")).endswith("/en/whats-new/2026.2/")


def test_the_feed_holds_the_list_as_html(edition: News) -> None:
    """Escaped once for the feed and once for the page; its links are absolute and lead somewhere."""
    contents = {name: str(entry.findtext(f"{ATOM}content")) for name, entry in edition.entries().items()}
    html = Document("", contents["Edition 2026.2"]).root
    links = [str(a.get("href")) for a in html.all("a")]

    assert "Maximum: 4 to 5 (+25%)" in " ".join(html.words().split())
    assert HOSTILE in Document("", contents["Edition 2026.10"]).root.words()
    assert "https://example.org/hb/en/latest/roles/lighthouse-keeper/" == links[0]
    assert [] == [link for link in links if not _target(edition.folder, link, "https://example.org/hb/en/latest/")]


def _target(folder: Path, link: str, address: str) -> bool:
    return (folder / link.removeprefix(address).partition("#")[0] / "index.html").is_file()


def test_a_fork_leads_to_its_own_repository(edition: News) -> None:
    """It sets its repository as it sets its address: pencils, forms and the link to the source follow."""
    page = Document.read(edition.folder, edition.folder / "roles/lighthouse-keeper/interview/index.html")
    (switch,) = page.root.all("edit-mode")
    links = [link.get("href") for link in page.root.all("a") if "//github.com/" in link.get("href")]
    assert len(links) > 3
    assert [] == [link for link in [*links, switch.get("files")] if not link.startswith(f"{FORK}/") and link != FORK]


def test_every_page_names_the_feed(draft: News) -> None:
    """So that a reader of feeds finds it."""
    for path in ("", "whats-new", "roles/lighthouse-keeper/faq"):
        links = [link for link in draft.page(path).root.all("link") if link.get("type") == "application/atom+xml"]
        assert ["/feed.xml"] == [urljoin(f"/{path}/".replace("//", "/"), str(link.get("href"))) for link in links]


def test_every_link_of_whats_new_leads_to_something(draft: News) -> None:
    """Pages, sections and downloads."""
    missing = []
    for path in ("whats-new", *(f"whats-new/{name}" for name in DAYS)):
        page = draft.page(path)
        for a in (link for article in page.root.all("article") for link in article.all("a")):
            address, _, section = urljoin(f"/{path}/", str(a.get("href"))).partition("#")
            file = draft.folder / address[1:]
            there = file / "index.html" if file.is_dir() else file
            if not address.startswith("/"):
                continue
            if not there.is_file() or (section and section not in Document.read(draft.folder, there).ids):
                missing.append((path, a.get("href")))

    assert [] == missing


def test_the_downloads_hold_every_edition(draft: News) -> None:
    """JSON for programs, Markdown to read; what is in no edition yet has no name."""
    found = json.loads((draft.folder / "whats-new/changes.json").read_text("utf-8"))
    text = (draft.folder / "whats-new/changelog.md").read_text("utf-8")

    assert [(None, 1), ("2026.11", 0), ("2026.10", 1), ("2026.2", 2), ("2026.1", None)] == [
        (part["edition"], None if part["changes"] is None else len(part["changes"])) for part in found
    ]
    assert HOSTILE == found[2]["changes"][0]["new"]
    assert ["Not yet in an edition", "2026.11 (March 1, 2026)", "2026.10 (March 1, 2026)"] == [
        line[3:] for line in text.splitlines() if line.startswith("## ")
    ][:3]


def test_the_same_commit_gives_the_same_bytes(repository: Repository, draft: News, tmp_path: Path) -> None:
    """Neither the clock nor the order of files shows."""
    again = _build(repository.root, tmp_path / "en")
    files = [
        path.relative_to(draft.folder) for path in draft.folder.rglob("*") if path.is_file() and "gz" not in path.suffix
    ]

    assert [] == [path for path in files if (draft.folder / path).read_bytes() != (again.folder / path).read_bytes()]


@pytest.fixture
def small_repository(tmp_path: Path) -> Repository:
    """The small data under git, without a tag."""
    shutil.copytree(SMALL, tmp_path / "project" / "data")
    made = Repository(tmp_path / "project")
    made.commit({}, DAYS["2026.1"])
    return made


def _known(repository: Repository, version: str = "") -> list[tuple[str, int | None]]:
    found = known_releases(repository.root, read(repository.root)[0].trees, version)
    return [(release.name, None if release.changes is None else len(release.changes)) for release in found]


def test_without_tags_there_is_nothing_to_tell(small_repository: Repository) -> None:
    """Nor anything that is not yet in an edition."""
    assert ([], []) == (_known(small_repository), _known(small_repository, "draft"))


def test_the_first_edition_can_be_built_before_its_tag(small_repository: Repository) -> None:
    """It is known by its name alone, and the tag on its commit is that edition itself."""
    before = _known(small_repository, "2026.1")
    small_repository.git("tag", "2026.1")

    assert ([("2026.1", None)],) * 2 == (before, _known(small_repository, "2026.1"))


def test_an_edition_is_compared_with_the_next_lower_one(small_repository: Repository) -> None:
    """2026.9 comes before 2026.10, and a higher tag on the same commit is not looked at."""
    for name in ("2026.9", "2026.11", "2025.30"):
        small_repository.git("tag", name)

    assert [("2026.10", 0), ("2026.9", 0), ("2025.30", None)] == _known(small_repository, "2026.10")


def test_an_edition_that_the_loader_refuses_does_not_stop_the_build(small_repository: Repository) -> None:
    """What was published cannot be fixed any more."""
    path = small_repository.root / "data" / "handbook.yml"
    good = path.read_text("utf-8")
    small_repository.commit({"data/handbook.yml": "a: [\n"}, DAYS["2026.2"])
    small_repository.git("tag", "2026.2")
    path.write_text(good, "utf-8")

    assert [("", None), ("2026.2", None)] == _known(small_repository)


def test_without_git_the_pages_say_that_there_is_no_edition(small_built: Project) -> None:
    """A copy of the files builds all the same, with nothing to download, and a feed of the day of its newest check."""
    news = News(small_built.root / "site/en")

    assert "No edition has been published yet." in news.words("whats-new")
    assert "Markdown" not in news.words("whats-new")
    checked = max(re.findall(r"verified_on: (\S+)", (small_built.root / "data/sources.yml").read_text("utf-8")))
    assert ({}, f"{checked}T00:00:00Z") == (news.entries(), news.feed.findtext(f"{ATOM}updated"))
    assert [] == json.loads((news.folder / "whats-new/changes.json").read_text("utf-8"))
