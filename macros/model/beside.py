"""How a role's pay is meant to compare with another role's."""

from typing import Literal

from pydantic import Field

from macros.model.base import Model, Text


class Beside(Model):
    """How a role's pay compares with another role's, level by level."""

    pay: Literal["below", "like", "above"] = Field(
        description="below, like or above the other role’s pay at the same level: the middle of base pay, and of total "
        "pay at target; 'like' is within a tenth"
    )
    why: Text = Field(
        description="Why it is so", examples=["A national agreement is worth more than a portfolio of renewals."]
    )
    crossing: Text | None = Field(
        None,
        description="Why someone two levels higher may be paid less at target than the other role, where that is so",
        examples=["The other role’s base level is for people who have led such work before."],
    )
