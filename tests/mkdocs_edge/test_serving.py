"""The server of `handbook serve`; what it serves is tried in tests/browser, what it says in tests/cli."""

import os
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from macros.mkdocs_edge.live import LiveSite
from macros.mkdocs_edge.serving import serve
from tests.conftest import ROLE, Project


@pytest.fixture
def ends_as_it_began() -> Iterator[None]:
    """The folder and the environment that a command changes for its own process."""
    before, environment = Path.cwd(), dict(os.environ)
    yield
    os.chdir(before)
    os.environ.clear()
    os.environ.update(environment)


@pytest.mark.usefixtures("ends_as_it_began")
def test_nothing_is_written_when_the_server_is_over(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """The folder of its pages goes while a page is being made: the page is finished first, and none follows."""
    begun, over = threading.Event(), threading.Event()
    written: list[Path] = []
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def freshen(_: LiveSite, address: str) -> None:
        begun.set()
        over.wait(0.5)  # long enough for the folder to go, if nobody waited for this page
        path = next(tmp_path.glob("handbook-*")) / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("A page.", "utf-8")
        written.append(path)

    monkeypatch.setattr(LiveSite, "freshen", freshen)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setattr("macros.mkdocs_edge.serving._Server.serve", lambda _: _fail_after(begun))
        code = serve(project.root, f"127.0.0.1:{taken.getsockname()[1]}")
    over.set()

    assert (2, 1, []) == (code, len(written), list(tmp_path.glob("handbook-*")))
    assert "Traceback" not in capfd.readouterr().err


@pytest.mark.usefixtures("ends_as_it_began")
def test_an_edit_comes_before_pages_that_nobody_waits_for(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While all pages are made, one after the other, an edit waits for the one in hand, not for all."""
    begun = threading.Event()
    made: list[str] = []
    waited: list[int] = []
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def freshen(_: LiveSite, address: str) -> None:
        time.sleep(0.02)
        made.append(address)
        begun.set()

    def edit(server: Any) -> None:
        assert begun.wait(60)
        count = len(made)
        project.edit(f"{ROLE}/hiring.yml", "label: No log", "label: No log at all")
        server.builder()
        waited.append(len(made) - count)
        raise OSError(98, "Address already in use")

    monkeypatch.setattr(LiveSite, "freshen", freshen)
    monkeypatch.setattr("macros.mkdocs_edge.serving._Server.serve", edit)
    serve(project.root, "127.0.0.1:0")

    assert [True] == [count <= 2 for count in waited]


def _fail_after(begun: threading.Event) -> None:
    """As a server does whose address is taken, while a page is being made."""
    assert begun.wait(60)
    raise OSError(98, "Address already in use")
