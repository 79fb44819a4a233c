"""A new question, in the interview of a role or in the library for several."""

import argparse
from collections.abc import Iterator, Sequence
from itertools import dropwhile, islice

from macros.catalog.catalog import Catalog
from macros.checks.schedule import free_minutes
from macros.model.competencies import Competencies
from macros.model.interview import Interview
from macros.scaffolding.arguments import add_library, add_roles
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import Refused, known
from macros.scaffolding.scale import first_anchors
from macros.scaffolding.shelf import Taking, checked_item, in_library, in_role
from macros.scaffolding.writing import to_do

NAME = "question"
HELP = "an interview question of a role, or in the library for several roles"

_SHELF = "questions"
_MINUTES = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Its kind, its place in the interview, and whose it is."""
    parser.add_argument("--type", default="", help="id of data/question-types.yml; the first if left out")
    parser.add_argument("--competency", default="", help="id of a competency of the role; its first if left out")
    parser.add_argument("--stage", default="", help="id of a meeting of the role; the first with time left if left out")
    add_roles(parser, "the role that asks it; with --library it may be given more than once")
    add_library(parser)


def texts(catalog: Catalog, options: argparse.Namespace) -> Texts:
    """The question behind the last of its type. What meetings have no time for is refused."""
    roles: Sequence[str] = list(dict.fromkeys(options.roles))
    checked_item(catalog, _SHELF, options.id, roles, in_library=options.library)
    kind = options.type or next(iter(catalog.question_types))
    Refused.raise_for(
        known("type of question", kind, catalog.question_types),
        *(reason for role in roles for reason in _reasons(catalog, role, options)),
    )
    given = {"type": kind, "minutes": _MINUTES, "anchors": first_anchors(catalog)}
    given |= {"follow_ups": [to_do("a question to ask next")]}
    takings = {role: _taking(catalog, role, kind, options) for role in roles}
    if options.library:
        return in_library(catalog, _SHELF, options.id, given, ("competency", "stage"), takings)
    ((role, taking),) = takings.items()
    return in_role(catalog, _SHELF, role, options.id, {**given, **taking.own}, taking.before)


def _reasons(catalog: Catalog, role: str, options: argparse.Namespace) -> Iterator[str | None]:
    """What is wrong with the place that a question shall have in a role."""
    page, competencies = catalog.roles[role].page(Interview), catalog.roles[role].page(Competencies).competencies
    if options.competency:
        yield known(f"competency of {role}", options.competency, competencies)
    wrong = known(f"meeting of {role}", options.stage, page.stages) if options.stage else None
    yield wrong
    if not wrong and not _stages(page, options.stage):
        what = f"the meeting '{options.stage}'" if options.stage else "every meeting"
        fix = "give one more 'minutes:' in its interview.yml, or shorten a question"
        yield f"{what} of {role} has less than {_MINUTES} minutes left for another question; {fix}"


def _stages(page: Interview, wanted: str) -> list[str]:
    """The meetings that have time for the question: the one that is wanted, or all of them."""
    return [name for name in page.stages if wanted in ("", name) and free_minutes(page, name) >= _MINUTES]


def _taking(catalog: Catalog, role: str, kind: str, options: argparse.Namespace) -> Taking:
    """The competency and the meeting for which a role asks it, after its last question of that type."""
    page = catalog.roles[role].page(Interview)
    competency = options.competency or next(iter(catalog.roles[role].page(Competencies).competencies))
    behind = next((key for key in reversed(page.questions) if page.questions[key].type == kind), "")
    following = islice(dropwhile(lambda key: key != behind, page.questions), 1, None)
    return Taking({"competency": competency, "stage": _stages(page, options.stage)[0]}, next(following, ""))
