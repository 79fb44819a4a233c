"""The questions and the other parts of a stage fit its minutes, in the base and in every variant."""

from collections.abc import Iterator, Mapping
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.places_of_questions import not_asked
from macros.catalog.roles import Role
from macros.catalog.variants import Variant
from macros.checks.context import mapping_at
from macros.checks.rules import Dates, role_rule
from macros.model.interview import Interview, Stage
from macros.trees.loading import Map, locate, locate_key
from macros.trees.problems import Mark, Problem

OPENING_AND_CLOSE = 10
"""Minutes for the opening and the candidate's own questions, of a stage that does not say its parts."""


@role_rule("interview")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Look at the base, where each stage has something to do."""
    page, tree = role.page(Interview), role.base["interview"]
    for name, stage in page.stages.items():
        minutes = [question.minutes for question in page.questions.values() if question.stage == name]
        if not minutes and not stage.parts:
            fix = "assign a question to this stage, or delete the stage"
            yield Problem(locate_key(tree, ("stages", name)), f"no question is asked in the stage '{name}'", fix)
        yield from _too_long(name, stage, sum(minutes), locate(tree, ("stages", name, "minutes")))


@role_rule("interview")
def check_variants(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Look at every variant; what one choice makes too long is not told again for each variant that has it.

    Only minutes are added up: composing some hundred interviews would take longer than the whole check.
    """
    too_long: list[tuple[set[tuple[str, str]], str]] = [
        (set(), name) for name, over in _over(role.base["interview"]).items() if over > 0
    ]
    for variant in sorted(role.variants(), key=lambda variant: len(variant.choices)):
        changes = [patch.changes["interview"] for patch in role.patches_of(variant) if patch.changes.get("interview")]
        if not changes:
            continue
        for name, over in _over(role.base["interview"], *changes).items():
            known = any(of == name and choices <= set(variant.choices) for choices, of in too_long)
            if over > 0 and not known:
                too_long.append(({*variant.choices}, name))
                time = f"{over} minute{'s' * (over > 1)}"
                message = f"in the variant '{variant.id}' the questions of '{name}' run {time} over"
                fix = "add 'replaces:' to a question that the variant adds, or shorten one"
                yield Problem(_added_in(role, variant, name), message, fix)


def _over(base: Map, *changes: Map) -> dict[str, int]:
    """Stage to the minutes by which it is too long, below zero where time is left; nobody asks a draft yet."""
    questions = _merged(base, changes, "questions")
    stages = _merged(base, changes, "stages")
    gone = not_asked(questions)
    asked = dict.fromkeys(stages, 0)
    for key, question in questions.items():
        if key not in gone and question.get("stage") in asked and question.get("status") != "draft":
            asked[question["stage"]] += int(question.get("minutes") or 0)
    return {name: minutes - _free(stages[name]) for name, minutes in asked.items()}


def _merged(base: Map, changes: tuple[Map, ...], key: str) -> dict[str, Any]:
    """A list of the interview as these changes leave it, each item as a flat map."""
    found: dict[str, Any] = dict(mapping_at(base, key))
    for change in changes:
        for name, item in mapping_at(change, key).items():
            if item is None:
                found.pop(name, None)
            elif isinstance(item, Map):
                merged = Map(item.mark)
                merged.update({**found.get(name, {}), **item})
                found[name] = merged
    return found


def _free(stage: Mapping[str, Any]) -> int:
    """Minutes of a stage, as it is written, that are for questions."""
    parts = stage.get("parts")
    if isinstance(parts, Map) and parts:
        kept = sum(int(part.get("minutes") or 0) for part in parts.values() if isinstance(part, Map))
    else:
        kept = OPENING_AND_CLOSE
    return int(stage.get("minutes") or 0) - kept


def _added_in(role: Role, variant: Variant, stage: str) -> Mark:
    """Where the last of a variant's overlays adds a question to a stage, or speaks of the interview."""
    place: Mark = role.base["interview"].mark
    for patch in role.patches_of(variant):
        questions = mapping_at(patch.changes, "interview", "questions")
        added = [key for key, item in questions.items() if isinstance(item, Map) and item.get("stage") == stage]
        if added:
            place = locate_key(questions, (added[0],))
    return place


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
        use = "its parts take" if stage.parts else "are kept for the opening and the close"
        kept_for = f"its parts take {kept} minutes" if stage.parts else f"{kept} minutes {use}"
        yield Problem(mark, message, f"shorten or move questions ({kept_for})")
