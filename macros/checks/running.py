"""Runs the rules."""

import datetime
from pathlib import Path

from macros.catalog.reading import read
from macros.catalog.roles import Catalog
from macros.checks.rules import Dates, all_rules
from macros.places.version import Version
from macros.trees.problems import DataProblems, Problem


def problems_of(
    root: Path, today: datetime.date, revision: datetime.date | None = None
) -> tuple[Catalog, list[Problem]]:
    """Read `root`/data and run every rule. `revision` is the day of the last commit, by default today."""
    catalog, found = read(root)
    dates, rules = Dates(today, revision or today), all_rules()
    for check in rules.handbook:
        found += check(catalog, dates)
    for role in catalog.roles.values():
        for role_check, needs in rules.role:
            if role.pages.keys() >= needs:
                found += role_check(catalog, role, dates)
    first = {(problem.mark, problem.message): problem for problem in sorted(found, reverse=True)}
    return catalog, sorted(first.values())


def problems_since(before: Version, now: Version) -> list[Problem]:
    """Run the rules that need the version before."""
    return sorted(problem for check in all_rules().version for problem in check(before, now))


def checked(root: Path, today: datetime.date, revision: datetime.date | None = None) -> Catalog:
    """The catalogue of `root`/data. Raises DataProblems with every fault if there is any."""
    catalog, problems = problems_of(root, today, revision)
    if problems:
        raise DataProblems(problems)
    return catalog
