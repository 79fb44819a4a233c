"""A clone of the small handbook with a bare repository as its remote, to publish from."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from macros.versions.git import git
from tests.conftest import ROOT, Project, small_project

WRITER = {
    f"GIT_{role}_{part}": value
    for role in ("AUTHOR", "COMMITTER")
    for part, value in (("NAME", "Keeper"), ("EMAIL", "keeper@example.org"), ("DATE", "2026-11-22T12:00:00+00:00"))
}
"""In whose name the tests commit."""


@dataclass(frozen=True)
class Clone:
    """A clone and its remote, side by side in one folder, which may be copied as a whole."""

    folder: Path

    @property
    def root(self) -> Path:
        """The clone."""
        return self.folder / "clone"

    @property
    def origin(self) -> Path:
        """The bare repository."""
        return self.folder / "origin.git"

    @property
    def project(self) -> Project:
        """The handbook in the clone, to edit."""
        return Project(self.root)

    def commit(self, message: str = "Change something") -> None:
        """Commit everything and push it."""
        git(self.root, "add", "--all")
        git(self.root, "commit", "--quiet", "--message", message, environment=WRITER)
        git(self.root, "push", "--quiet", "origin", "main")

    def command(self, *arguments: str) -> list[str]:
        """The command `handbook` with arguments."""
        return [sys.executable, "-m", "macros.cli", *arguments]

    def handbook(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run the command in the clone."""
        return subprocess.run(
            self.command(*arguments),
            cwd=self.root,
            env=os.environ | environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def deploy(self, *arguments: str) -> None:
        """Publish, which must go well."""
        done = self.handbook("deploy", *arguments)
        assert done.returncode == 0, done.stdout + done.stderr

    def copy(self, folder: Path) -> "Clone":
        """The same state in another folder."""
        shutil.copytree(self.folder, folder, symlinks=True)
        return Clone(folder)

    @property
    def tip(self) -> str:
        """The commit of the published branch; empty where nothing is published."""
        return git(self.origin, "for-each-ref", "--format=%(objectname)", "refs/heads/gh-pages").strip()

    def tree(self, path: str = "") -> str:
        """The hash of a folder of the published branch."""
        return git(self.origin, "rev-parse", f"gh-pages:{path}").strip()

    def files(self, path: str = "") -> list[str]:
        """What is published below a path."""
        return git(self.origin, "ls-tree", "-r", "--name-only", f"gh-pages:{path}").splitlines()

    def read(self, path: str) -> str:
        """A published file."""
        return git(self.origin, "show", f"gh-pages:{path}")

    def check_out(self, folder: Path) -> Path:
        """The published branch as files."""
        git(self.folder, "clone", "--quiet", "--branch", "gh-pages", str(self.origin), str(folder))
        return folder


def clone_of(project: Project, folder: Path) -> Clone:
    """Make a repository of a handbook's folder, with a remote beside it that has its first commit."""
    folder.mkdir(parents=True, exist_ok=True)
    clone = Clone(folder)
    project.root.rename(clone.root)
    shutil.copy(ROOT / ".gitignore", clone.root)
    git(folder, "init", "--quiet", "--bare", "-b", "main", "origin.git")
    git(clone.root, "init", "--quiet", "-b", "main")
    git(clone.root, "remote", "add", "origin", "../origin.git")
    clone.commit("Begin")
    return clone


def small_clone(folder: Path) -> Clone:
    """The small handbook, in German too."""
    project = small_project(folder.parent / f"{folder.name}-project")
    project.add_language("de")
    return clone_of(project, folder)


def plain_clone(folder: Path) -> Clone:
    """A handbook without roles, in one language, whose pages say one word: published by the same steps, and sooner."""
    project = small_project(folder.parent / f"{folder.name}-project")
    project.remove("data/roles")
    words = (project.root / "data/inclusive-language.yml").read_text("utf-8").partition("exceptions:")[0]
    project.write("data/inclusive-language.yml", f"{words}exceptions: {{}}\n")
    for page in (project.root / "docs").rglob("*.md"):
        if "[" in page.relative_to(project.root).as_posix():
            page.unlink()
        else:
            page.write_text("---\ntitle: A page\n---\n\nText.\n", "utf-8")
    return clone_of(project, folder)
