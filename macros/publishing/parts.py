"""A version in parts: each language is built by itself, on a machine of its own, and one puts them together.

A part lies in `<folder>/<language>`, and `<folder>/<language>.json` says of which commit and version it is.
"""

import json
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.mkdocs_edge.building import Place, build_languages
from macros.pages.site_folder import misplaced, put_in_place, work_folder
from macros.publishing.deploy import Build
from macros.publishing.refusal import RefusedError
from macros.versions.git import commit_of


def build_part(catalog: Catalog, folder: Path, language: str, version: str) -> str:
    """Build one language of a version (an edition, `draft`, or empty for a site without versions) into a folder.

    What was there of the language is replaced when the new part is whole. Returns what happened, in one line. Raises
    RefusedError for a language that there is not, a folder that holds something else, or a failed build; GitError
    without a commit.
    """
    place = Place.of(catalog)
    if language not in place.settings:
        raise RefusedError(f"the handbook has no language '{language}'; take one of: {', '.join(place.languages)}")
    if reason := _reason_against(catalog.root, folder, language):
        raise RefusedError(reason)
    mark = _mark(catalog, version)
    folder.mkdir(exist_ok=True)
    with work_folder(folder / language) as work:
        fresh = work / "site"
        if not build_languages(catalog, fresh, replace(place, settings={language: place.settings[language]}), version):
            raise RefusedError("the build failed; fix what it says above")
        put_in_place(fresh / language, folder / language, work / "old")
    (folder / f"{language}.json").write_text(mark, "utf-8")
    return f"Built {language} of {version or 'the site'} to {folder / language}"


def _reason_against(root: Path, folder: Path, language: str) -> str:
    """Why no part may be put into a folder; empty where it may: there is none, or one that this wrote."""
    if mistaken := misplaced(root, folder):
        return mistaken
    part = folder / language
    is_ours = part.is_dir() and not part.is_symlink() and _keys(folder / f"{language}.json") == {"commit", "version"}
    if part.is_symlink() or (part.exists() and not is_ours):
        return f"{part} is not something that a build made; name another folder with --site-dir, or remove it"
    return ""


def _keys(file: Path) -> set[str]:
    """The keys of a file in JSON; none where it is no such file."""
    try:
        found = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return set()
    return set(found) if isinstance(found, dict) else set()


def from_parts(folder: Path) -> Build:
    """What stands in for a build where its parts lie in a folder: it takes them, and says what is wrong with them."""

    def take(catalog: Catalog, target: Path, place: Place, version: str) -> bool:
        mark = _mark(catalog, version)
        faults = [fault for language in place.languages for fault in _faults(folder, language, mark)]
        for fault in faults:
            print(fault, file=sys.stderr)
        for language in place.languages if not faults else ():
            shutil.copytree(folder / language, target / language)
        return not faults

    return take


def _mark(catalog: Catalog, version: str) -> str:
    return json.dumps({"commit": commit_of(catalog.root, "HEAD"), "version": version}, indent=1) + "\n"


def _faults(folder: Path, language: str, mark: str) -> Iterator[str]:
    """Why a part cannot be taken."""
    try:
        found = (folder / f"{language}.json").read_text("utf-8")
    except OSError:
        found = ""
    if not found or not (folder / language).is_dir():
        yield f"{folder / language} is not there; build it with: handbook build --language {language}"
    elif found != mark:
        yield f"{folder / language} is of another commit or version; build it again"
