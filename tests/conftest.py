"""What all tests share: a small invented handbook to edit, and the real one, loaded, built and served once."""

import datetime
import functools
import gc
import io
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlsplit

import pytest
from filelock import FileLock

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.checks import checked, problems_of
from macros.cli.main import main
from macros.generated import files
from macros.generated.schema_files import first_line, names_schema
from macros.locales.catalogs import po_name
from macros.locales.extraction import found_texts
from macros.locales.updating import template, written
from macros.versions import history
from tests.languages import LANGUAGES, entry
from tests.limits import LIMIT
from tests.temporary import use_memory
from tools.quiet_server import QuietServer

ROOT = Path(__file__).parent.parent
SMALL = Path(__file__).parent / "small" / "data"
WITHOUT_BYTECODE = shutil.ignore_patterns("__pycache__")
PAGE_SOURCES = re.compile(r"page_sources\(([^)]*)\)")
TODAY = datetime.date(2026, 11, 30)
TEXTS = (".html", ".xml", ".txt", ".json", ".md")
"""Files of a site that may say its address."""

ALONE = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; form-action 'self'; base-uri 'self'"
"""The policy that our server sends: a page that asks any other is stopped, and its console tells."""

ROLE = "data/roles/lighthouse-keeper"
"""The folder of the small handbook's only role."""


use_memory()  # before pytest or a test makes its first folder


def pytest_collection_finish() -> None:
    """Leave what is loaded and collected, and stays to the end, out of every later search for garbage."""
    gc.collect()
    gc.freeze()


@dataclass(frozen=True)
class Project:
    """A handbook in a folder of its own: the small data with the pages and the program of the repository."""

    root: Path

    def own(self, path: str) -> Path:
        """A file, to be written; where its folder is a link to the repository's, it becomes a copy before."""
        top = self.root / Path(path).parts[0]
        if top.is_symlink():
            source = top.resolve()
            top.unlink()
            shutil.copytree(source, top, ignore=WITHOUT_BYTECODE)
        return self.root / path

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace the only occurrence of `old` in a file."""
        text = (self.root / path).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        self.own(path).write_text(text.replace(old, new), "utf-8")

    def place(self, path: str, text: str) -> str:
        """Where the ▸ in `text` stands, as `path:line:col`; without the ▸ the text stands once in the file."""
        before, mark, after = text.partition("▸")
        whole = (self.root / path).read_text("utf-8")
        assert (1, "▸") == (whole.count(before + after), mark), f"{text!r} in {path}"
        lines = whole[: whole.index(before + after) + len(before)].split("\n")
        return f"{path}:{len(lines)}:{len(lines[-1]) + 1}"

    def spoil(self, path: str, old: str, new: str) -> str:
        """Replace the only occurrence of `old` by `new` without its ▸, and say where that stands."""
        self.edit(path, old, new.replace("▸", ""))
        return self.place(path, new)

    def write(self, path: str, text: str) -> None:
        """Write a file, and its folders where they are missing; a data file begins with the line for its schema."""
        below = path.removeprefix("data/")
        if below != path and (line := first_line(below)) and not names_schema(text):
            text = f"{line}\n{text}"
        self.own(path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, "utf-8")

    def remove(self, path: str) -> None:
        """Delete a file or a folder."""
        if (self.root / path).is_symlink():
            (self.root / path).unlink()
        elif self.own(path).is_dir():
            shutil.rmtree(self.root / path)
        else:
            (self.root / path).unlink()

    def add_role(self, name: str) -> None:
        """Copy the small handbook's role, with titles and sentences of its own: no two roles may have the same."""
        for path in sorted((self.root / ROLE).rglob("*.yml")):
            text = re.sub(r"([a-z}])([.?!])(?=[\s\"]|$)", rf"\1 as a {name}\2", path.read_text("utf-8"))
            text = (
                text.replace(" the ", f" the {name} ")
                .replace("abbreviation: LK\n", "")
                .replace("Lighthouse Keeper", f"Keeper of a {name}")
            )
            text = text.replace("Light Keeper", f"Holder of a {name}").replace("lighthouse-keeper/", f"{name}/")
            self.write(f"data/roles/{name}/{path.relative_to(self.root / ROLE).as_posix()}", text)

    def add_language(self, folder: str) -> None:
        """Switch a language on, with a catalog in which nothing is translated yet."""
        self.edit("data/handbook.yml", "\nfamilies:\n", f"\n{entry(folder)}families:\n")
        settings = LANGUAGES[folder]
        messages = template(found_texts(read(self.root)[0]), settings)
        self.write(po_name(folder), written(messages).decode())

    def problems(self) -> list[str]:
        """Every fault that the checks find, one line each."""
        return [str(problem) for problem in problems_of(self.root, TODAY)[1]]

    def faults(self) -> list[str]:
        """Every fault as `path:line:col: what is wrong`, without how to fix it."""
        lines = [line.split("; ", 1) for line in self.problems()]
        assert all(len(parts) == 2 and parts[1] for parts in lines), "a fault does not say how to fix it"
        return [parts[0] for parts in lines]

    def catalog(self) -> Catalog:
        """The checked data; raises DataProblems where it is faulty."""
        return checked(self.root, TODAY)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Do what the command `handbook` does, in this process: a new one takes longer to start than most verbs."""
        told, complained = io.StringIO(), io.StringIO()
        with chdir(self.root), redirect_stdout(told), redirect_stderr(complained):
            try:
                code = main(arguments)
            except SystemExit as end:
                code = int(end.code or 0)
        return subprocess.CompletedProcess(["handbook", *arguments], code, told.getvalue(), complained.getvalue())

    def handbook(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the command `handbook` in the folder."""
        command = [sys.executable, "-m", "macros.cli", *arguments]
        return subprocess.run(command, cwd=self.root, capture_output=True, encoding="utf-8", check=False, timeout=LIMIT)


