"""What roles share: a new industry, with its overlay in the roles that it is for, and a new location."""

from collections.abc import Iterator, Sequence

from macros.catalog.catalog import Catalog
from macros.catalog.locations import METRO
from macros.generated.schema_files import first_line
from macros.model.competencies import Competencies
from macros.model.interview import Interview, Question
from macros.model.job_description import ComplianceNote, Requirement, Responsibility
from macros.model.kpis import Kpi
from macros.model.location import Location
from macros.model.shared import Industry
from macros.scaffolding.request import Refused, checked_id, checked_title, known
from macros.scaffolding.scale import first_anchors
from macros.scaffolding.writing import document, fields, to_do

_TASK = "Write each “To do”, and delete 'status: draft'"


def new_industry(catalog: Catalog, name: str, title: str, offering: str, roles: Sequence[str]) -> dict[str, str]:
    """The industry's file, and its overlay in each of `roles`; the other roles say nothing of it.

    Path below data/ to text. Raises Refused with everything that is wrong with the request.
    """
    Refused.raise_for(
        checked_id("industry", name, catalog.industries),
        checked_title(title),
        *(known("role", role, catalog.roles) for role in roles),
    )
    below = f"industries/{name}.yml"
    given = {"title": title, "status": "draft", "offering": offering}
    text = document(Industry, given, first_line(below), f"# {title}: what the industry is, for every role. {_TASK}.")
    overlays = {f"roles/{role}/industries/{name}.yml": _overlay(catalog, role, name, title) for role in roles}
    return {below: text, **overlays}


def _overlay(catalog: Catalog, role: str, name: str, title: str) -> str:
    """What an industry changes in a role: one item for each list that makes it more than a sentence."""
    guide = catalog.roles[role]
    competency = next(iter(guide.page(Competencies).competencies))
    stage = next(iter(guide.page(Interview).stages))
    duty = f"{name}-duty"
    question = {
        "type": next(iter(catalog.question_types)),
        "competency": competency,
        "stage": stage,
        "minutes": 5,
        "anchors": first_anchors(catalog),
    }
    lines = [
        first_line(f"roles/{role}/industries/{name}.yml"),
        f"# {title}: what is different there in this role. {_TASK} in data/industries/{name}.yml.",
        "# An id of the role changes its item; a new id, as below, adds one; an id with null removes it.",
        f'summary: "{to_do("what is different here, in one or two sentences")}"',
        "changes:",
        "  job-description:",
        "    responsibilities:",
        f"      {duty}:",
        *fields(Responsibility, {"competencies": [competency]}, 8),
        "    requirements:",
        f"      {name}-experience:",
        *fields(Requirement, {"need": _kind(catalog), "competencies": [competency]}, 8),
        "    compliance:",
        f"      {name}-rule:",
        *fields(ComplianceNote, {}, 8),
        "  interview:",
        "    questions:",
        f"      {name}-question:",
        *fields(
            Question,
            question,
            8,
        ),
        "  kpis:",
        "    kpis:",
        f"      {name}-measure:",
        *fields(Kpi, {"better": "higher", "cadence": "quarterly", "responsibilities": [duty]}, 8),
    ]
    return "\n".join(lines) + "\n"


def _kind(catalog: Catalog) -> str:
    """A kind of requirement that excludes nobody, if there is one."""
    kinds = catalog.requirement_kinds
    return next((key for key, kind in kinds.items() if not kind.excludes), next(iter(kinds)))


def new_location(catalog: Catalog, name: str, title: str, kind: str, region: str, part_of: str) -> dict[str, str]:
    """The location's file, with the rules of its region if the handbook has them; `region` and `part_of` may be empty.

    Roles show it as a place without a sourced figure until one of them has its pay. Path below data/ to text. Raises
    Refused with everything that is wrong with the request.
    """
    Refused.raise_for(
        checked_id("location", name, catalog.locations),
        checked_title(title),
        checked_title(region) if region else None,
        known("location", part_of, catalog.locations) if part_of else None,
    )
    below = f"locations/{name}.yml"
    given = {
        "title": title,
        **({} if kind == METRO else {"kind": kind}),
        **({"region": region} if region else {}),
        **({"part_of": part_of} if part_of else {}),
        "status": "draft",
        "jurisdictions": list(_rules(catalog, region)),
        "note": to_do("which rules on pay in postings apply there, with the source"),
    }
    return {below: document(Location, given, first_line(below), f"# {title} as a place of work. {_TASK}.")}


def _rules(catalog: Catalog, region: str) -> Iterator[str]:
    """The posting rules of a region."""
    return (key for key, rule in catalog.jurisdictions.items() if rule.title.casefold() == region.casefold())
