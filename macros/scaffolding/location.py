"""A new place of work, with the posting rules of its region."""

import argparse
from collections.abc import Iterator
from typing import get_args

from macros.catalog.catalog import Catalog
from macros.catalog.locations import METRO
from macros.generated.schema_files import first_line
from macros.model.location import Location, LocationKind
from macros.scaffolding.arguments import add_title
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import Refused, checked_id, checked_title, known
from macros.scaffolding.writing import document, to_do

NAME = "location"
HELP = "a place of work with its posting rules"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it is, and where it lies."""
    parser.add_argument("--kind", dest="place", choices=get_args(LocationKind), default=METRO, help="what it is")
    add_where(parser)


def add_where(parser: argparse.ArgumentParser) -> None:
    """Its name, and where it lies."""
    add_title(parser)
    parser.add_argument("--region", "--state", default="", help="the state, province or county in which it lies")
    parser.add_argument("--part-of", default="", help="id of the wider location whose posting rules apply there too")


def texts(catalog: Catalog, options: argparse.Namespace) -> Texts:
    """Its file, with the rules of its region if the handbook has them.

    Roles show it as a place without a sourced figure until one of them has its pay.
    """
    return new_location(catalog, options, options.place)


def new_location(catalog: Catalog, options: argparse.Namespace, kind: str) -> Texts:
    """The file of a location of a kind. Raises Refused with everything that is wrong with the request."""
    name, title, region, part_of = options.id, options.title, options.region, options.part_of
    Refused.raise_for(
        checked_id("location", name, catalog.locations),
        checked_title(title),
        checked_title(region) if region else None,
        known("location", part_of, catalog.locations) if part_of else None,
    )
    below = f"locations/{name}.yml"
    given = {
        "title": title,
        **({} if kind == METRO else {"kind": kind}),
        **({"region": region} if region else {}),
        **({"part_of": part_of} if part_of else {}),
        "status": "draft",
        "jurisdictions": list(_rules(catalog, region)),
        "note": to_do("which rules on pay in postings apply there, with the source"),
    }
    head = f"# {title} as a place of work. Write each “To do”, and delete 'status: draft'."
    return Texts({below: document(Location, given, first_line(below), head)})


def _rules(catalog: Catalog, region: str) -> Iterator[str]:
    """The posting rules of a region."""
    return (key for key, rule in catalog.jurisdictions.items() if rule.title.casefold() == region.casefold())
