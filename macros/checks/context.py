"""What rules share: ways to walk over a role's files."""

from collections.abc import Iterator

from macros.catalog.data_files import model_of, text_trees
from macros.catalog.roles import Role
from macros.model.guide import Guide
from macros.text.text_walk import FoundText, texts
from macros.trees.loading import Map

WORD_LISTS = "inclusive-language.yml"
"""What it lists are no texts of the handbook."""


def file_texts(below: str, tree: Map) -> tuple[FoundText, ...]:
    """Every text of a file; an overlay's changes are walked as what they change. See `Catalog.extracts`."""
    return tuple(found for model, part in text_trees(model_of(below), tree) for found in texts(model, part))


def guides(role: Role, *pages: str) -> Iterator[tuple[Guide, Map]]:
    """The guides of all pairs of choices with their trees; where `pages` are named, one for each way that they read.

    Faulty variants are passed over; pages whose base is faulty are None.
    """
    looked_at: dict[tuple[int, ...], Map] = {}
    """The identities of the pages to a tree that holds them, so that they stay their own."""
    for guide, tree, _ in role.pairs():
        shown = tuple(id(tree.get(page)) for page in pages)
        if guide is not None and not (pages and shown in looked_at):
            looked_at[shown] = tree
            yield guide, tree


def mapping_at(tree: Map, *keys: str) -> Map:
    """The map at a path of keys; an empty one where the data is of another shape, which is reported elsewhere."""
    for key in keys:
        child = tree.get(key)
        if not isinstance(child, Map):
            return Map(tree.mark)
        tree = child
    return tree


def removal(role: Role, page: str, key: str, item: str) -> str:
    """Where an overlay of a role removes an item of its base, or its whole list, as `path:line`; empty where none does.

    What misses the item is elsewhere, in a file that may be in order: a fault has to name the overlay too.
    """
    for patch in (patch for patches in role.patches.values() for patch in patches):
        for items, name in (mapping_at(patch.changes, page), key), (mapping_at(patch.changes, page, key), item):
            if name in items and items[name] is None:
                mark = items.key_marks[name]
                return f"{mark.path}:{mark.line}"
    return ""
