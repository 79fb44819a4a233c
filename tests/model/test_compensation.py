"""Pay by level and location."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from macros.catalog.reading import read
from macros.model.compensation import Compensation
from macros.model.modelled_pay import LevelFactor
from macros.model.pay import Pay
from tests.conftest import ROLE, Project
from tests.pay import OWN_FIGURES


@pytest.fixture
def pay(project: Project) -> Compensation:
    """The pay of the small handbook's role."""
    return read(project.root)[0].roles["lighthouse-keeper"].page(Compensation)


def ranges(pay: Pay) -> tuple[str, str]:
    """Base and total pay as `low-high`, with + for an open end."""
    return tuple(f"{q.low}-{q.high}{'+' * q.open_ended}" for q in (pay.base, pay.total))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("level", "location", "expected"),
    [
        ("core", None, ("42000-52000", "47000-66000+")),
        ("core", "north-port", ("40000-50000", "45000-60000")),
        ("associate", None, ("34000-42000", "35000-50000+")),  # 33,600-41,600 and 35,250-49,500
        ("associate", "north-port", ("32000-40000", "34000-45000")),  # 33,750 goes up
        ("senior", "south-port", ("53000-67000", "63000-88000")),  # 52,800-67,200 and 62,500-87,500
    ],
)
def test_pay_at_a_level_is_the_sourced_pay_times_the_level_s_factors(
    pay: Compensation, level: str, location: str | None, expected: tuple[str, str]
) -> None:
    """Base and total have factors of their own, the result is rounded to 1,000; the sourced level is untouched."""
    assert expected == ranges(pay.at(level, location))


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("core", ("42000-53000", "47500-65000")),
        ("associate", ("33500-42500", "36000-49000")),
        ("senior", ("50500-63500", "59500-81500")),
    ],
)
def test_the_location_mean_is_that_of_the_minima_and_of_the_maxima(
    pay: Compensation, level: str, expected: tuple[str, str]
) -> None:
    """Each end is the unweighted mean over the locations, at the level, rounded to 100."""
    assert expected == ranges(pay.location_mean(level))


def test_the_location_mean_is_exact_where_thirds_are_summed(pay: Compensation) -> None:
    """A third of three equal ranges is the range itself, not a cent less."""
    same = pay.locations["north-port"]
    three = pay.model_copy(update={"locations": {"a": same, "b": same, "c": same}})

    assert ranges(same) == ranges(three.location_mean("core"))


def test_the_location_mean_of_an_open_end_is_open(pay: Compensation) -> None:
    """Where one location's range has no upper end, neither has the mean."""
    opened = Pay.model_validate({"base": "$44,000-$56,000", "total": "$50,000-$70,000+"})
    some = pay.model_copy(update={"locations": pay.locations | {"south-port": opened}})

    assert (False, True) == (some.location_mean("core").base.open_ended, some.location_mean("core").total.open_ended)


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
    with pytest.raises(ValidationError, match="base pay is above total pay; mend one of the two ranges"):
        Pay.model_validate({"base": base, "total": total})


def test_an_open_base_is_not_within_a_closed_total() -> None:
    """Base pay without an upper end cannot lie within total pay that has one."""
    with pytest.raises(ValidationError, match="base pay is above total pay"):
        Pay.model_validate({"base": "$10,000-$20,000+", "total": "$10,000-$30,000"})


@pytest.mark.parametrize(("typed", "expected"), [(1, "1"), (0.74, "0.74"), (1.2, "1.2"), (5, "5")])
def test_a_factor_is_the_decimal_that_was_typed(typed: float, expected: str) -> None:
    """0.74 is 74 hundredths, not the nearest binary fraction."""
    assert Decimal(expected) == LevelFactor.model_validate({"base": typed, "total": 1, "why": "x"}).base


@pytest.mark.parametrize("typed", [0, -1, 5.01, "1", None, True, [1]])
def test_a_factor_is_a_number_above_nought_and_up_to_five(typed: object) -> None:
    """Anything else is refused as faulty data, never with another error."""
    with pytest.raises(ValidationError):
        LevelFactor.model_validate({"base": typed, "total": 1, "why": "x"})


def test_a_location_may_have_a_source_of_its_own(project: Project) -> None:
    """Without one its range comes from where the others do; modelled levels come from the model everywhere."""
    project.edit(f"{ROLE}/compensation.yml", "total: $45,000-$60,000\n", f"total: $45,000-$60,000\n{OWN_FIGURES}")
    pay = project.catalog().roles["lighthouse-keeper"].guide().compensation

    assert ("2026", "2025", "2025") == (
        pay.source("north-port").as_of,
        pay.source("south-port").as_of,
        pay.source().as_of,
    )
    assert (pay.source("north-port"), pay.figures) == (pay.origin("core", "north-port"), pay.origin("core"))
    assert pay.level_model == pay.origin("senior", "north-port")
