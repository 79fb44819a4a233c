"""A new role: the nine files of its folder, each as small as the checks allow."""

from collections.abc import Iterator, Mapping
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.data_files import model_of
from macros.generated.schema_files import first_line
from macros.model.compensation import Compensation
from macros.model.guide import PAGES
from macros.model.interview import Interview
from macros.scaffolding.request import Refused, checked_id, checked_title, known
from macros.scaffolding.scale import first_anchors, first_scale
from macros.scaffolding.writing import document, to_do
from macros.text.addresses import BESIDE_ROLES


def new_role(catalog: Catalog, name: str, title: str, family: str) -> dict[str, str]:
    """Path below data/ to text. Raises Refused with everything that is wrong with the request."""
    Refused.raise_for(
        checked_id("role", name, [*catalog.roles, *BESIDE_ROLES]),
        checked_title(title),
        known("family", family, catalog.settings.families, "add it with `handbook new family`"),
    )
    return {
        below: document(
            model_of(below),
            given,
            first_line(below),
            f"# {title}: {page}. Write each “To do”; then delete 'status: draft' in role.yml.",
        )
        for page, given in _pages(catalog, title, family).items()
        for below in [f"roles/{name}/{page}.yml"]
    }


def _pages(catalog: Catalog, title: str, family: str) -> Mapping[str, Any]:
    """What the pages need to fit together: ids, choices and times. All texts are left to be written."""
    levels = list(catalog.levels_in(family) or ())
    level = levels[(len(levels) - 1) // 2]
    interviews = [role.page(Interview) for role in catalog.roles.values()]
    sources = list(interviews[0].sources) if interviews else list(catalog.sources)[:1]
    competency, duty, meeting = "first-competency", "first-duty", "first-meeting"
    points = list(first_scale(catalog).points)
    question = {
        "type": next(iter(catalog.question_types)),
        "competency": competency,
        "stage": meeting,
        "minutes": 10,
        "anchors": first_anchors(catalog),
    }
    pages: dict[str, Any] = {
        "role": {
            "title": title,
            "status": "draft",
            "family": family,
            "promises": {"first-promise": {"section": "interview#questions"}},
            "highlights": {"first-highlight": {}},
            "base_level": level,
            "ladder": {level: {"title": title}},
        },
        "job-description": {
            "responsibilities": {duty: {"competencies": [competency]}},
            "requirements": {
                "first-requirement": {"need": next(iter(catalog.requirement_kinds)), "competencies": [competency]}
            },
            "offer": {"first-offer": {}},
        },
        "compensation": {"currency": next(iter(_currencies(catalog)), "USD")},
        "interview": {
            "stages": {meeting: {"minutes": 30}},
            "questions": {"first-question": question},
            "sources": sources,
        },
        "competencies": {
            "expected": {level: int(points[len(points) // 2])},
            "competencies": {competency: {"levels": {point: [to_do(f"what is seen at {point}")] for point in points}}},
        },
        "kpis": {"kpis": {"first-measure": {"better": "higher", "cadence": "quarterly", "responsibilities": [duty]}}},
        "hiring": {
            "sourcing": {"first-place": {}},
            "searches": {"first-search": {"query": f'"{title}"'}},
            "red_flags": {"first-sign": {}},
            "posting_tips": {"first-tip": {}},
        },
        "remote": {
            "role": {"practices": {"first-practice": {}}},
            "interview": {"practices": {"first-interview-practice": {}}},
        },
        "faq": {
            "employers": {"first-question-of-employers": {}},
            "job_seekers": {"first-question-of-job-seekers": {}},
        },
    }
    return {page: pages.get(page, {}) for page in PAGES}


def _currencies(catalog: Catalog) -> Iterator[str]:
    """What the roles that there are pay in."""
    for role in catalog.roles.values():
        if "compensation" in role.pages:
            yield role.page(Compensation).currency
