"""`latest` back to the edition before, where the newest is taken away."""

import tempfile
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.mkdocs_edge.building import Place
from macros.publishing.latest import copy_as_latest
from macros.publishing.pages_branch import PagesBranch
from macros.publishing.refusal import RefusedError
from macros.versions.editions import LATEST, Edition, is_edition


def step_back(root: Path, branch: PagesBranch, name: str) -> Edition:
    """Let `latest` lead to the edition before the newest, which is `name`, in every language. Returns that edition.

    Raises RefusedError where there is none in one of them: readers would be led to nothing.
    """
    languages = branch.languages
    others = [Edition(version) for version in branch.versions() if is_edition(version) and version != name]
    before = max(others, key=lambda edition: edition.key, default=None)
    lacking = [language for language in languages if before is None or not branch.tree(f"{language}/{before}")]
    if before is None or lacking:
        which = f" in {lacking[0]}" if before else ""
        raise RefusedError(f"{name} is the latest, and there is no edition before it{which}; publish a newer one first")
    place = Place.of(_catalog(root))
    with tempfile.TemporaryDirectory(prefix="handbook-") as folder:
        site, alias = Path(folder) / "site", Path(folder) / "alias"
        for language in languages:
            branch.take_out(f"{language}/{before}", site / language / before)
        copy_as_latest(site, alias, before, place.base, languages)
        for language in languages:
            own = site / language / before
            branch.add_version(language, before, before, own, latest=alias / language / LATEST)
        first = next((language for language in place.languages if language in languages), languages[0])
        _add_missing_page(branch, alias / first / LATEST)
    return before


def _catalog(root: Path) -> Catalog:
    """The data, which says where the site is. Raises RefusedError where its settings are faulty."""
    catalog, _ = read(root)
    if catalog.handbook is None:
        raise RefusedError("data/handbook.yml is faulty; see: handbook check")
    return catalog


def _add_missing_page(branch: PagesBranch, latest: Path) -> None:
    """The page for what is not there is that of `latest`."""
    with tempfile.TemporaryDirectory(prefix="handbook-") as folder:
        (Path(folder) / "404.html").write_bytes((latest / "404.html").read_bytes())
        branch.add_files(Path(folder))
