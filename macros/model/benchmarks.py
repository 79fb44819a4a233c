"""Official statistics to compare pay with."""

from typing import Literal

from pydantic import Field

from macros.model.base import Line, Model, PublishedLine, Text
from macros.model.pay import Paid
from macros.model.provenance import Provenance


class Percentiles(Model):
    """Wages at points of a distribution, for the period of the file."""

    p10: Paid = Field(description="One in ten earns less", examples=["$66,910"])
    p25: Paid = Field(description="One in four earns less", examples=["$95,910"])
    median: Paid = Field(description="Half earn less, half earn more", examples=["$138,060"])
    mean: Paid = Field(description="The sum of all wages, divided by the number of people", examples=["$160,930"])
    p75: Paid = Field(description="One in four earns more", examples=["$201,490"])
    p90: Paid | None = Field(
        None,
        description="One in ten earns more; with a + where the statistic names no figure above a limit",
        examples=["$239,200+"],
    )


class Benchmark(Provenance):
    """An official statistic to compare with."""

    title: Line = Field(description="What the statistic is called", examples=["Sales managers, United States"])
    area: Line = Field(description="The place that it speaks of", examples=["United States"])
    occupation_code: PublishedLine = Field(description="The occupation's code in the statistic", examples=["11-2022"])
    compares_with: Literal["base", "total"] = Field(
        description="What its wages compare with: total where they include commission, else base"
    )
    employment: int = Field(description="Number of people counted", examples=[603710])
    wages: Percentiles = Field(description="Wages for the period of the file at points of the distribution")
    note: Text = Field(
        description="What the statistic leaves open",
        examples=["These wages include commission, so compare them with total pay."],
    )
