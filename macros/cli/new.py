"""`handbook new`: what a handbook is made of, begun as a draft that is valid and says what is to be written."""

import argparse
import datetime
import sys
from pathlib import Path

from macros.catalog.reading import read
from macros.cli.check import in_order
from macros.scaffolding.kinds import add_kinds, kinds
from macros.scaffolding.placing import place
from macros.scaffolding.request import Refused
from macros.scaffolding.to_dos import to_dos
from macros.versions import history

NAME = "new"
HELP = "start a role, an industry, a question, and so on, as a draft that says what to write"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to begin, with the arguments of its kind."""
    add_kinds(parser)


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0; 1 for faults that the data has already; 2 where it is refused. Then nothing has changed."""
    if not in_order(root):
        return 1
    try:
        texts = kinds()[options.kind].texts(read(root)[0], options)
        left = list(to_dos(root, texts))
        place(root, texts, datetime.date.today(), history.revision_date(root))
    except Refused as error:
        print(*error.args, "Nothing was written.", sep="\n", file=sys.stderr)
        return 2
    for below in texts.changed:
        print(f"Changed data/{below}")
    for below in texts.new:
        print(f"Wrote data/{below}")
    if left:
        print("", "To do, in this order:", *left, "", sep="\n")
        print("It is a draft until then: delete the line 'status: draft' last. `handbook serve` shows it.")
    return 0
