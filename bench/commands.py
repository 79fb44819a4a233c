"""The command `handbook`, measured."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from bench.failure import BenchError
from bench.processes import Cost, measured


@dataclass(frozen=True)
class Handbook:
    """A handbook to measure, with the program in its folder and the Python that runs it."""

    name: str
    """`present`, a revision, or its number of roles."""
    root: Path
    python: Path
    """Of an environment with the packages that its program needs."""

    def command(self, *arguments: str) -> list[str | Path]:
        """The command line of a verb."""
        return [self.python, "-m", "macros.cli", *arguments]


def run(handbook: Handbook, *arguments: str) -> Cost:
    """Run a verb with its arguments. Gives what it cost; raises BenchError where it fails."""
    return measured(handbook.command(*arguments), handbook.root, f"'handbook {arguments[0]}' of {handbook.name}")[0]


def check(handbook: Handbook, times: int) -> Cost:
    """Check the data; of several times that which took the least of the processor."""
    return min((run(handbook, "check") for _ in range(times)), key=lambda cost: cost.cpu)


def build(handbook: Handbook, site: Path, times: int) -> Cost:
    """Build the site; nothing is kept from an earlier build. Of several times that which took the least."""
    return min((run(handbook, "build", "--site-dir", str(site)) for _ in range(times)), key=lambda cost: cost.cpu)


def compile_program(handbook: Handbook) -> None:
    """Have the program's modules compiled, so that the first command does not pay for all."""
    command: list[str | Path] = [handbook.python, "-m", "compileall", "-q", str(handbook.root / "macros")]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        raise BenchError(f"the program of {handbook.name} cannot be compiled")
