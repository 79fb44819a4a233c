"""A clone of the small handbook with a bare repository as its remote, to publish from; and pages soon built."""

import multiprocessing
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.cli.deploy import told
from macros.mkdocs_edge.building import Place
from macros.publishing.deploy import Build, Order, deploy, retire
from macros.search.index import FILES as SEARCH_FILES
from macros.versions.git import git
from tests.conftest import ROLE, ROOT, Project, small_project
from tests.limits import LIMIT

WRITER = {
    f"GIT_{role}_{part}": value
    for role in ("AUTHOR", "COMMITTER")
    for part, value in (("NAME", "Keeper"), ("EMAIL", "keeper@example.org"), ("DATE", "2026-11-22T12:00:00+00:00"))
}
"""In whose name the tests commit."""


PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8">
<link rel="alternate" hreflang="en" href="{address}"></head><body><site-search data-index="search/">
</site-search><code>{address}</code><pre>{text}</pre></body></html>
"""


def three_pages(catalog: Catalog, folder: Path, place: Place, version: str) -> bool:
    """Stands in for the build: a first page, one that shows the data's sources, and that for what is not there."""
    text = (catalog.root / "data/sources.yml").read_text("utf-8")
    for language in place.languages:
        target, address = folder / language / version, place.address(language, version)
        html = PAGE.format(language=language, address=address, text=text)
        files = dict.fromkeys(("index.html", "sources/index.html", "404.html"), html)
        files |= {"sitemap.xml": f"<loc>{address}sources/</loc>", **dict.fromkeys(SEARCH_FILES, "{}")}
        for path, content in files.items():
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            (target / path).write_text(content, "utf-8")
    return True


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

    def handbook(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the command `handbook` in the clone, with its real build."""
        return self.project.handbook(*arguments)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Do what the command does, in this process."""
        return self.project.run(*arguments)

    def retire(self, name: str) -> str:
        """Take a version away, in this process. Returns what happened; raises RefusedError."""
        return retire(self.root, name, "origin")

    def process(self, name: str, **environment: str) -> "Publishing":
        """Publish three pages in a process group of its own."""
        return Publishing(self, name, environment)

    def deploy(self, name: str, build: Build = three_pages, *, latest: bool = False, replace: bool = False) -> str:
        """Publish what `build` makes, in this process. Returns what happened; raises RefusedError."""
        return deploy(Order(read(self.root)[0], name, "origin", latest=latest, replace=replace), build)

    def copy(self, folder: Path) -> "Clone":
        """The same state in another folder."""
        shutil.copytree(self.folder, folder, symlinks=True)
        return Clone(folder)

    @property
    def tip(self) -> str:
        """The commit of the published branch; empty where nothing is published."""
        return git(self.origin, "for-each-ref", "--format=%(objectname)", "refs/heads/gh-pages").strip()

    @property
    def commit_id(self) -> str:
        """The commit of the clone."""
        return git(self.root, "rev-parse", "HEAD").strip()

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


_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload([__name__])


class Publishing:
    """A deploy of three pages in a process group of its own: forked off one that has imported what it takes."""

    def __init__(self, clone: Clone, name: str, environment: dict[str, str]) -> None:
        self._output, output = _PROCESSES.Pipe(duplex=False)
        self._process = _PROCESSES.Process(target=_publish, args=(clone, name, environment, output))
        self._process.start()
        output.close()

    def end(self) -> tuple[int | None, str]:
        """Wait until nothing of the group runs any more, which would hold the other end. Gives exit code and output."""
        said = b""
        with self._output:
            while self._output.poll(LIMIT) and (more := os.read(self._output.fileno(), 65_536)):
                said += more
        self._process.join(LIMIT)
        return self._process.exitcode, said.decode()


def _publish(clone: Clone, name: str, environment: dict[str, str], output: Connection) -> None:
    os.setsid()
    for stream in (1, 2):
        os.dup2(output.fileno(), stream)
    output.close()
    os.environ.update(environment)
    tempfile.tempdir = None  # looked up again
    sys.exit(told(lambda: clone.deploy(name)))


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


def thin_clone(folder: Path) -> Clone:
    """That handbook without its program, and with few settings: all that stands behind three pages."""
    project = small_project(folder.parent / f"{folder.name}-project")
    project.add_language("de")
    project.remove("macros")
    plugins = "plugins: [{macros: {module_name: macros, on_undefined: strict}}]"
    project.write("mkdocs.yml", f"site_name: Handbook\nsite_url: https://example.org/hb/en/\n{plugins}\n")
    return clone_of(project, folder)


NOWHERE = "http://handbook.invalid"
"""The host for which the editions are built; the server of each process puts its own in its place."""

BASE = {"2026.1": "$40,000-$50,000", "2026.2": "$40,100-$50,100", "draft": "$40,200-$50,200"}
"""The base pay in North Port that a version brings; the first edition has that of the data."""


def publish_editions(folder: Path) -> None:
    """The small handbook in two languages, really built and published three times, with a change before each.

    `chain` is the clone, `told` what the first deploy said, `site/handbook` the published files.
    """
    with built_for_nowhere():
        clone = small_clone(folder / "chain")
        for version, pay in BASE.items():
            file = clone.root / ROLE / "compensation.yml"
            text = re.sub(r"(?<=north-port:\n    base: ).+", pay, file.read_text("utf-8"))
            file.write_text(f"{text}# {version}\n", "utf-8")
            clone.commit("North Port: base pay")
            done = clone.handbook("deploy", version)
            assert 0 == done.returncode, done.stdout + done.stderr
            if not (folder / "told").exists():
                (folder / "told").write_text(done.stdout, "utf-8")
    clone.check_out(folder / "site/handbook")


@contextmanager
def built_for_nowhere() -> Iterator[None]:
    """Whatever is built meanwhile is for that host."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HANDBOOK_SITE_URL", f"{NOWHERE}/handbook/en/")
        yield
