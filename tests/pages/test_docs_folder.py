"""Nothing in docs/ is published unseen, and nothing is lost."""

import os
from pathlib import Path

import pytest

from macros.pages.docs_folder import folder_problems
from macros.trees.loading import MAX_BYTES

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">{}</svg>'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project whose docs/ holds what it may."""
    for path, text in {
        "index.md": "# Home\n",
        "roles/[role]/faq.md": "---\ntitle: x\n---\n# Questions\n",
        "assets/elements/a-b/a-b.test.js": "",
        "assets/a.svg": SVG.format('<a href="#b"><path d="M1 1"/></a>'),
        ".hidden.md": "---\n",
        "index.md~": "",
        "#index.md#": "",
    }.items():
        (tmp_path / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "docs" / path).write_text(text, "utf-8")
    (tmp_path / "docs/.#index.md").symlink_to("somebody@somewhere.1")
    return tmp_path


def _faults(root: Path) -> list[str]:
    return [str(problem).split("; ")[0] for problem in folder_problems(root)]


def test_pages_and_what_they_load_may_stand_there(root: Path) -> None:
    """So may what editors leave beside them, which is not published."""
    assert [] == _faults(root)


@pytest.mark.parametrize(
    ("path", "text", "fault"),
    [
        ("x.html", "<script>1</script>", "x.html:1:1: a file of this kind is not published from here"),
        ("x.svg", SVG.format(""), "x.svg:1:1: a file of this kind is not published from here"),
        ("evil.js", "", "evil.js:1:1: a file of this kind is not published from here"),
        ("notes", "", "notes:1:1: a file of this kind is not published from here"),
        ("assets/x.html", "", "assets/x.html:1:1: a file of this kind is not published from here"),
        ("assets/x.md", "# X", "assets/x.md:1:1: a page cannot be here"),
        ("templates/x.md", "# X", "templates/x.md:1:1: a page cannot be here"),
        ("a/readme.md", "# X", "a/readme.md:1:1: a page cannot be here"),
        ("A b.md", "# X", "A b.md:1:1: the name 'A b.md' does not make an address"),
        ("a#b.md", "# X", "a#b.md:1:1: the name 'a#b.md' does not make an address"),
        ("zz/index.md", "# X", "zz.md:1:1: this page has the same address as docs/zz/index.md"),
        ("a.md", "---\ntitle: X\n", "a.md:1:1: the front matter of this page has no end"),
        ("a.md", "---\ntitle: X\n---x\n", "a.md:1:1: the front matter of this page has no end"),
        ("a.md", "\n---\ntitle: X\n---\n", "a.md:2:1: this looks like front matter, and would be shown as text"),
        ("a.md", "----\ntitle: X\n---\n", "a.md:1:1: this looks like front matter, and would be shown as text"),
        ("a.md", "template: 404.html\n\n# X", "a.md:1:1: this looks like front matter, and would be shown as text"),
        ("a.md", "#" * (MAX_BYTES + 1), "a.md:1:1: the file has 256 KiB"),
        (
            "assets/b.svg",
            SVG.format("\n<script>1</script>"),
            "assets/b.svg:2:1: '<script' in a drawing can run a program",
        ),
        ("assets/b.svg", SVG.format('<path onload = "1"/>'), "assets/b.svg:1:65: 'onload =' in a drawing can run"),
        ("assets/b.svg", SVG.format('<use href="https://x/y"/>'), "assets/b.svg:1:64: 'href=\"' in a drawing can run"),
    ],
)
def test_all_else_is_told(root: Path, path: str, text: str, fault: str) -> None:
    """What would be published though nobody looked at it, what would be lost, and what has no address."""
    (root / "docs/zz.md").write_text("# ZZ\n", "utf-8")
    (root / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
    (root / "docs" / path).write_text(text, "utf-8")
    (told,) = _faults(root)

    assert told.startswith(f"docs/{fault}"), told


def test_what_is_no_text_is_told(root: Path) -> None:
    """With the line of the first byte that is none."""
    (root / "docs/a.md").write_bytes(b"# A\n\n\xff\xfe")

    assert ["docs/a.md:3:1: the file is not UTF-8"] == _faults(root)


def test_no_link_is_followed(root: Path) -> None:
    """Neither out of the project, nor in a circle; and nothing waits for what is no file."""
    (root / "docs/passwords.md").symlink_to("/etc/passwd")
    (root / "docs/away").symlink_to("/etc")
    (root / "docs/roles/loop").symlink_to("..")
    os.mkfifo(root / "docs/pipe.md")

    assert [
        "docs/away:1:1: this is a link to another file",
        "docs/passwords.md:1:1: this is a link to another file",
        "docs/pipe.md:1:1: this is not a file",
        "docs/roles/loop:1:1: this is a link to another file",
    ] == _faults(root)

    (root / "docs").rename(root / "other")
    (root / "docs").symlink_to("other")
    assert ["docs:1:1: this is a link to another folder"] == _faults(root)
