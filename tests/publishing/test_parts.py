"""A version in parts: built language by language, put together, it is what one build would have been."""

import json
from pathlib import Path

import pytest

from macros.catalog.reading import read
from macros.publishing import parts
from macros.publishing.parts import build_part, from_parts
from macros.publishing.refusal import RefusedError
from macros.versions.git import git
from tests.conftest import Once
from tests.publishing.handbooks import Clone, built_for_nowhere, publish_editions, thin_clone, three_pages


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Clone:
    """A clone in two languages whose builds are three pages."""
    monkeypatch.setattr(parts, "build_languages", three_pages)
    return thin_clone(tmp_path / "thin")


def _build(clone: Clone, folder: Path, version: str = "2026.1") -> None:
    """Each language in a process of its own, as far as the parts can tell."""
    for language in ("en", "de"):
        build_part(read(clone.root)[0], folder, language, version)


def test_a_part_is_one_language(clone: Clone, tmp_path: Path) -> None:
    """Beside it stands of which commit and version it is."""
    told = build_part(read(clone.root)[0], tmp_path / "parts", "de", "2026.1")

    assert f"Built de of 2026.1 to {tmp_path / 'parts/de'}" == told
    assert {"de", "de.json"} == {path.name for path in (tmp_path / "parts").iterdir()}
    assert (tmp_path / "parts/de/2026.1/index.html").is_file()
    assert "2026.1" == json.loads((tmp_path / "parts/de.json").read_text("utf-8"))["version"]


def test_parts_are_published_like_one_build(clone: Clone, tmp_path: Path) -> None:
    """The branch gets the same tree."""
    other = clone.copy(tmp_path / "other")
    clone.deploy("2026.1")
    _build(other, tmp_path / "parts")
    other.deploy("2026.1", from_parts(tmp_path / "parts"))

    assert clone.tree()
    assert clone.tree() == other.tree()


def test_parts_of_another_state_are_not_taken(clone: Clone, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is missing, and what is of another commit or version, is told all at once; nothing is published."""
    folder = tmp_path / "parts"
    _build(clone, folder, "draft")
    (folder / "de.json").unlink()
    before = clone.tip
    with pytest.raises(RefusedError):
        clone.deploy("2026.1", from_parts(folder))

    assert [
        f"{folder / 'de'} is not there; build it with: handbook build --language de",
        f"{folder / 'en'} is of another commit or version; build it again",
    ] == sorted(capsys.readouterr().err.splitlines())
    assert before == clone.tip


def test_what_cannot_be_built_is_refused(clone: Clone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A language that there is not; and a failed build leaves the part of before."""
    catalog = read(clone.root)[0]
    with pytest.raises(RefusedError, match="the handbook has no language 'fr'; take one of: en, de"):
        build_part(catalog, tmp_path / "parts", "fr", "2026.1")
    build_part(catalog, tmp_path / "parts", "de", "2026.1")
    monkeypatch.setattr(parts, "build_languages", lambda *_: False)
    with pytest.raises(RefusedError, match="the build failed"):
        build_part(catalog, tmp_path / "parts", "de", "2026.1")
    assert {"de", "de.json"} == {path.name for path in (tmp_path / "parts").iterdir()}


def test_a_part_replaces_a_part_alone(clone: Clone, tmp_path: Path) -> None:
    """What no build has made stays, wherever it lies; so does what the handbook is made of."""
    catalog = read(clone.root)[0]
    build_part(catalog, tmp_path / "parts", "de", "2026.1")
    for place, language in ((tmp_path / "parts", "en"), (clone.root / "de", "de")):
        (place / language).mkdir(parents=True)
        (place / language / "kept.txt").touch()
        with pytest.raises(RefusedError, match="is not something that a build made"):
            build_part(catalog, place, language, "2026.1")
        assert (place / language / "kept.txt").is_file()
    for place in (clone.root, clone.root / "data"):
        with pytest.raises(RefusedError, match="the handbook itself"):
            build_part(catalog, place, "de", "2026.1")
    assert build_part(catalog, tmp_path / "parts", "de", "2026.1")


def test_the_command_builds_parts_and_publishes_them(once: Once, tmp_path: Path) -> None:
    """With the real build: every byte of the version is that of one build.

    Who says what was checked is believed only where nothing has changed since.
    """
    whole = Clone(once("editions", publish_editions) / "chain")
    first = git(whole.origin, "rev-list", "--max-parents=0", "gh-pages").strip()
    other = as_before_its_editions(whole.copy(tmp_path / "other"))
    with built_for_nowhere():
        _publish_parts(other)
    assert git(whole.origin, "rev-parse", f"{first}:").strip() == other.tree()


def _publish_parts(other: Clone) -> None:
    assert '["en", "de"]\n' == other.run("languages").stdout
    for language, checked in (("en", other.commit_id), ("de", "0123abc")):
        done = other.run(
            "build", "--language", language, "--edition", "2026.1", "--site-dir", "../parts", "--checked", checked
        )
        assert (0, checked == "0123abc") == (done.returncode, "so it is checked again" in done.stderr), done.stderr
    done = other.run("deploy", "2026.1", "--parts", "../parts")
    assert 0 == done.returncode, done.stderr


def as_before_its_editions(clone: Clone) -> Clone:
    """The state from which the first edition was published: nothing is published, and git knows no edition."""
    git(clone.root, "checkout", "--quiet", "--detach", "2026.1")
    git(clone.origin, "update-ref", "-d", "refs/heads/gh-pages")
    for repository in (clone.root, clone.origin):
        for tag in git(repository, "tag").split():
            git(repository, "tag", "--delete", tag)
    return clone
