"""A new level in its place on a ladder, and the step that it is in roles."""

import argparse
import textwrap
from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.model.ladder import Level
from macros.scaffolding.arguments import add_roles
from macros.scaffolding.inserting import with_entry
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import LONGEST_TITLE, Refused, checked_id, checked_title, known
from macros.scaffolding.step import add_pay, checked_step, new_step
from macros.scaffolding.writing import scalar

NAME = "level"
HELP = "a level, in data/levels.yml or in a ladder of data/ladders/, and its step in roles"

_WIDTH = 110


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Its words, its place on which ladder, and the roles that have it, with what they pay."""
    parser.add_argument("--title", default="", help="its name as readers see it; left out where the ladder has it")
    parser.add_argument("--summary", default="", help="what someone there is trusted with, in any role; likewise")
    parser.add_argument(
        "--ladder", default="", help="id of its ladder in data/ladders/; that of the roles, or data/levels.yml"
    )
    parser.add_argument(
        "--below", default="", metavar="LEVEL", help="id of the level above it; the highest if left out"
    )
    add_roles(parser, "a role that has the level; may be given more than once")
    add_pay(parser)


def texts(catalog: Catalog, options: argparse.Namespace) -> Texts:
    """The file of a ladder with one more level, right below another or else at its top, and a step in each role.

    With roles the level may be there already. Roles that are not named have it once they name it in their own ladders.
    """
    name, roles = options.id, list(dict.fromkeys(options.roles))
    Refused.raise_for(*(known("role", role, catalog.roles) for role in roles))
    ladder = options.ladder or (catalog.ladder_of(roles[0]) if roles else "")
    Refused.raise_for(
        known("ladder", ladder, catalog.ladders) if ladder else None, *_other_ladders(catalog, roles, ladder)
    )
    levels = catalog.ladders[ladder].levels if ladder else catalog.levels
    changed = {} if roles and name in levels else _on_ladder(catalog, options, ladder, levels)
    order = _with(list(levels), name, options.below)
    Refused.raise_for(*(reason for role in roles for reason in checked_step(catalog, role, name, options)))
    new: dict[str, str] = {}
    for role in roles:
        step = new_step(catalog, role, name, order, options)
        new, changed = {**new, **step.new}, {**changed, **step.changed}
    return Texts(new, changed)


def _other_ladders(catalog: Catalog, roles: list[str], ladder: str) -> Iterator[str]:
    """Roles that climb another ladder than the one that gets the level."""
    for role in roles:
        if (own := catalog.ladder_of(role)) != ladder:
            file = f"data/ladders/{own}.yml" if own else "data/levels.yml"
            yield f"the role '{role}' has the levels of {file}; begin the level there by itself"


def _with(levels: list[str], name: str, below: str) -> list[str]:
    """The levels of a ladder with one more among them, unless it is there."""
    at = levels.index(below) if below else len(levels)
    return levels if name in levels else [*levels[:at], name, *levels[at:]]


def _on_ladder(catalog: Catalog, options: argparse.Namespace, ladder: str, levels: dict[str, Level]) -> dict[str, str]:
    """The file of a ladder with the new level."""
    name, title, summary, below = options.id, options.title, options.summary, options.below
    Refused.raise_for(
        checked_id("level", name, levels),
        checked_title(title),
        None
        if summary.strip() and summary.isprintable()
        else "the summary is empty or has invisible characters; say it with --summary",
        known("level", below, levels) if below else None,
    )
    file = f"ladders/{ladder}.yml" if ladder else "levels.yml"
    text = (catalog.root / "data" / file).read_bytes().decode()
    entry = [f"{name}:", f"  title: {scalar(title)}", *_summary(summary)]
    loc = ("levels",) if ladder else ()
    return {file: with_entry(text, catalog.trees[file], loc, entry, before=below)}


def _summary(text: str) -> list[str]:
    """The lines of a summary; a long one in several."""
    if len(text) <= LONGEST_TITLE:
        return [f"  summary: {scalar(text)}"]
    space = " " * 4
    return ["  summary: >-", *textwrap.wrap(text, _WIDTH, initial_indent=space, subsequent_indent=space)]
