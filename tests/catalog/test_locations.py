"""A location has the rules and the country of the wider ones that it is part of."""

from macros.catalog.locations import are_metros, chain, country_of, no_rule_source, rules_at, shown
from macros.model.location import Location

PLACES = {
    "north": Location(title="North Coast", kind="region", country="IE", jurisdictions=("coast-law",)),
    "port": Location(title="Port", kind="city", part_of="north", jurisdictions=("port-law", "coast-law")),
    "south": Location(title="South", kind="country", no_rule_source="survey"),
    "bay": Location(title="Bay", part_of="south"),
}

ROUND = {
    "a": Location(title="A", part_of="b", jurisdictions=("x",)),
    "b": Location(title="B", part_of="a", jurisdictions=("y",)),
}


def test_rules_come_from_the_widest_to_the_narrowest() -> None:
    """Each once, however often it is named."""
    assert ("coast-law", "port-law") == rules_at(PLACES, "port")
    assert ("coast-law",) == rules_at(PLACES, "north")


def test_what_a_location_does_not_say_the_wider_one_says() -> None:
    """Its country, and where it was read that there is no rule."""
    assert ["IE", None] == [country_of(PLACES, key) for key in ("port", "bay")]
    assert ["survey", None] == [no_rule_source(PLACES, key) for key in ("bay", "port")]


def test_a_circle_ends() -> None:
    """A check tells of it; nothing waits for ever."""
    assert (["a", "b"], ("y", "x")) == (list(chain(ROUND, "a")), rules_at(ROUND, "a"))


def test_pages_speak_of_the_narrowest_and_of_those_with_pay() -> None:
    """What only holds narrower ones says nothing that they do not say."""
    assert ("port", "bay") == shown(PLACES, ())
    assert ("south", "port", "bay") == shown(PLACES, ("south",))


def test_only_metros_are_called_so() -> None:
    """One of another kind, and all are locations."""
    assert [True, True, False] == [are_metros(PLACES, keys) for keys in ((), ("bay",), ("bay", "port"))]
