"""The server for writing: MkDocs' own, with pages that are made when someone asks for them."""

import gc
import os
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from types import ModuleType

from mkdocs.__main__ import State
from mkdocs.exceptions import Abort

from macros.mkdocs_edge.server import Server, host_and_port, reason_against
from macros.trees.collector import collector_paused
from macros.trees.debugging import fault_of_the_program
from macros.trees.folders import Stamp, files, stamp
from macros.trees.problems import UNTIDY, DataProblems

_PACKAGE = "macros"
_PROGRAM = ("macros", "overrides", "mkdocs.yml", "data/handbook.yml", "data/locales")
"""What the program is made of, below the project: a change here begins anew."""

_FOLDERS = ("data", "docs", "macros", "overrides")
_SETTINGS = "mkdocs.yml"
"""What is watched."""

_LAST_GOOD = "The site shows its last good version until this is fixed."

_FIRST = 8
"""How many of the pages that were asked for last are made before browsers are told of a change."""


def serve(root: Path, address: str) -> int:
    """Serve the first language at `address` (host:port), with every change shown at once, until interrupted.

    Returns 0, 1 where the data has faults at the start, or 2 for an address that cannot be used.
    """
    if reason := reason_against(address):
        print(f"{address} cannot be used ({reason}); name another with --address", file=sys.stderr)
        return 2
    os.chdir(root)
    log = State()  # type: ignore[no-untyped-call]  # MkDocs' log goes to the terminal while this lives
    with tempfile.TemporaryDirectory(prefix="handbook-") as folder:
        site = _Site(root, Path(folder), address)
        try:
            if not site.begin():
                return 1
        except (Abort, DataProblems) as error:
            print(error, file=sys.stderr)
            return 1
        host, port = host_and_port(address)
        server = Server(site, host, port, Path(folder), site.path)
        watcher = threading.Thread(
            target=server.keep_watching, args=([root / name for name in (*_FOLDERS, _SETTINGS)],), daemon=True
        )
        watcher.start()
        finisher = threading.Thread(target=site.finish, daemon=True)
        finisher.start()
        code = 0
        try:
            server.serve()  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            pass
        except OSError as error:
            print(f"{address} cannot be used ({error.strerror}); name another with --address", file=sys.stderr)
            code = 2
        finally:
            server.is_over.set()
            watcher.join()
            site.end()
            server.shutdown()
    del log
    return code


