"""`handbook links`: links to other sites that have died."""

import argparse
import sys
from pathlib import Path

from macros.cli import listing
from macros.reviews.external_links import LinkCheckFailedError, dead_links

NAME = "links"
HELP = "ask other sites whether the links to them still work"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The form of the list."""
    listing.add_arguments(parser)


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, 1 where there are dead links, 2 where it could not look."""
    try:
        problems = dead_links(root)
    except LinkCheckFailedError as error:
        print(error, file=sys.stderr)
        return 2
    listing.show(problems, "Links that do not work", "Every link to another site works.", options)
    return 1 if problems else 0
