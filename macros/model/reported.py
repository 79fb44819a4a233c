"""What further sources say about a role's pay, beside the ranges that the handbook works with."""

from typing import Annotated, Literal, Self

from pydantic import Field, PlainValidator, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from macros.model.base import LevelId, Line, Period, SourceId, Text, form, parsed
from macros.model.pay import parse_pay
from macros.model.provenance import Verified
from macros.model.quantity import PATTERN, PATTERN_WORDS, Quantity

SHARE = "variable-share"
"""What a figure is that is no amount of money."""


def _parse(text: str) -> Quantity:
    return Quantity.parse(text) if text.strip().endswith("%") else parse_pay(text)


class Reported(Verified):
    """A figure as a source gives it."""

    title: Line = Field(description="Whose pay it is, in the source’s words", examples=["Account manager, software"])
    level: LevelId | None = Field(None, description="The level of the ladder that it is closest to, if it names one")
    what: Literal["base", "at-target", "band", "average", "variable-share"] = Field(
        description="What the figure is: base pay; total pay at target; a band, where the source does not say of what, "
        "or counts what is paid at best; an average; or the share of pay at target that is variable"
    )
    amount: Annotated[
        Quantity,
        PlainValidator(parsed(_parse, "a quantity", PATTERN_WORDS)),
        WithJsonSchema(form(["string", "integer"], PATTERN, PATTERN_WORDS, ["$85,000-$150,000", "15-25 %"])),
    ] = Field(description="The amount for the period of the file, or the share, exactly as the source gives it")
    area: Line = Field(description="The place that it speaks of", examples=["United States"])
    note: Text | None = Field(
        None,
        description="What weakens the figure",
        examples=["An average of one job board, which does not say how old."],
    )
    source: SourceId = Field(description="Id of the source in data/sources.yml")
    as_of: Period | None = Field(
        None, description="The time that the figure speaks of; left out where the source does not say it"
    )
    method: Literal["sourced"] = Field(description="sourced: it is shown as the source gives it")

    @model_validator(mode="after")
    def _is_what_it_says(self) -> Self:
        if (self.what == SHARE) != (self.amount.unit == "%"):
            words = "'{typed}' is not what 'what: {what}' says; write money, or a percentage for 'variable-share'"
            raise PydanticCustomError("wrong_kind", words, {"typed": self.amount.typed, "what": self.what})
        return self
