"""Ids are the addresses of items: no id appears twice on a page, nor is it that of one of the page's headings."""

from collections.abc import Iterator, Sequence

from macros.catalog.catalog import Catalog
from macros.catalog.differences import ON_VARIANT_PAGE
from macros.catalog.roles import Role
from macros.checks.context import guides, mapping_at
from macros.checks.rules import Dates, role_rule, rule
from macros.checks.sections import sections, written_sections
from macros.model.axes import AXES, AXIS_OF
from macros.model.guide import PAGE_KINDS
from macros.model.page_kind import PageKind
from macros.trees.loading import Map, locate_key
from macros.trees.problems import Mark, Problem


def _bare(kind: PageKind) -> Iterator[tuple[str, ...]]:
    """The lists of a page whose items are on it under their bare ids."""
    yield from (entries.keys for entries in kind.lists if entries.anchor == "{id}" or entries.on_variant_page)


SHOWN: dict[str, tuple[tuple[str, ...], ...]] = {
    kind.address or page: tuple((page, *keys) for keys in _bare(kind)) for page, kind in PAGE_KINDS.items()
} | {f"{axis.folder}/[{axis.name}]": tuple(ON_VARIANT_PAGE.values()) for axis in AXES.values() if axis.has_pages}
"""Page of the guide to the lists whose items are on it under their bare ids."""


@rule
def check_headings(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """What the data names gets a heading on pages; none of them has it already."""
    told: set[tuple[str, str]] = set()
    for page in SHOWN:
        own, lists = written_sections(catalog, page) or (frozenset(), {})
        for name, ids in lists.items():
            for key in own.intersection(ids):
                if (name, key) not in told:
                    told.add((name, key))
                    mark = locate_key(catalog.trees[f"{name.replace('_', '-')}.yml"], (key,))
                    yield Problem(
                        mark, f"the id '{key}' is already the id of a heading on the page '{page}'", "choose another id"
                    )


@role_rule()
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Look at every variant and every page of the guide; what is told of one variant is not told of another."""
    told: set[Mark] = set()
    for page, groups in SHOWN.items():
        axis = AXIS_OF.get(page.partition("/")[0])
        if axis and not role.varies_by(axis):
            continue
        clashes = [clash for clash in _clashes(catalog, role, page, groups) if clash.mark not in told]
        told.update(() if axis else (clash.mark for clash in clashes))
        yield from clashes


def _clashes(catalog: Catalog, role: Role, page: str, groups: Sequence[tuple[str, ...]]) -> Iterator[Problem]:
    headings = sections(catalog, page) or frozenset()
    for _, tree in guides(role, *{keys[0]: None for keys in groups}):
        if not _clash(headings, [mapping_at(tree, *group) for group in groups]):
            continue
        seen: dict[str, tuple[str, ...]] = {}
        for group in groups:
            for key in mapping_at(tree, *group):
                if key in headings:
                    message = f"the id '{key}' is already the id of a heading on the page '{page}'"
                    yield Problem(locate_key(tree, (*group, key)), message, "choose another id")
                elif key in seen:
                    message = f"the id '{key}' is already on the page '{page}', under '{seen[key][-1]}'"
                    yield Problem(locate_key(tree, (*group, key)), message, "choose another id for one of the two")
                seen[key] = group


def _clash(headings: frozenset[str], lists: list[Map]) -> bool:
    """Whether two of the lists have an id in common, or one with the headings. In most variants none do."""
    return len(headings.union(*lists)) < len(headings) + sum(map(len, lists))
