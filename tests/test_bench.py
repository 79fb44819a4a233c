"""What `make bench` measures is what it says: handbooks without fault, whole processes, the right part of a page."""

import gzip
import os
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from bench.articles import Article, articles_of
from bench.browser import SLOWED, Sent, served
from bench.choosing import between
from bench.commands import Handbook
from bench.editing import EDITS, times_in
from bench.failure import BenchError
from bench.figures import PRESENT, Figures
from bench.first_view import TASK, View
from bench.handbooks import use_terms, write
from bench.languages import COPIES, switch_on
from bench.peers import PEERS, Peer, cost_of
from bench.processes import Cost, environment, measured, started
from bench.queries import FILES, Asked, Query, gone, queries_of
from bench.reader import answer_rows
from bench.report import COSTS, cost_row, head, ratios
from bench.shifts import kinds_of
from bench.sizes import LANGUAGE, sizes_of
from macros.catalog.reading import read
from tests.conftest import ROOT, Project

MEGABYTES = 1_000_000


def test_a_handbook_of_copies_is_in_order(tmp_path: Path) -> None:
    """Two copies of a real role, in a family of their own, are all its roles; no two say the same sentence.

    It still is when a value is edited as the bench does it.
    """
    project = Project(tmp_path / "project")
    write(project.root, 2)
    use_terms(project.root)
    assert 0 == project.run("generate").returncode
    assert [] == project.problems()
    assert {"family-0": ["role-0", "role-1"]} == {
        family: list(pages) for family, pages in read(project.root)[0].families.items()
    }
    for edit in EDITS:
        file = project.root / "data/roles/role-0" / edit.file
        file.write_text(edit.made(file.read_text("utf-8"))[0], "utf-8")
    assert [] == project.problems()


def test_a_handbook_of_copies_has_one_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Translations that the repository has are left out: each further language would cost a build."""
    source = Project(tmp_path / "source")
    write(source.root, 1)
    source.edit("data/handbook.yml", "languages:\n", "languages:\n  # the source\n")
    settings = (source.root / "data/handbook.yml").read_text("utf-8")
    source.edit("data/handbook.yml", "families:\n", "  de:\n    lang: de\n    name: Deutsch\nfamilies:\n")
    (source.root / "data/locales/de").mkdir(parents=True)
    monkeypatch.setattr("bench.handbooks.ROOT", source.root)
    write(tmp_path / "copy", 1)
    families = "families:\n  family-0: Family 0\n"  # of the copy and of its source
    assert settings.replace("families:\n", families) == (tmp_path / "copy/data/handbook.yml").read_text("utf-8")
    assert not (tmp_path / "copy/data/locales").exists()


def test_a_copied_language_says_the_english_words(small_copy: Project) -> None:
    """Its catalog and its pages are complete, and nothing in them is a fault."""
    switch_on(Handbook("small", small_copy.root, Path(sys.executable)), ["pt"])
    assert [] == small_copy.problems()
    counted = small_copy.run("translations").stdout
    assert " 0 fuzzy, 0 missing" in counted
    assert "readers see the English page" not in counted
    assert '"⟦' not in (small_copy.root / "data/locales/pt/handbook.po").read_text("utf-8")
    page = (small_copy.root / "data/locales/pt/pages/about/index.md").read_text("utf-8")
    english = (small_copy.root / "docs/about/index.md").read_text("utf-8")
    assert english.splitlines() == [line for line in page.splitlines() if not line.startswith("follows:")]


@pytest.fixture
def small_copy(project: Project) -> Project:
    """The small handbook, which has no fault."""
    assert [] == project.problems()
    return project


def test_there_are_six_languages_to_measure() -> None:
    """English and five copies, each under its own folder."""
    assert 5 == len(set(COPIES))


def test_the_cost_of_a_command_is_that_of_all_its_processes(tmp_path: Path) -> None:
    """The seconds of a child count, and the memory of the largest process."""
    work = "import time\nheld = bytearray(b'x') * 150_000_000\nwhile time.process_time() < 0.3: pass"
    cost, said = measured(
        [
            sys.executable,
            "-c",
            f"import subprocess, sys\nprint('begun')\nsubprocess.run([sys.executable, '-c', {work!r}])",
        ],
        tmp_path,
        "work",
    )
    assert "begun\n" == said
    assert cost.cpu >= 0.3
    assert cost.wall > 0
    assert cost.peak > 150 * MEGABYTES


def test_a_command_that_fails_is_one_line(tmp_path: Path) -> None:
    """What failed, how it ended, and its line on an error or its last one; or why it could not be started."""
    with pytest.raises(BenchError, match=r"^work ended with 3: it is broken$"):
        measured([sys.executable, "-c", "print('it is broken\\n')\nraise SystemExit(3)"], tmp_path, "work")
    stack = "print('ERROR: it is lost')\nraise SystemExit('0: <unknown>')"
    with pytest.raises(BenchError, match=r"^work ended with 1: ERROR: it is lost$"):
        measured([sys.executable, "-c", stack], tmp_path, "work")
    with pytest.raises(BenchError, match=r"^work: .*no-such-program"):
        measured(["no-such-program"], tmp_path, "work")


def test_nothing_runs_on(tmp_path: Path) -> None:
    """A command that nobody waited for is ended with what it has started."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    command = ["sh", "-c", f"exec 3>{pipe}; sleep 1000 & sleep 1000"]
    with started(command, tmp_path, os.environ, tmp_path / "output.txt"):
        reader = pipe.open("rb")
    with reader:
        assert b"" == reader.read()  # it ends when the last process that holds the other end has ended


