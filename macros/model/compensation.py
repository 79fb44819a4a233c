"""data/roles/<role>/compensation.yml: pay by level and location."""

from decimal import Decimal
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from macros.model.base import Amount, EntriesBy, Id, LevelId, Line, LocationId, Model, PublishedLine, RoleId, Text
from macros.model.plausible_pay import implausible
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


def _plausible(pay: Quantity) -> Quantity:
    if why := implausible(pay):
        raise PydanticCustomError("wrong_kind", "{why}", {"why": why})
    return pay


YearlyPay = Annotated[Amount, AfterValidator(_plausible)]
"""What somebody is paid a year."""


def _like_base(data: dict[str, Any]) -> Any:
    """What stands for total pay where nothing is paid on top of base pay."""
    return data["base"]


class Pay(Model):
    """Base pay and total pay (base, commission and bonus), per year."""

    base: YearlyPay = Field(description="Base pay a year, as a range", examples=["$85,000-$120,000"])
    total: YearlyPay = Field(
        default_factory=_like_base,
        description="Total pay a year with commission and bonus; a + at the end means that there is no upper limit. "
        "Left out in a role without commission and bonus: total pay is base pay then",
        examples=["$150,000-$250,000", "$150,000-$250,000+"],
    )

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


class LocationPay(Pay):
    """Pay in one location."""

    figures: Provenance | None = Field(
        None, description="Where this location's range comes from, if not where the other ranges come from"
    )


class LevelFactor(Model):
    """How a level's pay is modelled from the sourced level's."""

    base: Factor = Field(description="What base pay of the base level is multiplied by", examples=[1.2])
    total: Factor = Field(
        default_factory=_like_base,
        description="What total pay of the base level is multiplied by; the factor for base pay if left out",
        examples=[1.25],
    )
    why: Text = Field(
        description="Why the distance is what it is",
        examples=["A larger target hangs on each result, so total pay rises more than base pay."],
    )


class LevelModel(Provenance):
    """The model that gives the levels without sourced pay; factor 1 is the base level."""

    factors: EntriesBy[LevelId, LevelFactor] = Field(
        description="Each level without sourced pay, with what its pay is multiplied by"
    )


class Mover(Model):
    """Something that moves pay inside or beyond the range."""

    label: Line = Field(description="What moves pay, in a few words", examples=["Value of the portfolio"])
    text: Text = Field(
        description="How it moves pay, and what to ask", examples=["A portfolio of {account-value} earns a premium."]
    )


class Percentiles(Model):
    """Wages at points of a distribution, per year."""

    p10: YearlyPay = Field(description="One in ten earns less", examples=["$66,910"])
    p25: YearlyPay = Field(description="One in four earns less", examples=["$95,910"])
    median: YearlyPay = Field(description="Half earn less, half earn more", examples=["$138,060"])
    mean: YearlyPay = Field(description="The sum of all wages, divided by the number of people", examples=["$160,930"])
    p75: YearlyPay = Field(description="One in four earns more", examples=["$201,490"])


class Benchmark(Provenance):
    """An official statistic to compare with."""

    title: Line = Field(description="What the statistic is called", examples=["Sales managers, United States"])
    area: Line = Field(description="The place that it speaks of", examples=["United States"])
    occupation_code: PublishedLine = Field(description="The occupation's code in the statistic", examples=["11-2022"])
    compares_with: Literal["base", "total"] = Field(
        description="What its wages compare with: total where they include commission, else base"
    )
    employment: int = Field(description="Number of people counted", examples=[603710])
    wages: Percentiles = Field(description="Wages a year at points of the distribution")
    note: Text = Field(
        description="What the statistic leaves open",
        examples=["These wages include commission, so compare them with total pay."],
    )


class PayModel(Provenance):
    """The model that gives the pay of a role without sourced pay: another role's pay times two factors.

    The other role's ranges at its base level, nationally and in every location, become this role's at its base level.
    """

    role: RoleId = Field(description="The role whose sourced pay it starts from", examples=["national-account-manager"])
    base: Factor = Field(description="What base pay of the other role is multiplied by", examples=[0.8])
    total: Factor = Field(
        default_factory=_like_base,
        description="What total pay of the other role is multiplied by; the factor for base pay if left out",
        examples=[0.75],
    )
    why: Text = Field(
        description="Why the distance between the two roles is what it is",
        examples=["The accounts are smaller, and less of the pay depends on one signature."],
    )

    method: Literal["modelled"] = Field(description="modelled, because no source gives this role's pay")


