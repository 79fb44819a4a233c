"""Kinds that data names are used: each kind of requirement, each type of question, each rating scale."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.rules import Dates, rule
from macros.model.guide import PAGES
from macros.trees.loading import Map, locate_key
from macros.trees.problems import Problem

_SCALE = "rating_scale"

_KINDS = {
    "requirement-kinds.yml": ("kind of requirement", "need"),
    "question-types.yml": ("type of question", "type"),
    "rating-scales.yml": ("rating scale", _SCALE),
}
"""The file of each to what it is called, and the key that names it."""


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """What nothing uses is untidy, and no fault of who takes the last use away."""
    if not catalog.roles or catalog.broken:
        return
    used = {key: set(_named(catalog, key)) for _, key in _KINDS.values()}
    for file, (what, key) in _KINDS.items():
        for name in catalog.trees[file]:
            if name not in used[key]:
                mark = locate_key(catalog.trees[file], (name,))
                fix = f"delete it, or write '{key}: {name}' where you mean it"
                yield Problem(mark, f"nothing uses the {what} '{name}'", fix, is_warning=True)


def _named(catalog: Catalog, key: str) -> Iterator[str]:
    """What is named by a key, in pages, in their items, in overlays, or in the library."""
    if key == _SCALE and _has_default(catalog):
        yield next(iter(catalog.rating_scales), "")
    for below, tree in catalog.trees.items():
        for node in _nodes(below, tree):
            if isinstance(name := node.get(key), str):
                yield name


def _nodes(below: str, tree: Map) -> Iterator[Map]:
    """The pages, or the changes of pages, that a file holds, and the items of their lists."""
    match below.removesuffix(".yml").split("/"):
        case ["library", _]:
            yield from _maps(tree)
            return
        case ["roles", _, stem] if stem in PAGES:
            pages = [tree]
        case _:
            pages = [page for changes in _maps(tree) for page in _maps(changes)]
    for page in pages:
        yield page
        yield from (item for items in _maps(page) for item in _maps(items))


def _maps(node: Map) -> list[Map]:
    return [part for part in node.values() if isinstance(part, Map)]


def _has_default(catalog: Catalog) -> bool:
    """Whether some page rates by the first scale because it names none."""
    return any(
        not catalog.trees[f"roles/{role}/{page}.yml"].get(_SCALE)
        for role in catalog.roles
        for page in ("interview", "competencies")
    )
