"""One index of the search for all versions of a language in which it is the same: an alias, or an edition of few words.

It lies at `<language>/searches/<name>`, named by what it holds, and the pages of a version say where.
"""

import hashlib
import re
import shutil
from pathlib import Path

from macros.search.index import FOLDER

SHARED = "searches"
"""The folder of a language, beside its versions, that holds each index once."""

_PLACE = re.compile(rf'(?<=data-index=")([^"]*){FOLDER}/(?=")')
_NAMED = re.compile(rf'data-index="[^"]*{SHARED}/([0-9a-f]+)/"')


def share_search(version: Path, shared: Path) -> None:
    """Move the index of a built version to `shared`, the `searches` of its language, and let its pages look there."""
    name = _digest(version / FOLDER)
    if (shared / name).exists():
        shutil.rmtree(version / FOLDER)
    else:
        shared.mkdir(parents=True, exist_ok=True)
        shutil.move(version / FOLDER, shared / name)
    for page in sorted(version.rglob("*.html")):
        html = page.read_text("utf-8")
        page.write_text(_PLACE.sub(rf"\g<1>../{SHARED}/{name}/", html), "utf-8")


def named_in(page: str) -> str:
    """The name of the index that a page looks in; empty for a page of a version that has its own."""
    found = _NAMED.search(page)
    return found[1] if found else ""


def _digest(folder: Path) -> str:
    """A name for what a folder holds: the same files, of the same paths, give the same name."""
    whole = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        whole.update(f"{path.relative_to(folder).as_posix()}\0{path.stat().st_size}\0".encode())
        whole.update(path.read_bytes())
    return whole.hexdigest()[:16]
