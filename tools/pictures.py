"""The pictures of README.md and CONTRIBUTING.md: `make pictures`.

The site is photographed as it is built from the last commit. GitHub is drawn, simplified, from what the walks of
CONTRIBUTING.md really change, what `handbook check` and `handbook report` really say, and the forms in .github/.
"""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tools.drawings import drawings
from tools.examples import Example
from tools.png import with_palette
from tools.screenshots import screenshots

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / ".github/pictures"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-lcd-text", "--font-render-hinting=none"]


def main() -> None:
    """Make every picture anew, and delete those that are no more."""
    with tempfile.TemporaryDirectory(prefix="pictures-") as folder, chromium() as browser:
        example, site = Example(Path(folder) / "clone"), Path(folder) / "site"
        subprocess.run(["git", "clone", "--quiet", "--shared", str(ROOT), str(example.root)], check=True)
        example.handbook("build", "--site-dir", str(site))
        shown = screenshots(browser, site)
        pictures = {"../screenshot": shown.first_page} | shown.pictures | drawings(browser, example, shown.address)
        tab = browser.new_page()
        made = {name: with_palette(tab, image) for name, image in pictures.items()}
    PICTURES.mkdir(exist_ok=True)
    for path in PICTURES.iterdir():
        path.unlink()
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
