"""Where a figure or a rule comes from."""

import datetime
from collections import Counter
from collections.abc import Iterable
from typing import Annotated, Any, Literal, Self

from pydantic import ConfigDict, Field, ModelWrapValidatorHandler, PrivateAttr, model_validator
from pydantic_core import PydanticCustomError

from macros.model.base import Date, Id, Items, Line, Model, Owner, Period, SourceId, Text, Translation
from macros.trees.loading import Map
from macros.trees.problems import Mark

Method = Literal["sourced", "modeled", "proposed"]
_NEEDS: dict[Method, tuple[str, ...]] = {"sourced": ("source",), "modeled": ("source", "how"), "proposed": ("how",)}
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


class Verified(Model):
    """What a person compared with its source on a day, and who does so again until when.

    `owner` and `review_by` are for the exception: without them the role's owners and the intervals of
    data/handbook.yml hold (macros/reviews/).
    """

    verified_on: Date = Field(description="The day on which a person last compared it with the source")
    verified_note: Annotated[Line, Translation.FOR_WRITERS] | None = Field(
        None,
        description="What was compared, where a new day in verified_on is all that changes",
        examples=["Read again on the bureau’s page; unchanged."],
    )
    review_by: Date | None = Field(
        None,
        description="The day until which it must be verified again, if not that of 'reviews' in data/handbook.yml",
        examples=["2027-05-22"],
    )
    owner: Owner | None = Field(
        None, description="The team or person of GitHub who verifies it again, if not the owners of the role, in quotes"
    )

    _mark: Mark | None = PrivateAttr(None)

    @property
    def mark(self) -> Mark | None:
        """Where `verified_on` is in the data; None for what was not read from a file."""
        return self._mark

    @model_validator(mode="wrap")
    @classmethod
    def _remember(cls, value: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        made = handler(value)
        if isinstance(value, Map):
            made._mark = value.value_marks.get("verified_on")
        return made


class Provenance(Verified):
    """Source, date and method of one figure or of all figures of a table.

    `sourced`: read in the source as it is. `modeled`: computed from sourced figures. `proposed`: a
    starting value that the handbook suggests as a policy, not a market figure. The last two say `how`.
    """

    model_config = ConfigDict(json_schema_extra={"allOf": [_condition(*pair) for pair in _NEEDS.items()]})

    source: SourceId | None = Field(
        None, description="Id of the source in data/sources.yml; may be left out for proposed values only"
    )
    as_of: Period = Field(description="The time that the figure speaks of: a year, a month or a day")
    method: Method = Field(
        description="sourced: the source says it. modeled: computed from sourced figures. proposed: our own "
        "starting value. The last two need 'how'"
    )
    how: Text | None = Field(
        None,
        description="How a modeled or proposed figure was made",
        examples=["The source’s ranges times the factors below, rounded to $1,000."],
    )

    @property
    def identity(self) -> tuple[object, ...]:
        """What two figures of one origin have in common: source, time and method. The days of its checks may differ."""
        return (self.source, self.as_of, self.method)

    @model_validator(mode="after")
    def _complete(self) -> Self:
        for key in _NEEDS[self.method]:
            if getattr(self, key) is None:
                raise PydanticCustomError("incomplete", _INCOMPLETE[key], {"method": self.method})
        return self


def distinct(origins: Iterable[Provenance]) -> list[Provenance]:
    """The origins that differ in source, time or method, in the order of their first appearance.

    Where only the days differ, the first check is told: no figure of the list has waited longer for the next.
    """
    oldest: dict[tuple[object, ...], Provenance] = {}
    for origin in origins:
        known = oldest.setdefault(origin.identity, origin)
        oldest[origin.identity] = min(known, origin, key=_days)
    return list(oldest.values())


def _days(origin: Provenance) -> tuple[datetime.date, datetime.date]:
    """When it was checked, and the day of its next review where it says so."""
    return (origin.verified_on, origin.review_by or datetime.date.max)


def common(origins: Iterable[Provenance]) -> list[Provenance]:
    """The origin that most figures of each method have, where at least two have it.

    A list of figures can then name it once: the method beside a figure tells which origin is meant.
    """
    found = list(origins)
    count = Counter(origin.identity for origin in found)
    chosen: dict[Method, Provenance] = {}
    for origin in sorted(distinct(found), key=lambda one: -count[one.identity]):
        if count[origin.identity] > 1:
            chosen.setdefault(origin.method, origin)
    return list(chosen.values())


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
