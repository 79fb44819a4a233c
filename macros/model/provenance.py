"""Where a figure or a rule comes from."""

from collections.abc import Iterable
from typing import Any, Literal, Self

from pydantic import ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from macros.model.base import Date, Id, Items, Model, Period, SourceId, Text

Method = Literal["sourced", "modelled", "proposed"]
_NEEDS: dict[Method, tuple[str, ...]] = {"sourced": ("source",), "modelled": ("source", "how"), "proposed": ("how",)}
_INCOMPLETE = {
    "source": "the source is missing; add 'source:' with an id of sources.yml",
    "how": "a {method} figure needs 'how:'; say in one sentence how it was made",
}


def _condition(method: Method, keys: tuple[str, ...]) -> dict[str, Any]:
    """What a method needs, in JSON Schema."""
    return {
        "if": {"properties": {"method": {"const": method}}, "required": ["method"]},
        "then": {"required": list(keys)},
    }


class Provenance(Model):
    """Source, date and method of one figure or of all figures of a table.

    `sourced`: read in the source as it stands. `modelled`: computed from sourced figures. `proposed`: a
    starting value that the handbook suggests as a policy, not a market figure. The last two say `how`.
    """

    model_config = ConfigDict(json_schema_extra={"allOf": [_condition(*pair) for pair in _NEEDS.items()]})

    source: SourceId | None = Field(
        None, description="Id of the source in data/sources.yml; may be left out for proposed values only"
    )
    as_of: Period = Field(description="The time that the figure speaks of: a year, a month or a day")
    verified_on: Date = Field(description="The day on which a person last compared it with the source")
    method: Method = Field(
        description="sourced: the source says it. modelled: computed from sourced figures. proposed: our own "
        "starting value. The last two need 'how'"
    )
    how: Text | None = Field(
        None,
        description="How a modelled or proposed figure was made",
        examples=["The source’s ranges times the factors below, rounded to $1,000."],
    )

    @model_validator(mode="after")
    def _complete(self) -> Self:
        for key in _NEEDS[self.method]:
            if getattr(self, key) is None:
                raise PydanticCustomError("incomplete", _INCOMPLETE[key], {"method": self.method})
        return self


def distinct(origins: Iterable[Provenance]) -> list[Provenance]:
    """The origins that differ in source, time, day or method, in the order of their first appearance."""
    return list({(o.source, o.as_of, o.verified_on, o.method): o for o in reversed(list(origins))}.values())[::-1]


class Risk(Model):
    """Why a wording can discriminate, and what we publish or ask instead."""

    note: Text = Field(
        description="Who can be put at a disadvantage, and why",
        examples=["A degree shuts out people who learned the same at work."],
    )
    instead: Text = Field(
        description="The wording that we use instead, or how to use this one fairly",
        examples=["Ask for the skill, and accept any way of having learned it."],
    )


class Origin(Model):
    """Which items of a source an item of ours covers."""

    source: SourceId = Field(description="Id of the source in data/sources.yml")
    items: Items[Id] = Field(
        description="The source's own items, by short names that we gave them", examples=[["account-planning"]]
    )
