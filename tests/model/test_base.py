"""The field types that explain themselves."""

import pytest
from pydantic import TypeAdapter, ValidationError

from macros.model.base import Span


@pytest.mark.parametrize(("typed", "unit"), [("12 months", "months"), ("60 days", "days"), ("2 years", "years")])
def test_a_length_of_time_is_a_whole_number_of_a_unit(typed: str, unit: str) -> None:
    """As people type it."""
    assert unit == TypeAdapter(Span).validate_python(typed).unit


@pytest.mark.parametrize(
    "typed", ["12", "0 months", "6-12 months", "1.5 years", "12+ months", "5 %", "9 hours", "1000 days"]
)
def test_what_is_no_length_of_time_is_refused(typed: str) -> None:
    """Ranges, fractions, nothing, other units, and more than any fact counts."""
    with pytest.raises(ValidationError, match="is not a length of time; write a whole number of days"):
        TypeAdapter(Span).validate_python(typed)
