"""Pay that no source gives: another level's or another role's, times stated factors."""

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from macros.model.base import EntriesBy, LevelId, Model, RoleId, Text
from macros.model.provenance import Provenance


def _exact(value: Any) -> Decimal:
    """The decimal as it was typed, without the rounding of binary fractions."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PydanticCustomError("number_type", "not a number")
    return Decimal(str(value))


Factor = Annotated[
    Decimal,
    BeforeValidator(_exact),
    Field(gt=0, le=5),
]


class LevelFactor(Model):
    """How a level's pay is modeled from the sourced level's."""

    base: Factor = Field(description="What base pay of the base level is multiplied by", examples=[1.2])
    why: Text = Field(
        description="Why the distance is what it is",
        examples=["Looks after the accounts that would hurt most to lose."],
    )


class LevelModel(Provenance):
    """The model that gives base pay of the levels without sourced pay; factor 1 is the base level."""

    factors: EntriesBy[LevelId, LevelFactor] = Field(
        description="Each level without sourced pay, with what its pay is multiplied by"
    )


class PayModel(Provenance):
    """The model that gives the base pay of a role without sourced pay: another role's base pay times a factor.

    The other role's ranges at its base level, nationally and in every location, become this role's at its base level.
    """

    role: RoleId = Field(description="The role whose sourced pay it starts from", examples=["national-account-manager"])
    base: Factor = Field(description="What base pay of the other role is multiplied by", examples=[0.8])
    why: Text = Field(
        description="Why the distance between the two roles is what it is",
        examples=["The accounts are fewer and larger, and the work asks for finance and law on top of sales."],
    )

    method: Literal["modeled"] = Field(description="modeled, because no source gives this role's pay")


class LocationModel(Provenance):
    """The model that gives a role's base pay in locations: national base pay times another role's distances.

    A location's factor is the middle of the other role's base range there, divided by the middle of its national base
    range, rounded to a hundredth.
    """

    role: RoleId = Field(
        description="The role whose pay by location is sourced, and shows how far each lies from national pay",
        examples=["national-account-manager"],
    )
    why: Text = Field(
        description="Why the distances may be taken over",
        examples=["Both roles are hired in the same labor markets by the same employers."],
    )
    method: Literal["modeled"] = Field(description="modeled, because no source gives this role's pay by location")
