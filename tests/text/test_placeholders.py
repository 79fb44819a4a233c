"""`{travel}` in a text: which names there are, and what they stand for."""

import pytest

from macros.catalog.reading import read
from macros.catalog.roles import Role
from macros.catalog.variants import Variant
from macros.model.quantity import Quantity
from macros.text.placeholders import known_names, names_in, values
from tests.conftest import Project


@pytest.fixture
def keeper(project: Project) -> Role:
    """The small handbook's role."""
    return read(project.root)[0].roles["lighthouse-keeper"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You look after {lamps} lamps on {nights} of nights.", ["lamps", "nights"]),
        ("{lamps}{lamps}", ["lamps", "lamps"]),
        ("{base-pay-new-york}", ["base-pay-new-york"]),
        ("**{lamps}**, `{nights}`, ({role})", ["lamps", "nights", "role"]),
        ("no placeholder", []),
        ("{{ 7*7 }} {{lamps}} {% raw %}", []),
        ("\\{lamps}", []),
        ("{Lamps} {1} { lamps } {lamps {} {la mps}", []),
    ],
)
def test_a_name_in_single_braces_is_a_placeholder(text: str, expected: list[str]) -> None:
    """Double braces, a backslash before the brace and anything but an id show as typed."""
    assert expected == names_in(text)


def test_facts_pay_and_the_role_s_own_names_are_known(keeper: Role) -> None:
    """The names are the facts, the role and whom it reports to, and pay nationally, on average and by metro."""
    ends = ("", "-mean", "-north-port", "-south-port")
    pay = {f"{kind}{end}" for kind in ("base-pay", "total-pay", "source-total") for end in ends}
    assert {"lamps", "role", "reports-to", "variable-share", *pay} == (
        known_names(["lamps"], keeper.guide().compensation)
    )


def test_a_role_without_pay_has_no_names_for_it(keeper: Role) -> None:
    """Where no source gives the pay, no text can use it; without locations there is no mean."""
    pay = keeper.guide().compensation
    bare = {"lamps", "role", "reports-to"}
    nothing: dict[str, object] = {"national": None, "locations": {}, "mix": None}
    assert bare == known_names(["lamps"], pay.model_copy(update=nothing))
    assert bare | {"base-pay", "total-pay", "source-total", "variable-share"} == (
        known_names(["lamps"], pay.model_copy(update={"locations": {}}))
    )


def test_every_known_name_has_a_value(keeper: Role) -> None:
    """What a text may use is filled, and nothing else is."""
    guide = keeper.guide()

    assert known_names(guide.role.facts, guide.compensation) == set(values(guide))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("lamps", "2-4"),
        ("nights", "40-60 %"),
        ("role", "Lighthouse Keeper"),
        ("reports-to", "Harbour Master"),
        ("base-pay", "$42,000-$52,000"),
        ("total-pay", "$47,000-$58,000"),
        ("source-total", "$47,000-$66,000+"),
        ("variable-share", "10 %"),
        ("base-pay-mean", "$42,000-$53,000"),
        ("total-pay-mean", "$46,500-$59,000"),
        ("source-total-mean", "$47,500-$65,000"),
        ("base-pay-south-port", "$44,000-$56,000"),
        ("total-pay-north-port", "$44,000-$56,000"),
        ("source-total-north-port", "$45,000-$60,000"),
    ],
)
def test_a_placeholder_stands_for_a_value_of_the_data(keeper: Role, name: str, expected: str) -> None:
    """Figures keep their type, so that each language writes them in its own way."""
    value = values(keeper.guide())[name]

    assert (Quantity.parse(expected) if expected[-1] not in "r" else expected) == value


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("lamps", "5-10"),
        ("role", "Head Keeper"),
        ("reports-to", "Head of the coast"),
        ("base-pay", "$50,000-$62,000"),
        ("total-pay", "$56,000-$69,000"),
        ("source-total", "$47,000-$66,000+"),
        ("base-pay-mean", "$50,500-$63,500"),
        ("base-pay-north-port", "$48,000-$60,000"),
        ("nights", "40-60 %"),
    ],
)
def test_a_level_has_values_of_its_own(keeper: Role, name: str, expected: str) -> None:
    """At a level, title, facts and pay are the level's."""
    value = values(keeper.guide(Variant(level="senior")), "senior")[name]

    assert (expected if isinstance(value, str) else Quantity.parse(expected)) == value


def test_without_a_level_the_base_level_speaks(keeper: Role) -> None:
    """The base texts and the sourced pay describe the same level."""
    guide = keeper.guide()

    assert values(guide, "core") == values(guide)
