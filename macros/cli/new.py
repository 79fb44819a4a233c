"""`handbook new`: a new family or level, or the files of a new role, industry or location, valid and with comments."""

import argparse
import datetime
import sys
from pathlib import Path
from typing import get_args

from macros.catalog.catalog import Catalog
from macros.catalog.locations import METRO
from macros.catalog.reading import read
from macros.cli.check import in_order
from macros.model.location import LocationKind
from macros.scaffolding.family import new_family
from macros.scaffolding.level import new_level
from macros.scaffolding.placing import Texts, place
from macros.scaffolding.request import Refused
from macros.scaffolding.role import new_role
from macros.scaffolding.shared import new_industry, new_location
from macros.versions import history

NAME = "new"
HELP = "write a new family or level, or the files of a new role, industry or location, as a draft with comments"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to make, and what it is called."""
    kinds = parser.add_subparsers(dest="kind", required=True)
    family = kinds.add_parser("family", help="a family of roles, in data/handbook.yml, and its ladder")
    level = kinds.add_parser("level", help="a level, in data/levels.yml or in a ladder of data/ladders/")
    role = kinds.add_parser("role", help="a role with its nine files")
    industry = kinds.add_parser("industry", help="an industry, and what it changes in roles")
    location = kinds.add_parser("location", help="a place of work with its posting rules")
    metro = kinds.add_parser("metro", help="a location that is a metropolitan area, as 'location' without --kind")
    for kind in (family, level, role, industry, location, metro):
        kind.add_argument("id", help="its short name in addresses and files, such as registered-nurse")
        kind.add_argument("--title", required=True, help="its name as readers see it")
    family.add_argument(
        "--ladder", default="", help="id of its ladder, which is begun if it is not there; data/levels.yml if left out"
    )
    level.add_argument("--summary", required=True, help="what somebody there is trusted with, in any role")
    level.add_argument("--ladder", default="", help="id of its ladder in data/ladders/; data/levels.yml if left out")
    level.add_argument("--below", default="", metavar="LEVEL", help="id of the level above it; the highest if left out")
    role.add_argument("--family", required=True, help="id of a family of data/handbook.yml")
    industry.add_argument("--offering", choices=("services", "goods"), default="services", help="what it mainly sells")
    industry.add_argument(
        "--role", dest="roles", action="append", default=[], help="a role that it is for; may be given more than once"
    )
    location.add_argument("--kind", dest="place", choices=get_args(LocationKind), default=METRO, help="what it is")
    for kind in (location, metro):
        kind.add_argument("--region", "--state", default="", help="the state, province or county in which it lies")
        kind.add_argument("--part-of", default="", help="id of the wider location whose posting rules apply there too")


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0; 1 for faults that the data has already; 2 where it is refused. Then nothing has changed."""
    if not in_order(root):
        return 1
    try:
        texts = _texts(read(root)[0], options)
        place(root, texts, datetime.date.today(), history.revision_date(root))
    except Refused as error:
        print(*error.args, "Nothing was written.", sep="\n", file=sys.stderr)
        return 2
    for below in texts.changed:
        print(f"Changed data/{below}")
    for below in texts.new:
        print(f"Wrote data/{below}")
    if texts.new:
        print("It is a draft: write each “To do”, then delete the line 'status: draft'. `handbook serve` shows it.")
    return 0


def _texts(catalog: Catalog, options: argparse.Namespace) -> Texts:
    if options.kind == "family":
        return new_family(catalog, options.id, options.title, options.ladder)
    if options.kind == "level":
        return new_level(catalog, options.id, options.title, options.summary, options.ladder, options.below)
    if options.kind == "role":
        return Texts(new_role(catalog, options.id, options.title, options.family))
    if options.kind == "industry":
        roles = list(dict.fromkeys(options.roles))
        return Texts(new_industry(catalog, options.id, options.title, options.offering, roles))
    kind = getattr(options, "place", METRO)
    return Texts(new_location(catalog, options.id, options.title, kind, options.region, options.part_of))
