"""A new family of roles, in its place in data/handbook.yml, and the ladder that it begins."""

import argparse

from macros.catalog.catalog import Catalog
from macros.generated.schema_files import first_line
from macros.model.ladder import Ladder
from macros.scaffolding.arguments import add_title
from macros.scaffolding.inserting import with_entry
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import Refused, checked_id, checked_title
from macros.scaffolding.writing import document, scalar

NAME = "family"
HELP = "a family of roles, in data/handbook.yml, and its ladder"

_FILE = "handbook.yml"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Its title and its ladder."""
    add_title(parser)
    parser.add_argument(
        "--ladder", default="", help="id of its ladder, which is begun if it is not there; data/levels.yml if left out"
    )


def texts(catalog: Catalog, options: argparse.Namespace) -> Texts:
    """The handbook's file with one more family, and a ladder that nobody has yet, as a draft with one level.

    Without a ladder the family has that of data/levels.yml.
    """
    name, title, ladder = options.id, options.title, options.ladder
    Refused.raise_for(
        checked_id("family", name, catalog.settings.families),
        checked_title(title),
        checked_id("ladder", ladder, ()) if ladder else None,
    )
    path = catalog.root / "data" / _FILE
    text = path.read_bytes().decode()
    entry = [f"{name}: {scalar(title)}"]
    if ladder:
        entry = [f"{name}:", f"  title: {scalar(title)}", f"  ladder: {ladder}"]
    changed = {_FILE: with_entry(text, catalog.trees[_FILE], ("families",), entry)}
    return Texts(_ladder(ladder) if ladder and ladder not in catalog.ladders else {}, changed)


def _ladder(name: str) -> dict[str, str]:
    below = f"ladders/{name}.yml"
    head = "# The levels of a ladder, from the lowest to the highest. Write each “To do”, and delete 'status: draft'."
    given = {"status": "draft", "levels": {"first-level": {}}}
    return {below: document(Ladder, given, first_line(below), head)}
