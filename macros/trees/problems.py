"""What is wrong with an input, said in one line."""

from collections.abc import Iterable
from typing import NamedTuple


class Mark(NamedTuple):
    """A place in a file: path relative to the project folder, line and column counted from 1.

    A named tuple, because every key and every value has one and they are compared and sorted.
    """

    path: str
    line: int = 1
    col: int = 1


class Problem(NamedTuple):
    """One fault: where it is, what is wrong and how to mend it."""

    mark: Mark
    message: str
    mend: str

    def __str__(self) -> str:
        return f"{self.mark.path}:{self.mark.line}:{self.mark.col}: {self.message}; {self.mend}"


class DataProblems(Exception):
    """All faults of one run, sorted, each once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))
