"""Variants are real, and every pair of them composes."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.rules import Dates, role_rule
from macros.model.axes import AXES
from macros.model.guide import PAGE_KINDS
from macros.trees.loading import locate_key
from macros.trees.problems import Problem

REAL = tuple((page, entries.key) for page, kind in PAGE_KINDS.items() for entries in kind.lists if entries.makes_real)
"""What an industry or a context must touch to be more than a sentence."""


@role_rule()
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Every variant that is looked at composes; an industry or context touches all that makes it real."""
    for _, _, problems in role.pairs():
        yield from problems
    for axis in (name for name, axis in AXES.items() if axis.has_pages):
        for chosen in role.ids[axis]:
            patches = role.patches.get((axis, chosen), [])
            touched = {(page, key) for patch in patches for page, part in patch.changes.items() for key in part or ()}
            own = [patch for patch in patches if patch.overlay is not None]
            untouched = [pair for pair in REAL if pair not in touched]
            if own and untouched:
                parts = ", ".join(
                    f"the {key}" if key == page else f"the {key} of the {page}" for page, key in untouched
                )
                keys = ", ".join(f"'{key}:' of '{page}:'" for page, key in untouched)
                mark = locate_key(own[0].tree, ("changes",))
                fix = f"write what is different, below {keys}, or delete this file"
                yield Problem(mark, f"the {axis} '{chosen}' changes nothing in {parts}", fix)
