"""From the day of a review to the day of the next."""

import datetime

import pytest

from macros.model.quantity import Quantity
from macros.reviews.intervals import after


@pytest.mark.parametrize(
    ("day", "span", "expected"),
    [
        ("2026-11-22", "12 months", "2027-11-22"),
        ("2026-11-22", "6 months", "2027-05-22"),
        ("2026-12-31", "1 months", "2027-01-31"),
        ("2026-01-31", "1 months", "2026-02-28"),
        ("2028-01-31", "1 months", "2028-02-29"),
        ("2028-02-29", "1 years", "2029-02-28"),
        ("2026-11-22", "60 days", "2027-01-21"),
        ("2026-11-22", "2 weeks", "2026-12-06"),
    ],
)
def test_a_time_ends_by_the_calendar(day: str, span: str, expected: str) -> None:
    """Months end on the same day, or on the last day of a shorter month; days and weeks are counted."""
    assert expected == after(datetime.date.fromisoformat(day), Quantity.parse(span)).isoformat()
