"""Reads the command line and runs a verb."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from macros.cli import build, check, deploy, diff, due, generate, links, new, report, retire, serve

VERBS = (check, build, serve, diff, due, links, new, report, deploy, retire, generate)
"""Each has `NAME`, `HELP`, `add_arguments(parser)` and `run(root, options)`, which returns the exit code."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb. Returns the exit code: 0 for success, 1 for faults in the data, 2 for what could not be done."""
    options = _parser().parse_args(arguments)
    root: Path = options.project.resolve()
    if not (root / "data").is_dir():
        print(
            f"{root} has no folder data/; run this in the handbook's folder or name it with --project", file=sys.stderr
        )
        return 2
    verb = next(verb for verb in VERBS if options.verb == verb.NAME)
    code: int = verb.run(root, options)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="handbook", description="Check, build and publish the Hiring Handbook.")
    parser.add_argument("--project", type=Path, default=Path(), help="the handbook's folder (default: this one)")
    verbs = parser.add_subparsers(dest="verb", required=True)
    for verb in VERBS:
        verb.add_arguments(verbs.add_parser(verb.NAME, help=verb.HELP, description=verb.HELP))
    return parser
