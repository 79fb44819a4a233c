"""Photographs of the site for README.md and CONTRIBUTING.md: `make pictures`.

The site is photographed as it is built from the last commit. The two drawings of GitHub are written by hand.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tools.screenshots import screenshots

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / ".github/pictures"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-lcd-text", "--font-render-hinting=none"]


def main() -> None:
    """Make every photograph anew, and delete those that are no more."""
    with tempfile.TemporaryDirectory(prefix="pictures-") as folder, chromium() as browser:
        clone, site = Path(folder) / "clone", Path(folder) / "site"
        subprocess.run(["git", "clone", "--quiet", "--shared", str(ROOT), str(clone)], check=True)
        build = [sys.executable, "-m", "macros.cli", "build", "--site-dir", str(site)]
        subprocess.run(build, cwd=clone, check=True, stdout=subprocess.DEVNULL)
        shown = screenshots(browser, site)
    for path in PICTURES.glob("*.png"):
        path.unlink()
    made = {"../screenshot": shown.first_page} | shown.pictures
    for name, image in made.items():
        (PICTURES / f"{name}.png").write_bytes(image)
    print(f"{len(made)} pictures in .github/, {sum(map(len, made.values())) // 1024} KB")


@contextmanager
def chromium() -> Iterator[Browser]:
    """The Chromium that HANDBOOK_CHROMIUM names, or Playwright's own."""
    with sync_playwright() as playwright:
        program = os.environ.get("HANDBOOK_CHROMIUM") or None
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()


if __name__ == "__main__":
    main()
