"""Overlays take effect: each value changes something, and what is removed was there."""

from collections.abc import Iterator

from macros.catalog import Catalog, Role
from macros.checks.context import Dates
from macros.loading import Map, locate
from macros.overlay import merge, without_effect
from macros.problems import Problem


def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Every overlay against the base and the overlays that come before it on the same axis."""
    for patches in role.patches.values():
        tree = role.base
        for patch in patches:
            if patch.overlay is not None and not patch.changes:
                mend = "write what changes, or delete the file"
                yield Problem(locate(patch.tree, ("changes",)), "the overlay changes nothing", mend)
            for page, changes in patch.changes.items():
                if page in role.pages and isinstance(changes, Map):
                    yield from without_effect(tree[page], changes)
            tree = merge(tree, patch.changes)