def add_page_sources(data: Path) -> None:
    """Add a source for each id that the repository's hand-written pages cite to a data folder that has it not."""
    own = (data / "sources.yml").read_text("utf-8")
    listed = set(re.findall(r"^([a-z0-9-]+):", own, re.MULTILINE))
    calls = [call for path in sorted((ROOT / "docs").rglob("*.md")) for call in PAGE_SOURCES.findall(path.read_text())]
    cited = dict.fromkeys(name for call in calls for name in re.findall(r'"([^"]+)"', call))
    entry = "  title: Source of a page\n  publisher: Friends of the light\n"
    entry += "  url: https://example.org/page\n  verified_on: 2026-01-15\n"
    added = "".join(f"\n{name}:\n{entry}" for name in cited if name not in listed)
    (data / "sources.yml").write_text(f"{own.rstrip()}\n{added}", "utf-8")


def without_page_sources(project: Project) -> Project:
    """Take away the pages that cite sources, and those sources: what is left are the small handbook's own facts."""
    for page in (project.root / "docs").rglob("*.md"):
        if PAGE_SOURCES.search(page.read_text("utf-8")):
            page.unlink()
    shutil.copy(SMALL / "sources.yml", project.root / "data")
    return project


def small_project(root: Path, *, alone: bool = False) -> Project:
    """Write the small handbook, valid and complete, to a folder that is not there yet.

    Program and theme are links to those of the repository until the project writes to them, or with `alone` copies.
    """
    shutil.copytree(ROOT / "docs", root / "docs", copy_function=shutil.copyfile)
    for folder in ("macros", "overrides"):
        if alone:
            shutil.copytree(ROOT / folder, root / folder, ignore=WITHOUT_BYTECODE)
        else:
            (root / folder).symlink_to(ROOT / folder)
    shutil.copy(ROOT / "mkdocs.yml", root)
    for path, content in _small_files().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    return Project(root)


@functools.cache
def _small_files() -> dict[str, bytes]:
    """The small handbook's data, with the files that are generated from it, by their paths in a handbook."""
    with tempfile.TemporaryDirectory() as folder:
        project = Project(Path(folder))
        shutil.copytree(SMALL, project.root / "data")
        add_page_sources(project.root / "data")
        for path, text in files(read(project.root)[0]).items():
            project.write(path, text)
        return {
            path.relative_to(project.root).as_posix(): path.read_bytes()
            for path in sorted(project.root.rglob("*"))
            if path.is_file()
        }


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The small handbook, to break and to build."""
    return small_project(tmp_path / "project")


@functools.cache
def own_catalog() -> Catalog:
    """The repository's own data as it is read, once in a process: what cases are made of, and only to read."""
    return read(ROOT)[0]


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The repository's own data, checked."""
    return checked(ROOT, datetime.date.today(), history.revision_date(ROOT))


