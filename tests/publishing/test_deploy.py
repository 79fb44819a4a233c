"""`handbook deploy` and `handbook retire`: what they publish, what they refuse, and that nothing is ever lost.

All but the first case publish three pages; tests/browser/test_editions.py walks editions that were really built.
"""

import json
import os
import shutil
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.mkdocs_edge.building import Place
from macros.publishing import deploy
from macros.publishing.refusal import RefusedError
from macros.versions.git import git
from tests.conftest import Once
from tests.publishing.handbooks import NOWHERE, WRITER, Clone, publish_editions, thin_clone, three_pages

LANGUAGES = ("en", "de")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    """A clone from which nothing has been published yet; copy it before changing it."""
    return thin_clone(tmp_path_factory.mktemp("publishing") / "fresh")


@pytest.fixture(scope="module")
def published(fresh: Clone, tmp_path_factory: pytest.TempPathFactory) -> Clone:
    """A clone from which the edition 2026.1 and a draft have been published; copy it before changing it."""
    clone = fresh.copy(tmp_path_factory.mktemp("publishing") / "published")
    clone.deploy("2026.1")
    clone.project.edit("data/handbook.yml", "families:", "# A comment.\nfamilies:")
    clone.commit()
    clone.deploy("draft")
    return clone


def _versions(clone: Clone, language: str = "en") -> dict[str, list[str]]:
    return {each["version"]: each["aliases"] for each in json.loads(clone.read(f"{language}/versions.json"))}


# What is published -----------------------------------------------------------------------------------------


def test_what_is_built_is_published(once: Once) -> None:
    """The command builds every language really, checks what it built, and says where it stands."""
    folder = once("editions", publish_editions)
    clone = Clone(folder / "chain")

    assert f"Published 2026.1: {NOWHERE}/handbook/en/latest/" == (folder / "told").read_text("utf-8").splitlines()[-1]
    for language in LANGUAGES:
        assert "roles/lighthouse-keeper/kpis/index.html" in clone.files(f"{language}/2026.1")
        assert f"/{language}/2026.2/" in clone.read(f"{language}/latest/roles/index.html")


def test_a_first_draft_leads_to_itself(fresh: Clone, tmp_path: Path) -> None:
    """Before there is an edition, the root leads to the draft, and nothing is the latest."""
    clone = fresh.copy(tmp_path / "clone")
    clone.deploy("draft")

    assert [{"draft": []}] * 2 == [_versions(clone, language) for language in LANGUAGES]
    assert 'href="en/draft/"' in clone.read("index.html")
    assert 'href="draft/"' in clone.read("de/index.html")
    assert {"draft", "index.html", "searches", "versions.json"} == {path.split("/")[0] for path in clone.files("en")}


def test_an_edition_is_the_latest_in_every_language(published: Clone) -> None:
    """The edition and the alias hold the same pages, by copy, in each language; the draft stands beside them."""
    for language in LANGUAGES:
        assert {"draft": [], "2026.1": ["latest"]} == _versions(published, language)
        assert published.files(f"{language}/2026.1") == published.files(f"{language}/latest")
    assert 'href="en/latest/"' in published.read("index.html")
    assert 'href="latest/"' in published.read("de/index.html")


def test_the_branch_holds_one_commit_for_each_deploy(published: Clone) -> None:
    """What is written language by language is sent as one step."""
    subjects = git(published.origin, "log", "--format=%s %cn", "gh-pages").splitlines()
    head, first = git(published.root, "log", "--format=%H", "main").split()

    assert [f"Publish draft ({head[:9]}) Keeper", f"Publish 2026.1 ({first[:9]}) Keeper"] == subjects


def test_an_edition_is_tagged(published: Clone) -> None:
    """The data of an edition can be found again, by anyone who builds the next one."""
    first = git(published.root, "log", "--format=%H", "main").split()[-1]

    assert first == git(published.origin, "rev-parse", "refs/tags/2026.1").strip()


