"""MkDocs' server, with pages that are made when someone asks for them, and eyes that do not close."""

import os
import socket
import threading
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

_AGAIN = 0.5
"""Seconds after which it is asked again whether the folders that are watched are still those that are there."""

_CHANGES = frozenset(("created", "modified", "moved", "deleted"))
_QUIET = 0.02
"""Seconds without a further change after which a change counts as saved."""


def host_and_port(address: str) -> tuple[str, int]:
    """The parts of an address as `host:port`; an address of IPv6 is in brackets."""
    host, _, port = address.rpartition(":")
    return host.removeprefix("[").removesuffix("]"), int(port)


def reason_against(address: str) -> str:
    """Why nothing can be served at an address, asked before anything is read; empty where it can."""
    host, port = host_and_port(address)
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(place)
    except OSError as error:
        return str(error.strerror)
    except UnicodeError:
        return "that is not the name of a host"
    return ""


class Site(Protocol):
    """What is served."""

    def change(self) -> None:
        """Take notice of what has changed."""

    def ask_for(self, address: str) -> None:
        """Make what someone wants to read."""

    def read(self, address: str) -> bytes | None:
        """A file of it."""


class Server(LiveReloadServer):
    """Serves a site that is made when someone asks for it, and watches what it is made of."""

    def __init__(self, site: Site, host: str, port: int, folder: Path, mount_path: str) -> None:
        super().__init__(site.change, host, port, str(folder), mount_path)
        self.observer = Observer()  # type: ignore[assignment]
        self.build_delay = _QUIET
        self.error_handler = lambda code: site.read(f"{code}.html")
        self._site = site
        self.is_over = threading.Event()

    def keep_watching(self, paths: Sequence[Path]) -> None:
        """Watch what is watched until the end; what is taken away and put back, too, of which nothing else tells."""
        seen: dict[str, tuple[int, int] | None] = {}
        while True:
            for path in map(str, paths):
                now = _identity(path)
                if path in seen and seen[path] == now:
                    continue
                if old := self._watch_refs.pop(path, None):
                    with suppress(KeyError, OSError):
                        self.observer.unschedule(old)
                is_watched = False
                with suppress(OSError):  # it may be gone again
                    self.watch(path)
                    is_watched = True
                if path in seen:
                    self._rebuild()
                if is_watched or now is None:
                    seen[path] = now
                else:  # to be tried again
                    seen.pop(path, None)
            if self.is_over.wait(_AGAIN):
                return

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:  # noqa: ARG002 (MkDocs calls it)
        """Build again when a file below a path changes; reading one is no change."""
        handler = FileSystemEventHandler()
        handler.on_any_event = self._notice  # type: ignore[method-assign]
        self._watched_paths[path] = 1
        self._watch_refs[path] = self.observer.schedule(handler, path, recursive=recursive)

    def _notice(self, event: FileSystemEvent) -> None:
        paths = [str(event.src_path), str(event.dest_path or event.src_path)]
        if not event.is_directory and event.event_type in _CHANGES and not all("__pycache__" in path for path in paths):
            self._rebuild()

    def _rebuild(self) -> None:
        with self._rebuild_cond:
            self._want_rebuild = True
            self._rebuild_cond.notify_all()

    def _serve_request(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes] | None:
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if path.startswith(self.mount_path):
            with self._epoch_cond:
                self._epoch_cond.wait_for(lambda: self._visible_epoch == self._wanted_epoch)
            self._site.ask_for(path.removeprefix(self.mount_path))
        return super()._serve_request(environ, start_response)


def _identity(path: str) -> tuple[int, int] | None:
    """What tells a folder from another in its place; nothing where there is none."""
    try:
        state = os.stat(path)  # noqa: PTH116 (asked often)
    except OSError:
        return None
    return state.st_dev, state.st_ino
