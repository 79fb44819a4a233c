"""`handbook due`: what a person should look at again."""

import argparse
import datetime
from pathlib import Path

from macros.catalog.reading import read
from macros.cli import listing
from macros.reviews.due import due

NAME = "due"
HELP = "list the facts, laws and exceptions that are due for a review"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The day, and how far to look ahead."""
    parser.add_argument(
        "--within",
        type=_days,
        metavar="DAYS",
        help="look this many days ahead (default: the 'notice' in data/handbook.yml)",
    )
    parser.add_argument(
        "--today", type=_day, default=datetime.date.today(), metavar="YYYY-MM-DD", help="the day (default: today)"
    )
    listing.add_arguments(parser)


def _days(text: str) -> int:
    if not text.isdecimal() or len(text) > 4:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number of days from 0 to 9999")
    return int(text)


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a day; write it as 2026-11-22") from None


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, whatever is due."""
    problems = due(read(root)[0], options.today, options.within)
    listing.show(problems, "Due for a review", "Nothing is due for a review.", options)
    return 0
