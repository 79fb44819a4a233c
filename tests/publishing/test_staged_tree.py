"""Files that are changed in the index of a bare repository."""

from pathlib import Path

import pytest

from macros.publishing.staged_tree import StagedTree
from macros.versions.git import git
from tests.publishing.handbooks import WRITER


@pytest.fixture
def staged(tmp_path: Path) -> StagedTree:
    """An empty tree in a repository of its own."""
    git(tmp_path, "init", "--quiet", "--bare", "bare.git")
    return StagedTree(tmp_path / "bare.git")


def _folder(path: Path, **texts: str) -> Path:
    path.mkdir()
    for name, text in texts.items():
        (path / name).write_text(text, "utf-8")
    return path


def test_a_folder_stands_in_the_place_of_another(staged: StagedTree, tmp_path: Path) -> None:
    """What it lacks is gone, and what stands beside it stays, also where the names begin alike."""
    staged.write("en/1/old", "old")
    staged.write("en/10", "ten")
    staged.replace({"en/1": _folder(tmp_path / "new", a="a", b="b")})

    assert {"en/1/a": 1, "en/1/b": 1, "en/10": 3} == staged.sizes()


def test_at_the_root_nothing_else_is_taken_away(staged: StagedTree, tmp_path: Path) -> None:
    """The root belongs to all versions."""
    staged.write("CNAME", "example.org")
    staged.replace({".": _folder(tmp_path / "new", a="a")})

    assert {"CNAME": 11, "a": 1} == staged.sizes()


def test_bytes_and_names_stay_as_they_are(staged: StagedTree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the machine changes a line's end, and a name may hold quotation marks, spaces and other letters."""
    for name, value in (("COUNT", "1"), ("KEY_0", "core.autocrlf"), ("VALUE_0", "input")):
        monkeypatch.setenv(f"GIT_CONFIG_{name}", value)
    new = _folder(tmp_path / "new", **{'ü "x"\\y': "a\r\nb\r\n", "*": "star"})
    staged.replace({"en": new})

    assert {'en/ü "x"\\y': 6, "en/*": 4} == staged.sizes()
    staged.remove(["en/*"])
    assert {'en/ü "x"\\y': 6} == staged.sizes()


def test_a_program_stays_a_program(staged: StagedTree, tmp_path: Path) -> None:
    """The only thing that git keeps of a file's rights; an edition of before has it."""
    new = _folder(tmp_path / "new", a="a", b="b")
    (new / "a").chmod(0o755)
    staged.replace({"en": new})

    listed = git(tmp_path / "bare.git", "ls-tree", "-r", staged.hash).splitlines()
    assert ["100755", "100644"] == [line.split()[0] for line in listed]


def test_it_begins_with_the_files_of_a_commit(staged: StagedTree, tmp_path: Path) -> None:
    """The hash is that of the commit's tree, and what is written in between has no commit."""
    staged.write("en/a", "a")
    commit = git(tmp_path / "bare.git", "commit-tree", staged.hash, "-m", "x", environment=WRITER).strip()
    staged.write("en/b", "b")
    again = StagedTree(tmp_path / "bare.git", commit)

    assert git(tmp_path / "bare.git", "rev-parse", f"{commit}^{{tree}}").strip() == again.hash
    assert (["en"], "a", "") == (again.folders(), again.read("en/a"), again.find("en/b"))


def test_what_is_not_there_can_be_removed(staged: StagedTree) -> None:
    """A deploy need not ask before."""
    before = staged.hash
    staged.remove(["en/2026.1"])
    staged.remove([])

    assert before == staged.hash


def test_the_index_of_somebody_else_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hook of git has one in its environment."""
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "other"))
    git(tmp_path, "init", "--quiet", "--bare", "bare.git")
    staged = StagedTree(tmp_path / "bare.git")
    staged.write("a", "a")

    assert ({"a": 1}, False) == (staged.sizes(), (tmp_path / "other").exists())
