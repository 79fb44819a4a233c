"""Chromium, and the server that gives it a built site as GitHub Pages would."""

import gzip
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Error, sync_playwright

from bench.failure import BenchError
from bench.processes import reason
from tools.quiet_server import QuietServer

ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
SLOWED = 4
"""How many times slower the processor is made where it is."""

_PACKED = {".css", ".html", ".js", ".json", ".svg", ".txt", ".xml"}
"""Endings of the files that are sent packed."""


@dataclass(frozen=True)
class Sent:
    """An answer of the server."""

    path: str
    size: int
    """Bytes of its body, packed where it is text."""


@dataclass
class Served:
    """A folder that is served."""

    address: str
    """Without a slash at its end."""
    folder: Path
    sent: list[Sent] = field(default_factory=list)
    """Every answer so far."""
    _bodies: dict[Path, bytes] = field(default_factory=dict)

    def body(self, file: Path) -> bytes:
        """What is sent of a file. A text is packed once."""
        if file.suffix not in _PACKED:
            return file.read_bytes()
        if file not in self._bodies:
            self._bodies[file] = gzip.compress(file.read_bytes(), 9, mtime=0)
        return self._bodies[file]


@contextmanager
def chromium() -> Iterator[Browser]:
    """A Chromium. Raises BenchError where there is none, or where it cannot do what it is asked for."""
    program = _program()
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
            yield browser
            browser.close()
        except Error as error:
            raise BenchError(f"Chromium: {error.message.splitlines()[0]}") from None


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """Serve a folder."""
    with QuietServer(("127.0.0.1", 0), SimpleHTTPRequestHandler) as server:
        site = Served(f"http://127.0.0.1:{server.server_port}", folder)
        server.RequestHandlerClass = partial(_Packing, site)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield site
        finally:
            server.shutdown()


class _Packing(SimpleHTTPRequestHandler):
    """Sends files, texts packed, and keeps no log but the site's own."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else the body would wait 40 ms for the head to be acknowledged
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".js": "text/javascript", ".svg": "image/svg+xml"}

    def __init__(self, site: Served, *connection: object) -> None:
        self._site = site
        super().__init__(*connection, directory=str(site.folder))  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Send a file, or the page of a folder."""
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        body = self._site.body(file)
        self._site.sent.append(Sent(urlsplit(self.path).path, len(body)))
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(file))
        if file.suffix in _PACKED:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name is the standard library's)
        """Nothing."""


def _program() -> str:
    """The program that HANDBOOK_CHROMIUM names, or the one that the browser tests would find."""
    if named := os.environ.get("HANDBOOK_CHROMIUM"):
        return named
    command = ["sh", str(Path(__file__).parent.parent / "tools/chromium.sh"), str(Path(sys.prefix) / "bin")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise BenchError(f"no Chromium: {reason(done.stderr)}")
    return done.stdout.strip()
