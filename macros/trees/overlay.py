"""The merge of variants: JSON merge patch (RFC 7396) on trees that remember where each value is."""

from collections.abc import Iterator
from typing import Any

from macros.trees.loading import Map, Seq
from macros.trees.problems import Problem


def merge(base: Map, patch: Map) -> Map:
    """The base with the patch applied: maps merge, `null` removes, everything else replaces.

    Neither argument changes. A replaced or added value keeps the marks of the patch. A key that the patch
    adds goes to the end; a changed one keeps its place.
    """
    return Merger().merge(base, patch)


class Merger:
    """Merges as `merge` does, and the same two maps to the same object: what variants share keeps its identity.

    Both maps are kept together with what was made of them, so that an identity stays its own.
    """

    def __init__(self) -> None:
        self._made: dict[tuple[int, int], tuple[Map, Map | None, Map]] = {}

    def merge(self, base: Map | None, patch: Map) -> Map:
        """The merged map; where there is no base, the patch without what it removes."""
        key = (id(base), id(patch))
        if key not in self._made:
            self._made[key] = (self._merged(Map(patch.mark) if base is None else base.copy(), patch), base, patch)
        return self._made[key][0]

    def _merged(self, result: Map, patch: Map) -> Map:
        for key, value in patch.items():
            if value is None:
                if key in result:
                    del result[key], result.key_marks[key], result.value_marks[key]
                continue
            if isinstance(value, Map):
                old = result.get(key)
                value = self.merge(old if isinstance(old, Map) else None, value)
            result.put(key, value, patch.key_marks[key], patch.value_marks[key])
        return result


def without_effect(base: Map, patch: Map) -> Iterator[Problem]:
    """The parts of a patch that change nothing: a removed key that is not there, a value that is there already."""
    for key, value in patch.items():
        mark = patch.key_marks[key]
        if value is None:
            if key not in base:
                yield Problem(
                    mark, f"'{key}' is removed here, but nothing has this id", "delete the line or fix the id"
                )
        elif isinstance(value, Map):
            if not value:
                yield Problem(mark, f"'{key}' is empty and changes nothing", "delete it or write what changes")
            old = base.get(key)
            yield from without_effect(old if isinstance(old, Map) else Map(value.mark), value)
        elif key in base and _plain(base[key]) == _plain(value):
            yield Problem(mark, f"'{key}' repeats the base and changes nothing", "delete it or write what changes")


def _plain(value: Any) -> Any:
    if isinstance(value, Seq):
        return list(value)
    return dict(value) if isinstance(value, Map) else value
