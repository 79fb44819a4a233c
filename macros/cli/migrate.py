"""`handbook migrate`: data that was written for an older handbook becomes data for this one."""

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from macros import migrating
from macros.trees.file_names import LEFT_BEHIND
from macros.trees.folders import files
from macros.trees.problems import DataProblems, Mark, Problem

NAME = "migrate"
HELP = "rewrite data that was written for an older handbook, with its comments and in its order"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None of its own."""


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, or 1 where a file is no YAML or cannot be rewritten; then nothing has changed."""
    data = root / "data"
    try:
        texts = _texts(data)
        done = migrating.migrate(texts)
    except DataProblems as error:
        print(error)
        print("Nothing was changed.", file=sys.stderr)
        return 1
    _put(data, texts, done.texts)
    print(*(done.notes or ["All data is written for this handbook already."]), sep="\n")
    return 0


def _texts(data: Path) -> dict[str, str]:
    """Path below data/ to text of each file that migrations may change. Raises DataProblems for what is not UTF-8."""
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for entry in files(f"{data}{os.sep}", LEFT_BEHIND.match):
        path = Path(entry.path)
        if path.suffix not in (".yml", ".json") or entry.is_symlink() or not entry.is_file():
            continue
        below = path.relative_to(data).as_posix()
        try:
            texts[below] = path.read_bytes().decode()
        except UnicodeDecodeError:
            problems.append(Problem(Mark(f"data/{below}"), "the file is not UTF-8", "save it with the encoding UTF-8"))
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
