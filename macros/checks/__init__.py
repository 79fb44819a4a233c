"""The rules that data must keep beyond its shape. One rule a file; each yields Problems.

A rule for a role runs when the pages that it names are valid, so that one broken file does not hide the
faults of the others, and never reports what follows from a fault that is reported already.
"""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from macros.catalog.reading import read
from macros.catalog.roles import Catalog, Role
from macros.checks import (
    anchors,
    coverage,
    drafts,
    figures,
    glossary,
    inclusive_language,
    ladder,
    library,
    links,
    overlays,
    owners,
    page_sources,
    placeholders,
    promises,
    provenance,
    references,
    related,
    review_days,
    schedule,
    schema_line,
    sentences,
    titles,
    variants,
)
from macros.checks.context import Dates
from macros.trees.problems import DataProblems, Problem

HANDBOOK_CHECKS: tuple[Callable[[Catalog, Dates], Iterator[Problem]], ...] = (
    provenance.check_dates,
    review_days.check,
    references.check_shared,
    links.check,
    placeholders.check_shared,
    inclusive_language.check_excuses,
    inclusive_language.check_shared,
    glossary.check,
    owners.check,
    page_sources.check,
    drafts.check,
    library.check,
    schema_line.check,
    sentences.check,
    titles.check,
)


@dataclass(frozen=True)
class RoleCheck:
    """A rule for one role, with the pages that it looks at."""

    check: Callable[[Catalog, Role, Dates], Iterator[Problem]]
    needs: tuple[str, ...] = ()


ROLE_CHECKS = (
    RoleCheck(references.check_role, ("role",)),
    RoleCheck(references.check_competencies, ("competencies", "interview", "job-description")),
    RoleCheck(references.check_stages, ("interview",)),
    RoleCheck(references.check_responsibilities, ("kpis", "job-description")),
    RoleCheck(references.check_targets, ("kpis", "role")),
    RoleCheck(coverage.check, ("competencies", "interview", "job-description")),
    RoleCheck(figures.check_reference_range, ("compensation",)),
    RoleCheck(figures.check_metros, ("compensation",)),
    RoleCheck(ladder.check, ("role", "compensation", "competencies")),
    RoleCheck(promises.check, ("role",)),
    RoleCheck(placeholders.check, ("role", "compensation")),
    RoleCheck(placeholders.check_names),
    RoleCheck(related.check, ("role",)),
    RoleCheck(schedule.check, ("interview",)),
    RoleCheck(anchors.check),
    RoleCheck(overlays.check),
    RoleCheck(variants.check),
    RoleCheck(inclusive_language.check),
)


def problems_of(
    root: Path, today: datetime.date, revision: datetime.date | None = None
) -> tuple[Catalog, list[Problem]]:
    """Read `root`/data and run every rule. `revision` is the day of the last commit, by default today."""
    catalog, found = read(root)
    dates = Dates(today, revision or today)
    for check in HANDBOOK_CHECKS:
        found += check(catalog, dates)
    for role in catalog.roles.values():
        for rule in ROLE_CHECKS:
            if role.pages.keys() >= set(rule.needs):
                found += rule.check(catalog, role, dates)
    first = {(problem.mark, problem.message): problem for problem in sorted(found, reverse=True)}
    return catalog, sorted(first.values())


def checked(root: Path, today: datetime.date, revision: datetime.date | None = None) -> Catalog:
    """The catalogue of `root`/data. Raises DataProblems with every fault if there is any."""
    catalog, problems = problems_of(root, today, revision)
    if problems:
        raise DataProblems(problems)
    return catalog
