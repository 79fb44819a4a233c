"""data/roles/<role>/compensation.yml: pay by level and metro."""

from decimal import Decimal
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from macros.model.base import Amount, Entries, Id, Items, Line, Model, Text
from macros.model.provenance import Provenance
from macros.model.quantity import Quantity


def _exact(value: Any) -> Decimal:
    """The decimal as it was typed, without the rounding of binary fractions."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PydanticCustomError("number_type", "not a number")
    return Decimal(str(value))


Factor = Annotated[
    Decimal,
    BeforeValidator(_exact),
    Field(gt=0, le=5),
]


class Pay(Model):
    """Base pay and total pay (base, commission and bonus), per year."""

    base: Amount
    total: Amount

    @model_validator(mode="after")
    def _base_within_total(self) -> Self:
        above = self.base.low > self.total.low or self.base.high > self.total.high
        if above or (self.base.open_ended and not self.total.open_ended):
            raise PydanticCustomError("base_above_total", "base pay is above total pay; mend one of the two ranges")
        return self

    @property
    def closed(self) -> bool:
        """Whether both ranges have an upper end, which posting laws ask for."""
        return not (self.base.open_ended or self.total.open_ended)

    def scaled(self, base: Decimal, total: Decimal, step: Decimal = Decimal(1000)) -> "Pay":
        """The pay times the two factors, rounded to `step` units of the currency."""
        return Pay.model_construct(base=self.base.scaled(base, step), total=self.total.scaled(total, step))


class LevelFactor(Model):
    """How a level's pay is modelled from the sourced level's."""

    base: Factor
    total: Factor
    why: Text


class LevelModel(Provenance):
    """The model that gives the levels without sourced pay; factor 1 is the base level."""

    factors: Entries[LevelFactor]


class Mover(Model):
    """Something that moves pay inside or beyond the range."""

    label: Line
    text: Text


class Percentiles(Model):
    """Wages at points of a distribution, per year."""

    p10: Amount
    p25: Amount
    median: Amount
    mean: Amount
    p75: Amount


class Benchmark(Provenance):
    """An official statistic to compare with."""

    title: Line
    area: Line
    occupation_code: Line
    compares_with: Literal["base", "total"]
    employment: int
    wages: Percentiles
    note: Text


class Compensation(Model):
    """Pay, in one currency, per year."""

    currency: Literal["USD"]
    figures: Provenance = Field(description="Origin of the national range and of all metro ranges")
    national: Pay
    metros: Entries[Pay]
    level_model: LevelModel
    movers: Entries[Mover]
    benchmarks: dict[Id, Benchmark] = Field(default_factory=dict)
    cautions: Items[Text] = Field(description="What the figures cannot tell")

    def at(self, level: str, metro: str | None = None) -> Pay:
        """Pay at a level of the ladder, in a metro or nationally: sourced pay times the level's factors."""
        pay = self.metros[metro] if metro else self.national
        factor = self.level_model.factors.get(level)
        return pay.scaled(factor.base, factor.total) if factor else pay

    def origin(self, level: str) -> Provenance:
        """Where the pay of a level comes from: the source, or the model."""
        return self.level_model if level in self.level_model.factors else self.figures

    def metro_mean(self, level: str) -> Pay:
        """The unweighted arithmetic mean of the metros' minima and maxima at a level, to 100 units of the currency."""
        step = Decimal(100)
        pays = [self.at(level, metro) for metro in self.metros]

        def mean(ranges: list[Quantity]) -> Quantity:
            share = Decimal(1) / len(ranges)
            low, high = (sum((getattr(r, end) for r in ranges), Decimal(0)) for end in ("low", "high"))
            open_ended = any(r.open_ended for r in ranges)
            return Quantity(low, high, open_ended, currency=self.currency).scaled(share, step)

        return Pay.model_construct(base=mean([p.base for p in pays]), total=mean([p.total for p in pays]))
