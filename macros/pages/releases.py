"""The editions that a build knows: the tags in the history of its commit, and the state that is being built."""

import datetime
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from macros.changes.releases import Release, State, releases
from macros.places.version import Say, Version, as_written, read_version
from macros.trees.loading import Map
from macros.trees.problems import DataProblems
from macros.versions import history
from macros.versions.editions import Edition, is_edition
from macros.versions.revisions import RevisionError, extract_data, published


class Releases(Sequence[Release]):
    """Releases that are looked up when someone asks for them."""

    def __init__(self, known: Callable[[], Sequence[Release]]) -> None:
        self._known = known

    def __getitem__(self, index: Any) -> Any:
        return self._known()[index]

    def __len__(self) -> int:
        return len(self._known())


def known_releases(root: Path, trees: dict[str, Map], version: str, say: Say = as_written) -> list[Release]:
    """Every edition up to the one that is built, the newest first.

    `trees` is the data that is built (path below data/ to tree), `version` an edition, `draft` or empty; `say` gives
    titles to a reader. Unless an edition is built, what is not in any yet comes first, under no name. Without tags, or
    without git, there is nothing to tell but the edition that is built.
    """
    built = Edition(version) if is_edition(version) else None
    tags = [tag for tag in published(root) if built is None or tag.edition.key < built.key]
    if not tags and built is None:
        return []
    with tempfile.TemporaryDirectory(prefix="handbook-") as folder:
        states = [
            State(tag.edition, tag.time, _old(root, tag.edition, Path(folder) / tag.edition, say)) for tag in tags
        ]
    time = history.commit_time(root)
    now = datetime.datetime.fromtimestamp(time, datetime.UTC) if time is not None else None
    return releases([*states, State(built or "", now, Version(trees, say))])


def _old(root: Path, edition: str, target: Path, say: Say) -> Version | None:
    """The data of an edition; nothing where today's loader cannot read it, which must not stop a build."""
    try:
        return read_version(extract_data(root, f"refs/tags/{edition}", target), say=say)
    except (RevisionError, DataProblems):
        return None
