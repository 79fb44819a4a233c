"""A new KPI, of a role or in the library for several."""

import argparse
from collections.abc import Sequence

from macros.catalog.catalog import Catalog
from macros.model.job_description import JobDescription
from macros.scaffolding.arguments import add_library, add_roles, add_title
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import Refused, checked_title, known
from macros.scaffolding.shelf import Taking, checked_item, in_library, in_role

NAME = "kpi"
HELP = "a measure of a role, or in the library for several roles"

_SHELF = "kpis"
_DUTIES = "responsibilities"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it measures, and whose it is."""
    add_title(parser)
    parser.add_argument("--better", choices=("higher", "lower", "inside"), default="higher", help="which way is better")
    parser.add_argument("--cadence", default="quarterly", help="how often it is looked at, such as monthly")
    parser.add_argument("--duty", default="", help="id of a duty of the role that it speaks of; its first if left out")
    add_roles(parser, "the role that is measured by it; with --library it may be given more than once")
    add_library(parser)


def texts(catalog: Catalog, options: argparse.Namespace) -> Texts:
    """The measure behind the last one, without a target: that is a figure, which needs a source."""
    roles: Sequence[str] = list(dict.fromkeys(options.roles))
    checked_item(catalog, _SHELF, options.id, roles, in_library=options.library)
    duties = {role: catalog.roles[role].page(JobDescription).responsibilities for role in roles}
    Refused.raise_for(
        checked_title(options.title),
        *(known(f"duty of {role}", options.duty, there) for role, there in duties.items() if options.duty),
    )
    given = {"title": options.title, "better": options.better, "cadence": options.cadence}
    takings = {role: Taking({_DUTIES: [options.duty or next(iter(there))]}) for role, there in duties.items()}
    if options.library:
        return in_library(catalog, _SHELF, options.id, given, (_DUTIES,), takings)
    ((role, taking),) = takings.items()
    return in_role(catalog, _SHELF, role, options.id, {**given, **taking.own})