def test_the_clone_is_left_as_it_was(published: Clone) -> None:
    """No branch gh-pages in it, no changed file, and nothing that git misses."""
    assert "refs/heads/main\n" == git(published.root, "for-each-ref", "--format=%(refname)", "refs/heads")
    assert "" == git(published.root, "fsck", "--connectivity-only", "--no-dangling", "--no-progress")
    assert "" == git(published.root, "status", "--porcelain")


def test_the_same_edition_again_changes_nothing(published: Clone, tmp_path: Path) -> None:
    """A deploy whose answer was lost can simply be run again."""
    clone = published.copy(tmp_path / "clone")
    git(clone.root, "checkout", "--quiet", "2026.1")

    assert "2026.1 is already published" in clone.deploy("2026.1")
    assert published.tip == clone.tip


def test_an_older_edition_does_not_become_the_latest(published: Clone, tmp_path: Path) -> None:
    """It is published beside the newest, and neither the alias nor the root moves."""
    clone = published.copy(tmp_path / "clone")
    before = [clone.tree(f"{language}/latest") for language in LANGUAGES] + [clone.read("index.html")]
    clone.deploy("2025.4")

    assert {"draft": [], "2026.1": ["latest"], "2025.4": []} == _versions(clone)
    assert before == [clone.tree(f"{language}/latest") for language in LANGUAGES] + [clone.read("index.html")]


def test_a_newer_edition_takes_the_alias(published: Clone, tmp_path: Path) -> None:
    """2026.10 is newer than 2026.1; the old edition's pages stay byte for byte."""
    clone = published.copy(tmp_path / "clone")
    before = clone.tree("de/2026.1")
    clone.deploy("2026.10")

    assert {"draft": [], "2026.10": ["latest"], "2026.1": []} == _versions(clone, "de")
    assert (before, clone.files("de/2026.10")) == (clone.tree("de/2026.1"), clone.files("de/latest"))
    assert "de/2026.10/" in clone.read("de/latest/index.html")


def test_other_files_of_the_branch_stay(published: Clone, tmp_path: Path) -> None:
    """The file with the site's own domain, which GitHub keeps there, is not taken away."""
    clone = published.copy(tmp_path / "clone")
    pages = clone.check_out(tmp_path / "pages")
    (pages / "CNAME").write_text("handbook.example.org\n", "utf-8")
    git(pages, "add", "CNAME")
    git(pages, "commit", "--quiet", "--message", "Domain", environment=WRITER)
    git(pages, "push", "--quiet", "origin", "gh-pages")
    clone.deploy("2026.2")

    assert "handbook.example.org\n" == clone.read("CNAME")


# What is refused -------------------------------------------------------------------------------------------


def _refused(clone: Clone, act: Callable[[], str]) -> list[str]:
    """The lines of an act that must be refused and change nothing."""
    before = clone.tip
    with pytest.raises(RefusedError) as refused:
        act()
    assert before == clone.tip
    return list(refused.value.args)


@pytest.mark.parametrize("act", [lambda clone: clone.deploy("2026.2"), lambda clone: clone.retire("2026.1")])
def test_a_broken_list_of_versions_is_refused(published: Clone, tmp_path: Path, act: Callable[[Clone], str]) -> None:
    """One line names the file and the branch and says what to do; nothing is written."""
    clone = published.copy(tmp_path / "clone")
    pages = clone.check_out(tmp_path / "pages")
    (pages / "de/versions.json").write_text('[{"version": "2026.1"}]\n', "utf-8")
    git(pages, "commit", "--quiet", "--all", "--message", "By hand", environment=WRITER)
    git(pages, "push", "--quiet", "origin", "gh-pages")

    fix = "put back the file of a previous commit of that branch, or fix it there"
    why = f"de/versions.json on gh-pages is not a list of versions ([0]['title']: Field required); {fix}"
    assert [why] == _refused(clone, lambda: act(clone))


def _by_hand(clone: Clone, folder: Path, *, removed: str = "", **written: str) -> Clone:
    """Change the published branch as someone does who knows no better."""
    pages = clone.check_out(folder)
    if removed:
        (pages / removed).unlink()
    for path, text in written.items():
        (pages / path).write_bytes(text.encode("latin-1"))
    git(pages, "add", "--all")
    git(pages, "commit", "--quiet", "--message", "By hand", environment=WRITER)
    git(pages, "push", "--quiet", "origin", "gh-pages")
    return clone


