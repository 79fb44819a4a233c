"""How the work is arranged, as a posting says it: hours, term, rules and tasks. A part of job-description.yml."""

import datetime
import re
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from macros.model.base import Amount, Id, Items, Line, Model, PublishedLine, SourceId, Span, Text
from macros.model.provenance import Provenance
from macros.model.quantity import Quantity

Employment = Literal[
    "full-time",
    "part-time",
    "permanent",
    "fixed-term",
    "temporary",
    "seasonal",
    "casual",
    "contract",
    "freelance",
    "apprenticeship",
    "internship",
]


def _in_a_period(hours: Quantity) -> Quantity:
    if hours.unit not in ("hours", "days") or not hours.period:
        message = "'{typed}' is not how long people work; write hours or days and for what, such as 37 hours a week"
        raise PydanticCustomError("wrong_kind", message, {"typed": hours.typed})
    return hours


def _day_that_there_is(text: str) -> str:
    """Refuse a day that the calendar has not, and one in another order; a text may say anything else."""
    said = "'{text}' is not written year-month-day; write it such as 2027-03-01"
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text, re.ASCII):
        try:
            datetime.date.fromisoformat(text)
        except ValueError:
            said = "there is no day '{text}'; write a day of the calendar, year-month-day, such as 2027-03-01"
        else:
            return text
    elif not re.fullmatch(r"[0-9]{1,4}([./-]) ?[0-9]{1,2}\1 ?[0-9]{1,4}", text, re.ASCII):
        return text
    raise PydanticCustomError("wrong_kind", said, {"text": text})


class TradeUnion(Model):
    """The union that stands for those who do the work."""

    name: PublishedLine = Field(description="What it is called", examples=["SEIU Local 521"])
    agreement: PublishedLine | None = Field(
        None, description="The collective agreement that holds", examples=["Master agreement 2024-2027"]
    )
    source: SourceId | None = Field(None, description="Where it can be read: an id of data/sources.yml")


class WorksCouncil(Model):
    """The body that employees elect at the place of work, beside or without a union."""

    name: PublishedLine = Field(description="What it is called", examples=["Works council of the plant"])
    agreement: PublishedLine | None = Field(
        None, description="Its agreement with the employer that holds", examples=["Works agreement on shifts of 2025"]
    )
    source: SourceId | None = Field(None, description="Where it can be read: an id of data/sources.yml")


class Exemption(Model):
    """Whether a law on working time exempts the work from overtime pay."""

    exempt: bool = Field(description="true where overtime is not paid, false where it is", examples=[False])
    law: PublishedLine = Field(description="The law that says so", examples=["Fair Labor Standards Act"])
    source: SourceId | None = Field(None, description="Where it can be read: an id of data/sources.yml")


class PhysicalTask(Model):
    """Something that the body has to do."""

    label: Line = Field(description="The task in a few words", examples=["Lifting"])
    text: Text = Field(
        description="What is done, how often and with which help",
        examples=["You move patients several times in a shift, with a hoist and a colleague."],
    )


class Work(Model):
    """The job in short. Whatever is left out is not shown."""

    employment: Items[Employment] | None = Field(
        None, description="The kind of employment, or several from which to choose"
    )
    hours: Annotated[Amount, AfterValidator(_in_a_period)] | None = Field(
        None, description="How long people work", examples=["37 hours a week", "20-30 hours a week", "3 days a week"]
    )
    shifts: Text | None = Field(
        None, description="When people work", examples=["Early, late and night shifts, planned six weeks ahead."]
    )
    term: Annotated[Text, AfterValidator(_day_that_there_is)] | None = Field(
        None, description="Until when, where the job ends: a length of time or a text", examples=["12 months"]
    )
    season: Text | None = Field(
        None,
        description="The time of the year, where it is not the whole",
        examples=["August to November."],
    )
    start: Annotated[Text, AfterValidator(_day_that_there_is)] | None = Field(
        None, description="When the job begins: a day or a text", examples=["2027-01-04", "As soon as possible."]
    )
    probation: Span | None = Field(None, description="How long both sides try each other", examples=["6 months"])
    notice: Text | None = Field(
        None,
        description="How long before its end the job is given notice of: a length of time or a text",
        examples=["4 weeks"],
    )
    union: TradeUnion | None = Field(None, description="The union and the agreement that hold")
    works_council: WorksCouncil | None = Field(
        None, description="The works council or staff council, and the agreement with it that holds"
    )
    overtime: Exemption | None = Field(None, description="Whether a law exempts the work from overtime pay")
    clearance: Text | None = Field(
        None, description="Which clearance or check is made", examples=["A security check before the first day."]
    )
    driving: Text | None = Field(
        None, description="What has to be driven, and with which license", examples=["You drive a county van."]
    )
    physical: dict[Id, PhysicalTask] = Field(
        default_factory=dict, description="What the body has to do, each task under an id"
    )
    adjustments: Text | None = Field(
        None,
        description="What is shown below the physical tasks in place of the handbook's note on adjustments",
        examples=["Tell us what you need; most tasks can be done in another way."],
    )
    figures: Provenance | None = Field(
        None, description="Where the hours and spans come from, such as the collective agreement or our own policy"
    )

    @model_validator(mode="after")
    def _has_a_source(self) -> Self:
        if (self.hours or self.probation) and not self.figures:
            message = "the source of the figures is missing; add 'figures:' with as_of, verified_on, method and source"
            raise PydanticCustomError("incomplete", message)
        return self
