"""What a jurisdiction says fits together: its laws have dates, and what they ask of postings is listed."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.references import missing
from macros.checks.rules import Dates, rule
from macros.model.jurisdiction import Jurisdiction
from macros.trees.loading import Map, locate, locate_key
from macros.trees.problems import Problem


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Each jurisdiction that is no draft; what it is part of exists, and is not part of it."""
    if "jurisdictions" in catalog.broken:
        return
    for key, place in catalog.jurisdictions.items():
        tree = catalog.trees[f"jurisdictions/{key}.yml"]
        if place.part_of:
            yield from _of_wider(catalog.jurisdictions, key, place.part_of, tree)
        if place.status is None:
            yield from _of_laws(place, tree)
            yield from _of_unchecked(place, tree)


def _of_wider(places: dict[str, Jurisdiction], key: str, wider: str, tree: Map) -> Iterator[Problem]:
    mark = locate(tree, ("part_of",))
    if wider == key or wider not in places:
        yield missing(mark, "jurisdiction", wider, [name for name in places if name != key])
    elif places[wider].part_of:
        fix = f"name '{places[wider].part_of}', or delete 'part_of:' there"
        yield Problem(mark, f"'{wider}' is itself part of another jurisdiction", fix)


def _of_laws(place: Jurisdiction, tree: Map) -> Iterator[Problem]:
    for index, law in enumerate(place.laws):
        if law.about != "hiring" and law.first_day is None:
            fix = "add 'effective:' with the day, month, or year in which it took or will take effect"
            yield Problem(locate(tree, ("laws", index)), f"the law '{law.title}' has no date", fix)
    if place.asks_postings and not place.must_contain:
        fix = "list what it requires in 'must_contain:', or change 'about:' of the law to what it governs"
        yield Problem(locate_key(tree, ("laws",)), "a law on postings requires nothing of them here", fix)


def _of_unchecked(place: Jurisdiction, tree: Map) -> Iterator[Problem]:
    for index, field in enumerate(place.unchecked):
        if getattr(place, field) in (None, (), "unknown"):
            fix = "remove it from the list, because a missing answer shows as not checked anyway"
            yield Problem(locate(tree, ("unchecked", index)), f"'{field}' has no answer that could be unchecked", fix)
