"""How verbs that find something to look at print it: as lines, or as Markdown for an issue."""

import argparse
from collections.abc import Sequence

from macros.text.markdown import problem_list
from macros.trees.problems import Problem


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The form of the list."""
    parser.add_argument("--format", choices=("text", "markdown"), default="text", help="lines (default), or Markdown")
    parser.add_argument("--files", metavar="ADDRESS", help="in Markdown, link each place below this address")


def show(problems: Sequence[Problem], heading: str, otherwise: str, options: argparse.Namespace) -> None:
    """Print the problems; where there is none, `otherwise`, and in Markdown nothing."""
    if options.format == "markdown":
        if problems:
            print(f"## {heading}\n\n{problem_list(problems, options.files)}")
        return
    for problem in problems:
        print(problem)
    if not problems:
        print(otherwise)
