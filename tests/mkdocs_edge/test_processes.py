"""One process for each language, with data that is loaded once."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from macros.catalog.catalog import Catalog
from macros.mkdocs_edge.building import Place, build_languages
from macros.mkdocs_edge.environment import variables
from macros.mkdocs_edge.processes import run_mkdocs
from tests.conftest import ROOT, Project
from tests.limits import LIMIT

T = TypeVar("T")


@pytest.fixture
def catalog(project: Project) -> Catalog:
    """The small handbook in two languages, of which only one page is left."""
    project.add_language("de")
    catalog = project.catalog()
    project.remove("docs/roles")
    for path in (project.root / "docs").rglob("*.md"):
        path.unlink()
    project.write("docs/index.md", "# Home\n\n{{ glossary_list() }}\n")
    return catalog


def _variables(catalog: Catalog, language: str) -> dict[str, str]:
    return variables(catalog.root, Place.of(catalog).address(language), language) | {"SOURCE_DATE_EPOCH": "1760000000"}


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_forked_and_a_spawned_process_build_the_same(catalog: Catalog, tmp_path: Path) -> None:
    """Byte for byte, whatever the order of hashes is; what the processes rest on is the catalog as it was given."""
    (catalog.root / "data" / "glossary.yml").unlink()  # nobody reads the data again
    for method in ("fork", "spawn"):
        assert run_mkdocs(catalog, {tmp_path / method: _variables(catalog, "en")}, method)

    built = _files(tmp_path / "fork")
    assert built == _files(tmp_path / "spawn")
    assert b"hb-glossary" in built["index.html"]


def test_one_language_that_fails_fails_the_build(
    catalog: Catalog, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each says what is wrong with it, and the folder in which the command runs stays."""
    Project(catalog.root).write("docs/index.md", "# Home\n\n[Away](away.md)\n")
    before = Path.cwd()

    assert not build_languages(catalog, tmp_path / "site", Place.of(catalog))
    assert before == Path.cwd()
    assert 2 == capfd.readouterr().err.count("docs/index.md:3:8: the link 'away.md' does not lead to a file")


BUILD = """
import os, signal, sys, time
from pathlib import Path
signal.signal(signal.SIGINT, signal.default_int_handler)  # who runs the tests may have told them to pass it over
from macros.cli import main
from macros.mkdocs_edge import processes

def build(target):
    Path(sys.argv[2], str(os.getpid())).touch()
    time.sleep(600)

def start(process):
    begin(process)
    time.sleep(1)  # as on a busy machine: it builds before the command goes on

begin, processes.ForkProcess.start = processes.ForkProcess.start, start
processes.build_site = build
sys.exit(main.main(["--project", sys.argv[1], "build"]))
"""


@pytest.mark.parametrize(("sent", "left"), [(signal.SIGKILL, 1), (signal.SIGTERM, 0), (signal.SIGINT, 0)])
def test_no_process_outlives_the_command(project: Project, tmp_path: Path, sent: signal.Signals, left: int) -> None:
    """Neither where it is killed, which leaves a folder to the next build, nor where it is stopped."""
    (tmp_path / "pids").mkdir()
    command = [sys.executable, "-c", BUILD, str(project.root), str(tmp_path / "pids")]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, encoding="utf-8") as started:
        pids = _wait_for(lambda: [int(path.name) for path in (tmp_path / "pids").iterdir()], started)
        started.send_signal(sent)
        _, told = started.communicate(timeout=LIMIT)

    assert (sent != signal.SIGKILL, False) == (told == "Stopped.\n", "Traceback" in told), told
    _wait_for(lambda: [True] if not any(map(_runs, pids)) else [])
    assert left == len(list(project.root.glob(".site-*")))


def _wait_for(found: Callable[[], list[T]], while_runs: subprocess.Popen[str] | None = None) -> list[T]:
    end = time.monotonic() + LIMIT
    while not (those := found()):
        assert time.monotonic() < end
        assert while_runs is None or while_runs.poll() is None
        time.sleep(0.02)
    return those


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
