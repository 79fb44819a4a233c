"""The project's own Deno."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT
from tests.limits import LIMIT


def deno(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run it, with no permission beyond reading."""
    program = Path(sys.executable).parent / "deno"
    cache = Path(sys.prefix) / "deno"  # as the Makefile has it
    environment = os.environ | {"NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1", "DENO_DIR": str(cache)}
    return subprocess.run(
        [str(program), *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=LIMIT,
    )
