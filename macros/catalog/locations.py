"""What a location has of its own, and what it has of the wider locations that it is part of."""

from collections.abc import Collection, Iterator, Mapping

from macros.model.location import Location

Locations = Mapping[str, Location]

METRO = "metro"
"""The kind that has words of its own on pages, where all are of it."""


def chain(locations: Locations, key: str) -> Iterator[str]:
    """A location and the wider ones that it is part of, from the narrowest; no location twice."""
    seen: set[str] = set()
    while key in locations and key not in seen:
        seen.add(key)
        yield key
        key = locations[key].part_of or ""


def rules_at(locations: Locations, key: str) -> tuple[str, ...]:
    """The jurisdictions whose rules apply in a location, from the widest; each once."""
    wider_first = [*chain(locations, key)][::-1]
    return tuple(dict.fromkeys(rule for part in wider_first for rule in locations[part].jurisdictions))


def no_rule_source(locations: Locations, key: str) -> str | None:
    """Where it was read that there is no rule, for a location or one that it is part of."""
    return next((source for part in chain(locations, key) if (source := locations[part].no_rule_source)), None)


def country_of(locations: Locations, key: str) -> str | None:
    """The country of a location, by its two letters; None where nobody says it."""
    return next((country for part in chain(locations, key) if (country := locations[part].country)), None)


def shown(locations: Locations, paid: Collection[str]) -> tuple[str, ...]:
    """The locations to speak of: those with pay, then all others, but for those that only hold narrower ones."""
    wider = {location.part_of for location in locations.values()}
    return tuple(dict.fromkeys([*paid, *(key for key in locations if key not in wider)]))


def are_metros(locations: Locations, keys: Collection[str]) -> bool:
    """Whether nothing but metros is among them, so that pages may call them so."""
    return all(locations[key].kind == METRO for key in keys if key in locations)
