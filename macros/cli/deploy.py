"""`handbook deploy`: an edition or the draft to GitHub Pages."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from macros.cli.check import settled
from macros.versions.git import WAIT, GitError

NAME = "deploy"
HELP = "build the handbook, check it, and publish it as an edition such as 2026.1, or as the draft"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to publish, and where."""
    parser.add_argument("edition", help="year and number, such as 2026.1, or: draft")
    add_remote(parser)
    parser.add_argument("--latest", action="store_true", help="refuse if a newer edition is published")
    parser.add_argument(
        "--parts", type=Path, metavar="FOLDER", help="take the languages that `handbook build --language` left there"
    )
    parser.add_argument("--replace", action="store_true", help="replace the published edition of the same name")


def add_remote(parser: argparse.ArgumentParser) -> None:
    """Where the branch gh-pages is."""
    parser.add_argument(
        "--remote", type=_remote, default="origin", help="where the branch gh-pages is (default: origin)"
    )
    parser.add_argument(
        "--wait", type=_seconds, metavar="SECONDS", help="how long it may take to answer (default: 600)"
    )


def _remote(text: str) -> str:
    if not text or text.startswith("-") or not text.isprintable():
        raise argparse.ArgumentTypeError(f"{text!a} is not a remote; write its name, its address, or a path")
    return text


def _seconds(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text[:6]) <= 86400 or len(text) > 5:
        raise argparse.ArgumentTypeError(f"{text!a} is not a number of seconds from 1 to 86400")
    os.environ[WAIT] = text
    return int(text)


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, 1 for faults in the data, 2 where it is refused or fails; then nothing has changed."""
    if not (catalog := settled(root)):
        return 1
    from macros.publishing.deploy import Order, deploy
    from macros.publishing.parts import from_parts

    order = Order(catalog, options.edition, options.remote, latest=options.latest, replace=options.replace)
    return told(lambda: deploy(order, from_parts(root / options.parts)) if options.parts else deploy(order))


def told(act: Callable[[], str]) -> int:
    """Print what an act says, or why it was refused, one line each."""
    from macros.publishing.refusal import RefusedError

    try:
        print(act())
    except RefusedError as error:
        print(*error.args, "Nothing has changed.", sep="\n", file=sys.stderr)
        return 2
    except GitError as error:
        print(f"git: {error}", "Nothing has changed.", sep="\n", file=sys.stderr)
        return 2
    return 0
