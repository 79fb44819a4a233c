"""`handbook check`: every fault of the data, one line each."""

import argparse
import datetime
import sys
from pathlib import Path

from macros.checks import generated, problems_of
from macros.problems import Problem
from macros.site import history

NAME = "check"
HELP = "check the data, and say in one line for each fault where it is and how to mend it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None of its own."""


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, or 1 where there are faults."""
    return 0 if in_order(root, loud=True) else 1


def in_order(root: Path, *, loud: bool = False) -> bool:
    """Print every fault on standard output, a summary on standard error. Returns whether there is none.

    `loud` looks at the generated files too, and says so where all is well.
    """
    catalog, problems = problems_of(root, datetime.date.today(), history.revision_date(root))
    if loud:
        problems = sorted([*problems, *generated.check(catalog)])
    for problem in problems:
        print(problem)
    if problems:
        print(_summary(problems), file=sys.stderr)
    elif loud:
        variants = sum(len(role.variants()) for role in catalog.roles.values())
        counts = (len(catalog.trees), "file"), (len(catalog.roles), "role"), (variants, "variant")
        print(f"The data is in order: {', '.join(counted(*pair) for pair in counts)}.")
    return not problems


def _summary(problems: list[Problem]) -> str:
    files = {problem.mark.path for problem in problems}
    return f"{counted(len(problems), 'fault')} in {counted(len(files), 'file')}. Nothing was built."


def counted(count: int, noun: str) -> str:
    """`1 fault`, `2 faults`."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
