"""Ratings are those of a scale: its points, and the anchors that it names."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.context import guides
from macros.checks.references import missing
from macros.checks.rules import Dates, role_rule
from macros.model.competencies import Competencies
from macros.model.interview import Interview
from macros.trees.loading import Loc, Map, locate, locate_key
from macros.trees.problems import Problem


@role_rule("interview")
def check_anchors(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """The scale exists; each question has its anchors and no other, in every variant."""
    yield from _missing_scale(catalog, role, "interview", role.page(Interview))
    seen: set[int] = set()
    for guide, tree in guides(role, "interview"):
        if scale := catalog.scale(guide.interview):
            for key, question in guide.interview.questions.items():
                if id(question) not in seen:
                    seen.add(id(question))
                    loc = ("interview", "questions", key, "anchors")
                    yield from _unlike(tree, loc, question.anchors, scale.anchored)


@role_rule("competencies")
def check_levels(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """The scale exists; each competency describes all its points, in every variant."""
    yield from _missing_scale(catalog, role, "competencies", role.page(Competencies))
    seen: set[int] = set()
    for guide, tree in guides(role, "competencies"):
        if scale := catalog.scale(guide.competencies):
            for key, competency in guide.competencies.competencies.items():
                if id(competency) not in seen:
                    seen.add(id(competency))
                    loc = ("competencies", "competencies", key, "levels")
                    yield from _unlike(tree, loc, competency.levels, tuple(scale.points))


def _missing_scale(catalog: Catalog, role: Role, page: str, model: Interview | Competencies) -> Iterator[Problem]:
    if model.rating_scale and "rating_scales" not in catalog.broken and not catalog.scale(model):
        mark = locate(role.base[page], ("rating_scale",))
        yield missing(mark, "rating scale", model.rating_scale, catalog.rating_scales)


def _unlike(tree: Map, loc: Loc, points: Mapping[str, Any], wanted: Sequence[str]) -> Iterator[Problem]:
    """What a map of points lacks, and what it has beside those that are wanted; of one for another it is one fault."""
    lacking = [point for point in wanted if point not in points]
    beside = [point for point in points if point not in wanted]
    if len(lacking) == len(beside) == 1:
        what = f"the key '{beside[0]}' is not known here, and '{lacking[0]}' is missing"
        fix = f"rename it if you meant that key, or add '{lacking[0]}:'"
        yield Problem(locate_key(tree, (*loc, beside[0])), what, fix)
        return
    if lacking:
        names = ", ".join(f"'{point}'" for point in lacking)
        lines = ", ".join(f"'{point}:'" for point in lacking)
        what = f"'{loc[-1]}' lacks the key{'s' * (len(lacking) > 1)} {names}"
        yield Problem(locate_key(tree, loc), what, f"add {lines} below it")
    for point in beside:
        fix = f"use one of: {', '.join(wanted)}"
        yield Problem(locate_key(tree, (*loc, point)), f"the key '{point}' is not known here", fix)
