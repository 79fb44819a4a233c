"""What a command costs: the seconds of the processor, the seconds of the clock, and the memory."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from bench.failure import BenchError

MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in one unit of ru_maxrss."""


@dataclass(frozen=True)
class Cost:
    """What a command and all the processes that it started and waited for have used."""

    cpu: float
    """Seconds of processor time, the user's and the system's, of all of them together."""
    wall: float
    """Seconds from its start to its end; other work on the machine lengthens them."""
    peak: int
    """Bytes of memory that the largest of them held at its height, with what it shares with others."""


def environment(root: Path, scratch: Path) -> dict[str, str]:
    """The environment of a command of the handbook at `root`: nothing of an earlier run is found but compiled Python.

    `scratch` is an empty folder: caches and temporary files go there. The package is imported from `root`.
    """
    kept = {key: value for key, value in os.environ.items() if not key.startswith("HANDBOOK_")}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return kept | {
        "TMPDIR": str(scratch),
        "XDG_CACHE_HOME": str(scratch / "cache"),
        "PYTHONPATH": str(root),
        "NO_COLOR": "1",
    }


@contextmanager
def started(
    command: Sequence[str | Path], cwd: Path, env: Mapping[str, str], output: Path
) -> Iterator["subprocess.Popen[bytes]"]:
    """A command in a session of its own, which writes to a file.

    Whatever of it still runs at the end is ended, with everything that it has started.
    """
    with output.open("wb") as file:
        process = subprocess.Popen(
            command, cwd=cwd, env=env, stdout=file, stderr=subprocess.STDOUT, start_new_session=True
        )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        if process.returncode is None:
            process.wait()


def ended(process: "subprocess.Popen[bytes]", start: float) -> Cost:
    """Wait for the end of a process that started at `start` of the monotonic clock. Gives what it cost."""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(used.ru_utime + used.ru_stime, time.monotonic() - start, used.ru_maxrss * MAXRSS_UNIT)


def measured(command: Sequence[str | Path], root: Path, what: str, **more: str) -> tuple[Cost, str]:
    """Run a command in the folder `root`, with `more` in its environment. Gives its cost and what it printed.

    Raises BenchError, which calls it `what`, where it fails or cannot be started.
    """
    with tempfile.TemporaryDirectory(prefix="handbook-bench-run-") as name:
        scratch, output = Path(name) / "tmp", Path(name) / "output.txt"
        scratch.mkdir()
        start = time.monotonic()
        try:
            with started(command, root, environment(root, scratch) | more, output) as process:
                cost = ended(process, start)
        except OSError as error:
            raise BenchError(f"{what}: {error}") from None
        said = output.read_text("utf-8", "replace")
    if process.returncode:
        raise BenchError(f"{what} ended with {process.returncode}: {reason(said)}")
    return cost, said


def reason(said: str) -> str:
    """The line of what a command printed that says why it failed: the first that calls itself an error, or the last."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return next(
        (line for line in lines if line.casefold().startswith("error")), lines[-1] if lines else "it said nothing"
    )
