"""The kinds of what can be begun: each a module of this folder, found by its file."""

import argparse
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

_FOLDER = Path(__file__).parent


def kinds() -> dict[str, ModuleType]:
    """Each kind with its module: every module of this folder that has a `NAME`, which is that of its file.

    It has `HELP`, `add_arguments(parser)` and `texts(catalog, options)` too, which returns the `Texts` to be written,
    in the order in which a person would fill them in, and raises Refused with everything that is wrong with the
    request.
    """
    package = __name__.rpartition(".")[0]
    modules = (import_module(f"{package}.{module.name}") for module in iter_modules([str(_FOLDER)]))
    return {module.NAME: module for module in modules if hasattr(module, "NAME")}


def add_kinds(parser: argparse.ArgumentParser) -> None:
    """A command for each kind, with its arguments."""
    commands = parser.add_subparsers(dest="kind", required=True)
    for name, kind in kinds().items():
        command = commands.add_parser(name, help=kind.HELP, description=kind.HELP)
        command.add_argument("id", help="its short name in addresses and files, such as registered-nurse")
        kind.add_arguments(command)
