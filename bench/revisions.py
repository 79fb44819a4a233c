"""The program of another commit, with its own data and the packages that it was locked to."""

import hashlib
import subprocess
import sys
from pathlib import Path

from bench.commands import Handbook
from bench.failure import BenchError
from bench.handbooks import ROOT
from bench.processes import reason

ENVIRONMENTS = Path(sys.prefix) / "bench"
"""Where environments for other commits are kept, by a hash of their lock; `make clean` takes them away."""


def checked_out(revision: str, folder: Path) -> Handbook:
    """The repository at a commit in a new folder, with its history.

    Raises BenchError where there is no such commit, or its packages cannot be installed.
    """
    lacking = f"there is no commit '{revision}' here (a shallow clone lacks the old ones)"
    commit = _do(lacking, "git", "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").strip()
    _do("the repository cannot be cloned", "git", "clone", "--quiet", "--shared", "--no-checkout", ROOT, folder)
    _do(f"'{revision}' cannot be checked out", "git", "-C", folder, "checkout", "--quiet", "--detach", commit)
    return Handbook(revision, folder, _python(folder / "requirements.lock"))


def _python(lock: Path) -> Path:
    """The Python of an environment with these packages: this one where it has them."""
    if lock.read_bytes() == (ROOT / lock.name).read_bytes():
        return Path(sys.executable)
    folder = ENVIRONMENTS / hashlib.sha256(lock.read_bytes()).hexdigest()[:12]
    python = folder / "bin/python"
    if not (folder / "ready").exists():
        print(f"Installing the packages of that commit into {folder} (once) ...", file=sys.stderr, flush=True)
        folder.parent.mkdir(exist_ok=True)
        _do("no environment can be made", "sh", ROOT / "tools/venv.sh", sys.executable, folder)
        pip = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes")
        _do("its packages cannot be installed", *pip, "-r", lock)
        (folder / "ready").touch()
    return python


def _do(failure: str, *command: str | Path) -> str:
    """Run a command to its end. Gives what it printed; raises BenchError with what failed."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise BenchError(f"{failure}: {reason(done.stdout + done.stderr)}")
    return done.stdout
