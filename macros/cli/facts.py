"""`handbook facts`: how many figures are sourced, modeled and proposed."""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from macros.catalog.reading import read
from macros.reviews.methods import METHODS, other_figures, pay_amounts

NAME = "facts"
HELP = "count the figures that are sourced, modeled and proposed, by role and in all"

_SHARED = "all roles"
"""Whose figures those are that no role has for itself."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None but those of every verb."""


def run(root: Path, options: argparse.Namespace) -> int:
    """Returns 0, whatever the shares are."""
    catalog, _ = read(root)
    rows = []
    for owner in (*catalog.roles, ""):
        counts = {"pay": pay_amounts(catalog, owner) if owner else Counter(), "other": other_figures(catalog, owner)}
        rows += [(owner or _SHARED, kind, count) for kind, count in counts.items() if count.total()]
    for kind in ("pay", "other"):
        rows.append(("in all", kind, sum((count for _, of, count in rows if of == kind), Counter[str]())))
    rows.append(("in all", "figures", rows[-1][2] + rows[-2][2]))
    for line in _lines(rows):
        print(line)
    return 0


def _lines(rows: list[tuple[str, str, Counter[str]]]) -> Iterator[str]:
    """The table: each row with counts, and their shares in percent."""
    width = max(len(owner) for owner, _, _ in rows)
    yield f"{'':{width}}  {'':7}" + "".join(f"{method:>14}" for method in METHODS) + f"{'all':>8}"
    for owner, kind, count in rows:
        cells = "".join(_cell(count[method], count.total()) for method in METHODS)
        yield f"{owner:{width}}  {kind:7}{cells}{count.total():8,}"


def _cell(number: int, of: int) -> str:
    share = f"{100 * number / of:.0f} %" if of else "–"
    return f"{number:8,}{share:>6}"
