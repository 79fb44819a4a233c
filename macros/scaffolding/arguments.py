"""Arguments that several kinds have."""

import argparse


def add_title(parser: argparse.ArgumentParser) -> None:
    """What readers call it."""
    parser.add_argument("--title", required=True, help="its name as readers see it")


def add_roles(parser: argparse.ArgumentParser, help: str) -> None:  # noqa: A002 (the name that argparse has for it)
    """Roles, of which one may be given twice."""
    parser.add_argument("--role", dest="roles", action="append", default=[], metavar="ROLE", help=help)


def add_library(parser: argparse.ArgumentParser) -> None:
    """Whether roles share it."""
    parser.add_argument("--library", action="store_true", help="put it into data/library/, where roles take it from")
