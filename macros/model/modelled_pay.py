"""Pay that no source gives: another level's or another role's, times stated factors."""

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from macros.model.base import EntriesBy, LevelId, Model, RoleId, Text
from macros.model.pay import like_base
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
    """How a level's pay is modelled from the sourced level's."""

    base: Factor = Field(description="What base pay of the base level is multiplied by", examples=[1.2])
    total: Factor = Field(
        default_factory=like_base,
        description="What total pay of the base level is multiplied by; the factor for base pay if left out",
        examples=[1.25],
    )
    why: Text = Field(
        description="Why the distance is what it is",
        examples=["A larger target hangs on each result, so total pay rises more than base pay."],
    )


class LevelModel(Provenance):
    """The model that gives the levels without sourced pay; factor 1 is the base level."""

    factors: EntriesBy[LevelId, LevelFactor] = Field(
        description="Each level without sourced pay, with what its pay is multiplied by"
    )


class PayModel(Provenance):
    """The model that gives the pay of a role without sourced pay: another role's pay times two factors.

    The other role's ranges at its base level, nationally and in every location, become this role's at its base level.
    """

    role: RoleId = Field(description="The role whose sourced pay it starts from", examples=["national-account-manager"])
    base: Factor = Field(description="What base pay of the other role is multiplied by", examples=[0.8])
    total: Factor = Field(
        default_factory=like_base,
        description="What total pay of the other role is multiplied by; the factor for base pay if left out",
        examples=[0.75],
    )
    why: Text = Field(
        description="Why the distance between the two roles is what it is",
        examples=["The accounts are smaller, and less of the pay depends on one signature."],
    )

    method: Literal["modelled"] = Field(description="modelled, because no source gives this role's pay")
