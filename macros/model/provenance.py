"""Where a figure or a rule comes from."""

from collections.abc import Iterable
from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from macros.model.base import Date, Id, Items, Model, Period, Text

Method = Literal["sourced", "modelled", "proposed"]


class Provenance(Model):
    """Source, date and method of one figure or of all figures of a table.

    `sourced`: read in the source as it stands. `modelled`: computed from sourced figures. `proposed`: a
    starting value that the handbook suggests as a policy, not a market figure. The last two say `how`.
    """

    source: Id | None = Field(None, description="Id in data/sources.yml; may be left out for proposed values only")
    as_of: Period = Field(description="The time that the figure speaks of")
    verified_on: Date = Field(description="The day on which a person last compared it with the source")
    method: Method
    how: Text | None = Field(None, description="How a modelled or proposed figure was made")

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.source is None and self.method != "proposed":
            raise PydanticCustomError("incomplete", "the source is missing; add 'source:' with an id of sources.yml")
        if self.how is None and self.method != "sourced":
            raise PydanticCustomError(
                "incomplete",
                "a {method} figure needs 'how:'; say in one sentence how it was made",
                {"method": self.method},
            )
        return self


def distinct(origins: Iterable[Provenance]) -> list[Provenance]:
    """The origins that differ in source, time, day or method, in the order of their first appearance."""
    return list({(o.source, o.as_of, o.verified_on, o.method): o for o in reversed(list(origins))}.values())[::-1]


class Risk(Model):
    """Why a wording can discriminate, and what we publish or ask instead."""

    note: Text = Field(description="Who can be put at a disadvantage, and why")
    instead: Text = Field(description="The wording that we use instead, or how to use this one fairly")


class Origin(Model):
    """Which items of a source an item of ours covers."""

    source: Id
    items: Items[Id]
