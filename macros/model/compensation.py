"""data/roles/<role>/compensation.yml: pay by level and location."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Literal, Self

from pydantic import (
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from macros.model.base import Amount, Id, LevelId, Line, LocationId, Model, RoleId, Text
from macros.model.benchmarks import Benchmark
from macros.model.beside import Beside
from macros.model.grades import Grade
from macros.model.mix import Mix
from macros.model.modeled_pay import LevelFactor, LevelModel, LocationModel, PayModel
from macros.model.pay import Amounts, Currency, Pay, at_target, check_year, paid_for, rounding
from macros.model.premiums import Premium
from macros.model.provenance import Provenance
from macros.model.quantity import Quantity
from macros.model.reported import Reported


class LocationPay(Pay):
    """Pay in one location."""

    figures: Provenance | None = Field(
        None, description="Where this location's range comes from, if not where the other ranges come from"
    )


class Mover(Model):
    """Something that moves pay inside or beyond the range."""

    label: Line = Field(description="What moves pay, in a few words", examples=["Value of the portfolio"])
    text: Text = Field(
        description="How it moves pay, and what to ask", examples=["A portfolio of {account-value} earns a premium."]
    )


def _whole(schema: dict[str, Any]) -> None:
    """Say in JSON Schema that typed ranges say where they come from, and are beside a national one."""
    has_range = {"anyOf": [{"required": ["national"]}, {"required": ["grades"]}]}
    schema["dependencies"] = {"national": ["figures"], "grades": ["figures"], "figures": has_range}
    shorter = {"properties": {"period": {"enum": ["month", "week", "day", "hour"]}}, "required": ["period"]}
    schema["allOf"] = [{"if": shorter, "then": {"required": ["year_has"]}}]
    schema["if"] = {"not": {"anyOf": [{"required": ["modeled_from"]}, {"required": ["locations_from"]}]}}
    schema["then"] = {"dependencies": {"locations": ["national"]}}


class Compensation(Model):
    """Pay, in one currency, for one period."""

    model_config = ConfigDict(json_schema_extra=_whole)

    modeled_from: PayModel | None = Field(
        None,
        description="Pay worked out from another role's, where no source gives this role's; 'figures', 'national' and "
        "'locations' are then left out. A range typed there with its 'figures' replaces the one that is worked out",
    )
    locations_from: LocationModel | None = Field(
        None,
        description="Base pay in locations worked out from national base pay and another role's distances, where no "
        "source gives this role's pay by location. A location typed in 'locations' replaces the one that is worked out",
    )
    currency: Currency = Field(description="The currency of all amounts of this file (ISO 4217)")
    period: Literal["year", "month", "week", "day", "hour"] = Field(
        "year", description="What all amounts of this file are paid for, which they do not say themselves"
    )
    year_has: Amount | None = Field(
        None,
        validate_default=True,
        description="How many of these periods make a year of pay; needed where the period is not a year",
        examples=["2,080 hours", "13 months"],
    )
    figures: Provenance | None = Field(
        None,
        description="Where the national range comes from, and every location's range that does not say otherwise; left "
        "out, with 'national', where no source gives the role's pay",
    )
    national: Pay | None = Field(None, description="The national reference range")
    locations: dict[LocationId, LocationPay] = Field(
        default_factory=dict, description="The range in each location of data/locations/ for which there is a source"
    )
    grades: dict[LevelId, Grade] = Field(
        default_factory=dict,
        description="Each level whose pay goes by steps, as 'figures' says. What its steps pay is the level's pay, "
        "everywhere but in the locations of the grade; with a grade for the base level, 'national' and the file's own "
        "'locations' are left out",
    )
    level_model: LevelModel | None = Field(
        None, description="How pay of the levels without a source is computed; left out where there is one level"
    )
    mix: Mix | None = Field(
        None,
        description="The share of variable pay at each level, from which total pay at target is worked out; left out "
        "where nothing is paid on top of base pay",
    )
    reported: dict[Id, Reported] = Field(
        default_factory=dict,
        description="Further figures on the role's pay, each exactly as its source gives it, to compare with",
    )
    beside: dict[RoleId, Beside] = Field(
        default_factory=dict, description="How the role's pay is meant to compare with that of other roles, by role"
    )
    premiums: dict[Id, Premium] = Field(
        default_factory=dict,
        description="What is paid on top for some work or some people: a shift, a language, being on call",
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

    @model_validator(mode="wrap")
    @classmethod
    def _amounts_are_for_the_period(cls, value: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        said = value if isinstance(value, Mapping) else {}
        with paid_for(str(said.get("period", "year")), str(said.get("currency", ""))):
            return handler(value)

    @field_validator("year_has")
    @classmethod
    def _year_fits_the_period(cls, value: Quantity | None, info: ValidationInfo) -> Quantity | None:
        if period := info.data.get("period"):
            check_year(period, value)
        return value

    @model_validator(mode="after")
    def _ranges_belong_together(self) -> Self:
        if self.national and not self.figures:
            raise PydanticCustomError("incomplete", "'figures' is missing; say there where the ranges come from")
        if self.grades and not self.figures:
            raise PydanticCustomError("incomplete", "'figures' is missing; say there where the grades come from")
        if self.modeled_from and self.locations_from:
            raise PydanticCustomError("incomplete", "'modeled_from' gives pay by location; delete 'locations_from'")
        if self.locations_from and not self.national:
            raise PydanticCustomError("incomplete", "'national' is missing, from which 'locations_from' starts")
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
    def periods_a_year(self) -> Decimal:
        """How many of its periods make a year of pay."""
        return self.year_has.low if self.year_has else Decimal(1)

    @property
    def is_one_scale(self) -> bool:
        """Whether its grades are paid alike everywhere, so that no pay is national as against another."""
        national = self.national
        return bool(national and not self.locations and national.base in [g.pay.base for g in self.grades.values()])

    @property
    def model(self) -> PayModel | None:
        """The model that gives the national range; None where that is typed."""
        model = self.modeled_from
        return model if model and self.figures and self.figures.mark == model.mark else None

    @property
    def has_sourced_range(self) -> bool:
        """Whether a source gives base pay, anywhere."""
        return bool(self.national) and any(self.source(key).method == "sourced" for key in (None, *self.locations))

    @property
    def has_source_total(self) -> bool:
        """Whether a source gives total pay, anywhere."""
        return any(pay.total and pay.total != pay.base for pay in (self.national, *self.locations.values()) if pay)

    @property
    def has_variable_pay(self) -> bool:
        """Whether anything is paid on top of base pay."""
        return bool(self.mix) or self.has_source_total

    @property
    def factors(self) -> dict[str, LevelFactor]:
        """The levels whose base pay is computed, with what it is multiplied by."""
        return self.level_model.factors if self.level_model else {}

    def share(self, level: str) -> Decimal | None:
        """The part of a level's pay at target that is variable; None where no mix says it."""
        share = self.mix.levels.get(level) if self.mix else None
        return share.part if share else None

    def at(self, level: str, location: str | None = None) -> Amounts:
        """Pay at a level of the ladder, in a location or nationally: base pay times the level's factor, and its total.

        That of a level with a grade is what its steps pay, everywhere but where they pay otherwise. What a source gives
        as total pay it gives for the base level alone; only where there is no mix it stands for the other levels, too,
        times the factor for base pay.

        Raises LookupError where no source gives the role's pay.
        """
        if level in self.grades:
            pay, factor = self.grades[level].scale(location).pay, None
        else:
            pay, factor = self.locations[location] if location else self.reference, self.factors.get(level)
        base, total, share = pay.base, pay.total, self.share(level)
        if factor:
            step = rounding(base)
            base = base.scaled(factor.base, step)
            total = total.scaled(factor.base, step) if total and not self.mix else None
        return Amounts(base, at_target(base, share) if share is not None else None, total)

    def locations_at(self, level: str) -> tuple[str, ...]:
        """The locations in which a level has pay of its own; one with a grade where its steps pay otherwise."""
        grade = self.grades.get(level)
        return tuple(grade.locations if grade else self.locations)

    def in_a_year(self, level: str) -> Amounts | None:
        """What national pay for another period comes to in a year; None for pay a year, and without national pay."""
        return self.at(level).in_a_year(self.periods_a_year) if self.national and self.year_has else None

    def distance(self, location: str) -> Decimal:
        """How far base pay in a location lies from national base pay, middle to middle, to a hundredth: 1 is alike."""
        ratio = self.locations[location].base.midpoint / self.reference.base.midpoint
        return ratio.quantize(Decimal("0.01"), ROUND_HALF_UP)

    def origin(self, level: str, location: str | None = None) -> Provenance:
        """Where the pay of a level, in a location or nationally, comes from: the source, or the model."""
        return self.level_model if self.level_model and level in self.factors else self.source(location)

    def source(self, location: str | None = None) -> Provenance:
        """Where the range of the base level in a location, or nationally, comes from."""
        origin = (self.locations[location].figures if location else None) or self.figures
        if origin is None:
            raise LookupError("no source gives this role's pay")
        return origin

    @property
    def mean_step(self) -> Decimal:
        """How many units of the currency a mean of ranges is rounded to: ten times as fine as what a model gives."""
        return max(rounding(self.reference.base) / 10, min(rounding(self.reference.base), Decimal(1)))

    def location_mean(self, level: str) -> Amounts:
        """The unweighted arithmetic mean of the locations' minima and maxima at a level, rounded to `mean_step`.

        Total pay has a mean where every location has it. Raises LookupError where there is no location.
        """
        if not self.locations:
            raise LookupError("no source gives this role's pay in a location")
        pays = [self.at(level, location) for location in self.locations]
        return Amounts(
            self._mean([pay.base for pay in pays]),
            self._mean_of_all([pay.at_target for pay in pays]),
            self._mean_of_all([pay.total for pay in pays]),
        )

    def _mean_of_all(self, ranges: list[Quantity | None]) -> Quantity | None:
        known = [amount for amount in ranges if amount]
        return self._mean(known) if len(known) == len(ranges) else None

    def _mean(self, ranges: list[Quantity]) -> Quantity:
        share = Decimal(1) / len(ranges)
        low, high = (sum((getattr(r, end) for r in ranges), Decimal(0)) for end in ("low", "high"))
        open_ended, up_to = any(r.open_ended for r in ranges), all(r.up_to for r in ranges)
        whole = Quantity(low, high, open_ended, currency=self.currency, period=ranges[0].period, up_to=up_to)
        return whole.scaled(share, self.mean_step)
