"""Reads the command line and runs a verb."""

import argparse
import atexit
import gc
import os
import signal
import sys
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from macros import cli
from macros.trees.collector import collector_calmed, collector_paused
from macros.trees.debugging import VARIABLE, fault_of_the_program, told_in_full
from macros.trees.problems import DataProblems

_STOPPED = 130
"""The exit code of what was stopped by Ctrl-C or by another program."""

_HEAD = 3
"""How many arguments may come before the verb's own: --debug, and --project with its folder."""


def verbs(named: Collection[str] = ()) -> dict[str, ModuleType]:
    """Each verb with its module: every module of this folder that has a `NAME`, which is that of its file.

    It has `HELP`, `add_arguments(parser)` and `run(root, options)` too, which returns the exit code. Where some are
    `named`, only those are imported: a verb waits for what it needs itself, and for nothing else.
    """
    known = [module.name for module in iter_modules(cli.__path__)]
    return _verbs(name for name in known if name in named) or _verbs(known)


def _verbs(names: Iterable[str]) -> dict[str, ModuleType]:
    modules = (import_module(f"{cli.__name__}.{name}") for name in names)
    return {module.NAME: module for module in modules if hasattr(module, "NAME")}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb. Returns the exit code: 0 for success, 1 for faults in the data, 2 for what could not be done.

    Whatever happens, it is told in lines; what nobody has foreseen with its traceback where `--debug` asks for that.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    atexit.register(gc.freeze)  # the end of the program looks through all that is not frozen
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # for terminals that cannot show every character
    try:
        with _told_to_stop():
            return _run(arguments)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return _STOPPED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # who listened has gone, which is no fault
        return 0
    except DataProblems as error:
        print(error)
        return 1
    except Exception as error:
        print(_told(error), file=sys.stderr)
        return 2


@contextmanager
def _told_to_stop() -> Iterator[None]:
    """Stop as by Ctrl-C where another program says so: what is open is closed, and what is begun is taken away."""
    if threading.current_thread() is not threading.main_thread():
        yield  # it is told to another
        return
    before = signal.signal(signal.SIGTERM, _stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _stop(*_: object) -> None:
    raise KeyboardInterrupt


def _told(error: Exception) -> str:
    """A fault that no verb has told, in a line."""
    if not isinstance(error, OSError) or not error.strerror:
        return fault_of_the_program(error)
    told_in_full()
    place = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, str | bytes) else ""
    return f"{place}{error.strerror}; check that it exists, that you may read and write it, and that the disk has room"


def _run(arguments: Sequence[str]) -> int:
    if "--debug" in arguments[:_HEAD]:  # before modules are imported that may be faulty
        os.environ[VARIABLE] = "1"
    with collector_paused():
        known = verbs(arguments)
    options = _parser(known).parse_args(arguments)
    root: Path = options.project.resolve()
    if not (root / "data").is_dir():
        print(
            f"{root} has no folder data/; run this in the handbook's folder or name it with --project", file=sys.stderr
        )
        return 2
    with collector_calmed():
        code: int = known[options.verb].run(root, options)
    sys.stdout.flush()  # a pipe that nobody reads shows now, where it can be told from a fault
    return code


def _parser(verbs: Mapping[str, ModuleType]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="handbook", description="Check, build and publish the Hiring Handbook.")
    parser.add_argument("--project", type=Path, default=Path(), help="the handbook's folder (default: this one)")
    parser.add_argument("--debug", action="store_true", help="show where in the program a fault happened")
    known = parser.add_subparsers(dest="verb", required=True)
    for name, verb in verbs.items():
        verb.add_arguments(known.add_parser(name, help=verb.HELP, description=verb.HELP))
    return parser
