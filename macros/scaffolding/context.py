"""A new setting of the work, such as at home or on site, and what it changes in the roles that it is for."""

import argparse

from macros.catalog.catalog import Catalog
from macros.scaffolding.arguments import add_roles, add_title
from macros.scaffolding.choice import new_choice
from macros.scaffolding.placing import Texts

NAME = "context"
HELP = "a context of the work, and what it changes in roles"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the roles that it is for."""
    add_title(parser)
    add_roles(parser, "a role that it is for; may be given more than once")


def texts(catalog: Catalog, options: argparse.Namespace) -> Texts:
    """Its file, and an overlay for each role."""
    return new_choice(catalog, NAME, options.id, options.title, list(dict.fromkeys(options.roles)), {})