def _unbuilt(*_: object) -> bool:
    raise AssertionError("it is built, though it could be known that it is refused")


ACTS: list[Callable[[Clone], str]] = [
    lambda clone: clone.deploy("2025.4", _unbuilt),
    lambda clone: clone.deploy("draft", _unbuilt),
    lambda clone: clone.retire("draft"),
    lambda clone: clone.retire("2026.1"),
    lambda clone: clone.retire("2024.1"),
]


def test_a_missing_list_of_versions_is_refused(published: Clone, tmp_path: Path) -> None:
    """Nobody knows then which edition is the newest, so nothing is built, published, or said to be retired."""
    clone = _by_hand(published.copy(tmp_path / "clone"), tmp_path / "pages", removed="de/versions.json")

    assert [["de/versions.json is missing on gh-pages, and de/2026.1 is there"]] * len(ACTS) == [
        [line.split("; ")[0] for line in _refused(clone, partial(act, clone))] for act in ACTS
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[]", "en/versions.json on gh-pages does not list 2026.1, which is there"),
        (
            '[{"version": "draft", "title": "Draft", "aliases": []}]',
            "en/versions.json on gh-pages does not list 2026.1",
        ),
        ("{", "en/versions.json on gh-pages is not a list of versions"),
        ('{"a": 1}', "en/versions.json on gh-pages is not a list of versions"),
        ('[{"version": "2026.1", "aliases": []}]', "en/versions.json on gh-pages is not a list of versions"),
        ('[{"version": "", "title": "x", "aliases": []}]', "en/versions.json on gh-pages is not a list of versions"),
        (
            '[{"version": "../x", "title": "x", "aliases": []}]',
            "en/versions.json on gh-pages is not a list of versions",
        ),
        ("\xff\xfe", "en/versions.json on gh-pages is not a list of versions"),
    ],
)
def test_a_list_that_was_broken_by_hand_is_refused(published: Clone, tmp_path: Path, text: str, why: str) -> None:
    """Before anything is built, in one line with the branch and the file."""
    clone = _by_hand(published.copy(tmp_path / "clone"), tmp_path / "pages", **{"en/versions.json": text})

    for act in ACTS[:3]:
        (line,) = _refused(clone, partial(act, clone))
        assert line.startswith(why), line


@pytest.mark.parametrize("verb", [("deploy", "2026.2"), ("retire", "2026.1")])
@pytest.mark.parametrize("remote", ["--upload-pack=touch pwned", "-x", "", "a\x1b[31m"])
def test_a_remote_is_no_option(published: Clone, verb: tuple[str, str], remote: str) -> None:
    """What is typed is refused in plain words, and runs nothing."""
    done = published.run(*verb, f"--remote={remote}")

    assert (2, True) == (done.returncode, f"{remote!a} is not a remote; write its name" in done.stderr), done
    assert not (published.root / "pwned").exists()


