"""The pay mix: how much of pay at target is base pay, and how much is variable."""

from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from macros.model.base import Amount, EntriesBy, LevelId, Model, Text
from macros.model.provenance import Provenance
from macros.model.quantity import Quantity


def _share(amount: Quantity) -> Quantity:
    is_one = amount == Quantity(amount.low, amount.low, unit="%")
    if not is_one or not 0 < amount.low < 100:
        words = "'{typed}' is no share of pay; write one percentage between 0 and 100, such as 25 %"
        raise PydanticCustomError("wrong_kind", words, {"typed": amount.typed})
    return amount


class VariableShare(Model):
    """How much of a level's pay at target is variable."""

    variable: Annotated[Amount, AfterValidator(_share)] = Field(
        description="The share of pay at target that is variable: commission and bonus for meeting every target",
        examples=["25 %"],
    )
    why: Text = Field(
        description="Why the share is what it is",
        examples=["A national agreement is won by a team, so most of the pay is certain."],
    )
    rises_because: Text | None = Field(
        None,
        description="Why the share is larger than at the level before; left out where it is not",
        examples=["Only this level has a quota of its own."],
    )

    @property
    def base(self) -> Quantity:
        """The share that is base pay."""
        return Quantity(100 - self.variable.low, 100 - self.variable.low, unit="%")

    @property
    def part(self) -> Decimal:
        """The share as a part of 1."""
        return self.variable.low / 100


class Mix(Provenance):
    """The pay mix of each level. Total pay at target is base pay divided by the part that is not variable."""

    levels: EntriesBy[LevelId, VariableShare] = Field(description="Each level with its share of variable pay")
