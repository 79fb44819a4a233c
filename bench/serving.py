"""`handbook serve`, while someone writes."""

import os
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.commands import Handbook
from bench.failure import BenchError
from bench.processes import Cost, ended, environment, reason, started

PATIENCE = 1800
"""Seconds after which nothing is expected to show any more."""
PAUSE = 0.01
"""Seconds between two requests."""


@dataclass
class Server:
    """A handbook that is served."""

    handbook: Handbook
    address: str
    output: Path
    process: "subprocess.Popen[bytes]"
    start: float
    """Of the monotonic clock."""

    def page(self, path: str) -> str:
        """A page as the server gives it now; empty where it gives none."""
        try:
            with urllib.request.urlopen(f"{self.address}/{path}", timeout=60) as answer:  # noqa: S310 (our own server)
                page: str = answer.read().decode()
                return page
        except OSError:
            return ""

    def said(self) -> str:
        """Everything that it has printed so far."""
        return self.output.read_text("utf-8", "replace")

    def wait(self, what: str, holds: Callable[[], bool]) -> None:
        """Return as soon as something holds. Raises BenchError where it never does, or the server has ended."""
        end = time.monotonic() + PATIENCE
        while not holds():
            if self.process.poll() is not None:
                raise BenchError(f"'handbook serve' of {self.handbook.name} has ended: {reason(self.said())}")
            if time.monotonic() > end:
                raise BenchError(f"{what} did not show in {PATIENCE} seconds: {reason(self.said())}")
            time.sleep(PAUSE)

    def cpu(self) -> float | None:
        """Seconds of processor time of the server and all it started, so far; None where there is no /proc."""
        return group_cpu(self.process.pid)

    def stop(self) -> Cost:
        """End it. Gives what it cost from its start."""
        os.killpg(self.process.pid, signal.SIGTERM)
        return ended(self.process, self.start)


@contextmanager
def serving(handbook: Handbook, path: str) -> Iterator[Server]:
    """A server of a handbook, from when it gives the page at `path`."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{probe.getsockname()[1]}"
    with tempfile.TemporaryDirectory(prefix="handbook-bench-serve-") as name:
        scratch, output = Path(name) / "tmp", Path(name) / "output.txt"
        scratch.mkdir()
        env = environment(handbook.root, scratch) | {"PYTHONUNBUFFERED": "1"}
        command = handbook.command("serve", "--address", host)
        with started(command, handbook.root, env, output) as process:
            server = Server(handbook, f"http://{host}", output, process, time.monotonic())
            server.wait("the first page", lambda: "</html>" in server.page(path))
            yield server


def group_cpu(group: int) -> float | None:
    """Seconds of processor time of a group of processes and of those of it that ended; None where there is no /proc."""
    used, found = 0, False
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = file.read_text("utf-8", "replace").rpartition(")")[2].split()
        except OSError:  # it has ended
            continue
        if int(fields[2]) == group:
            used += sum(map(int, fields[11:15]))
            found = True
    return used / os.sysconf("SC_CLK_TCK") if found else None
