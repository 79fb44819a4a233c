"""What is left to be written in new texts, in the order in which a person would write it."""

from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from macros.checks.drafts import TO_DO
from macros.scaffolding.placing import Texts


def to_dos(root: Path, texts: Texts) -> Iterator[str]:
    """`data/path:line: what is to be written`, of what is new alone: new files first, each from above.

    The files of the handbook in `root` are those of before.
    """
    for below, text in texts.new.items():
        yield from _of_lines(below, text.splitlines(), 0)
    for below, text in texts.changed.items():
        lines, before = text.splitlines(), (root / "data" / below).read_bytes().decode().splitlines()
        start = _shared(lines, before)
        end = len(lines) - _shared(lines[start:][::-1], before[start:][::-1])
        yield from _of_lines(below, lines[:end], start)


def _shared(lines: list[str], before: list[str]) -> int:
    """How many lines two texts have in common at their beginnings."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(lines, before, strict=False)))


def _of_lines(below: str, lines: list[str], start: int) -> Iterator[str]:
    for number, line in enumerate(lines[start:], start + 1):
        if not line.lstrip().startswith("#") and TO_DO in line:
            what = line.partition(TO_DO)[2].strip().rstrip('"')
            yield f"data/{below}:{number}: {what}"
