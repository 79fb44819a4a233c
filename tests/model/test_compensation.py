"""Pay by level and location."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from macros.catalog.reading import read
from macros.model.compensation import Compensation
from macros.model.modeled_pay import LevelFactor
from macros.model.pay import Amounts, Pay, at_target
from macros.model.quantity import Quantity
from tests.conftest import ROLE, Project
from tests.pay import OWN_FIGURES


@pytest.fixture
def pay(project: Project) -> Compensation:
    """The pay of the small handbook's role."""
    return read(project.root)[0].roles["lighthouse-keeper"].page(Compensation)


def ranges(pay: Amounts) -> tuple[str | None, ...]:
    """Base pay, total pay at target and the source's own total as `low-high`, with + for an open end."""
    amounts = (pay.base, pay.at_target, pay.total)
    return tuple(f"{one.low}-{one.high}{'+' * one.open_ended}" if one else None for one in amounts)


@pytest.mark.parametrize(
    ("level", "location", "expected"),
    [
        ("core", None, ("42000-52000", "47000-58000", "47000-66000+")),  # 42,000 and 52,000 are nine tenths
        ("core", "north-port", ("40000-50000", "44000-56000", "45000-60000")),
        ("associate", None, ("34000-42000", "38000-47000", None)),  # 33,600-41,600
        ("senior", "south-port", ("53000-67000", "59000-74000", None)),  # 52,800-67,200
    ],
)
def test_pay_at_a_level_is_sourced_base_pay_times_a_factor_and_a_total_by_its_mix(
    pay: Compensation, level: str, location: str | None, expected: tuple[str | None, ...]
) -> None:
    """What is worked out is rounded to 1,000; the source's own total stays at the level that it speaks of."""
    assert expected == ranges(pay.at(level, location))


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("core", ("42000-53000", "46500-59000", "47500-65000")),
        ("associate", ("33500-42500", "37500-47000", None)),
        ("senior", ("50500-63500", "56000-70500", None)),
    ],
)
def test_the_location_mean_is_that_of_the_minima_and_of_the_maxima(
    pay: Compensation, level: str, expected: tuple[str | None, ...]
) -> None:
    """Each end is the unweighted mean over the locations, at the level, rounded to 100."""
    assert expected == ranges(pay.location_mean(level))


def test_the_location_mean_is_exact_where_thirds_are_summed(pay: Compensation) -> None:
    """A third of three equal ranges is the range itself, not a cent less."""
    same = pay.locations["north-port"]
    three = pay.model_copy(update={"locations": {"a": same, "b": same, "c": same}})

    assert ranges(pay.at("core", "north-port")) == ranges(three.location_mean("core"))


def test_the_location_mean_of_an_open_end_is_open(pay: Compensation) -> None:
    """Where one location's range has no upper end, neither has the mean."""
    opened = Pay.model_validate({"base": "$44,000-$56,000", "total": "$50,000-$70,000+"})
    some = pay.model_copy(update={"locations": pay.locations | {"south-port": opened}})

    mean = some.location_mean("core")
    assert mean.total and (False, True) == (mean.base.open_ended, mean.total.open_ended)


@pytest.mark.parametrize(
    ("base", "total", "expected"),
    [
        ("$10,000-$20,000", "$10,000-$20,000", True),
        ("$10,000-$20,000", "$10,000-$20,000+", False),
        ("$10,000-$20,000+", "$10,000-$20,000+", False),
        ("$10,000+", "$10,000+", False),
    ],
)
def test_pay_is_closed_where_both_ranges_end(base: str, total: str, expected: bool) -> None:
    """A posting law that asks for a range is met by a closed one alone."""
    assert expected is Pay.model_validate({"base": base, "total": total}).closed


@pytest.mark.parametrize(
    ("base", "total"),
    [
        ("$20,000-$30,000", "$10,000-$30,000"),
        ("$10,000-$40,000", "$10,000-$30,000"),
        ("$50,000-$60,000", "$10,000-$30,000"),
        ("$20,000", "$10,000"),
    ],
)
def test_base_pay_above_total_pay_is_refused(base: str, total: str) -> None:
    """Total pay holds base pay, at both ends."""
    with pytest.raises(ValidationError, match="base pay is above total pay; fix one of the two ranges"):
        Pay.model_validate({"base": base, "total": total})


def test_an_open_base_is_not_within_a_closed_total() -> None:
    """Base pay without an upper end cannot lie within total pay that has one."""
    with pytest.raises(ValidationError, match="base pay is above total pay"):
        Pay.model_validate({"base": "$10,000-$20,000+", "total": "$10,000-$30,000"})


@pytest.mark.parametrize(("typed", "expected"), [(1, "1"), (0.74, "0.74"), (1.2, "1.2"), (5, "5")])
def test_a_factor_is_the_decimal_that_was_typed(typed: float, expected: str) -> None:
    """0.74 is 74 hundredths, not the nearest binary fraction."""
    assert Decimal(expected) == LevelFactor.model_validate({"base": typed, "why": "x"}).base


@pytest.mark.parametrize("typed", [0, -1, 5.01, "1", None, True, [1]])
def test_a_factor_is_a_number_above_nought_and_up_to_five(typed: object) -> None:
    """Anything else is refused as faulty data, never with another error."""
    with pytest.raises(ValidationError):
        LevelFactor.model_validate({"base": typed, "why": "x"})


def test_a_location_may_have_a_source_of_its_own(project: Project) -> None:
    """Without one its range comes from where the others do; modeled levels come from the model everywhere."""
    project.edit(f"{ROLE}/compensation.yml", "total: $45,000-$60,000\n", f"total: $45,000-$60,000\n{OWN_FIGURES}")
    pay = project.catalog().roles["lighthouse-keeper"].guide().compensation

    assert ("2026", "2025", "2025") == (
        pay.source("north-port").as_of,
        pay.source("south-port").as_of,
        pay.source().as_of,
    )
    assert (pay.source("north-port"), pay.figures) == (pay.origin("core", "north-port"), pay.origin("core"))
    assert pay.level_model == pay.origin("senior", "north-port")


def test_without_a_mix_the_source_s_total_stands_for_every_level(pay: Compensation) -> None:
    """Times the factor for base pay: nothing else is known of it."""
    without = pay.model_copy(update={"mix": None})

    assert ("34000-42000", None, "38000-53000+") == ranges(without.at("associate"))
    assert (None, True) == (without.share("associate"), without.has_variable_pay)


def test_nothing_on_top_of_base_pay_is_no_variable_pay() -> None:
    """Neither a mix nor a total: base pay is all."""
    pay = Compensation.model_validate(
        {"currency": "USD", "national": {"base": "$50,000"}, "cautions": ["x"]}
        | {"figures": {"source": "survey", "as_of": "2025", "verified_on": "2026-01-15", "method": "sourced"}}
    )

    assert ("$50,000", False) == (pay.at("core").whole.typed, pay.has_variable_pay)


@pytest.mark.parametrize(
    ("base", "share", "expected"),
    [
        ("$75,000-$130,000", "0.2", "$94,000-$163,000"),  # 93,750 and 162,500 go up
        ("$85,000-$120,000+", "0.25", "$113,000-$160,000+"),
        ("up to $90,000", "0.1", "up to $100,000"),
    ],
)
def test_total_pay_at_target_is_base_pay_divided_by_its_share(base: str, share: str, expected: str) -> None:
    """Both ends, rounded half up to 1,000; an open end stays open."""
    assert expected == at_target(Quantity.parse(base), Decimal(share)).typed
