"""Career ladders: the one that every family climbs unless it names another, and families with one of their own."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, RootModel

from macros.model.base import (
    EntriesBy,
    Items,
    LadderId,
    LevelId,
    Line,
    Model,
    PublishedLine,
    Status,
    Text,
    TextKind,
)
from macros.model.combining import NEVER_SAYS, NOT_WITH, NeverSays, NotWith


class KnownAs(Model):
    """What a level is called by others: an authority, an agreement, a system of grades."""

    where: Line = Field(description="Where the level is called so", examples=["Civil Service"])
    name: PublishedLine = Field(
        description="Its name there, as it was published: the same in every language", examples=["Grade 7"]
    )


class Level(Model):
    """One level of a ladder."""

    title: Line = Field(description="The level's name", examples=["Senior"])
    summary: Text = Field(
        description="What someone at this level is trusted with, in any role",
        examples=["Settles cases for which there is no rule yet."],
    )
    known_as: Items[KnownAs] | None = Field(
        None,
        description="What the level is called elsewhere, such as a grade, one name an entry",
        examples=[[{"where": "Civil Service", "name": "Grade 7"}]],
    )
    not_with: NotWith | None = NOT_WITH
    never_says: NeverSays = NEVER_SAYS


class Levels(RootModel[dict[LevelId, Level]]):
    """data/levels.yml as a whole: the ladder of every family that names no other, from the lowest level up."""

    model_config = ConfigDict(frozen=True, strict=True, defer_build=True)


class Ladder(Model):
    """data/ladders/<ladder>.yml: the ladder of the families that name it in data/handbook.yml."""

    title: Line = Field(
        description="Its name, by which readers tell its levels from those of other ladders",
        examples=["Civil Service grades"],
    )
    status: Status = None
    levels: EntriesBy[LevelId, Level] = Field(
        description="Its levels, from the lowest to the highest",
        examples=[{"seo": {"title": "Senior Executive Officer", "summary": "Runs a piece of work alone."}}],
    )


class Family(Model):
    """A family of roles."""

    title: Line = Field(description="Its name", examples=["Policy"])
    ladder: LadderId | None = Field(
        None, description="Id of its ladder: a file of data/ladders/; the levels of data/levels.yml if left out"
    )


def _titled(value: Any) -> Any:
    return value if isinstance(value, Mapping | Family) else {"title": value}


FamilyOrTitle = Annotated[Family, BeforeValidator(_titled, json_schema_input_type=Line | Family), TextKind.LINE]
"""A family, which the data may write as its title alone; the mark is that of the short form."""
