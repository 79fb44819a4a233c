"""The site while it is edited: whatever is changed, in whatever order, it is the site that a build would make."""

import os
import random
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from macros.mkdocs_edge.live import LiveSite
from macros.mkdocs_edge.processes import run_mkdocs
from tests.conftest import ROLE, Project, small_project
from tests.repository import Repository

HOST = "127.0.0.1:8000"
KEEPER = "roles/lighthouse-keeper"


class Edited:
    """A handbook with the site that shows it; edits go to both."""

    def __init__(self, project: Project, folder: Path) -> None:
        self.project = project
        self.folder = folder
        self.site = LiveSite(project.root, folder, HOST)
        assert self.site.start(), self.site.faults

    def make_all(self) -> None:
        """Make every file that someone could ask for."""
        for address in (*self.site.addresses, "search/lookup.json", "404.html", "sitemap.xml", "about/due.json"):
            self.site.freshen(address)

    def written(self) -> dict[str, int]:
        """Each page with the time at which it was written last."""
        return {address: (self.folder / address).stat().st_mtime_ns for address in self.site.addresses}

    def files(self) -> dict[str, bytes]:
        """What the site holds, but for what a build packs."""
        return _files(self.folder)

    def built(self, folder: Path) -> dict[str, bytes]:
        """What a build of the same state holds."""
        shutil.rmtree(folder, ignore_errors=True)
        assert run_mkdocs(self.project.catalog(), {folder: {"HANDBOOK_LANGUAGE": "en", "HANDBOOK_STRICT": "true"}})
        return _files(folder)


def _files(folder: Path) -> dict[str, bytes]:
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if not name.endswith(".gz")}


@pytest.fixture
def edited(tmp_path: Path) -> Iterator[Edited]:
    """The small handbook with two roles and two editions, all of its pages made."""
    before, environment = Path.cwd(), dict(os.environ)
    project = small_project(tmp_path / "project")
    repository = Repository(project.root)
    repository.commit({}, "2026-01-01T12:00:00+00:00")
    repository.git("tag", "2026.1")
    project.add_role("buoy")
    project.run("generate")
    repository.commit({}, "2026-02-01T12:00:00+00:00")
    os.chdir(project.root)
    try:
        site = tmp_path / "site"
        site.mkdir()
        found = Edited(project, site)
        found.make_all()
        yield found
    finally:
        os.chdir(before)
        os.environ.clear()
        os.environ.update(environment)


def _change_a_text(project: Project, dice: random.Random) -> bool:
    """A word is added to a random text of a random role."""
    path = dice.choice(sorted((project.root / "data/roles").rglob("*.yml")))
    lines = path.read_text("utf-8").split("\n")
    places = [at for at, line in enumerate(lines) if re.match(r" +(label|why|ask|answer|text): [A-Z].*[a-z.?]$", line)]
    if not places:
        return False
    at = dice.choice(places)
    lines[at] = re.sub(r": ([A-Z])", rf": Word {dice.randrange(1000)}, then \1", lines[at], count=1)
    path.write_text("\n".join(lines), "utf-8")
    return False


def _move_lines(project: Project, dice: random.Random) -> bool:
    """A comment moves everything below it: the pencils lead to other lines."""
    path = dice.choice(sorted((project.root / "data").rglob("*.yml")))
    text = path.read_text("utf-8")
    first = text.index("\n") + 1
    path.write_text(f"{text[:first]}# A comment.\n{text[first:]}", "utf-8")
    return False


def _rename_a_role(project: Project, dice: random.Random) -> bool:
    """A title stands in navigation, in other roles and in what all roles share."""
    path = project.root / "data/roles/buoy/role.yml"
    path.write_text(re.sub(r"(?m)^title: .*$", f"title: Buoy Keeper {dice.randrange(1000)}", path.read_text("utf-8")))
    return False


def _say_it_otherwise(project: Project, dice: random.Random) -> bool:
    """A term's definition is on every page that uses it."""
    path = project.root / "data/glossary.yml"
    text = path.read_text("utf-8")
    path.write_text(re.sub(r"(definition: )(.)", rf"\1{dice.choice(['So', 'Thus'])}: \2", text, count=1), "utf-8")
    return False


def _write_on_a_page(project: Project, dice: random.Random) -> bool:
    """A sentence is added to a random page of docs/."""
    path = dice.choice(sorted((project.root / "docs").rglob("*.md")))
    path.write_text(f"{path.read_text('utf-8')}\n\nOne more sentence, number {dice.randrange(1000)}.\n", "utf-8")
    return True


