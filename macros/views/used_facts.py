"""Which facts the texts of a page use."""

from macros.catalog.data_files import model_of
from macros.catalog.differences import PAGES_OF_A_VARIANT
from macros.catalog.roles import Role
from macros.catalog.variants import Variant
from macros.text.placeholders import names_in
from macros.text.text_walk import texts

VARIANT_PAGE = "variant"


def pages_shown(page: str) -> tuple[str, ...]:
    """The data pages that a page of the site shows."""
    return PAGES_OF_A_VARIANT if page == VARIANT_PAGE else (page,)


def facts_used(role: Role, variant: Variant, pages: tuple[str, ...]) -> set[str]:
    """The placeholders in the texts of pages."""
    tree = role.tree(variant)
    return {
        name
        for page in pages
        for found in texts(model_of(f"roles/{role.id}/{page}.yml"), tree[page])
        for name in names_in(found.text)
    }
