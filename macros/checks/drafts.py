"""What is not written yet is in drafts alone, and nothing that is a draft gets into an edition."""

from collections.abc import Collection, Iterator
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.data_files import COLLECTIONS
from macros.checks.rules import Dates, file_rule
from macros.trees.loading import Loc, Map, locate_key, scalars
from macros.trees.problems import Mark, Problem

TO_DO = "To do:"
"""What a text begins with, or holds, that is still to be written."""

_PAY_OF_LEVELS = (("level_model", "factors"), ("grades",), ("mix", "levels"))
"""Where the pay of a role has an entry for each level."""


@file_rule
def check(catalog: Catalog, below: str, tree: Map, dates: Dates) -> Iterator[Problem]:
    """A "To do:" outside of a draft would get published by mistake."""
    if not _of_draft(below, catalog):
        begun = _begun_levels(below, catalog)
        for mark in _to_dos(tree, but_drafts=True, levels=begun):
            fix = "write the text, or mark what it belongs to as a draft with 'status: draft'"
            yield Problem(mark, f"a text still says '{TO_DO}'", fix)


def unfinished(catalog: Catalog) -> list[Problem]:
    """Every draft and every "To do:" of the data, for which an edition is not published."""
    found = []
    for tree in catalog.trees.values():
        found += [
            Problem(locate_key(tree, loc), "this is a draft", f"finish it and delete the line, or remove {_of(loc)}")
            for loc, value, _ in scalars(tree)
            if loc[-1] == "status" and value == "draft"
        ]
        found += [Problem(mark, f"a text still says '{TO_DO}'", "write the text") for mark in _to_dos(tree)]
    return sorted(found)


def _of(loc: Loc) -> str:
    """What a draft is, by the place of its mark: the whole file, or an item of it."""
    return "its files" if len(loc) == 1 else "it"


def _to_dos(tree: Map, *, but_drafts: bool = False, levels: Collection[str] = ()) -> Iterator[Mark]:
    """Where a text is still to be written; if need be without those of items that are drafts, and of some levels."""
    for loc, value, mark in scalars(tree):
        if isinstance(value, str) and TO_DO in value and not (but_drafts and _in_draft(tree, loc, levels)):
            yield mark


def _in_draft(tree: Map, loc: Loc, levels: Collection[str]) -> bool:
    """Whether a place belongs to an item that says that it is a draft, or to the pay of one of some levels."""
    if any(level in levels for pay in _PAY_OF_LEVELS if loc[: len(pay)] == pay for level in loc[len(pay) :][:1]):
        return True
    part: Any = tree
    for key in loc:
        if not isinstance(part, Map):
            return False  # items of a list without ids are no drafts by themselves
        if part.get("status") == "draft":
            return True
        part = part[str(key)]
    return False


def _begun_levels(below: str, catalog: Catalog) -> Collection[str]:
    """The levels that are drafts in the role of a file, whose steps say so."""
    folder, _, rest = below.partition("/")
    role = catalog.trees.get(f"roles/{rest.partition('/')[0]}/role.yml")
    ladder = role.get("ladder") if role and folder == "roles" else None
    if not isinstance(ladder, Map):
        return ()
    return [level for level, step in ladder.items() if isinstance(step, Map) and step.get("status") == "draft"]


def _of_draft(below: str, catalog: Catalog) -> bool:
    """Whether a file is a draft's: of its role, or of the choice whose overlay it is.

    Where the file that would say so cannot be read, what is to be written is not told on top of that.
    """
    owners = [below]
    match below.split("/"):
        case ["roles", role, "levels", level] if level.removesuffix(".yml") in _begun_levels(below, catalog):
            return True
        case ["roles", role, *rest]:
            owners = [f"roles/{role}/role.yml"]
            if len(rest) == 2 and rest[0] in COLLECTIONS:
                owners.append("/".join(rest))
    return any(owner not in catalog.trees or catalog.trees[owner].get("status") == "draft" for owner in owners)
