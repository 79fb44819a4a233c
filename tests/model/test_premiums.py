"""Premiums: what is paid on top of base pay."""

import pytest
from pydantic import ValidationError

from macros.model.premiums import Premium

ABOUT = {
    "label": "Night shift",
    "text": "Paid at night.",
    "source": "survey",
    "as_of": 2025,
    "verified_on": "2026-01-15",
    "method": "sourced",
}


@pytest.mark.parametrize("amount", ["$1.50 an hour", "€120 a month", "10 %", "$500", "up to 10 %"])
def test_a_premium_is_money_or_a_share_of_pay(amount: str) -> None:
    """Money for a period or once, or per cent."""
    assert amount == Premium.model_validate({**ABOUT, "amount": amount}).amount.typed


@pytest.mark.parametrize("amount", ["3", "3 days", "5-10"])
def test_anything_else_is_no_premium(amount: str) -> None:
    """A number says nothing about pay."""
    with pytest.raises(ValidationError, match=f"'{amount}' is neither money nor a share of pay"):
        Premium.model_validate({**ABOUT, "amount": amount})
