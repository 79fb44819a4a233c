"""`handbook retire`: an edition away from GitHub Pages."""

import argparse
from pathlib import Path

from macros.cli.deploy import add_remote, told

NAME = "retire"
HELP = "remove a published edition in every language; its addresses then show the page for what is not found"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to take away, and where."""
    parser.add_argument("edition", help="the edition, such as 2025.1, or: draft")
    add_remote(parser)
    parser.add_argument("--dry-run", action="store_true", help="only say what it would free")


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, or 2 where it is refused or fails."""
    from macros.publishing.deploy import retire

    return told(lambda: retire(root, options.edition, options.remote, dry_run=options.dry_run))