def test_a_run_starts_without_a_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Temporary files have a folder of their own, settings of another run count for nothing, Python's are kept."""
    monkeypatch.setenv("HANDBOOK_LANGUAGE", "de")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    found = environment(Path("/handbook"), tmp_path)
    assert str(tmp_path) == found["TMPDIR"]
    assert "/handbook" == found["PYTHONPATH"]
    assert {"HANDBOOK_LANGUAGE", "PYTHONDONTWRITEBYTECODE"}.isdisjoint(found)


MENU = '<nav class="menu"><nav>inner</nav></nav>'
PAGE = (
    "<!doctype html><title>Lamps &amp; oil</title><header><nav>bar</nav></header>"
    f"{MENU}<article>One <article>two</article> <nav>in it</nav></article><footer><nav>end</nav></footer>"
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of two pages, one of which has no article."""
    for path, text in {
        "index.html": "<p>Home</p>",
        "lamps/index.html": PAGE,
        "search/a.json": "{}",
        "search/pagefind/b.js": "1",
    }.items():
        (tmp_path / "site/en" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site/en" / path).write_text(text, "utf-8")
    return tmp_path / "site"


def test_a_site_is_weighed(site: Path) -> None:
    """Pages by number, mean and largest; menus without those of header, article and footer; the search; all files."""
    sizes = sizes_of(site)
    assert (2, len(PAGE), "lamps") == (sizes.pages, sizes.largest, sizes.largest_page)
    assert (len(PAGE) + 11) / 2 == sizes.mean
    assert (len(MENU), len(MENU) / 2) == (sizes.navigation_largest, sizes.navigation_mean)
    assert (3, len(PAGE) + 14) == (sizes.search, sizes.site)
    assert sizes.mean_gzip < sizes.largest_gzip < len(PAGE)


def test_a_site_without_pages_is_no_site(tmp_path: Path) -> None:
    """A build that wrote nothing has no figures."""
    with pytest.raises(BenchError, match="no page"):
        sizes_of(tmp_path)


def test_peers_get_the_articles(site: Path) -> None:
    """Address, title and the whole article, whatever stands in it."""
    article = "<article>One <article>two</article> <nav>in it</nav></article>"
    assert [Article("lamps/", "Lamps & oil", article)] == list(articles_of(site))


def test_a_peer_builds_what_it_gets(site: Path) -> None:
    """Every article becomes a page; one that leaves some out is not measured."""
    mkdocs = next(peer for peer in PEERS if "MkDocs" in peer.name)
    cost, count = cost_of(mkdocs, site)
    assert 1 == count
    assert cost.cpu > 0
    lazy = Peer("Lazy", lambda: ["true"], {}, mkdocs.write)
    with pytest.raises(BenchError, match=r"^Lazy wrote 0 of 1 articles$"):
        cost_of(lazy, site)


def test_an_edit_changes_one_value() -> None:
    """A text gets a word more, a range of figures another end; the page shows the range with an en dash."""
    text, figure = EDITS
    labels = "own:\n    label: Lamp\nother:\n    label: Oil\n"
    assert ("own:\n    label: Lamp anew\nother:\n    label: Oil\n", "Lamp anew") == text.made(labels)
    facts = "lamps:\n    value: 40 %\noil:\n    value: 4-15\n"
    assert ("lamps:\n    value: 40 %\noil:\n    value: 4-22\n", "4–22") == figure.made(facts)
    with pytest.raises(BenchError, match=r"no line of role\.yml"):
        figure.made(labels)


def test_the_parts_of_an_edit_are_what_the_server_says_of_times() -> None:
    """Lines with seconds or milliseconds, on one line that fits into a cell."""
    said = "Reload\nread 0.02 s / checked 12 ms\nINFO - built in 1.5 seconds | done\nserving 3 pages\n"
    assert "read 0.02 s / checked 12 ms; INFO - built in 1.5 seconds / done" == times_in(said)


def test_each_kind_of_page_is_loaded_once(tmp_path: Path) -> None:
    """The largest of a route's pages; a page that has a file of its own is none of a route's."""
    for name in ("index.md", "roles/[role]/index.md", "roles/[role]/pay.md", "roles/compare.md"):
        (tmp_path / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "docs" / name).touch()
    sizes = {"": 9, "roles/a": 1, "roles/b": 2, "roles/a/pay": 4, "roles/b/pay": 3, "roles/compare": 5, "other": 6}
    for name, size in sizes.items():
        folder = tmp_path / "site/en" / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.html").write_text("x" * size, "utf-8")
    assert ["", "roles/a/pay/", "roles/b/", "roles/compare/"] == kinds_of(tmp_path / "docs", tmp_path / "site")


QUERIES = """\
tuned:
  lamps:
    query: "lamps"
    pages: [oil/, lamps/]
kept-apart:
  # light
  light:
    query: "85,000"
    pages:
      - lamps/
      - gone/
    first: true
"""


def test_a_query_is_answered_by_one_of_its_pages(tmp_path: Path) -> None:
    """Among the first three that are found, or in the first place."""
    file = tmp_path / "queries.yml"
    file.write_text(QUERIES, "utf-8")
    ((lamps,), (light,)) = queries_of(file).values()
    assert ("lamps", "85,000") == (lamps.words, light.words)
    assert lamps.is_answered(["a/", "b/", "lamps/"])
    assert not lamps.is_answered(["a/", "b/", "c/", "lamps/"])
    assert light.is_answered(["lamps/", "b/"])
    assert not light.is_answered(["b/", "lamps/"])
    assert not light.is_answered([])


def test_a_page_of_a_query_that_is_gone_is_named_with_its_line(site: Path, tmp_path: Path) -> None:
    """Every one of them, wherever in the query it stands."""
    file = tmp_path / "queries.yml"
    file.write_text(QUERIES, "utf-8")
    assert [(4, "oil/"), (11, "gone/")] == list(gone(queries_of(file), site))


@pytest.mark.parametrize("language", FILES)
def test_queries_are_many_and_distinct(language: str) -> None:
    """At least 60 in each half, 20 of a translation; none is in both: one half judges what was tuned on the other."""
    halves = [{query.words.casefold() for query in queries} for queries in queries_of(FILES[language]).values()]
    assert 2 == len(halves)
    assert min(map(len, halves)) >= (60 if language == LANGUAGE else 20)
    assert set() == halves[0] & halves[1]


def test_what_is_missed_of_the_half_kept_apart_is_never_told() -> None:
    """Its share is; of the half to tune on the misses are listed where they are asked for."""
    first = Query("how much", {"pay/": 1}, first=True)
    halves = {
        "tuned": [Asked(first, ["pay/"]), Asked(first, ["lamps/", "oil/"])],
        "kept-apart": [Asked(Query("secret", {"pay/": 2}, first=False), ["lamps/"])],
    }
    shares = [_cells(line) for line in answer_rows(halves, "en", with_misses=False)]
    assert [["en tuned", "2", "1", "0.500", ""], ["en kept-apart", "1", "0", "0.000", "0.900"]] == shares[1:]
    told = list(answer_rows(halves, "en", with_misses=True))
    assert ["how much (first)", "lamps/, oil/"] == _cells(told[-1])
    assert "secret" not in "".join(told)


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.split("|")[1:-1]]


def test_a_site_is_served_as_it_is_published(site: Path) -> None:
    """Text is packed, everything else is sent as it is; what is sent is known, and what is not there is not found."""
    (site / "en/lamps/lamp.woff2").write_bytes(b"x" * 2000)
    with served(site) as server:
        with urllib.request.urlopen(f"{server.address}/en/lamps/?light") as answer:  # noqa: S310 (our own server)
            packed = answer.read()
        assert ("gzip", PAGE) == (answer.headers["Content-Encoding"], gzip.decompress(packed).decode())
        with urllib.request.urlopen(f"{server.address}/en/lamps/lamp.woff2") as answer:  # noqa: S310 (our own server)
            assert (None, 2000) == (answer.headers["Content-Encoding"], len(answer.read()))
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(f"{server.address}/en/oil/")  # noqa: S310 (our own server)
    assert [Sent("/en/lamps/", len(packed)), Sent("/en/lamps/lamp.woff2", 2000)] == server.sent


def test_a_first_view_is_what_was_sent_and_how_long_it_blocked() -> None:
    """Bytes add up, what only a search needs is told apart, and of a task counts what is beyond 50 milliseconds."""
    of_search = ("search/pagefind/pagefind.js", "search/lookup.json", "assets/elements/site-search/worker.js")
    of_page = ("research/", "assets/elements/site-search/site-search.js", "assets/handbook.css")
    view = View([Sent(f"/en/{path}", 10) for path in (*of_search, *of_page)], [50.0, 60.0, 200.0])
    assert (60, 160.0) == (view.size, view.blocking)
    assert [f"/en/{path}" for path in of_search] == [one.path for one in view.of_search]


def test_a_choice_costs_what_its_thread_does_until_its_frame() -> None:
    """Tasks of the page's thread between the two marks, the one of the choice among them, on a slower processor."""

    def task(start: int, spent: int, thread: int = 1) -> dict[str, Any]:
        return {"ph": "X", "name": TASK, "pid": 1, "tid": thread, "ts": start, "dur": 2000, "tdur": spent}

    marks = [{"name": name, "pid": 1, "tid": 1, "ts": at} for name, at in (("hb-chosen", 5000), ("hb-shown", 9000))]
    tasks = [task(1000, 900), task(4000, 1500), task(7000, 500), task(7000, 700, thread=2), task(9500, 800)]
    assert SLOWED * 2.0 == between([*marks, *tasks])


def test_ratios_compare_what_was_measured(site: Path) -> None:
    """With the commit, among numbers of roles and languages, with peers; what was not measured is not compared."""
    figures = Figures()
    assert [] == list(ratios(figures, "old"))
    for name, pages in ((PRESENT, 100), ("old", 100), ("4", 100), ("60", 1100)):
        figures.sizes[name] = sizes_of(site).__class__(**sizes_of(site).__dict__ | {"pages": pages})
    for name, what, cpu, peak in (
        (PRESENT, "check", 2.0, 0),
        ("old", "check", 10.0, 0),
        (PRESENT, "build", 4.0, 0),
        ("old", "build", 35.0, 0),
        (PRESENT, "Hugo", 0.5, 0),
        ("4", "check", 2.0, 100 * MEGABYTES),
        ("60", "check", 30.0, 212 * MEGABYTES),
        ("4", "build", 4.0, 0),
        ("60", "build", 39.0, 0),
        ("4", "build, six languages", 12.0, 0),
    ):
        figures.costs[name, what] = Cost(cpu, cpu / 2, peak)
    assert [
        "check: 1/5.0 of old",
        "build: 1/8.8 of old",
        "bytes of the mean page: 1.00 of old, of the largest: 1.00",
        "a further page, from 4 to 60 roles: 0.0350 s, 1/10.0 of 0.35 s",
        "a further page: 1/10.0 of the mean page of old on this machine",
        "cost of a page at 60 roles: 0.89 of that at 4",
        "check of a further role: 0.50 s, 2.0 MB",
        "Hugo, present: 1/8.0 of the seconds of a cold build",
        "build, six languages at 4 roles: 3.00 times one (by the clock 3.00)",
    ] == list(ratios(figures, "old"))


def test_rows_are_markdown() -> None:
    """A row has the cells of the head; what could not be measured says why."""
    lines = [
        *head(COSTS).splitlines()[1:],
        cost_row("4", "check", Cost(1.5, 2, 3 * MEGABYTES)),
        cost_row("4", "Hugo", None, "no"),
    ]
    assert {len(COSTS) + 1} == {line.count("|") for line in lines}
    assert ["4 roles", "check", "1.50", "2.00", "3", ""] == [cell.strip() for cell in lines[2].split("|")[1:-1]]
    assert ["4 roles", "Hugo", "–", "–", "–", "no"] == [cell.strip() for cell in lines[3].split("|")[1:-1]]


def test_a_commit_that_is_not_there_ends_the_run(tmp_path: Path) -> None:
    """One line says so before anything is measured, and nothing is left behind."""
    done = subprocess.run(
        [sys.executable, "-m", "bench", "--parts", "against", "--against", "nowhere"],
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (1, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith("bench: there is no commit 'nowhere' here")
    assert 1 == done.stderr.count("\n")
    assert [] == list(tmp_path.iterdir())