Once = Callable[[str, Callable[[Path], None]], Path]
"""Gives the folder of a name, which the first process that asks for it fills; only to read."""


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Once:
    """What all tests of all processes share, made once in a run."""
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent

    def folder(name: str, fill: Callable[[Path], None]) -> Path:
        whole, part = shared / name, shared / f"{name}.part"
        with FileLock(f"{whole}.lock"):
            if not whole.exists():
                part.mkdir()  # refuses where another process has failed to fill it
                fill(part)
                part.rename(whole)
        return whole

    return folder


@dataclass(frozen=True)
class Built:
    """A built site and what the build said."""

    site: Path
    log: str


@pytest.fixture(scope="session")
def built(once: Once) -> Built:
    """The repository's own site, built strictly: only to read."""

    def build(folder: Path) -> None:
        done = Project(ROOT).handbook("build", "--site-dir", str(folder / "site"))
        assert 0 == done.returncode, done.stdout + done.stderr
        (folder / "log").write_text(done.stdout + done.stderr, "utf-8")

    folder = once("built", build)
    return Built(folder / "site", (folder / "log").read_text("utf-8"))


@pytest.fixture(scope="session")
def small_built(once: Once) -> Project:
    """The small handbook with its site, which no git knows: only to read."""

    def build(folder: Path) -> None:
        done = small_project(folder / "project").handbook("build")
        assert 0 == done.returncode, done.stdout + done.stderr

    return Project(once("small", build) / "project")


@pytest.fixture(scope="session")
def site(built: Built) -> Path:
    """The folder of the built site; English is in `en/`."""
    return built.site


@pytest.fixture(scope="session")
def site_log(built: Built) -> str:
    """Everything that the build printed."""
    return built.log


class _Handler(SimpleHTTPRequestHandler):
    """Serves files without a word, scripts as scripts on every machine, and 404.html for what is not there."""

    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".js": "text/javascript", ".svg": "image/svg+xml"}

    def __init__(self, *arguments: Any, built_for: str, **options: Any) -> None:
        self._built_for = built_for
        super().__init__(*arguments, **options)

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """With the server's own address wherever a text of the site says the one that it was built for."""
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if urlsplit(self.path).path.endswith("/") else path
        if not self._built_for or file.suffix not in TEXTS or not file.is_file():
            return super().send_head()
        return self._start(HTTPStatus.OK, file)

    def _start(self, code: int, file: Path) -> io.BytesIO:
        """Send the head of an answer. Returns its body, a text of the site."""
        body = file.read_bytes()
        if self._built_for:
            body = body.replace(self._built_for.encode(), f"http://{self.headers['Host']}".encode())
        self.send_response(code)
        self.send_header("Content-Type", f"{self.guess_type(file)}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)

    def end_headers(self) -> None:
        """Let a browser keep what stays as it is, as GitHub Pages does; else it asks for every script of every page."""
        if "/assets/" in self.path:
            self.send_header("Cache-Control", "max-age=600")
        self.send_header("Content-Security-Policy", ALONE)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name in the standard library)
        """Say nothing; the tests speak."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """As GitHub Pages does: the 404 page of the site, which is the first folder of the address."""
        site = self.path.split("/")[1]
        page = next(
            (p for p in (Path(self.directory, site, "404.html"), Path(self.directory, "404.html")) if p.is_file()), None
        )
        if code != HTTPStatus.NOT_FOUND or not page:
            super().send_error(code, message, explain)
            return
        self.copyfile(self._start(code, page), self.wfile)


@contextmanager
def served(folder: Path, *, built_for: str = "") -> Iterator[str]:
    """Serve a folder, which may be filled later. Gives the address, without a slash at its end.

    It stands in the site's texts instead of the address `built_for`, where that is given.
    """
    handler = functools.partial(_Handler, directory=str(folder), built_for=built_for)
    with QuietServer(("127.0.0.1", 0), handler) as httpd:
        thread = threading.Thread(target=httpd.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{httpd.server_port}"
        finally:
            httpd.shutdown()
            thread.join()


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    """The address of a server for the built site, without a slash at its end."""
    with served(site) as address:
        yield address
