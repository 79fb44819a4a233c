"""The whole site, built beside its target and moved there when it is whole."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from macros.catalog.catalog import Catalog
from macros.mkdocs_edge.environment import variables
from macros.mkdocs_edge.processes import run_mkdocs
from macros.mkdocs_edge.settings import load
from macros.model.shared import LanguageSettings
from macros.pages.finishing import finish
from macros.pages.root_files import write_root
from macros.pages.site_folder import mark, put_in_place, reason_against, work_folder


@dataclass(frozen=True)
class Place:
    """Where the site is: its name, its address without language and edition (ends in a slash), its languages."""

    title: str
    base: str
    settings: Mapping[str, LanguageSettings]
    """Folder of a language to its settings, in the order of the data."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The folders of the languages; the first is that of the source."""
        return tuple(self.settings)

    @classmethod
    def of(cls, catalog: Catalog) -> "Place":
        """As mkdocs.yml and data/handbook.yml say; in mkdocs.yml the address ends in the first language.

        Raises DataProblems where mkdocs.yml is faulty.
        """
        config = load(catalog.root)
        parts = urlsplit(str(config.site_url))
        folder = parts.path.rstrip("/").rpartition("/")[0]
        return cls(
            str(config.site_name),
            f"{parts.scheme}://{parts.netloc}{folder}/",
            catalog.settings.languages,
        )

    def address(self, language: str, version: str = "") -> str:
        """The address of a language, or of one of its versions."""
        return f"{self.base}{language}/{version}/" if version else f"{self.base}{language}/"


def build(catalog: Catalog, site_dir: Path) -> int:
    """Build every language of the checked data. The last good site stays until the new one is whole.

    Returns 0, or 2 where a build failed or `site_dir` is not for a site; then nothing there has changed.
    """
    root = catalog.root
    target = root / site_dir
    place = Place.of(catalog)
    if reason := reason_against(root, target, place.base):
        print(reason, "Nothing was built.", sep="\n", file=sys.stderr)
        return 2
    with work_folder(target) as folder:
        fresh = folder / "site"
        if not build_languages(catalog, fresh, place):
            print("The build failed; the site is as it was.", file=sys.stderr)
            return 2
        write_root(fresh, place.title, place.base, place.settings, missing=fresh / place.languages[0] / "404.html")
        finish(fresh)
        mark(fresh, place.base)
        if reason := reason_against(root, target, place.base):  # something may have been put there meanwhile
            print(reason, "The site is as it was.", sep="\n", file=sys.stderr)
            return 2
        put_in_place(fresh, target, folder / "old")
    pages = sum(1 for _ in target.rglob("*.html"))
    shown = target.relative_to(root) if target.is_relative_to(root) else target
    print(f"Built {pages} pages in {', '.join(place.languages)} to {shown}")
    return 0


def build_languages(catalog: Catalog, folder: Path, place: Place, version: str = "") -> bool:
    """Build every language to `folder`/<language>, or to <language>/<version> below it. Returns whether all went well.

    The version is an edition or `draft`; without one the site has no switch of versions. All builds depend on the
    catalog as it is given: nothing is read or checked again.
    """
    folder.mkdir()
    return run_mkdocs(
        catalog,
        {
            folder / language / version: variables(catalog.root, place.address(language, version), language)
            | {"HANDBOOK_EDITION": version}
            for language in place.languages
        },
    )
