"""`handbook migrate`: data that was written for an older handbook becomes data for this one."""

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from macros import migrating
from macros.cli.check import all_problems
from macros.cli.generate import write_files
from macros.trees.file_names import LEFT_BEHIND
from macros.trees.folders import files
from macros.trees.loading import parse_bytes
from macros.trees.problems import DataProblems, Mark, Problem, parted

NAME = "migrate"
_NOT_YET = "Run 'handbook check' and fix what it shows, then 'handbook generate', which writes the schemas."
HELP = "rewrite data that was written for an older handbook, with its comments and in its order"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None of its own."""


def run(root: Path, options: argparse.Namespace) -> int:
    """Write the data, and the files that are made from it where it has no fault.

    Returns 0, or 1 where a file is no YAML or cannot be rewritten; then nothing has changed.
    """
    data = root / "data"
    try:
        texts = _texts(data)
        done = migrating.migrate(texts)
    except DataProblems as error:
        print(error)
        print("Nothing was changed.", file=sys.stderr)
        return 1
    if not done.notes:
        print("All data is written for this handbook already.")
        return 0
    _put(data, texts, done.texts)
    print(*done.notes, sep="\n")
    catalog, found = all_problems(root, generated=False)
    if parted(found)[0]:
        print(_NOT_YET)
    else:
        write_files(catalog)
    return 0


def _texts(data: Path) -> dict[str, str]:
    """Path below data/ to text of each file that migrations may change.

    Raises DataProblems for what is not UTF-8, and for YAML with any fault: a key that appears twice would be lost.
    """
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for entry in files(f"{data}{os.sep}", LEFT_BEHIND.match):
        path = Path(entry.path)
        if path.suffix not in (".yml", ".json") or entry.is_symlink() or not entry.is_file():
            continue
        below, raw = path.relative_to(data).as_posix(), path.read_bytes()
        if path.suffix == ".yml":
            problems += parse_bytes(raw, f"data/{below}")[1]
        try:
            texts[below] = raw.decode()
        except UnicodeDecodeError:
            if path.suffix != ".yml":
                what, fix = "the file is not UTF-8", "save it with the encoding UTF-8"
                problems.append(Problem(Mark(f"data/{below}"), what, fix))
    if problems:
        raise DataProblems(problems)
    return texts


def _put(data: Path, before: Mapping[str, str], after: Mapping[str, str]) -> None:
    """Write what is new or different, then take away what is gone, and folders that are empty then."""
    for below, text in after.items():
        if before.get(below) != text:
            (data / below).parent.mkdir(parents=True, exist_ok=True)
            (data / below).write_bytes(text.encode())
    for path in (data / below for below in before.keys() - after.keys()):
        path.unlink()
        if not any(path.parent.iterdir()):
            path.parent.rmdir()
