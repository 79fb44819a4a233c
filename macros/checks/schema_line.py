"""The first line of a data file names its schema, by which editors such as VS Code help while someone types."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.checks.rules import Dates, file_rule
from macros.generated.schema_files import first_line, names_schema
from macros.trees.loading import Map
from macros.trees.problems import Mark, Problem


@file_rule
def check(catalog: Catalog, below: str, tree: Map, dates: Dates) -> Iterator[Problem]:
    """Each file of data/ begins with the line for its kind."""
    path = f"data/{below}"
    wanted = first_line(below)
    first = (catalog.root / path).read_text("utf-8-sig").partition("\n")[0].rstrip()
    if first == wanted:
        return
    if names_schema(first):
        yield Problem(Mark(path), "the first line names the schema of another file", f"write '{wanted}'")
    else:
        yield Problem(Mark(path), "the first line does not name the schema", f"put '{wanted}' above it")