@pytest.mark.parametrize("verb", [("deploy", "2026.2"), ("retire", "2026.1")])
def test_a_remote_that_hangs_is_given_up(
    published: Clone, verb: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who waits is told, and how long at most; then nothing of it runs on."""
    hangs = tmp_path / "hangs"
    hangs.write_text(f"#!/bin/sh\necho $$ >{tmp_path}/pid\nexec sleep 600\n", "utf-8")
    hangs.chmod(0o755)
    monkeypatch.setenv("GIT_SSH_COMMAND", str(hangs))
    done = published.handbook(*verb, "--remote", "ssh://example.org/x.git", "--wait", "1")

    assert 2 == done.returncode, done
    assert "Waiting for 'ssh://example.org/x.git' (1 seconds at most) ..." in done.stderr
    assert "'ssh://example.org/x.git' did not answer within 1 seconds; --wait sets how long" in done.stderr
    state = Path(f"/proc/{(tmp_path / 'pid').read_text('utf-8').strip()}/stat")
    assert not state.exists() or state.read_text("utf-8").rpartition(")")[2].split()[0] == "Z"


@pytest.mark.parametrize("name", ["v2026.1", "2026", "2026.0", "2026.1.1", "latest", "next", "../x", ""])
def test_a_name_that_is_no_edition_is_refused(fresh: Clone, name: str) -> None:
    """CalVer or `draft`, nothing else."""
    said = f"'{name}' is not an edition; write the year and a number, such as 2026.1, or draft"
    assert [said] == _refused(fresh, lambda: fresh.deploy(name))


@pytest.mark.parametrize(
    ("path", "told"), [("data/handbook.yml", "data/handbook.yml is not"), ("notes.txt", "notes.txt is not")]
)
def test_a_dirty_tree_is_refused(fresh: Clone, tmp_path: Path, path: str, told: str) -> None:
    """What is published is a commit; neither a change nor a new file may stand beside it."""
    clone = fresh.copy(tmp_path / "clone")
    with (clone.root / path).open("a") as file:
        file.write("# more\n")

    (line,) = _refused(clone, lambda: clone.deploy("draft"))
    assert line == f"{told} committed; commit it, or put it aside with git stash -u"


def test_an_edition_with_a_draft_in_it_is_refused(fresh: Clone, tmp_path: Path) -> None:
    """Each mark of a draft and each text to write is told with its line; the draft of the site takes them."""
    clone = fresh.copy(tmp_path / "clone")
    done = clone.run("new", "location", "west-port", "--title", "West Port", "--region", "West")
    assert 0 == done.returncode, done.stderr
    clone.commit()
    lines = _refused(clone, lambda: clone.deploy("2026.1"))

    assert [True] * 2 == [line.startswith("data/locations/west-port.yml:") for line in lines]
    assert (True, True) == ("this is a draft" in lines[0], "still says 'To do:'" in lines[1])
    assert "" == git(clone.root, "ls-remote", "origin", "refs/heads/gh-pages", "refs/tags/*")
    assert "Published draft" in clone.deploy("draft")


def test_a_shallow_clone_is_refused(fresh: Clone, published: Clone, tmp_path: Path) -> None:
    """It does not know when files changed."""
    shallow = tmp_path / "shallow" / "clone"
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{published.origin}", str(shallow))
    shutil.copytree(fresh.origin, tmp_path / "shallow" / "origin.git")

    clone = Clone(tmp_path / "shallow")
    (line,) = _refused(clone, lambda: clone.deploy("2026.2"))
    assert "this clone is shallow and does not know when files changed; run git fetch --unshallow" == line


def test_every_reason_is_told_at_once(fresh: Clone, tmp_path: Path) -> None:
    """A wrong name, a dirty tree and a wrong remote are three lines of one run of the command, which then ends."""
    clone = fresh.copy(tmp_path / "clone")
    (clone.root / "notes.txt").touch()
    done = clone.run("deploy", "26.1", "--remote", "nowhere")

    assert (2, "") == (done.returncode, clone.tip)
    told = (
        "'26.1' is not",
        "notes.txt is not committed",
        "the remote 'nowhere' cannot be read",
        "Nothing has changed.",
    )
    assert list(told) == [line[: len(start)] for line, start in zip(done.stderr.splitlines(), told, strict=True)]


def test_an_older_edition_may_not_ask_for_the_alias(published: Clone) -> None:
    """With --latest it is refused instead of being published beside the newest."""
    (line,) = _refused(published, lambda: published.deploy("2025.1", latest=True))
    assert "2025.1 cannot be the latest, 2026.1 is newer; leave --latest out" == line


def test_an_edition_stays_as_it_is(published: Clone, tmp_path: Path) -> None:
    """Another commit cannot take an edition's name, and other content cannot take its place."""
    clone = published.copy(tmp_path / "clone")
    (line,) = _refused(clone, lambda: clone.deploy("2026.1"))
    assert line.startswith("2026.1 is the tag of the commit ")
    assert line.endswith("git checkout 2026.1, or take the next number")

    git(clone.origin, "tag", "--delete", "2026.1")
    clone.project.edit("data/sources.yml", "publisher: Society of keepers", "publisher: Society of watchers")
    clone.commit()
    git(clone.root, "tag", "--delete", "2026.1")
    lines = _refused(clone, lambda: clone.deploy("2026.1"))
    assert [f"{language}/2026.1 is published with other content" for language in LANGUAGES] == [
        line.split(",")[0] for line in lines
    ]

    clone.deploy("2026.1", replace=True)
    assert "Society of watchers" in clone.read("en/latest/sources/index.html")


def test_faults_of_the_data_end_it_before_it_begins(fresh: Clone, tmp_path: Path) -> None:
    """Exit code 1 and the lines of `handbook check`."""
    clone = fresh.copy(tmp_path / "clone")
    clone.project.edit("data/handbook.yml", "families:", "famlies:")  # codespell:ignore famlies
    done = clone.run("deploy", "draft")

    assert (1, "") == (done.returncode, clone.tip)
    assert "data/handbook.yml:" in done.stdout


def _fails(catalog: Catalog, folder: Path, place: Place, version: str) -> bool:
    return three_pages(catalog, folder, place, version) and False


def _writes(catalog: Catalog, folder: Path, place: Place, version: str) -> bool:
    (catalog.root / "notes.txt").touch()
    return three_pages(catalog, folder, place, version)


def _breaks(catalog: Catalog, folder: Path, place: Place, version: str) -> bool:
    well = three_pages(catalog, folder, place, version)
    for language in place.languages:
        with (folder / language / version / "index.html").open("a") as page:
            page.write('<a href="nowhere/">x</a>')
    return well


@pytest.mark.parametrize(
    ("build", "told"),
    [
        (_fails, ["the build failed; fix what it says above"]),
        (_writes, ["files changed while the site was built; deploy again"]),
        (_breaks, [f"{language}/2026.1/: the link 'nowhere/' leads nowhere; fix it" for language in ("de", "en")]),
    ],
)
def test_what_is_not_whole_is_not_published(fresh: Clone, tmp_path: Path, build: deploy.Build, told: list[str]) -> None:
    """A build that failed or saw two states, and a link that MkDocs did not see, found in what was built."""
    clone = fresh.copy(tmp_path / "clone")
    assert told == _refused(clone, lambda: clone.deploy("2026.1", build))


def _large(catalog: Catalog, folder: Path, place: Place, version: str) -> bool:
    well = three_pages(catalog, folder, place, version)
    for language in place.languages:
        (folder / language / version / "picture.png").write_bytes(bytes(200_000))
    return well


def test_too_large_a_site_is_refused_with_the_sizes(
    published: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lines name what each version has, and what retiring an edition would free; that is what it then frees."""
    clone = published.copy(tmp_path / "clone")
    clone.deploy("2025.4", _large)
    monkeypatch.setattr(deploy, "MAX_BYTES", 1_000_000)
    first, *rest = _refused(clone, lambda: clone.deploy("2026.3", _large))
    lines = dict(line.split(" has ", 1) for line in rest)

    assert first.endswith(" MB, and 1.0 MB is the most; retire an edition")
    assert {"2025.4", "2026.1", "2026.3", "draft", "latest", "what is above the versions"} == set(lines)
    assert "0.4 MB; handbook retire 2025.4 would free them" == lines["2025.4"]
    assert "0.4 MB; it stays" == lines["latest"]
    assert "handbook retire 2025.4 would free 0.4 MB.\n" == clone.run("retire", "2025.4", "--dry-run").stdout


# The search ------------------------------------------------------------------------------------------------


def _indexes(clone: Clone, language: str) -> set[str]:
    """The names of the indexes of the search that a language has."""
    return {path.split("/")[1] for path in clone.files(language) if path.startswith("searches/")}


def test_versions_of_one_index_share_it(published: Clone, tmp_path: Path) -> None:
    """An alias, a draft and editions look in one folder as long as it is the same; none has one of its own."""
    clone = published.copy(tmp_path / "clone")
    (index,) = _indexes(clone, "en")
    for version in ("2026.1", "latest", "draft"):
        assert f'data-index="../searches/{index}/"' in clone.read(f"en/{version}/index.html")
    assert [] == [path for path in clone.files("en") if "/search/" in path]

    clone.deploy("2026.2", _with_another_index)
    assert 2 == len(_indexes(clone, "en"))
    assert {"lookup.json": "{}", "words.json": "{}"} == {
        name: clone.read(f"en/searches/{index}/{name}") for name in ("lookup.json", "words.json")
    }


def test_an_index_goes_with_the_last_version_that_looks_in_it(published: Clone, tmp_path: Path) -> None:
    """What is retired frees what it alone had; what others share stays."""
    clone = published.copy(tmp_path / "clone")
    before = _indexes(clone, "de")
    clone.deploy("2025.4", _with_another_index)
    assert before < _indexes(clone, "de")
    assert "would free 0.5 MB" in clone.run("retire", "2025.4", "--dry-run").stdout
    clone.retire("2025.4")
    assert before == _indexes(clone, "de")
    clone.deploy("draft", _with_another_index)
    clone.deploy("draft")
    assert before == _indexes(clone, "de")


def _with_another_index(catalog: Catalog, folder: Path, place: Place, version: str) -> bool:
    """Three pages, and an index of a quarter of a megabyte that no other version has."""
    assert three_pages(catalog, folder, place, version)
    for language in place.languages:
        (folder / language / version / "search/words.json").write_text("x" * 250_000, "utf-8")
    return True


# Retire ----------------------------------------------------------------------------------------------------


def test_a_retired_edition_is_gone_in_every_language(published: Clone, tmp_path: Path) -> None:
    """Its pages and its entry in the switch are gone; the others stay; its tag stays too."""
    clone = published.copy(tmp_path / "clone")
    clone.deploy("2026.2")
    others = clone.tree("de/2026.2")
    done = clone.run("retire", "2026.1")

    assert 0 == done.returncode, done.stderr
    assert [{"draft": [], "2026.2": ["latest"]}] * 2 == [_versions(clone, language) for language in LANGUAGES]
    assert others == clone.tree("de/2026.2")
    assert [] == [path for path in clone.files() if path.split("/")[1:2] == ["2026.1"]]  # others tell of it
    assert git(clone.origin, "tag").split() == ["2026.1", "2026.2"]


def test_latest_steps_back_where_the_newest_is_retired(published: Clone, tmp_path: Path) -> None:
    """Everything is what it was before that edition was published."""
    clone = published.copy(tmp_path / "clone")
    before = clone.tree()
    clone.project.edit("data/handbook.yml", "families:", "# Another.\nfamilies:")
    clone.project.edit("data/sources.yml", "title: Survey of keepers", "title: Survey of all keepers")
    clone.commit()
    clone.deploy("2026.2")
    assert before != clone.tree()
    done = clone.run("retire", "2026.2")

    assert (0, True) == (done.returncode, done.stdout.endswith("; latest leads to 2026.1.\n")), done
    assert before == clone.tree()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("2026.1", "2026.1 is the latest, and there is no edition before it; publish a newer one first"),
        ("2024.1", "there is no edition '2024.1' to retire; there is: draft, 2026.1"),
    ],
)
def test_the_latest_and_the_unknown_cannot_be_retired(published: Clone, name: str, told: str) -> None:
    """Nothing changes."""
    before = published.tip
    done = published.run("retire", name)

    assert (2, f"{told}\nNothing has changed.\n", before) == (done.returncode, done.stderr, published.tip)


# Races and accidents ---------------------------------------------------------------------------------------


def test_many_deploys_at_once_lose_no_edition(fresh: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every one of five clones publishes its edition into one repository; the newest is the latest."""
    catalog = read(fresh.root)[0]
    place = Place.of(catalog)  # once, because MkDocs does not read its settings twice at a time in one process
    monkeypatch.setattr(Place, "of", lambda _catalog: place)
    first = fresh.copy(tmp_path / "first")
    origin = first.origin
    editions = [f"2026.{number}" for number in range(6, 11)]

    def run(edition: str) -> str:
        folder = tmp_path / edition
        git(tmp_path, "clone", "--quiet", str(origin), str(folder / "clone"))
        return Clone(folder).deploy(edition)

    with ThreadPoolExecutor(len(editions)) as pool:
        told = list(pool.map(run, editions))

    assert [f"Published {edition}" for edition in editions] == [line.split(":")[0] for line in told]
    assert {edition: [] for edition in editions} | {"2026.10": ["latest"]} == _versions(first)
    assert [] == [edition for edition in editions if "index.html" not in first.files(f"en/{edition}")]
    assert editions == sorted(git(origin, "tag").split(), key=lambda tag: int(tag.split(".")[1]))
    assert len(editions) == len(git(origin, "log", "--format=%H", "gh-pages").split())


def test_two_deploys_in_one_clone_do_not_mix(fresh: Clone, tmp_path: Path) -> None:
    """Each builds in folders of its own: the draft's pages are the draft's, the edition's the edition's."""
    clone = fresh.copy(tmp_path / "clone")
    started = [clone.process(name) for name in ("2026.1", "draft")]
    ended = [process.end() for process in started]

    assert [0, 0] == [code for code, _ in ended], ended
    assert {"draft": [], "2026.1": ["latest"]} == _versions(clone)
    for version in ("2026.1", "draft"):
        assert f"/en/{version}/sources/" in clone.read(f"en/{version}/sitemap.xml")
    alone = fresh.copy(tmp_path / "alone")
    alone.deploy("2026.1")
    assert alone.tree("en/2026.1") == clone.tree("en/2026.1")


SHIM = """#!/bin/sh
# A git that kills its whole process group at one of its commands: before it, some time into it, or after it.
case " $* " in *" $KILL_ON "*) ;; *) exec "$REAL_GIT" "$@" ;; esac
case "$KILL_AT" in
before) ;;
after) "$REAL_GIT" "$@" ;;
*) exec 3<&0; "$REAL_GIT" "$@" <&3 & sleep "$KILL_AT" ;;
esac
kill -9 0
"""


def _run_with(folder: Path, clone: Clone, command: str, moment: str) -> int | None:
    """Deploy 2026.2 with a git that kills. Returns the exit code, once nothing of the group runs any more."""
    real = shutil.which("git")
    assert real
    (folder / "git").write_text(SHIM, "utf-8")
    (folder / "git").chmod(0o755)
    path = f"{folder}:{os.environ['PATH']}"
    told = {"PATH": path, "REAL_GIT": real, "KILL_ON": command, "KILL_AT": moment}
    process = clone.process("2026.2", TMPDIR=str(folder), **told)  # where what it leaves behind goes with the test
    return process.end()[0]


@pytest.fixture(scope="module")
def before(fresh: Clone, tmp_path_factory: pytest.TempPathFactory) -> Clone:
    """The same with an edition published, as it is before the deploy that is killed."""
    clone = fresh.copy(tmp_path_factory.mktemp("before") / "clone")
    clone.deploy("2026.1")
    return clone


@pytest.fixture(scope="module")
def whole(before: Clone, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the branch holds after a deploy that nobody kills."""
    clone = before.copy(tmp_path_factory.mktemp("whole") / "clone")
    clone.deploy("2026.2")
    return clone.tree()


MOMENTS = (
    ("status", "before"),
    ("fetch", "after"),
    ("log", "before"),
    ("init", "after"),
    ("hash-object", "before"),
    ("hash-object", "0.01"),
    ("update-index", "after"),
    ("commit-tree", "after"),
    ("push", "before"),
    ("push", "0.005"),
    ("push", "0.03"),
    ("push", "after"),
)
"""The command of git at which the deploy is killed, and when: before or after it, or seconds into it."""


@pytest.mark.parametrize(("command", "moment"), MOMENTS)
def test_a_killed_deploy_leaves_the_old_state_or_the_new(
    before: Clone, whole: str, tmp_path: Path, command: str, moment: str
) -> None:
    """Wherever it dies, nothing in between is published, and the next deploy in the same clone goes well."""
    clone = before.copy(tmp_path / "clone")
    code = _run_with(tmp_path, clone, command, moment)

    assert -signal.SIGKILL == code
    assert clone.tree() in (before.tree(), whole)
    assert whole == clone.tree() or (command, moment) != ("push", "after")
    clone.deploy("2026.2")
    assert whole == clone.tree()
