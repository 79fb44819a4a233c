"""`handbook generate`: the schemas for editors' tools and CODEOWNERS, from the models and the data."""

import argparse
from pathlib import Path

from macros.catalog.reading import read
from macros.cli.check import in_order
from macros.generated import files
from macros.generated.schema_files import note_fresh

NAME = "generate"
HELP = "write the files that are made from models and data: JSON Schemas of the data files, and .github/CODEOWNERS"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None of its own."""


def run(root: Path, options: argparse.Namespace) -> int:
    """Write what is not fresh, and say what. Returns 0, or 1 for faults in the data, with nothing written."""
    if not in_order(root):
        return 1
    changed = {path: text for path, text in files(read(root)[0]).items() if not _is_fresh(root / path, text)}
    for path, text in changed.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8", newline="\n")
        print(f"Wrote {path}")
    note_fresh(root)
    if not changed:
        print("Every generated file is fresh.")
    return 0


def _is_fresh(path: Path, text: str) -> bool:
    return path.is_file() and path.read_bytes() == text.encode()
