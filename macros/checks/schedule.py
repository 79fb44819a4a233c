"""The questions and the other parts of a stage fit its minutes."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.rules import Dates, role_rule
from macros.model.interview import Interview, Stage
from macros.trees.loading import locate, locate_key
from macros.trees.problems import Mark, Problem

OPENING_AND_CLOSE = 10
"""Minutes for the opening and the candidate's own questions, of a stage that does not say its parts."""


@role_rule("interview")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """In the base; a variant's extra questions replace others by the interviewer's choice."""
    page, tree = role.page(Interview), role.base["interview"]
    for name, stage in page.stages.items():
        minutes = [question.minutes for question in page.questions.values() if question.stage == name]
        if not minutes and not stage.parts:
            mend = "give a question this stage, or delete it"
            yield Problem(locate_key(tree, ("stages", name)), f"no question is asked in the stage '{name}'", mend)
        yield from _too_long(name, stage, sum(minutes), locate(tree, ("stages", name, "minutes")))


def free_minutes(page: Interview, name: str) -> int:
    """How many minutes a stage has left for more questions; below zero where it has too many."""
    stage = page.stages[name]
    asked = sum(question.minutes for question in page.questions.values() if question.stage == name)
    return stage.minutes - _kept(stage) - asked


def _kept(stage: Stage) -> int:
    """Minutes of a stage that are not for questions."""
    return sum(part.minutes for part in stage.parts.values()) if stage.parts else OPENING_AND_CLOSE


def _too_long(name: str, stage: Stage, asked: int, mark: Mark) -> Iterator[Problem]:
    """Whether a stage, with this many minutes of questions, takes longer than it has."""
    parts = sum(part.minutes for part in stage.parts.values())
    kept = _kept(stage)
    if parts > stage.minutes:
        message = f"the parts of '{name}' take {parts} minutes, but the meeting has {stage.minutes}"
        yield Problem(mark, message, "give the meeting more time, or its parts less")
    elif asked > stage.minutes - kept:
        message = f"the questions of '{name}' take {asked} minutes, but {stage.minutes - kept} are free"
        use = "its parts take" if stage.parts else "are kept for opening and close"
        kept_for = f"its parts take {kept} minutes" if stage.parts else f"{kept} minutes {use}"
        yield Problem(mark, message, f"shorten or move questions ({kept_for})")
