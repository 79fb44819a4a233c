"""A new level in its place on a ladder."""

import argparse
import textwrap

from macros.catalog.catalog import Catalog
from macros.scaffolding.arguments import add_title
from macros.scaffolding.inserting import with_entry
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import LONGEST_TITLE, Refused, checked_id, checked_title, known
from macros.scaffolding.writing import scalar

NAME = "level"
HELP = "a level, in data/levels.yml or in a ladder of data/ladders/"

_WIDTH = 110


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Its words, and its place on which ladder."""
    add_title(parser)
    parser.add_argument("--summary", required=True, help="what somebody there is trusted with, in any role")
    parser.add_argument("--ladder", default="", help="id of its ladder in data/ladders/; data/levels.yml if left out")
    parser.add_argument(
        "--below", default="", metavar="LEVEL", help="id of the level above it; the highest if left out"
    )


def texts(catalog: Catalog, options: argparse.Namespace) -> Texts:
    """The file of a ladder with one more level, right below another or else at its top.

    Roles have the level once they name it in their own ladders.
    """
    name, title, summary, ladder, below = options.id, options.title, options.summary, options.ladder, options.below
    Refused.raise_for(known("ladder", ladder, catalog.ladders) if ladder else None)
    levels = catalog.ladders[ladder].levels if ladder else catalog.levels
    Refused.raise_for(
        checked_id("level", name, levels),
        checked_title(title),
        None
        if summary.strip() and summary.isprintable()
        else "the summary is empty or holds signs that nobody can see",
        known("level", below, levels) if below else None,
    )
    file = f"ladders/{ladder}.yml" if ladder else "levels.yml"
    text = (catalog.root / "data" / file).read_bytes().decode()
    entry = [f"{name}:", f"  title: {scalar(title)}", *_summary(summary)]
    loc = ("levels",) if ladder else ()
    return Texts({}, {file: with_entry(text, catalog.trees[file], loc, entry, before=below)})


def _summary(text: str) -> list[str]:
    """The lines of a summary; a long one in several."""
    if len(text) <= LONGEST_TITLE:
        return [f"  summary: {scalar(text)}"]
    space = " " * 4
    return ["  summary: >-", *textwrap.wrap(text, _WIDTH, initial_indent=space, subsequent_indent=space)]