class _Site:
    """The live site, with the lock that lets one thread at a time make pages; it outlives changes of the program."""

    def __init__(self, root: Path, folder: Path, host: str) -> None:
        self._root = root
        self._host = host
        self._folder = folder
        self._lock = threading.Lock()
        self._asking: list[None] = []
        """One for each who waits for the lock to change or to read something; a list, whose methods no thread parts."""
        self._work = threading.Event()
        self._is_over = False
        self._asked: list[str] = []
        self._seen = _states(root)
        self._is_behind = False
        """Whether the last change could not be taken."""

    def begin(self) -> bool:
        """Load the program and the data anew. Returns whether the data has no fault; else they have been printed."""
        live = import_module(f"{_PACKAGE}.mkdocs_edge.live").LiveSite(self._root, self._folder, self._host)
        with collector_paused():
            if not live.start():
                print(*live.faults, sep="\n", flush=True)
                return False
        self._live = live
        if live.warnings:
            print(UNTIDY, *live.warnings, sep="\n", flush=True)
        gc.unfreeze()  # with it goes what ran before
        gc.collect()
        gc.freeze()  # what stays need not be looked through while someone waits for an edit
        live.clock.told()
        self._work.set()
        return True

    @property
    def path(self) -> str:
        """The path of its address."""
        return str(self._live.path)

    def end(self) -> None:
        """Make no page any more: when this returns, nothing is written to the folder, no matter who asks."""
        self._is_over = True
        self._work.set()
        with self._lock:  # the page that is being made
            gc.unfreeze()

    def change(self) -> None:
        """Look at what has changed; make the pages that someone reads. Called by the server before it tells browsers.

        What cannot be shown is told, and what was good last is still there.
        """
        with self._first(), collector_paused():
            if self._is_over:
                return
            now = _states(self._root)
            changed = {path for path, _ in self._seen ^ now}
            self._seen = now
            if not changed:
                return
            self._try_to_take(changed)
            with self._live.clock.part("made the open pages"):
                for address in self._asked:
                    self._freshen(address)
            print(f"Changed: {self._live.clock.told()}.", flush=True)
        self._work.set()

    @contextmanager
    def _first(self) -> Iterator[None]:
        """Hold the lock, before those who make what nobody waits for."""
        self._asking.append(None)
        with self._lock:
            self._asking.pop()
            yield

    def _try_to_take(self, changed: set[str]) -> None:
        self._is_behind, was_behind = True, self._is_behind
        try:
            self._take(changed, again=was_behind)
            self._is_behind = False
            return
        except (Abort, DataProblems) as error:
            told = str(error)
        except Exception as error:  # of the program that is being written, or of files that come and go
            told = fault_of_the_program(error)
        print(told, _LAST_GOOD, sep="\n", file=sys.stderr, flush=True)

    def _take(self, changed: set[str], *, again: bool) -> None:
        """`again` is whether the last change could not be taken, so that more than what changed is to be looked at."""
        if any(path.startswith(_PROGRAM) for path in changed):
            self._begin_anew()
            return
        before = self._live.faults, self._live.warnings
        self._live.change(files=again or any(not path.startswith("data/") for path in changed))
        if before != (self._live.faults, self._live.warnings):
            self._print_problems()

    def _print_problems(self) -> None:
        end = _LAST_GOOD if self._live.faults else "The data is in order."
        untidy = [UNTIDY, *self._live.warnings] if self._live.warnings else []
        print(*self._live.faults, end, *untidy, sep="\n", file=sys.stderr, flush=True)

    def _begin_anew(self) -> None:
        """Go on with the program as it is now, or with the one that ran if that cannot be loaded."""
        running = {name: module for name, module in sys.modules.items() if _is_ours(name)}
        for name in running:
            del sys.modules[name]
        try:
            if self.begin():
                return
        except BaseException:
            self._put_back(running)
            raise
        self._put_back(running)
        print(_LAST_GOOD, file=sys.stderr, flush=True)

    def _put_back(self, modules: Mapping[str, ModuleType]) -> None:
        for name in [name for name in sys.modules if _is_ours(name)]:
            del sys.modules[name]
        sys.modules.update(modules)

    def ask_for(self, address: str) -> None:
        """Make what someone wants to read, before all else."""
        address = f"{address}index.html" if address.endswith("/") or not address else address
        with self._first():
            if address.endswith(".html"):
                self._asked = [*(asked for asked in self._asked if asked != address), address][-_FIRST:]
            self._freshen(address)

    def read(self, address: str) -> bytes | None:
        """A file of the site; None where there is none."""
        with self._lock:
            self._freshen(address)
        path = self._folder / address
        return path.read_bytes() if path.is_file() else None

    def finish(self) -> None:
        """Make every page that is not as it should be, whenever nobody asks for one, until the end."""
        while not self._is_over:
            self._work.wait()
            self._work.clear()
            for address in self._live.addresses:
                while self._asking and not self._is_over:
                    threading.Event().wait(0.005)
                if self._work.is_set():
                    break
                with self._lock:
                    self._freshen(address)

    def _freshen(self, address: str) -> None:
        if self._is_over:
            return
        try:
            self._live.freshen(address)
        except Exception as error:
            print(f"{address}: {fault_of_the_program(error)}", file=sys.stderr, flush=True)


def _is_ours(name: str) -> bool:
    return name == _PACKAGE or name.startswith(f"{_PACKAGE}.")


def _states(root: Path) -> set[tuple[str, Stamp]]:
    """Each file that is watched, with what changes when it is written."""
    above = f"{root}{os.sep}"
    watched: list[Path | os.DirEntry[str]] = [root / _SETTINGS]
    for name in _FOLDERS:
        with suppress(OSError):  # it cannot be read at the moment
            watched += files(f"{above}{name}", "__pycache__".__eq__)
    found: set[tuple[str, Stamp]] = set()
    for file in watched:
        with suppress(OSError):  # it may be gone meanwhile, or a link to nowhere
            found.add((os.fspath(file).removeprefix(above).replace(os.sep, "/"), stamp(file.stat())))
    return found
