"""References resolve both ways: nothing hangs loose in the framework."""

from collections.abc import Iterator

from macros.catalog.catalog import Catalog
from macros.catalog.roles import Role
from macros.checks.context import guides
from macros.checks.rules import Dates, role_rule
from macros.trees.loading import locate_key
from macros.trees.problems import Problem


@role_rule("competencies", "interview", "job-description")
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """A competency for every must-have; a question and a responsibility for every competency, in every variant."""
    for guide, tree in guides(role, "competencies", "interview", "job-description"):
        asked = {question.competency for question in guide.interview.questions.values()}
        used = {name for duty in guide.job_description.responsibilities.values() for name in duty.competencies}
        for name in guide.competencies.competencies:
            mark = locate_key(tree, ("competencies", "competencies", name))
            if name not in asked:
                fix = f"add 'competency: {name}' to a question in interview.yml, or remove the competency"
                yield Problem(mark, f"no question assesses the competency '{name}'", fix)
            if name not in used:
                fix = "list it under 'competencies:' of a responsibility in job-description.yml"
                yield Problem(mark, f"no responsibility needs the competency '{name}'", fix)
        for name, requirement in guide.job_description.requirements.items():
            kind = catalog.requirement_kinds.get(requirement.need)
            if kind and kind.excludes and kind.assessed and not requirement.competencies:
                mark = locate_key(tree, ("job-description", "requirements", name))
                fix = f"add 'competencies:' with what it shows{_or_another(catalog)}"
                yield Problem(mark, f"the {requirement.need} '{name}' is not evidence of any competency", fix)


def _or_another(catalog: Catalog) -> str:
    """Which kinds of requirements need no competency."""
    free = [key for key, kind in catalog.requirement_kinds.items() if not (kind.excludes and kind.assessed)]
    return f", or make it {' or '.join(free)}" if free else ""
