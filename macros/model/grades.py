"""Grades: levels whose pay goes by steps, as laws and collective agreements have them."""

from dataclasses import replace
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from macros.model.base import Entries, Line, LocationId, Model, Span
from macros.model.pay import Paid, Pay
from macros.model.quantity import Quantity


def _closed(pay: Quantity) -> Quantity:
    if pay.up_to or pay.open_ended:
        raise PydanticCustomError("wrong_kind", "the pay of a step has an open end; write an amount or a range")
    return pay


class GradeStep(Model):
    """One step of a grade."""

    title: Line = Field(description="What the step is called", examples=["Step 1"])
    pay: Annotated[Paid, AfterValidator(_closed)] = Field(
        description="Base pay on the step, for the period of the file", examples=["$52,000", "€52,000"]
    )
    after: Span | None = Field(
        None, description="How long someone stays on the previous step, where that is fixed", examples=["12 months"]
    )


class Scale(Model):
    """The steps of a grade, from one end of its pay to the other."""

    steps: Entries[GradeStep] = Field(description="The steps from the lowest")

    @property
    def pay(self) -> Pay:
        """What is paid from the lowest step to the highest; nothing is paid on top of it."""
        pays = [step.pay for step in self.steps.values()]
        span = replace(pays[0], low=min(pay.low for pay in pays), high=max(pay.high for pay in pays))
        return Pay.model_construct(base=span, total=None)


class Grade(Scale):
    """The pay of a level that has steps."""

    title: Line = Field(description="What the grade is called", examples=["Grade 7", "Entgeltgruppe 9"])
    locations: dict[LocationId, Scale] = Field(
        default_factory=dict, description="Each location in which the steps of the grade pay otherwise, with its steps"
    )

    def scale(self, location: str | None) -> Scale:
        """The steps in a location; those of the grade where it has none of its own."""
        return self.locations.get(location or "", self)

    @property
    def scales(self) -> dict[tuple[str, ...], Scale]:
        """Where each of its lists of steps is below the grade, to that list."""
        return {(): self, **{("locations", key): scale for key, scale in self.locations.items()}}
