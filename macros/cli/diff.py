"""`handbook diff`: what changed between two versions of the data, in plain words."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from macros.changes import Change, compare_folders, formats
from macros.text.language import Language
from macros.trees.problems import DataProblems
from macros.versions.revisions import RevisionError, extract_data

NAME = "diff"
HELP = "say in plain words what changed between two versions of data/"

_FORMATS = {"text": formats.text, "markdown": formats.markdown, "json": formats.json_text}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The two versions, and how to say it."""
    version = "a git revision, or a folder that holds data/ or is one"
    parser.add_argument("old", metavar="A", help=f"the old version: {version}")
    parser.add_argument("new", metavar="B", nargs="?", help="the new version (default: the files as they are now)")
    parser.add_argument("--format", choices=_FORMATS, default="text", help="how to say it (default: text)")


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, 1 where a file cannot be read as YAML, 2 for a version that is not there."""
    try:
        changes = _changes(root, options.old, options.new)
    except RevisionError as error:
        print(error, file=sys.stderr)
        return 2
    except DataProblems as error:
        print(error)
        return 1
    sys.stdout.write(_FORMATS[options.format](changes, Language()))
    return 0


def _changes(root: Path, old: str, new: str | None) -> list[Change]:
    with tempfile.TemporaryDirectory(prefix="handbook-") as folder:
        one, one_name = _version(root, old, Path(folder) / "old")
        other, other_name = _version(root, new, Path(folder) / "new") if new is not None else (root / "data", "data")
        return compare_folders(one, other, (one_name, other_name))


def _version(root: Path, name: str, target: Path) -> tuple[Path, str]:
    """The folder data/ of a version, and its path as problems show it; git's own `revision:path` for a revision."""
    folder = Path(name or os.devnull)  # no name is not the current folder
    if (folder / "data").is_dir():
        return folder / "data", (folder / "data").as_posix()
    if folder.is_dir() and (folder / "handbook.yml").is_file():
        return folder, folder.as_posix()
    return extract_data(root, name, target), f"{name}:data"