def _add_a_page(project: Project, dice: random.Random) -> bool:
    """A page more stands in the navigation of all others."""
    number = dice.randrange(1000)
    project.write(f"docs/about/page-{number}.md", f"---\ntitle: Page {number}\n---\n\n# Page {number} {{ #page }}\n")
    return True


def _color_it(project: Project, dice: random.Random) -> bool:
    """A style is changed."""
    path = dice.choice(sorted((project.root / "docs/assets/styles").rglob("*.css")))
    path.write_text(f"{path.read_text('utf-8')}\n.lamp {{ margin: {dice.randrange(9)}px }}\n", "utf-8")
    return True


def _drop_an_overlay(project: Project, dice: random.Random) -> bool:
    """A variant goes, with its page."""
    overlays = sorted((project.root / "data/roles/buoy/industries").glob("*.yml"))
    if overlays:
        dice.choice(overlays).unlink()
    return False


EDITS: tuple[Callable[[Project, random.Random], bool], ...] = (
    _change_a_text,
    _move_lines,
    _rename_a_role,
    _say_it_otherwise,
    _write_on_a_page,
    _add_a_page,
    _color_it,
    _drop_an_overlay,
)
"""Ways to edit; each says whether it was not data/ alone."""


@pytest.mark.parametrize("seed", range(2))
def test_it_is_what_a_build_would_make(edited: Edited, tmp_path: Path, seed: int) -> None:
    """Byte for byte, after every two of a series of random edits, and from the start."""
    dice = random.Random(seed)  # noqa: S311 (the same edits in every run)
    edits = dice.sample(EDITS, len(EDITS))
    assert edited.built(tmp_path / "built") == edited.files()
    for first, second in zip(edits[::2], edits[1::2], strict=True):
        for edit in (first, second):
            edited.site.change(files=edit(edited.project, dice))
            edited.site.freshen(f"{KEEPER}/hiring/index.html")
        if edited.site.faults:  # such as that of an entry which nothing names any more
            assert [str(fault) for fault in edited.project.problems()] == edited.site.faults
            continue
        edited.make_all()
        built, shown = edited.built(tmp_path / "built"), edited.files()
        assert set() == built.keys() ^ shown.keys()
        assert [] == [name for name in built if built[name] != shown[name]], (first.__name__, second.__name__)


def test_only_what_rests_on_a_change_is_made_again(edited: Edited) -> None:
    """A text of one page changes that page, and what lists what is new; not the other role."""
    before = edited.written()
    edited.project.edit(f"{ROLE}/hiring.yml", "label: No log", "label: No log at all")
    edited.site.change(files=False)
    edited.make_all()
    changed = {address for address, time in edited.written().items() if time != before[address]}
    assert {f"{KEEPER}/hiring/index.html", "whats-new/index.html"} == changed


def test_a_slip_leaves_the_page_with_the_fault_above_it(edited: Edited) -> None:
    """Until it is fixed; then nothing tells of it any more."""
    page = edited.folder / KEEPER / "hiring/index.html"
    good = page.read_text("utf-8")
    at = edited.project.spoil(f"{ROLE}/hiring.yml", "    label: No log", "    ▸lable: No log")  # codespell:ignore lable
    edited.site.change(files=False)
    edited.site.freshen(f"{KEEPER}/hiring/index.html")
    spoiled = page.read_text("utf-8")
    assert edited.site.faults
    assert edited.site.faults == edited.project.problems()
    assert at in spoiled
    assert "No log" in spoiled

    edited.project.edit(f"{ROLE}/hiring.yml", "    lable: No log", "    label: No log")  # codespell:ignore lable
    edited.site.change(files=False)
    edited.site.freshen(f"{KEEPER}/hiring/index.html")
    assert ([], good) == (edited.site.faults, page.read_text("utf-8"))


def test_nothing_waits_for_what_is_untidy(edited: Edited) -> None:
    """It is told, and the edit shows."""
    edited.project.edit("data/handbook.yml", "\nfamilies:\n", "\nsynonyms:\n  boat: zeppelin, boat\nfamilies:\n")
    edited.project.edit(f"{ROLE}/hiring.yml", "    label: No log", "    label: No log at all")
    edited.site.change(files=False)
    edited.site.freshen(f"{KEEPER}/hiring/index.html")

    assert ([], edited.project.problems()) == (edited.site.faults, edited.site.warnings)
    assert 1 == len(edited.site.warnings)
    assert "No log at all" in (edited.folder / KEEPER / "hiring/index.html").read_text("utf-8")
