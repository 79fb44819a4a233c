"""A new choice on an axis, an industry for instance: its own file, and its overlay in the roles that it is for."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from macros.catalog.catalog import Catalog
from macros.generated.schema_files import first_line
from macros.model.axes import AXES
from macros.model.competencies import Competencies
from macros.model.interview import Interview, Question
from macros.model.job_description import ComplianceNote, Requirement, Responsibility
from macros.model.kpis import Kpi
from macros.model.shared import Overlay
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import Refused, checked_id, checked_title, known
from macros.scaffolding.scale import first_anchors
from macros.scaffolding.writing import comment, document, fields, to_do

_TASK = "Write each “To do”, and delete 'status: draft'"


def new_choice(
    catalog: Catalog, axis: str, name: str, title: str, roles: Sequence[str], given: Mapping[str, Any]
) -> Texts:
    """The choice's file, with what is `given` beside its title, and its overlay in each of `roles`.

    The other roles say nothing of it. Raises Refused with everything that is wrong with the request.
    """
    folder = AXES[axis].folder
    Refused.raise_for(
        checked_id(axis, name, catalog.options(axis)),
        checked_title(title),
        *(known("role", role, catalog.roles) for role in roles),
    )
    below = f"{folder}/{name}.yml"
    head = f"# {title}: what the {axis} is, for every role. {_TASK}."
    text = document(AXES[axis].model, {"title": title, "status": "draft", **given}, first_line(below), head)
    overlays = {f"roles/{role}/{folder}/{name}.yml": _overlay(catalog, role, axis, name, title) for role in roles}
    return Texts({below: text, **overlays})


def _overlay(catalog: Catalog, role: str, axis: str, name: str, title: str) -> str:
    """What a choice changes in a role: one item for each list that makes it more than a sentence."""
    below = f"roles/{role}/{AXES[axis].folder}/{name}.yml"
    lines = [
        first_line(below),
        f"# {title}: what is different there in this role. {_TASK} in data/{AXES[axis].folder}/{name}.yml.",
        "# An id of the role changes its item; a new id, as below, adds one; an id with null removes it.",
        f'summary: "{to_do("what is different here, in one or two sentences")}"',
        *comment(f"May be added, not_with: {Overlay.model_fields['not_with'].description}.", 0),
        "changes:",
        *_changes(catalog, role, name, has_rule=AXES[axis].has_pages),
    ]
    return "\n".join(lines) + "\n"


def _changes(catalog: Catalog, role: str, name: str, *, has_rule: bool) -> Iterator[str]:
    """The items, of which a rule of the trade is asked only where the choice has a page of its own."""
    competency = next(iter(catalog.roles[role].page(Competencies).competencies))
    duty = f"{name}-duty"
    yield "  job-description:"
    yield "    responsibilities:"
    yield f"      {duty}:"
    yield from fields(Responsibility, {"competencies": [competency]}, 8)
    yield "    requirements:"
    yield f"      {name}-experience:"
    yield from fields(Requirement, {"need": _kind(catalog), "competencies": [competency]}, 8)
    if has_rule:
        yield "    compliance:"
        yield f"      {name}-rule:"
        yield from fields(ComplianceNote, {}, 8)
    yield "  interview:"
    yield "    questions:"
    yield f"      {name}-question:"
    yield from fields(Question, _question(catalog, role, competency), 8)
    yield "  kpis:"
    yield "    kpis:"
    yield f"      {name}-measure:"
    yield from fields(Kpi, {"better": "higher", "cadence": "quarterly", "responsibilities": [duty]}, 8)


def _question(catalog: Catalog, role: str, competency: str) -> dict[str, Any]:
    """What ties a question to the role's competencies and meetings; it takes the place of another there is."""
    asked = catalog.roles[role].page(Interview).questions
    place = next((key for key, question in asked.items() if question.competency == competency), next(iter(asked)))
    return {
        "type": next(iter(catalog.question_types)),
        "competency": competency,
        "stage": asked[place].stage,
        "minutes": asked[place].minutes,
        "anchors": first_anchors(catalog),
        "replaces": place,
    }


def _kind(catalog: Catalog) -> str:
    """A kind of requirement that excludes nobody, if there is one."""
    kinds = catalog.requirement_kinds
    return next((key for key, kind in kinds.items() if not kind.excludes), next(iter(kinds)))
