"""`handbook languages`: the folders of the languages, for programs."""

import argparse
import json
import sys
from pathlib import Path

from macros.catalog.reading import read

NAME = "languages"
HELP = "print the folders of the languages as a list in JSON, for a workflow that builds each on a machine of its own"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing to choose."""


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, or 1 where data/handbook.yml is faulty."""
    handbook = read(root)[0].handbook
    if handbook is None:
        print("data/handbook.yml is faulty; see: handbook check", file=sys.stderr)
        return 1
    print(json.dumps(list(handbook.languages)))
    return 0
