"""Locations lie in wider ones without a circle, and in one country."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.catalog.locations import chain, country_of
from macros.checks.references import missing
from macros.checks.rules import Dates, rule
from macros.model.location import Location
from macros.trees.loading import Map, locate
from macros.trees.problems import Problem


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """The location that one is part of exists, is not part of it, and lies in the same country."""
    if "locations" in catalog.broken:
        return
    for key, location in catalog.locations.items():
        if location.part_of:
            yield from _of_one(catalog, key, location, location.part_of, catalog.trees[f"locations/{key}.yml"])


def _of_one(catalog: Catalog, key: str, location: Location, wider: str, tree: Map) -> Iterator[Problem]:
    mark = locate(tree, ("part_of",))
    if wider not in catalog.locations:
        yield missing(mark, "location", wider, [name for name in catalog.locations if name != key])
        return
    way = list(chain(catalog.locations, key))
    if catalog.locations[way[-1]].part_of == key:
        around = " > ".join(f"'{name}'" for name in [*way, key])
        yield Problem(mark, f"'{key}' is part of itself ({around})", "delete 'part_of:' in the widest of them")
    country = country_of(catalog.locations, wider) or _usual_country(catalog, way[-1])
    if location.country and country and location.country != country:
        message = f"'{key}' is in {location.country}, and '{wider}' in {country}"
        yield Problem(locate(tree, ("country",)), message, "fix one of the two, or delete 'country:' here")


def _usual_country(catalog: Catalog, widest: str) -> str | None:
    """The country of locations that say none; an area for work at a distance may lie in several."""
    is_in_one = catalog.locations[widest].kind != "remote-area"
    return catalog.handbook.country if catalog.handbook and is_in_one else None
