"""The time from one review to the next, as data/handbook.yml says."""

import calendar
import datetime

from macros.model.quantity import Quantity
from macros.model.shared import ReviewIntervals

LAWS = "laws"
"""The interval of what has no method."""


def after(day: datetime.date, span: Quantity) -> datetime.date:
    """The day that lies a `Span` later by the calendar: a month after 31 January is the last day of February."""
    count = int(span.high)
    if span.unit in ("days", "weeks"):
        return day + datetime.timedelta(days=count * (7 if span.unit == "weeks" else 1))
    months = day.year * 12 + day.month - 1 + count * (12 if span.unit == "years" else 1)
    year, month = months // 12, months % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def interval(intervals: ReviewIntervals, kind: str) -> Quantity:
    """How long a fact counts: `kind` is its method, or LAWS."""
    span: Quantity = getattr(intervals, kind)
    return span
