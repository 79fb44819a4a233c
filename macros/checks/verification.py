"""A new day in `verified_on` says what it rests on: something changed with it, or a note says what was compared.

The only rule that needs the version before. Where there is none, nothing can be asked.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from macros.changes.change import KeyPath
from macros.changes.values import same
from macros.changes.version import Version
from macros.loading import Map
from macros.problems import Problem
from macros.reviews.facts import verified_maps

_NO_EVIDENCE = frozenset({"verified_on", "verified_note", "review_by", "owner", "means", "title"})
"""What can change without anybody having looked at a source."""

_OF_ALL_BESIDE = "figures"
"""The key whose facts speak of what stands beside them: the pay of a metro, or of the whole file."""

_MEND = "add or renew 'verified_note:' beside it: say what you compared, such as 'Read again, unchanged.'"


def check(before: Version, now: Version) -> Iterator[Problem]:
    """Each `verified_on` that moved alone, where the same place of the version before had another day."""
    for file, tree in now.trees.items():
        for path, fact in verified_maps(tree):
            old = before.at(file, path)
            if not isinstance(old, dict) or old.get("verified_on") in (None, fact["verified_on"]):
                continue
            note = fact.get("verified_note")
            if note and note != old.get("verified_note"):
                continue
            if not _evidence(before, now, file, path):
                was = old["verified_on"]
                message = f"'verified_on' moved from {was} to {fact['verified_on']}, and nothing says what was compared"
                yield Problem(fact.value_marks["verified_on"], message, _MEND)


def _evidence(before: Version, now: Version, file: str, path: KeyPath) -> bool:
    """Whether the fact changed, or a source that it names."""
    above = path[:-1] if path[-1:] == (_OF_ALL_BESIDE,) else path
    old, new = before.at(file, above), now.at(file, above)
    sources = [version.trees.get("sources.yml", {}) for version in (before, now)]
    return not same(_told(old), _told(new)) or any(
        not same(sources[0].get(name), sources[1].get(name)) for name in _sources(now.at(file, path))
    )


def _told(node: Any) -> Any:
    """What a fact says, without what can change by itself."""
    if not isinstance(node, Mapping):
        return node
    return {key: _told(value) for key, value in node.items() if key not in _NO_EVIDENCE}


def _sources(fact: Map) -> list[str]:
    named = fact.get("sources") or [fact.get("source")]
    return [name for name in named if isinstance(name, str)]
