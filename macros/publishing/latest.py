"""The copy of an edition at the alias `latest`: the same pages, whose switches stay at the alias."""

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from macros.versions.editions import LATEST

_SWITCH = re.compile(r"<(?:a|link)\s[^>]*hreflang=[^>]*>")


def copy_as_latest(site: Path, folder: Path, edition: str, base: str, languages: Sequence[str]) -> None:
    """Copy `<language>/<edition>` of `site` to `<language>/latest` in `folder`, for each language.

    In the copy, what leads from language to language leads to the alias there, and the site map names the alias.
    """
    for language in languages:
        target = folder / language / LATEST
        shutil.copytree(site / language / edition, target)
        for page in sorted(target.rglob("*.html")):
            page.write_text(_switched(page.read_text("utf-8"), edition, languages), "utf-8")
        sitemap = (target / "sitemap.xml").read_text("utf-8")
        for code in languages:
            sitemap = sitemap.replace(f"{base}{code}/{edition}/", f"{base}{code}/{LATEST}/")
        (target / "sitemap.xml").write_text(sitemap, "utf-8")
        missing = target / "404.html"  # it is shown at any depth, so its addresses begin at the root
        missing.write_text(
            missing.read_text("utf-8").replace(f"/{language}/{edition}/", f"/{language}/{LATEST}/"), "utf-8"
        )


def _switched(html: str, edition: str, languages: Sequence[str]) -> str:
    address = re.compile(rf"/({'|'.join(languages)})/{re.escape(edition)}/")
    return _SWITCH.sub(lambda tag: address.sub(rf"/\1/{LATEST}/", tag[0]), html)
