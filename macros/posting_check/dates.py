"""Days that a text names: `2027-03-01`, `March 1, 2027`, `1. März`, `3/1/27`."""

import re
from collections.abc import Mapping
from typing import Any

from macros.posting_check.patterns import compiled
from macros.posting_check.words import WORD

NO_YEAR = "9999-12-31"
"""What stands for a day of which no year is said, and for no end at all: it is never over."""


def dates_of(months: Mapping[str, int], *, month_first: bool) -> dict[str, Any]:
    """How a language says days: its names of months in lowercase, and whether `3/1` is March 1."""
    names = "|".join(
        sorted((re.sub(r"([().])", r"\\\1", name) for name in months), key=lambda name: (-len(name), name))
    )
    year = r"(?:,?\s(?:de )?(\d{4})(?!\d))?"
    pattern = (
        r"(\d{4})-(\d{2})-(\d{2})(?!\d)"
        rf"|(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|º|η)?\.?\s(?:de |of )?({names})(?!{WORD})\.?{year}"
        rf"|(?<!{WORD})({names})\.?\s(\d{{1,2}})(?:st|nd|rd|th)?(?!\d){year}"
        r"|(?<![\d./])(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?(?![\d/])"
    )
    dotted = rf"\d{{1,2}}\.\s(?={names})|(?<!{WORD})(?:{names})\.(?=\s\d)"
    return {"pattern": pattern, "dotted": dotted, "months": dict(months), "month_first": month_first}


def latest_day(text: str, dates: Mapping[str, Any]) -> str:
    """The last of the days of a text (ISO 8601), `NO_YEAR` of one without a year; empty where it names none."""
    return max((_iso(found, dates) for found in compiled(dates["pattern"]).finditer(text)), default="")


def _iso(found: re.Match[str], dates: Mapping[str, Any]) -> str:
    months = dates["months"]
    if found[1]:
        year, month, day = found[1], int(found[2]), int(found[3])
    elif found[5]:
        year, month, day = found[6], months[found[5].lower()], int(found[4])
    elif found[7]:
        year, month, day = found[9], months[found[7].lower()], int(found[8])
    else:
        first, second = int(found[10]), int(found[11])
        month, day = (first, second) if dates["month_first"] else (second, first)
        year = f"20{found[12]}" if found[12] and len(found[12]) == 2 else found[12]
    if not (1 <= month <= 12 and 1 <= day <= (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]):
        return ""
    return f"{year}-{month:02}-{day:02}" if year else NO_YEAR
