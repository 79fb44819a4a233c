"""The files that are above the languages and editions: ways in, the page for what is not there, the site maps."""

from collections.abc import Mapping
from html import escape
from pathlib import Path

from macros.model.shared import LanguageSettings

_ENTRANCE = """<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
{refresh}<link rel="canonical" href="{address}">
<link rel="icon" href="data:,">
<title>{title}</title>
</head>
<body>{body}
<script>{script}</script>
</body>
</html>
"""

_REFRESH = '<noscript><meta http-equiv="refresh" content="0; url={link}"></noscript>\n'
_LEAD_ON = 'location.replace(document.querySelector("a").href + location.search + location.hash)'

_PICK = """
const links = [...document.querySelectorAll("a")];
let kept = "";
try {
  kept = JSON.parse(localStorage.getItem(`${new URL(".", location.href).pathname}.__language`));
} catch {
  // a browser that keeps nothing
}
const of = (tag) => links.find((link) => link.lang.toLowerCase() === tag)
  ?? links.find((link) => link.lang.toLowerCase().split("-")[0] === tag.split("-")[0]);
const wanted = [kept, ...navigator.languages].filter((tag) => typeof tag === "string" && tag);
const chosen = wanted.map((tag) => of(tag.toLowerCase())).find(Boolean) ?? links[0];
location.replace(chosen.href + location.search + location.hash);
"""
"""Goes to the language that the reader chose on a page, else to the first that the browser asks for, else to the first.

What a language menu keeps is its tag, as docs/assets/shared/kept.js has it."""

_SITEMAPS = """<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{entries}
</sitemapindex>
"""


def write_root(
    site: Path, title: str, base: str, languages: Mapping[str, LanguageSettings], *, missing: Path, version: str = ""
) -> None:
    """Write what leads to the languages (by folder) in `site`, each at `<folder>/`, or `<folder>/<version>/`.

    The root picks a language, or lets people without scripts pick one; where there are versions, each language's own
    address leads on. The page `missing` becomes the one that GitHub Pages shows for every address that is not there;
    one site map names those of the languages. Only a script can take along what is behind the `?` and the `#` of an
    address.
    """
    tail = f"{version}/" if version else ""
    (site / "index.html").write_text(_root(title, base, languages, tail), "utf-8")
    for folder, settings in languages.items() if version else ():
        (site / folder).mkdir(exist_ok=True)
        entrance = _entrance(settings.lang, title, tail, f"{base}{folder}/")
        (site / folder / "index.html").write_text(entrance, "utf-8")
    (site / "404.html").write_bytes(missing.read_bytes())
    maps = [f"<sitemap><loc>{escape(f'{base}{folder}/{tail}sitemap.xml')}</loc></sitemap>" for folder in languages]
    (site / "sitemap.xml").write_text(_SITEMAPS.format(entries="\n".join(maps)), "utf-8")
    (site / "robots.txt").write_text(f"User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n", "utf-8")
    (site / ".nojekyll").touch()


def _root(title: str, base: str, languages: Mapping[str, LanguageSettings], tail: str) -> str:
    first, settings = next(iter(languages.items()))
    if len(languages) == 1:
        return _entrance(settings.lang, title, f"{first}/{tail}", base)
    links = "".join(
        f'<li><a href="{folder}/{tail}" lang="{one.lang}" hreflang="{one.hreflang}">{escape(one.name)}</a></li>'
        for folder, one in languages.items()
    )
    body = f"<h1>{escape(title)}</h1>\n<ul>{links}</ul>"
    said = {"lang": settings.lang, "title": escape(title), "address": escape(base), "refresh": ""}
    return _ENTRANCE.format(body=body, script=_PICK, **said)


def _entrance(lang: str, title: str, link: str, base: str) -> str:
    """A page that leads on to one address."""
    said = {"lang": lang, "title": escape(title), "address": escape(base + link)}
    body = f'<p><a href="{link}">{escape(title)}</a></p>'
    return _ENTRANCE.format(body=body, script=_LEAD_ON, refresh=_REFRESH.format(link=link), **said)
