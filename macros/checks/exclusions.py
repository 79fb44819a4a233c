"""Choices that are never combined exist, and are said once."""

from collections.abc import Iterator, Mapping
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.exclusions import KEY
from macros.catalog.roles import Role
from macros.checks.context import mapping_at
from macros.checks.references import missing
from macros.checks.rules import Dates, role_rule, rule
from macros.model.axes import AXES, FOLDERS
from macros.trees.loading import Map, locate_key
from macros.trees.problems import Problem

_Said = dict[tuple[tuple[str, str], tuple[str, str]], tuple[Map, Any]]
"""Two choices, the one in whose file it is first, to that tree and to the reason."""


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """In the shared files, the other choice exists, is on another axis, and does not say the same."""
    shared = {(axis, key): tree for axis in AXES for key, tree in _shared(catalog, axis)}
    if not catalog.broken & {"levels", "ladders", *FOLDERS.values()}:
        known = {axis: [key for of, key in shared if of == axis] for axis in AXES}
        yield from _faults(shared, known)


@role_rule("role")
def check_role(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """In a role's own files, the same holds, and null is for what the shared files exclude."""
    trees = {
        (axis, chosen): patch.tree
        for (axis, chosen), patches in role.patches.items()
        for patch in patches
        if patch.overlay is not None
    }
    yield from _faults(trees, role.ids)
    shared = {
        frozenset(pair) for pair in _said({(axis, key): tree for axis in AXES for key, tree in _shared(catalog, axis)})
    }
    for (one, other), (tree, why) in _said(trees).items():
        mark = locate_key(tree, (KEY, *other))
        if why is None and frozenset([one, other]) not in shared:
            message = f"'{other[1]}' is allowed here, but nothing excludes it"
            yield Problem(mark, message, "delete the line, or fix the id")
        elif why is not None and frozenset([one, other]) in shared:
            message = f"'{other[1]}' is excluded here, but data/ already excludes it for every role"
            yield Problem(mark, message, "delete the line, or write null to allow it in this role")


def _shared(catalog: Catalog, axis: str) -> Iterator[tuple[str, Map]]:
    """The choices of an axis with what data/ says of them, in every ladder."""
    if not AXES[axis].is_ladder:
        yield from ((key, catalog.trees[f"{FOLDERS[axis]}/{key}.yml"]) for key in catalog.options(axis))
        return
    for below, tree in catalog.trees.items():
        levels = tree if below == "levels.yml" else mapping_at(tree, "levels") if below.startswith("ladders/") else {}
        yield from ((key, level) for key, level in levels.items() if isinstance(level, Map))


def _said(trees: Mapping[tuple[str, str], Map]) -> _Said:
    return {
        (one, (axis, other)): (tree, why)
        for one, tree in trees.items()
        for axis in mapping_at(tree, KEY)
        for other, why in mapping_at(tree, KEY, axis).items()
    }


def _faults(trees: Mapping[tuple[str, str], Map], known: Mapping[str, list[str]]) -> Iterator[Problem]:
    said = _said(trees)
    for (one, other), (tree, _) in said.items():
        axis, name = other
        mark = locate_key(tree, (KEY, axis, name))
        if name not in known.get(axis, ()):
            yield missing(mark, axis, name, known.get(axis, ()))
        elif axis == one[0]:
            message = f"'{name}' is on the same axis, and a variant has only one choice of each axis"
            yield Problem(mark, message, "delete the line")
        elif (other, one) in said and list(trees).index(one) > list(trees).index(other):
            where = locate_key(said[other, one][0], (KEY, *one))
            message = f"{where.path}:{where.line} already says that '{name}' and '{one[1]}' are not combined"
            yield Problem(mark, message, "delete one of the two, because an entry works in both directions")
