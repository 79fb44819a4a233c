"""`handbook generate`: the schemas for editors' tools and CODEOWNERS, from the models and the data."""

import argparse
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.cli.check import in_order
from macros.generated import files
from macros.generated.schema_files import note_fresh

NAME = "generate"
HELP = "write the files that are made from models and data: JSON Schemas of the data files, and .github/CODEOWNERS"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None of its own."""


def run(root: Path, options: argparse.Namespace) -> int:
    """Write what is not fresh, and say what. Returns 0, or 1 for faults in the data, with nothing written."""
    catalog = in_order(root)
    if not catalog:
        return 1
    if not write_files(catalog):
        print("Every generated file is fresh.")
    return 0


def write_files(catalog: Catalog) -> bool:
    """Write what is not fresh of data that has no fault, and say what. Returns whether anything was not."""
    root = catalog.root
    changed = {path: text for path, text in files(catalog).items() if not _is_fresh(root / path, text)}
    for path, text in changed.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8", newline="\n")
        print(f"Wrote {path}")
    note_fresh(root)
    return bool(changed)


def _is_fresh(path: Path, text: str) -> bool:
    return path.is_file() and path.read_bytes() == text.encode()
