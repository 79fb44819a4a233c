"""Expected ratings: each competency has one for every level, with a reason, and they never fall."""

from collections.abc import Iterator, Sequence

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.context import guides
from macros.checks.references import missing
from macros.checks.rules import Dates, role_rule
from macros.model.competencies import Competencies, Expected
from macros.model.role import RolePage
from macros.trees.loading import Loc, Map, locate, locate_key
from macros.trees.problems import Problem

_FEW = 3
"""So many competencies may all expect the highest point, in roles that name no more."""


@role_rule("role", "competencies")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Look at every variant; what variants share is told once."""
    levels = list(role.page(RolePage).ladder)
    seen: set[int] = set()
    for guide, tree in guides(role, "competencies"):
        scale = catalog.scale(guide.competencies)
        for key, competency in guide.competencies.competencies.items():
            if id(competency) not in seen:
                seen.add(id(competency))
                loc = ("competencies", "competencies", key, "expected")
                yield from _incomplete(tree, loc, competency.expected, levels)
                if scale:
                    points = [int(point) for point in scale.points]
                    yield from _out_of_order(tree, loc, competency.expected, levels, points)


@role_rule("role", "competencies")
def check_profile(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """A level at which every competency expects the highest point says of none that it counts most."""
    page = role.page(Competencies)
    scale = catalog.scale(page)
    if not scale or len(page.competencies) <= _FEW:
        return
    most = max(int(point) for point in scale.points)
    for level in role.page(RolePage).ladder:
        if all(one.expected.ratings.get(level) == most for one in page.competencies.values()):
            mark = locate_key(role.base["competencies"], ("competencies",))
            fix = "keep it where the work of that level depends on it, and lower the others"
            yield Problem(mark, f"every competency expects {most} at the level '{level}'", fix, is_warning=True)


def _incomplete(tree: Map, loc: Loc, expected: Expected, levels: Sequence[str]) -> Iterator[Problem]:
    """Levels of which nothing is expected, and ratings without a reason."""
    for level in levels:
        if level not in expected.ratings:
            mark, fix = locate_key(tree, (*loc, "ratings")), f"add '{level}:' with the expected rating"
            yield Problem(mark, f"the level '{level}' has no expected rating", fix)
    if not expected.why:
        fix = "add 'why:' with what about the work at these levels requires them"
        yield Problem(locate_key(tree, loc), "these expected ratings have no reason", fix, is_warning=True)


def _out_of_order(
    tree: Map, loc: Loc, expected: Expected, levels: Sequence[str], points: Sequence[int]
) -> Iterator[Problem]:
    """Ratings of levels that the ladder does not have, off the scale, or below that of the level before."""
    for level in expected.ratings:
        if level not in levels:
            yield missing(locate_key(tree, (*loc, "ratings", level)), "level of the ladder", level, levels)
    least, most = points[0], points[-1]
    for level in (level for level in levels if level in expected.ratings):
        rating = expected.ratings[level]
        if least <= rating <= most:
            least = rating
        else:
            fix = f"use ratings from {points[0]} to {most} that never fall from one level to the next"
            mark = locate(tree, (*loc, "ratings", level))
            yield Problem(mark, f"the expected rating of '{level}' is out of order", fix)
