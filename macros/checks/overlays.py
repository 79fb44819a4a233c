"""Overlays take effect: each value changes something, and what is removed was there."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.context import mapping_at
from macros.checks.rules import Dates, role_rule
from macros.trees.loading import locate, locate_key
from macros.trees.overlay import merge, without_effect
from macros.trees.problems import Problem


@role_rule()
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Every overlay against the base and the overlays that come before it on the same axis."""
    for patches in role.patches.values():
        tree = role.base
        for patch in patches:
            if patch.overlay is not None and not mapping_at(patch.tree, "changes"):
                fix = "write what changes, or delete the file"
                yield Problem(locate(patch.tree, ("changes",)), "the overlay changes nothing", fix)
            for page, change in mapping_at(patch.tree, "changes").items():
                if not change:
                    mark = locate_key(patch.tree, ("changes", page))
                    yield Problem(mark, f"'{page}' is empty and changes nothing", "delete it or write what changes")
                elif page in role.pages:
                    yield from without_effect(tree[page], change)
            tree = merge(tree, patch.changes)
