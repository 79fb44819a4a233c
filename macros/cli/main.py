"""Reads the command line and runs a verb."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from macros import cli


def verbs() -> dict[str, ModuleType]:
    """Each verb with its module: every module of this folder that has a `NAME`.

    It has `HELP`, `add_arguments(parser)` and `run(root, options)` too, which returns the exit code.
    """
    modules = (import_module(f"{cli.__name__}.{module.name}") for module in iter_modules(cli.__path__))
    return {module.NAME: module for module in modules if hasattr(module, "NAME")}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb. Returns the exit code: 0 for success, 1 for faults in the data, 2 for what could not be done."""
    options = _parser().parse_args(arguments)
    root: Path = options.project.resolve()
    if not (root / "data").is_dir():
        print(
            f"{root} has no folder data/; run this in the handbook's folder or name it with --project", file=sys.stderr
        )
        return 2
    code: int = verbs()[options.verb].run(root, options)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="handbook", description="Check, build and publish the Hiring Handbook.")
    parser.add_argument("--project", type=Path, default=Path(), help="the handbook's folder (default: this one)")
    known = parser.add_subparsers(dest="verb", required=True)
    for name, verb in verbs().items():
        verb.add_arguments(known.add_parser(name, help=verb.HELP, description=verb.HELP))
    return parser
