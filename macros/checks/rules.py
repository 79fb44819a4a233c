"""How a rule makes itself known: by a mark on its function. Every module of this folder is looked through for them."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.model.guide import PAGES
from macros.places.version import Version
from macros.trees.loading import Map
from macros.trees.problems import Problem


@dataclass(frozen=True)
class Dates:
    """`today` is the clock's day; `revision` the day of the last commit.

    What runs out is compared with `revision`, so that a commit that passed once passes for ever.
    """

    today: datetime.date
    revision: datetime.date


HandbookRule = Callable[[Catalog, Dates], Iterator[Problem]]
FileRule = Callable[[Catalog, str, Map, Dates], Iterator[Problem]]
"""The path of a file below data/, and its tree."""

RoleRule = Callable[[Catalog, Role, Dates], Iterator[Problem]]
VersionRule = Callable[[Version, Version], Iterator[Problem]]
"""What the data was, and what it is."""

_Handbook = TypeVar("_Handbook", bound=HandbookRule)
_File = TypeVar("_File", bound=FileRule)
_Role = TypeVar("_Role", bound=RoleRule)
_Version = TypeVar("_Version", bound=VersionRule)


@dataclass
class Rules:
    """The rules that have made themselves known."""

    handbook: list[HandbookRule] = field(default_factory=list)
    file: list[FileRule] = field(default_factory=list)
    role: list[tuple[RoleRule, frozenset[str]]] = field(default_factory=list)
    """Each with the pages that it looks at: it runs where those are valid."""
    version: list[VersionRule] = field(default_factory=list)

    def names(self) -> set[str]:
        """`module.function` of every rule."""
        found = [*self.handbook, *self.file, *(check for check, _ in self.role), *self.version]
        return {f"{check.__module__.rpartition('.')[2]}.{check.__name__}" for check in found}


_rules = Rules()


def rule(check: _Handbook) -> _Handbook:
    """Make a function a rule for the handbook as a whole."""
    _rules.handbook.append(check)
    return check


def file_rule(check: _File) -> _File:
    """Make a function a rule for each file: of what is in others it looks at what it has to know, and no more."""
    _rules.file.append(check)
    return check


def role_rule(*needs: str) -> Callable[[_Role], _Role]:
    """Make a function a rule for each role; `needs` are the pages that it looks at.

    Raises ValueError for what is no page of a guide: the rule would never run.
    """
    if strange := [need for need in needs if need not in PAGES]:
        raise ValueError(f"no page of a guide is called {strange[0]!r}; use one of: {', '.join(PAGES)}")

    def mark(check: _Role) -> _Role:
        _rules.role.append((check, frozenset(needs)))
        return check

    return mark


def version_rule(check: _Version) -> _Version:
    """Make a function a rule that needs the version before."""
    _rules.version.append(check)
    return check


def all_rules() -> Rules:
    """Every rule of every module of this folder."""
    package = import_module(__package__)
    for module in iter_modules(package.__path__):
        import_module(f"{__package__}.{module.name}")
    return _rules
