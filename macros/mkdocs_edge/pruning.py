"""The navigation of one page: what its reader needs, however many roles there are."""

import copy

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page

from macros.model.messages import NNP_
from macros.text.language import Language

MOST = 14
"""How many entries an open section shows. With more, only the way to the page shown and a link to the whole list."""


# Translators: the way to a list of pages of which the navigation shows only one.
_ALL = NNP_("entries of the navigation", "All {count}", "All {count}")


def pruned(navigation: Navigation, language: Language) -> Navigation:
    """The navigation as the page that is active shows it.

    A section that is not open is written as one link, so only those on the way to the page matter.
    """
    made = copy.copy(navigation)
    made.items = [_shown(item, language) for item in navigation.items]
    return made


def _shown(item: StructureItem, language: Language) -> StructureItem:
    if not isinstance(item, Section) or not item.active:
        return item
    index = next((child for child in item.children if isinstance(child, Page) and child.is_index), None)
    others = [child for child in item.children if child is not index]
    made = copy.copy(item)
    made.children = [_shown(child, language) for child in item.children]
    if index is not None and len(others) > MOST:
        open_ones = [_shown(child, language) for child in others if isinstance(child, Section | Page) and child.active]
        made.children = [index, *open_ones, Link(language.count(_ALL, len(others)), index.url)]
    return made
