"""A new level in its place on a ladder."""

import textwrap

from macros.catalog.catalog import Catalog
from macros.scaffolding.inserting import with_entry
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import LONGEST_TITLE, Refused, checked_id, checked_title, known
from macros.scaffolding.writing import scalar

_WIDTH = 110


def new_level(catalog: Catalog, name: str, title: str, summary: str, ladder: str = "", below: str = "") -> Texts:
    """The file of a ladder with one more level, right below another or else at its top.

    Without `ladder` it is data/levels.yml. Roles have the level once they name it in their own ladders. Raises Refused
    with everything that is wrong with the request.
    """
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
