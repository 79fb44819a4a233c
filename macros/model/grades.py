"""Grades: levels whose pay goes by steps, as laws and collective agreements have them."""

from dataclasses import replace
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from macros.model.base import Entries, Line, Model, Span
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
        None, description="How long somebody stands on the step before, where that is fixed", examples=["12 months"]
    )


class Grade(Model):
    """The pay of a level that has steps."""

    title: Line = Field(description="What the grade is called", examples=["Grade 7", "Entgeltgruppe 9"])
    steps: Entries[GradeStep] = Field(description="The steps from the lowest")

    @property
    def pay(self) -> Pay:
        """What is paid from the first step to the last; nothing is paid on top of it."""
        pays = [step.pay for step in self.steps.values()]
        span = replace(pays[-1], low=pays[0].low)
        return Pay.model_construct(base=span, total=span)
