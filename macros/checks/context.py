"""What rules share: ways to walk over a role's files."""

from collections.abc import Iterator
from itertools import combinations, product
from typing import Any

from macros.catalog.data_files import model_of
from macros.catalog.roles import Catalog, Role
from macros.catalog.variants import BASE, Variant
from macros.model.guide import Guide
from macros.trees.loading import Map


def role_files(catalog: Catalog, role: Role) -> Iterator[tuple[str, Any, Map]]:
    """Every file of a role as (path below data/, model, tree)."""
    for below, tree in catalog.trees.items():
        if below.startswith(f"roles/{role.id}/"):
            yield below, model_of(below), tree


def variants(role: Role) -> Iterator[Variant]:
    """The base, every single choice and every pair of choices.

    Pairs are enough: an overlay can only break on what one other overlay removed or replaced.
    """
    found = {BASE: None}
    for (axis, ids), (other, other_ids) in combinations(role.ids.items(), 2):
        for chosen, other_chosen in product([None, *ids], [None, *other_ids]):
            found[Variant(**{axis: chosen, other: other_chosen})] = None
    yield from found


def guides(role: Role, *pages: str) -> Iterator[tuple[Guide, Map]]:
    """The guides of these variants with their trees; where `pages` are named, one guide for each way that they read.

    Faulty variants are passed over; pages whose base is faulty are None.
    """
    looked_at: dict[tuple[int, ...], Map] = {}
    """The identities of the pages to a tree that holds them, so that they stay their own."""
    for variant in variants(role):
        guide, tree, _ = role.compose(variant)
        shown = tuple(id(tree.get(page)) for page in pages)
        if guide is not None and not (pages and shown in looked_at):
            looked_at[shown] = tree
            yield guide, tree


def shared_files(catalog: Catalog) -> Iterator[tuple[str, Any, Map]]:
    """Every file that all roles share, but the word lists themselves, as (path below data/, model, tree)."""
    for below, tree in catalog.trees.items():
        if not below.startswith("roles/") and below != "inclusive-language.yml":
            yield below, model_of(below), tree


def mapping_at(tree: Map, *keys: str) -> Map:
    """The map at a path of keys; an empty one where the data is of another shape, which is reported elsewhere."""
    for key in keys:
        child = tree.get(key)
        if not isinstance(child, Map):
            return Map(tree.mark)
        tree = child
    return tree
