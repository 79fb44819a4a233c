"""A new role: the nine files of its folder, each as small as the checks allow, or begun from another role."""

import argparse
from collections.abc import Iterator, Mapping
from typing import Any

from macros.catalog.catalog import Catalog
from macros.catalog.data_files import model_of
from macros.generated.schema_files import first_line
from macros.model.compensation import Compensation
from macros.model.guide import PAGES
from macros.model.interview import Interview
from macros.model.role import RolePage
from macros.scaffolding.arguments import add_title
from macros.scaffolding.like import pages_like
from macros.scaffolding.placing import Texts
from macros.scaffolding.request import Refused, checked_id, checked_title, known
from macros.scaffolding.scale import first_anchors, first_scale
from macros.scaffolding.writing import Comments, document, to_do
from macros.text.addresses import BESIDE_ROLES

NAME = "role"
HELP = "a role with its nine files"

_ORDER = ("role", "job-description", "competencies", "interview", "kpis")
"""The order in which a person writes them: what others name comes first. The other pages follow in their own order."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Its title, and where it is among the others."""
    add_title(parser)
    parser.add_argument("--family", default="", help="id of a family of data/handbook.yml; with --like that of ROLE")
    parser.add_argument("--like", default="", metavar="ROLE", help="start from the files of another role")


def texts(catalog: Catalog, options: argparse.Namespace) -> Texts:
    """The nine files of its folder."""
    name, title, family, like = options.id, options.title, options.family, options.like
    Refused.raise_for(
        checked_id("role", name, [*catalog.roles, *BESIDE_ROLES]),
        checked_title(title),
        known("role", like, catalog.roles) if like else None,
        None if like and not family else _checked_family(catalog, family),
    )
    pages = pages_like(catalog, like, title, family) if like else _pages(catalog, title, family)
    order = sorted(pages, key=lambda page: _ORDER.index(page) if page in _ORDER else len(_ORDER))
    begun = f", begun from that of {catalog.roles[like].page(RolePage).title}" if like else ""
    return Texts(
        {
            below: document(
                model_of(below),
                pages[page],
                first_line(below),
                f"# {title}: {page}{begun}. Write each “To do”; then delete 'status: draft' in role.yml.",
                comments=Comments(once=bool(like)),
            )
            for page in order
            for below in [f"roles/{name}/{page}.yml"]
        }
    )


def _checked_family(catalog: Catalog, family: str) -> str | None:
    """What is wrong with the family that someone asked for, or left out."""
    families = catalog.settings.families
    if not family:
        return f"the role has no family; add --family with one of: {', '.join(families)}"
    return known("family", family, families, "add it with `handbook new family`")


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
            "posting": {},
            "responsibilities": {duty: {"competencies": [competency], "posting": to_do("its words in the posting")}},
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
            "competencies": {
                competency: {
                    "expected": {
                        "ratings": {level: int(points[len(points) // 2])},
                        "why": to_do("why this rating is expected there"),
                    },
                    "levels": {point: [to_do(f"what is seen at {point}")] for point in points},
                }
            },
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
