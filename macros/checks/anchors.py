"""Ids are the addresses of items: no id stands twice on a page, nor is it that of one of the page's headings."""

from collections.abc import Iterator

from macros.catalog.differences import LISTS, ON_VARIANT_PAGE
from macros.catalog.roles import Catalog, Role
from macros.checks.context import guides, mapping_at
from macros.checks.rules import Dates, role_rule
from macros.checks.sections import sections
from macros.trees.loading import locate_key
from macros.trees.problems import Problem

_VARIANT = tuple(LISTS[name] for name in ON_VARIANT_PAGE)
SHOWN: dict[str, tuple[tuple[str, ...], ...]] = {
    "overview": (("role", "highlights"),),
    "job-description": tuple(place for place in _VARIANT if place[0] == "job-description"),
    "industries/[industry]": _VARIANT,
    "contexts/[context]": _VARIANT,
    "compensation": (("compensation", "movers"), ("compensation", "benchmarks")),
    "interview": (("interview", "questions"),),
    "competencies": (("competencies", "competencies"),),
    "kpis": (("kpis", "kpis"),),
    "hiring": tuple(("hiring", group) for group in ("sourcing", "searches", "red_flags", "posting_tips")),
    "remote": tuple(
        ("remote", topic, "practices") for topic in ("role", "interview", "onboarding", "travel", "tools", "time_zones")
    ),
    "faq": (("faq", "employers"), ("faq", "job_seekers")),
}
"""Page of the guide to the lists whose items stand on it under their bare ids."""


@role_rule()
def check(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """In every variant, for every page."""
    for _, tree in guides(role):
        for page, groups in SHOWN.items():
            headings = sections(catalog.root, page) or frozenset()
            seen: dict[str, tuple[str, ...]] = {}
            for group in groups:
                for key in mapping_at(tree, *group):
                    mark = locate_key(tree, (*group, key))
                    if key in headings:
                        message = f"the id '{key}' is that of a heading of the page '{page}'"
                        yield Problem(mark, message, "choose another id")
                    elif key in seen:
                        message = f"the id '{key}' stands on the page '{page}' already, under '{seen[key][-1]}'"
                        yield Problem(mark, message, "choose another id for one of the two")
                    seen[key] = group
