"""A build replaces nothing but a site that a build has made."""

import os
from pathlib import Path

import pytest

from macros.pages import site_folder
from macros.pages.site_folder import mark, put_in_place, reason_against, work_folder

ADDRESS = "https://example.org/hb/"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with a file in each folder that it is read from, and something outside."""
    for place in (*site_folder.READ, "notes", "../outside"):
        (tmp_path / "project" / place).mkdir(parents=True)
        (tmp_path / "project" / place / "kept.txt").touch()
    return tmp_path / "project"


def _site(folder: Path, address: str = ADDRESS) -> Path:
    folder.mkdir(parents=True)
    (folder / "index.html").touch()
    mark(folder, address)
    return folder


@pytest.mark.parametrize(
    ("place", "why"),
    [
        (".", "holds the handbook itself"),
        ("..", "holds the handbook itself"),
        ("notes/..", "holds the handbook itself"),
        ("/", "holds the handbook itself"),
        ("data", "is a part of data/"),
        ("data/site", "is a part of data/"),
        ("docs/../docs", "is a part of docs/"),
        (".git", "is a part of .git/"),
        ("notes", "holds files that no build made"),
        ("../outside", "holds files that no build made"),
        ("notes/kept.txt", "is a file"),
        ("nosuch/deep", "is not a folder"),
    ],
)
def test_what_is_not_a_site_is_not_for_one(root: Path, place: str, why: str) -> None:
    """Neither the project, nor a part of it, nor whatever a path names by mistake; in one line."""
    reason = reason_against(root, root / place, ADDRESS)

    assert (True, 1) == (why in reason, len(reason.splitlines())), reason


def test_a_link_is_not_for_a_site(root: Path) -> None:
    """Neither where it leads to a site, nor to what is not there, nor out of the project on the way."""
    _site(root / "other")
    (root / "site").symlink_to(root / "other")
    (root / "away").symlink_to(root / "nowhere")
    (root / "way").symlink_to(root / "data")

    assert "is a link" in reason_against(root, root / "site", ADDRESS)
    assert "is a link" in reason_against(root, root / "away", ADDRESS)
    assert "is a part of data/" in reason_against(root, root / "way/site", ADDRESS)


def test_what_is_absent_empty_or_a_site_is_for_one(root: Path) -> None:
    """Of a project whose address has changed, too; outside only what is of this handbook."""
    (root / "empty").mkdir()
    _site(root / "site", "https://example.org/before/")
    _site(root / "../ours")
    _site(root / "../theirs", "https://example.org/theirs/")

    assert ["", "", "", "", ""] == [
        reason_against(root, root / place, ADDRESS) for place in ("new", "../new", "empty", "site", "../ours")
    ]
    assert "the site of another handbook" in reason_against(root, root / "../theirs", ADDRESS)


def test_what_cannot_be_written_is_not_for_a_site(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the folder, nor the one that it would stand in: told before anything is built."""
    site = _site(root / "notes/site")
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != site)
    assert f"{site} cannot be written" in reason_against(root, site, ADDRESS)
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != site.parent)
    assert f"{site.parent} cannot be written" in reason_against(root, site, ADDRESS)


def test_a_site_that_cannot_be_moved_leaves_the_last(root: Path) -> None:
    """Where the new one is gone, the old one is back."""
    old = _site(root / "site")
    with pytest.raises(OSError, match="No such file"):
        put_in_place(root / "nosuch", old, root / "old")

    assert {"index.html", site_folder.MARK} == {path.name for path in old.iterdir()}


def test_a_folder_in_which_a_build_was_killed_goes_with_the_next(root: Path) -> None:
    """Another that works stays, and so does what only has such a name."""
    (root / ".site-own").mkdir()
    with work_folder(root / "site") as running:
        if not (process := os.fork()):
            with work_folder(root / "site"):
                os._exit(0)  # as if it were killed
        os.waitpid(process, 0)
        (left,) = {path.name for path in root.glob(".site-*")} - {".site-own", running.name}
        with work_folder(root / "site") as third:
            names = {path.name for path in root.glob(".site-*")}

    assert {running.name, third.name, ".site-own"} == names
    assert left not in names
    assert [".site-own"] == [path.name for path in root.glob(".site-*")]
