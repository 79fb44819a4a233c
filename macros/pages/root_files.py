"""The files that are above the languages and editions: ways in, the page for what is not there, the site maps."""

from collections.abc import Mapping
from html import escape
from pathlib import Path

_ENTRANCE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<noscript><meta http-equiv="refresh" content="0; url={link}"></noscript>
<link rel="canonical" href="{address}">
<link rel="icon" href="data:,">
<title>{title}</title>
</head>
<body><p><a href="{link}">{title}</a></p>
<script>location.replace(document.querySelector("a").href + location.search + location.hash)</script>
</body>
</html>
"""

_SITEMAPS = """<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{entries}
</sitemapindex>
"""


def write_root(
    site: Path, title: str, base: str, languages: Mapping[str, str], *, missing: Path, version: str = ""
) -> None:
    """Write what leads to the languages (folder to tag) in `site`, each at `<folder>/`, or `<folder>/<version>/`.

    The root and, where there are versions, each language's own address lead on; the page `missing` becomes the one
    that GitHub Pages shows for every address that is not there; one site map names those of the languages. Only a
    script can take along what is behind the `?` and the `#` of an address.
    """
    tail = f"{version}/" if version else ""
    first = next(iter(languages))
    (site / "index.html").write_text(_entrance(languages[first], title, f"{first}/{tail}", base), "utf-8")
    for folder, tag in languages.items() if version else ():
        (site / folder).mkdir(exist_ok=True)
        (site / folder / "index.html").write_text(_entrance(tag, title, tail, f"{base}{folder}/"), "utf-8")
    (site / "404.html").write_bytes(missing.read_bytes())
    maps = [f"<sitemap><loc>{escape(f'{base}{folder}/{tail}sitemap.xml')}</loc></sitemap>" for folder in languages]
    (site / "sitemap.xml").write_text(_SITEMAPS.format(entries="\n".join(maps)), "utf-8")
    (site / "robots.txt").write_text(f"User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n", "utf-8")
    (site / ".nojekyll").touch()


def _entrance(language: str, title: str, link: str, base: str) -> str:
    return _ENTRANCE.format(language=language, title=escape(title), link=link, address=escape(base + link))
