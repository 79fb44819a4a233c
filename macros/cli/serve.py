"""`handbook serve`: the site while it is written."""

import argparse
from pathlib import Path

NAME = "serve"
HELP = "check the data and serve the site, with every change shown at once"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Where it listens."""
    parser.add_argument("--address", default="127.0.0.1:8000", help="host:port (default: 127.0.0.1:8000)")


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0 when it is stopped, 1 for faults in the data."""
    from macros.mkdocs_edge.serving import serve

    return serve(root, options.address)
