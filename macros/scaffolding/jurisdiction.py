"""A new posting rule: what a state, a city or a union asks of job postings."""

import argparse
import datetime
from typing import get_args

from macros.catalog.catalog import Catalog
from macros.generated.schema_files import first_line
from macros.model.jurisdiction import Jurisdiction, OpenEnd
from macros.scaffolding.arguments import add_title
from macros.scaffolding.inserting import with_item
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import Refused, checked_id, checked_title, known
from macros.scaffolding.writing import document, to_do

NAME = "jurisdiction"
HELP = "a rule on job postings, of a state, a city or a union"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The facts of the rule: nothing may stand in for them until someone has looked them up."""
    add_title(parser)
    parser.add_argument("--law", required=True, metavar="NAME", help="the name of the law, as it was published")
    parser.add_argument("--effective", required=True, metavar="DAY", help="the day on which it took effect")
    parser.add_argument("--source", required=True, help="where you read it: id of a source in data/sources.yml")
    parser.add_argument("--verified-on", required=True, metavar="DAY", help="the day on which you read it")
    parser.add_argument(
        "--open-end",
        choices=get_args(OpenEnd),
        required=True,
        help="what it says to a range such as $250,000+",
    )
    parser.add_argument(
        "--location",
        dest="locations",
        action="append",
        default=[],
        metavar="LOCATION",
        help="a location that has the rule, and gives it to those that are part of it; may be given more than once",
    )


def texts(catalog: Catalog, options: argparse.Namespace) -> Texts:
    """Its file, and the locations that have the rule; others have it once they name it under 'jurisdictions:'."""
    locations = list(dict.fromkeys(options.locations))
    Refused.raise_for(
        checked_id(NAME, options.id, catalog.jurisdictions),
        checked_title(options.title),
        checked_title(options.law),
        _checked_day(options.effective),
        _checked_day(options.verified_on),
        known("source", options.source, catalog.sources),
        *(known("location", location, catalog.locations) for location in locations),
    )
    below = f"jurisdictions/{options.id}.yml"
    given = {
        "title": options.title,
        "status": "draft",
        "laws": [{"title": options.law, "effective": datetime.date.fromisoformat(options.effective).isoformat()}],
        "must_contain": [to_do("what a posting must contain, one thing an entry")],
        "open_end": options.open_end,
        "sources": [options.source],
        "verified_on": datetime.date.fromisoformat(options.verified_on),
    }
    head = f"# {options.title}: what job postings must say there. Write each “To do”, and delete 'status: draft'."
    named = {name: _naming(catalog, name, options.id) for name in (f"locations/{key}.yml" for key in locations)}
    return Texts({below: document(Jurisdiction, given, first_line(below), head)}, named)


def _naming(catalog: Catalog, below: str, rule: str) -> str:
    """The file of a location that has one more rule: the last, and so the narrowest, of its own."""
    text = (catalog.root / "data" / below).read_bytes().decode()
    return with_item(text, catalog.trees[below], "jurisdictions", rule)


def _checked_day(text: str) -> str | None:
    """What is wrong with a day."""
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return f"'{text}' is not a date; write year-month-day, such as 2026-11-22"
    return None
