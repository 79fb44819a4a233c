"""The questions of a stage fit its minutes."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.rules import Dates, role_rule
from macros.model.interview import Interview
from macros.trees.loading import locate, locate_key
from macros.trees.problems import Problem

OPENING_AND_CLOSE = 10
"""Minutes of every stage for the opening and the candidate's own questions."""


@role_rule("interview")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """In the base; a variant's extra questions replace others by the interviewer's choice."""
    page, tree = role.page(Interview), role.base["interview"]
    for name, stage in page.stages.items():
        minutes = [question.minutes for question in page.questions.values() if question.stage == name]
        if not minutes:
            mend = "give a question this stage, or delete it"
            yield Problem(locate_key(tree, ("stages", name)), f"no question is asked in the stage '{name}'", mend)
        free = stage.minutes - OPENING_AND_CLOSE
        if sum(minutes) > free:
            message = f"the questions of '{name}' take {sum(minutes)} minutes, but {free} are free"
            mend = f"shorten or move questions ({OPENING_AND_CLOSE} minutes are kept for opening and close)"
            yield Problem(locate(tree, ("stages", name, "minutes")), message, mend)
