"""What a question of an interview takes: times as people type them."""

import pytest
from pydantic import TypeAdapter, ValidationError

from macros.model.interview import Minutes


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("1.5 hours", 90),
        ("1,5 h", 90),
        ("2 hours", 120),
        ("45 minutes", 45),
        ("45 min", 45),
        ("1 h 15 min", 75),
        ("1 hour and 10 minutes", 70),
    ],
)
def test_a_time_with_its_unit_is_refused_with_its_minutes(typed: str, minutes: int) -> None:
    """Minutes are a whole number, and who types another unit is told which."""
    with pytest.raises(ValidationError, match=f"'{typed}' is not a number of minutes; write {minutes}"):
        TypeAdapter(Minutes).validate_python(typed)
