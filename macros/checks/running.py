"""Runs the rules."""

import datetime
import sys
from collections.abc import Set as AbstractSet
from functools import partial
from itertools import product
from pathlib import Path

from macros.catalog.catalog import Catalog
from macros.catalog.reading import read
from macros.checks.rules import Dates, FileRule, HandbookRule, RoleRule, all_rules
from macros.places.version import Version
from macros.trees.collector import collector_paused
from macros.trees.loading import Known
from macros.trees.problems import DataProblems, Problem, parted, told


def problems_of(
    root: Path, today: datetime.date, revision: datetime.date | None = None, known: Known | None = None
) -> tuple[Catalog, list[Problem]]:
    """Read `root`/data and run every rule. `revision` is the day of the last commit, by default today.

    Warnings are among the problems, see `parted`. What is `known` of its files is not read again.
    """
    with collector_paused():
        catalog, found = read(root, known)
        return catalog, with_rules(catalog, found, Dates(today, revision or today))


def with_rules(catalog: Catalog, found: list[Problem], dates: Dates) -> list[Problem]:
    """The problems of a load and those that the rules find, sorted; of equal ones at a place the first.

    What the rules find where the load has found something already follows from that.
    """
    rules = all_rules()
    places = {problem.mark for problem in found}
    problems: list[Problem] = []
    for check in rules.handbook:
        problems += catalog.memo.get((check, dates), partial(_of_handbook, check, catalog, dates))
    for owner, file_check in product(catalog.owners, rules.file):
        run_files = partial(_of_files, file_check, catalog, owner, dates)
        problems += catalog.memo.get((file_check, dates, owner), run_files)
    for key, role in catalog.roles.items():
        with role.pairs_kept():
            for role_check, needs in rules.role:
                run = partial(_of_role, role_check, needs, catalog, key, dates)
                problems += catalog.memo.get((role_check, dates, key), run)
    problems = [*found, *(problem for problem in problems if problem.mark not in places)]
    first = {(problem.mark, problem.message): problem for problem in sorted(problems, reverse=True)}
    return sorted(first.values())


def _of_handbook(check: HandbookRule, catalog: Catalog, dates: Dates) -> list[Problem]:
    return list(check(catalog, dates))


def _of_files(check: FileRule, catalog: Catalog, owner: str, dates: Dates) -> list[Problem]:
    return [
        problem for below, tree in catalog.trees_of(owner).items() for problem in check(catalog, below, tree, dates)
    ]


def _of_role(check: RoleRule, needs: AbstractSet[str], catalog: Catalog, key: str, dates: Dates) -> list[Problem]:
    role = catalog.roles[key]
    return list(check(catalog, role, dates)) if role.pages.keys() >= needs else []


def problems_since(before: Version, now: Version) -> list[Problem]:
    """Run the rules that need the version before."""
    return sorted(problem for check in all_rules().version for problem in check(before, now))


def checked(root: Path, today: datetime.date, revision: datetime.date | None = None) -> Catalog:
    """The catalog of `root`/data. Raises DataProblems with every fault if there is any; tells of every warning."""
    catalog, problems = problems_of(root, today, revision)
    faults, warnings = parted(problems)
    if faults:
        raise DataProblems(faults)
    for line in told(warnings):
        print(line, file=sys.stderr)
    return catalog
