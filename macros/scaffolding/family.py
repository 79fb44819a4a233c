"""A new family of roles, in its place in data/handbook.yml, and the ladder that it begins."""

from macros.catalog.catalog import Catalog
from macros.generated.schema_files import first_line
from macros.model.ladder import Ladder
from macros.scaffolding.inserting import with_entry
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import Refused, checked_id, checked_title
from macros.scaffolding.writing import document, scalar

_FILE = "handbook.yml"


def new_family(catalog: Catalog, name: str, title: str, ladder: str) -> Texts:
    """The handbook's file with one more family, and a ladder that nobody has yet, as a draft with one level.

    Without `ladder` the family has that of data/levels.yml. Raises Refused with everything that is wrong.
    """
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
