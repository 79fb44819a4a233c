"""The server of `handbook serve`; what it serves is tried in tests/browser, what it says in tests/cli."""

import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import pytest

import macros
from macros.mkdocs_edge.live import LiveSite
from macros.mkdocs_edge.serving import serve
from tests.conftest import ROLE, Project
from tests.limits import LIMIT


@pytest.fixture
def ends_as_it_began() -> Iterator[None]:
    """The folder, the environment, and the program that a command changes for its own process."""
    before, environment = Path.cwd(), dict(os.environ)
    for module in walk_packages(macros.__path__, "macros."):
        import_module(module.name)  # what is loaded later would stay when this is put back
    program = {name: module for name, module in sys.modules.items() if name.split(".")[0] == "macros"}
    yield
    for name in [name for name in sys.modules if name.split(".")[0] == "macros"]:
        del sys.modules[name]
    sys.modules.update(program)
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
    monkeypatch.setattr("macros.mkdocs_edge.server.Server.serve", lambda _: _fail_after(begun))
    code = serve(project.root, "127.0.0.1:0")
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
    monkeypatch.setattr("macros.mkdocs_edge.server.Server.serve", edit)
    serve(project.root, "127.0.0.1:0")

    assert [True] == [count <= 2 for count in waited]


@pytest.mark.usefixtures("ends_as_it_began")
def test_what_goes_and_comes_back_is_seen(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """A folder that is replaced by another is watched, and shown, as the one before; a link to nowhere ends nothing."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    lock = project.root / ROLE / ".#faq.yml"
    lock.symlink_to("somebody@somewhere.1")
    stages: list[str] = []

    def edit(server: Any) -> None:
        server.observer.start()
        data = project.root / "data"
        for stage in ("away", "back", "edited", "locked"):
            if stage == "away":
                data.rename(tmp_path / "elsewhere")
            elif stage == "back":
                (tmp_path / "elsewhere").rename(data)
            elif stage == "edited":
                project.edit(f"{ROLE}/hiring.yml", "label: No log", "label: No log at all")
            else:
                (project.root / "docs/.#index.md").symlink_to("somebody@somewhere.1")
                project.edit(f"{ROLE}/hiring.yml", "label: No log at all", "label: No log whatever")
            with server._rebuild_cond:
                assert server._rebuild_cond.wait_for(lambda: server._want_rebuild, LIMIT)
                server._want_rebuild = False
            server.builder()
            stages.append(stage)
        shown = server._site.read("roles/lighthouse-keeper/hiring/index.html").decode()
        assert "No log whatever" in shown
        server.observer.stop()

    monkeypatch.setattr("macros.mkdocs_edge.server.Server.serve", edit)
    assert 0 == serve(project.root, "127.0.0.1:0")
    said = capfd.readouterr()

    assert ["away", "back", "edited", "locked"] == stages
    assert ("Traceback" in said.err, "The site shows its last good version" in said.err) == (False, True)


@pytest.mark.usefixtures("ends_as_it_began")
def test_a_change_that_cannot_be_shown_leaves_what_was_good(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """A fault of front matter or of a call is told in a line, and the site goes on; once fixed, it shows."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    page, text = "docs/about/licence.md", "We provide the handbook as is."

    def edit(server: Any) -> None:
        def shown() -> bytes:
            server.builder()
            found: bytes = server._site.read("about/licence/index.html")
            return found

        project.edit(page, "nav_order: 93", "nav_odrer: 93")
        assert text.encode() in shown()
        project.edit(page, "nav_odrer: 93", "nav_order: 93")
        project.edit(page, text, f"{text} {{{{ nosuch() }}}}")
        assert b"there is no block" in shown()
        project.edit(page, f"{text} {{{{ nosuch() }}}}", "Here you are.")
        assert b"Here you are." in shown()

    monkeypatch.setattr("macros.mkdocs_edge.server.Server.serve", edit)
    assert 0 == serve(project.root, "127.0.0.1:0")
    told = capfd.readouterr().err

    assert "docs/about/licence.md:4:1: the key 'nav_odrer' is not known here" in told
    assert "\ndocs/about/licence.md:27:32: there is no block 'nosuch'; " in told
    assert "Traceback" not in told


def _fail_after(begun: threading.Event) -> None:
    """As a server does whose address is taken meanwhile, while a page is being made."""
    assert begun.wait(60)
    raise OSError(98, "Address already in use")
