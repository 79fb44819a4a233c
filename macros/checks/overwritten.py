"""What one choice says is not lost where another choice says something else in its place."""

from collections.abc import Iterator
from itertools import combinations

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.rules import Dates, role_rule
from macros.trees.loading import Map
from macros.trees.problems import Mark, Problem

_Said = dict[tuple[str, ...], tuple[object, Mark]]
"""Path of keys to the value and the place of its key."""


@role_rule()
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Two choices that can be combined write no text twice; each is told at the one that has the last word."""
    said = {choice: _said(role, choice) for choice in role.patches}
    for (earlier, one), (later, other) in combinations(said.items(), 2):
        if earlier[0] == later[0] or frozenset([earlier, later]) in role.excluded:
            continue
        told: set[tuple[str, ...]] = set()
        for path, (value, mark) in other.items():
            if path in one and one[path][0] != value and path[:3] not in told:
                told.add(path[:3])
                place = one[path][1]
                message = f"'{' › '.join(path)}' is set in {place.path}:{place.line} too, and this would override it"
                fix = "put it into a separate item, or remove one of the two"
                yield Problem(mark, message, f"{fix} ({earlier[0]} '{earlier[1]}', {later[0]} '{later[1]}')", True)


def _said(role: Role, choice: tuple[str, str]) -> _Said:
    """What the overlays of a choice write. Where a figure comes from goes with the figure."""
    found: _Said = {}
    for patch in role.patches[choice]:
        found |= {
            path: said
            for path, said in _leaves(patch.changes)
            if path[:2] != ("role", "facts") or path[3:] == ("value",)
        }
    return found


def _leaves(tree: Map, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], tuple[object, Mark]]]:
    for key, value in tree.items():
        if isinstance(value, Map):
            yield from _leaves(value, (*above, key))
        elif value is not None:
            yield (*above, key), (value, tree.key_marks[key])
