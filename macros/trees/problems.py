"""What is wrong with an input, said in one line."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

SHOWN = 50
"""How many faults of a run are shown one by one; who has more fixes these first."""

UNTIDY = "Untidy, but it blocks nothing:"
"""The line above warnings."""

_KINDS = 20
_OWN = re.compile(r"'[^']*'|“[^”]*”|\{[^}]*\}|\d[\d,.]*")
"""What tells one fault from others of its kind."""

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


class Mark(NamedTuple):
    """A place in a file: path relative to the project folder, line and column counted from 1.

    A named tuple, because every key and every value has one and they are compared and sorted.
    """

    path: str
    line: int = 1
    col: int = 1


class Problem(NamedTuple):
    """One fault: where it is, what is wrong and how to fix it."""

    mark: Mark
    message: str
    fix: str
    is_warning: bool = False
    """Whether it is untidy rather than wrong: told, and nothing waits for it."""

    def __str__(self) -> str:
        kind = "warning: " if self.is_warning else ""
        return visible(f"{self.mark.path}:{self.mark.line}:{self.mark.col}: {kind}{self.message}; {self.fix}")


def visible(text: str) -> str:
    r"""The text in one line; what nobody sees, or a terminal obeys, is shown by its number, such as `\x1b`."""
    return _UNSEEN.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), text)


def parted(problems: Iterable[Problem]) -> tuple[list[Problem], list[Problem]]:
    """The faults, and the warnings, which neither end a check nor a build."""
    both: tuple[list[Problem], list[Problem]] = ([], [])
    for problem in problems:
        both[problem.is_warning].append(problem)
    return both


def told(problems: Sequence[Problem]) -> list[str]:
    """Lines for a terminal: one for each problem up to `SHOWN`, then how many of each kind there are besides."""
    lines = [str(problem) for problem in problems[:SHOWN]]
    if rest := problems[SHOWN:]:
        kinds = Counter(visible(_OWN.sub("…", problem.message)) for problem in rest)
        lines.append(f"and {len(rest)} more:")
        lines += [f"  {count} × {kind}" for kind, count in kinds.most_common(_KINDS)]
        if others := kinds.most_common()[_KINDS:]:
            lines.append(f"  {sum(count for _, count in others)} × others")
    return lines


class DataProblems(Exception):
    """All faults of one run, sorted, each once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(told(self.problems)))
