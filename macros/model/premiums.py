"""Premiums: what is paid on top of base pay for some work or some people."""

from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from macros.model.base import Amount, Line, Text
from macros.model.provenance import Provenance
from macros.model.quantity import Quantity


def _money_or_share(amount: Quantity) -> Quantity:
    if not amount.currency and amount.unit != "%":
        words = "'{typed}' is neither money nor a share of pay; write it such as $1.50 an hour, €120 a month or 10 %"
        raise PydanticCustomError("wrong_kind", words, {"typed": amount.typed})
    return amount


class Premium(Provenance):
    """What is paid on top of base pay."""

    label: Line = Field(description="What it is paid for, in a few words", examples=["Night shift"])
    amount: Annotated[Amount, AfterValidator(_money_or_share)] = Field(
        description="How much: an amount for a period, a single payment, or a share of base pay",
        examples=["$1.50 an hour", "€120 a month", "10 %"],
    )
    text: Text = Field(description="Who gets it, and when", examples=["Paid for each hour between 7 pm and 7 am."])
