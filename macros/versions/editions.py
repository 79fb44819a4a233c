"""The names of editions: CalVer, a year and a number that counts from 1 in each year; `draft` is main as it is."""

import re
from typing import Self

DRAFT = "draft"
"""Where the site of the main branch is; it changes with every merge."""

LATEST = "latest"
"""The alias of the newest edition."""

_NAME = re.compile(r"(20[0-9]{2})\.([1-9][0-9]{0,2})")


class Edition(str):
    """A published state of the handbook, such as `2026.1`, that does not change any more."""

    __slots__ = ()

    def __new__(cls, name: str) -> Self:
        """Raises ValueError for a name of another form."""
        if not _NAME.fullmatch(name):
            raise ValueError(f"'{name}' is not an edition; write the year and a number, such as 2026.1")
        return super().__new__(cls, name)

    @property
    def key(self) -> tuple[int, int]:
        """Year and number, to sort by: 2026.2 comes before 2026.10."""
        year, _, number = self.partition(".")
        return int(year), int(number)


def is_edition(name: str) -> bool:
    """Whether a name, such as that of a git tag, is that of an edition."""
    return _NAME.fullmatch(name) is not None
