"""A new metropolitan area: a location of that kind."""

import argparse

from macros.catalog.catalog import Catalog
from macros.catalog.locations import METRO
from macros.scaffolding.location import add_where, new_location
from macros.scaffolding.placing import Texts

NAME = METRO
HELP = "a location that is a metropolitan area, as 'location' without --kind"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where it lies."""
    add_where(parser)


def texts(catalog: Catalog, options: argparse.Namespace) -> Texts:
    """Its file, as that of every location."""
    return new_location(catalog, options, METRO)