def _whole(schema: dict[str, Any]) -> None:
    """In JSON Schema: ranges that are typed say where they come from, and stand beside a national one."""
    schema["dependencies"] = {"national": ["figures"], "figures": ["national"]}
    schema["if"] = {"not": {"required": ["modelled_from"]}}
    schema["then"] = {"dependencies": {"locations": ["national"]}}


class Compensation(Model):
    """Pay, in one currency, per year."""

    model_config = ConfigDict(json_schema_extra=_whole)

    modelled_from: PayModel | None = Field(
        None,
        description="Pay worked out from another role's, where no source gives this role's; 'figures', 'national' and "
        "'locations' are then left out. A range typed there with its 'figures' replaces the one that is worked out",
    )
    currency: Literal["USD"] = Field(description="The currency of all amounts of this file")
    figures: Provenance | None = Field(
        None,
        description="Where the national range comes from, and every location's range that does not say otherwise; left "
        "out, with 'national', where no source gives the role's pay",
    )
    national: Pay | None = Field(None, description="The national reference range")
    locations: dict[LocationId, LocationPay] = Field(
        default_factory=dict, description="The range in each location of data/locations/ for which there is a source"
    )
    level_model: LevelModel | None = Field(
        None, description="How pay of the levels without a source is computed; left out where there is one level"
    )
    movers: dict[Id, Mover] = Field(default_factory=dict, description="What moves pay inside or beyond the range")
    benchmarks: dict[Id, Benchmark] = Field(
        default_factory=dict, description="Official statistics to compare with; may be left out"
    )
    cautions: tuple[Text, ...] = Field(
        (),
        strict=False,
        description="What the figures cannot tell; needed where there are figures",
        examples=[["The national range is a reference range, not an average."]],
    )

    @model_validator(mode="after")
    def _ranges_belong_together(self) -> Self:
        if self.national and not self.figures:
            raise PydanticCustomError("incomplete", "'figures' is missing; say there where the ranges come from")
        if not self.national and (self.locations or self.figures):
            raise PydanticCustomError(
                "incomplete", "'national' is missing; give the national range beside the locations"
            )
        return self

    @property
    def reference(self) -> Pay:
        """The national range. Raises LookupError where no source gives the role's pay."""
        if self.national is None:
            raise LookupError("no source gives this role's pay")
        return self.national

    @property
    def model(self) -> PayModel | None:
        """The model that gives the national range; None where that is typed."""
        model = self.modelled_from
        return model if model and self.figures and self.figures.mark == model.mark else None

    @property
    def has_variable_pay(self) -> bool:
        """Whether anything is paid on top of base pay, anywhere."""
        return any(pay.total != pay.base for pay in (self.national, *self.locations.values()) if pay)

    @property
    def factors(self) -> dict[str, LevelFactor]:
        """The levels whose pay is computed, with what it is multiplied by."""
        return self.level_model.factors if self.level_model else {}

    def at(self, level: str, location: str | None = None) -> Pay:
        """Pay at a level of the ladder, in a location or nationally: sourced pay times the level's factors.

        Raises LookupError where no source gives the role's pay.
        """
        pay: Pay = self.locations[location] if location else self.reference
        factor = self.factors.get(level)
        return pay.scaled(factor.base, factor.total) if factor else pay

    def origin(self, level: str, location: str | None = None) -> Provenance:
        """Where the pay of a level, in a location or nationally, comes from: the source, or the model."""
        return self.level_model if self.level_model and level in self.factors else self.source(location)

    def source(self, location: str | None = None) -> Provenance:
        """Where the range of the base level in a location, or nationally, comes from."""
        origin = (self.locations[location].figures if location else None) or self.figures
        if origin is None:
            raise LookupError("no source gives this role's pay")
        return origin

    def location_mean(self, level: str) -> Pay:
        """The unweighted arithmetic mean of the locations' minima and maxima at a level, to 100 units of the currency.

        Raises LookupError where there is no location.
        """
        if not self.locations:
            raise LookupError("no source gives this role's pay in a location")
        step = Decimal(100)
        pays = [self.at(level, location) for location in self.locations]

        def mean(ranges: list[Quantity]) -> Quantity:
            share = Decimal(1) / len(ranges)
            low, high = (sum((getattr(r, end) for r in ranges), Decimal(0)) for end in ("low", "high"))
            open_ended = any(r.open_ended for r in ranges)
            return Quantity(low, high, open_ended, currency=self.currency).scaled(share, step)

        return Pay.model_construct(base=mean([p.base for p in pays]), total=mean([p.total for p in pays]))
