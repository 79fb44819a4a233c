"""A new day in `verified_on` says what it depends on: something changed with it, or a note says what was compared.

The only rule that needs the version before. Where there is none, nothing can be asked.
"""

from collections.abc import Iterator
from typing import Any

from macros.checks.rules import version_rule
from macros.places.place import KeyPath
from macros.places.version import Version
from macros.reviews.facts import verified_maps
from macros.trees.problems import Problem

_NO_EVIDENCE = frozenset({"verified_on", "verified_note", "review_by", "owner", "means", "title"})
"""What can change without anybody having looked at a source."""

_SPEAKS_OF_ITS_NEIGHBOURS = "figures"
_NEIGHBOURS = ("base", "total", "national", "locations", "hours", "probation", "notice", "term")
"""What `figures` speaks of: pay beside it, of a location or of the whole file, or how the work is arranged."""

_FIX = "add or update 'verified_note:' beside it with what you compared, such as 'Read again, unchanged.'"


@version_rule
def check(before: Version, now: Version) -> Iterator[Problem]:
    """Each `verified_on` that moved alone, where the same place of the version before had another day."""
    for file, tree in now.trees.items():
        if before.trees.get(file) is tree:  # it was read once for both
            continue
        for path, fact in verified_maps(tree):
            old = before.at(file, path)
            if not isinstance(old, dict) or old.get("verified_on") in (None, fact["verified_on"]):
                continue
            note = fact.get("verified_note")
            if note and note != old.get("verified_note"):
                continue
            if not _evidence(before, now, file, path):
                was = old["verified_on"]
                message = f"'verified_on' moved from {was} to {fact['verified_on']}, but nothing says what was compared"
                yield Problem(fact.value_marks["verified_on"], message, _FIX)


def _evidence(before: Version, now: Version, file: str, path: KeyPath) -> bool:
    """Whether the fact changed, or a source that it names."""
    from macros.changes.values import same  # most checks meet no new day

    return not same(_told(before, file, path), _told(now, file, path))


def _told(version: Version, file: str, path: KeyPath) -> list[Any]:
    """What a version says at a place, beside it as far as it speaks of that, and of its sources."""
    fact = version.at(file, path)
    said = [{key: value for key, value in fact.items() if key not in _NO_EVIDENCE}]
    if path[-1:] == (_SPEAKS_OF_ITS_NEIGHBOURS,):
        said.append({key: version.at(file, (*path[:-1], key)) for key in _NEIGHBOURS})
    sources = fact.get("sources")
    named = sources if isinstance(sources, list) and sources else [fact.get("source")]
    return [*said, *(version.at("sources.yml", (str(name),)) for name in named)]
