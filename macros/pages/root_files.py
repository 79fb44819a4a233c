"""The files that stand above the languages and editions: ways in, the page for what is not there, the site maps."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

_ENTRANCE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="refresh" content="0; url={link}">
<link rel="canonical" href="{address}">
<link rel="icon" href="data:,">
<title>{title}</title>
</head>
<body><p><a href="{link}">{title}</a></p></body>
</html>
"""

_SITEMAPS = """<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{entries}
</sitemapindex>
"""


def write_root(
    site: Path, title: str, base: str, languages: Sequence[str], *, missing: Path, version: str = ""
) -> None:
    """Write what leads to the languages in `site`, each at `<language>/`, or at `<language>/<version>/`.

    The root and, where there are versions, each language's own address lead on; the page `missing` becomes the one
    that GitHub Pages shows for every address that is not there; one site map names those of the languages.
    """
    tail = f"{version}/" if version else ""
    first = languages[0]
    (site / "index.html").write_text(_entrance(first, title, f"{first}/{tail}", base), "utf-8")
    for language in languages if version else ():
        (site / language).mkdir(exist_ok=True)
        (site / language / "index.html").write_text(_entrance(language, title, tail, f"{base}{language}/"), "utf-8")
    (site / "404.html").write_bytes(missing.read_bytes())
    maps = [f"<sitemap><loc>{escape(f'{base}{language}/{tail}sitemap.xml')}</loc></sitemap>" for language in languages]
    (site / "sitemap.xml").write_text(_SITEMAPS.format(entries="\n".join(maps)), "utf-8")
    (site / "robots.txt").write_text(f"User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n", "utf-8")
    (site / ".nojekyll").touch()


def _entrance(language: str, title: str, link: str, base: str) -> str:
    return _ENTRANCE.format(language=language, title=escape(title), link=link, address=escape(base + link))
