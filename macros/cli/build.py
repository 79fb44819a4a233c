"""`handbook build`: the whole site."""

import argparse
from pathlib import Path

from macros.cli.check import in_order

NAME = "build"
HELP = "check the data and build the whole site"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where the site goes."""
    parser.add_argument("--site-dir", type=Path, default=Path("site"), help="where the site goes (default: site)")


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, 1 for faults in the data, 2 for a failed build."""
    if not (catalog := in_order(root)):
        return 1
    from macros.mkdocs_edge.building import build

    return build(catalog, options.site_dir)
