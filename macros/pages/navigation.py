"""The order and the titles of pages in the navigation, from their front matter and the data."""

from collections.abc import Iterable, Mapping
from typing import Any

from macros.catalog.catalog import Catalog
from macros.model.role import RolePage
from macros.pages.routes import FAMILY
from macros.pages.source import Source
from macros.pages.titles import fill_in, inert, title_values
from macros.text.alphabet import sorted_by
from macros.versions.editions import Edition, is_edition

_FAMILY = "family:"
"""What the name of a family's folder begins with; no file has it."""


def tree(pages: Iterable[Source], catalog: Catalog) -> list[Any]:
    """The navigation as nested lists of {title: path of a page, or list}, the form of MkDocs' `nav`.

    Pages by folder, in the order of `nav_order`, a folder's index.md first. Roles are in the folder of their family,
    whose index is the page of the family; families are in the order of the data, and what has the same `nav_order` by
    its title.
    """
    return _folder([_Entry(page, catalog) for page in pages], (), catalog)


_Key = tuple[int, list[int], tuple[str, str]]
"""What pages and folders are ordered by: `nav_order`, a rank among their like, the title."""


class _Entry:
    """One page as the navigation sees it."""

    def __init__(self, page: Source, catalog: Catalog) -> None:
        self.path = page.path
        self.folder = _place(self.path, page.meta, catalog)
        self.is_index = self.path.endswith("index.md")
        words = title_values(page, catalog)
        last = next(reversed(words.values()), "")
        self.title = fill_in(str(page.meta.get("nav_title", last or page.meta.get("title", self.path))), words)
        self.order = page.meta.get("nav_order", 1000)

    @property
    def key(self) -> _Key:
        """Editions are the newest first."""
        rank = [-number for number in Edition(self.title).key] if is_edition(self.title) else []
        return self.order, rank, sorted_by(self.title)


def _place(path: str, meta: Mapping[str, Any], catalog: Catalog) -> tuple[str, ...]:
    """The folders above a page; between a list of roles and a role is the role's family.

    The page of a family is the index of `families/<family>`, and of that folder here.
    """
    *folder, _ = path.split("/")
    if FAMILY in meta:
        return (*folder[:-2], _FAMILY + str(meta[FAMILY]))
    if (role := meta.get("role")) in folder:
        folder.insert(folder.index(role), _FAMILY + catalog.roles[role].page(RolePage).family)
    return tuple(folder)


def _folder(entries: list[_Entry], folder: tuple[str, ...], catalog: Catalog) -> list[Any]:
    """The pages right in a folder, and each of its folders at the place of its first page.

    A folder with nothing but its index.md is that page, unless it is a role's or a family's.
    """
    depth = len(folder)
    items: list[tuple[bool, _Key, Any]] = []
    inside: dict[str, list[_Entry]] = {}
    for entry in entries:
        if entry.folder == folder:
            items.append((not entry.is_index, entry.key, {inert(entry.title): entry.path}))
        else:
            inside.setdefault(entry.folder[depth], []).append(entry)
    for name, below in inside.items():
        child = (*folder, name)
        pages, title = _folder(below, child, catalog), _title(child, below, catalog)
        order, rank, _ = min(entry.key for entry in below)
        if name.startswith(_FAMILY):
            rank = [list(catalog.families).index(name.removeprefix(_FAMILY))]
        alone = len(below) == 1 and below[0].is_index and name not in catalog.roles and not name.startswith(_FAMILY)
        items.append((True, (order, rank, sorted_by(title)), pages[0] if alone else {inert(title): pages}))
    return [item for _, _, item in sorted(items, key=lambda entry: entry[:2])]


def _title(folder: tuple[str, ...], entries: list[_Entry], catalog: Catalog) -> str:
    """A folder's name: a family's, a role's title, or the title of its index page."""
    name = folder[-1]
    if name.startswith(_FAMILY):
        return catalog.settings.families[name.removeprefix(_FAMILY)].title
    if name in catalog.roles:
        return catalog.roles[name].page(RolePage).title
    index = next((entry for entry in entries if entry.folder == folder and entry.is_index), None)
    return index.title if index else name.replace("-", " ").capitalize()
