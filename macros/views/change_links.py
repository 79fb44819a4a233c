"""Where on the site a change shows: the page, and the section that has an id."""

from collections.abc import Collection
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.differences import ON_VARIANT_PAGE, PAGES_OF_A_VARIANT
from macros.catalog.locations import chain, shown
from macros.catalog.variants import Variant
from macros.model.axes import AXES, AXIS_OF, FOLDERS
from macros.model.guide import PAGE_KINDS, PAGES
from macros.places.place import Place
from macros.text import addresses
from macros.trees.loading import Map
from macros.views.law_addresses import PAGE as LAW_PAGE
from macros.views.law_addresses import law_address


def address_of(place: Place, catalog: Catalog) -> str:
    """The address below the language of a place; empty for what no page shows any more."""
    role = place.role or next(iter(catalog.roles), "")
    if role not in catalog.roles:
        return ""
    if place.choice:
        return _variant_page(place, role, catalog)
    if not place.role:
        return _shared(place, role, catalog)
    if place.page not in PAGES:
        return addresses.guide(role)
    return addresses.guide(f"{role}/{_page(place.page)}{_section(place, role, catalog)}")


def _page(page: str) -> str:
    return PAGE_KINDS[page].address or page


def _section(place: Place, role: str, catalog: Catalog) -> str:
    """`#id` of an item that the page still has."""
    path = tuple(map(str, place.path))
    for entries in PAGE_KINDS[place.page].lists:
        *keys, item = path[: len(entries.keys) + 1] or ("",)
        if tuple(keys) == entries.keys and entries.anchor and item in _keys_at(catalog.roles[role].base, place, keys):
            return f"#{entries.anchor.format(id=item)}"
    return ""


def _keys_at(base: Map, place: Place, keys: list[str]) -> Collection[str]:
    node: Any = base[place.page]
    for key in keys:
        node = node.get(key) if isinstance(node, Map) else None
    return node if isinstance(node, Map) else ()


def _variant_page(place: Place, role: str, catalog: Catalog) -> str:
    choice = place.choice
    if choice is None or choice.id not in catalog.roles[role].ids[choice.axis]:
        return ""
    if not AXES[choice.axis].has_pages:
        page = place.page if place.page in PAGES_OF_A_VARIANT else "job-description"
        return addresses.guide(f"{role}/{page}#{AXES[choice.axis].told_in}")
    steps = [str(key) for key in place.path[2:4]]
    whole = catalog.roles[role].tree(Variant(**{choice.axis: choice.id}))
    there = whole[place.page].get(steps[0]) if place.page in PAGES and len(steps) == 2 else None
    shown = (place.page, *steps[:1]) in ON_VARIANT_PAGE.values() and isinstance(there, dict) and steps[1] in there
    return f"roles/{role}/{FOLDERS[choice.axis]}/{choice.id}/{f'#{steps[1]}' if shown else ''}"


def _on_ladder(ladder: str, catalog: Catalog) -> str:
    """The first role of a ladder; empty where there is none."""
    return next((role for role in catalog.roles if catalog.ladder_of(role) == ladder), "")


def _shared(place: Place, role: str, catalog: Catalog) -> str:
    """The first role's page stands for what all roles share."""
    name = place.file.rpartition("/")[2].removesuffix(".yml")
    if place.page == "locations":
        spoken_of = shown(catalog.locations, ())
        narrower = (key for key in spoken_of if name in chain(catalog.locations, key))
        there = name if name in spoken_of else next(narrower, "")
        return addresses.guide(f"{role}/compensation#{f'posting-{there}' if there else 'posting-rules'}")
    if place.page == "jurisdictions":
        found = catalog.jurisdictions.get(name)
        return law_address(name, found) if found else LAW_PAGE
    if place.page in AXIS_OF and AXES[AXIS_OF[place.page]].has_pages:
        return f"{place.page}/{name}/" if name in catalog.options(AXIS_OF[place.page]) else f"{place.page}/"
    if place.page == "scopes":
        having = next((key for key, other in catalog.roles.items() if name in other.ids["scope"]), "")
        return addresses.guide(f"{having}/job-description#scope") if having else "roles/"
    if place.page in ("levels", "ladders"):
        having = _on_ladder("" if place.page == "levels" else name, catalog)
        return addresses.guide(f"{having}/overview#ladder") if having else ""
    if place.page in ("question-types", "rating-scales"):
        return addresses.guide(f"{role}/interview#questions")
    if place.page == "requirement-kinds":
        return addresses.guide(f"{role}/job-description#requirements")
    return "roles/" if place.page == "handbook" else ""
