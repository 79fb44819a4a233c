"""The whole site, built beside its target and moved there when it is whole; and the server for writing."""

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config import load_config

from macros.reading import read
from macros.site import history
from macros.site.finishing import finish, root_page


def build(root: Path, site_dir: Path) -> int:
    """Build every language in a process of its own. The last good site stays until the new one is whole.

    Returns 0, or 2 where a build failed; then nothing at `site_dir` has changed.
    """
    target = root / site_dir
    languages = list(read(root)[0].settings.languages)
    config = load_config(str(root / "mkdocs.yml"))
    base = _base_address(str(config.site_url))
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as name:
        fresh = Path(name) / "site"
        fresh.mkdir()
        with ThreadPoolExecutor() as pool:
            codes = list(pool.map(lambda language: _mkdocs(root, fresh, base, language), languages))
        if any(codes):
            print("The build failed; the site is as it was.", file=sys.stderr)
            return 2
        root_page(fresh, str(config.site_name), base, languages)
        finish(fresh)
        fresh.chmod(0o755)
        if target.exists():
            target.rename(Path(name) / "old")
        fresh.rename(target)
    pages = sum(1 for _ in target.rglob("*.html"))
    shown = target.relative_to(root) if target.is_relative_to(root) else target
    print(f"Built {pages} pages in {', '.join(languages)} to {shown}")
    return 0


def _mkdocs(root: Path, fresh: Path, base: str, language: str) -> int:
    print(f"Building {language} ...", flush=True)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(fresh / language)]
    return subprocess.run(
        command, cwd=root, env=_environment(root, f"{base}{language}/", language), check=False
    ).returncode


def serve(root: Path, address: str) -> int:
    """Serve the first language at `address` and rebuild on every change, until interrupted."""
    language = next(iter(read(root)[0].settings.languages))
    print(f"Serving http://{address}/ - stop with Ctrl+C", flush=True)
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", address]
    environment = _environment(root, f"http://{address}/{language}/", language) | {"HANDBOOK_STRICT": "false"}
    with subprocess.Popen(command, cwd=root, env=environment) as server:
        try:
            return server.wait()
        except KeyboardInterrupt:  # the server has it too, and clears up
            server.wait()
            return 0


def _environment(root: Path, address: str, language: str) -> dict[str, str]:
    """The environment of MkDocs: the address, the language and the clock of the last commit."""
    environment = os.environ | {
        "HANDBOOK_SITE_URL": address,
        "HANDBOOK_LANGUAGE": language,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONHASHSEED": "0",
    }
    if "SOURCE_DATE_EPOCH" not in environment and (time := history.commit_time(root)) is not None:
        environment["SOURCE_DATE_EPOCH"] = str(time)
    return environment


def _base_address(address: str) -> str:
    """The site's address without the language; in mkdocs.yml it ends in the first language."""
    parts = urlsplit(address)
    folder = parts.path.rstrip("/").rpartition("/")[0]
    return f"{parts.scheme}://{parts.netloc}{folder}/"
