"""Every id that a text names exists."""

from collections.abc import Collection, Iterator, Sequence
from difflib import get_close_matches

from macros.catalog.catalog import Catalog
from macros.catalog.locations import no_rule_source, rules_at
from macros.catalog.roles import Role
from macros.checks.context import guides, removal
from macros.checks.rules import Dates, role_rule, rule
from macros.model.axes import AXES, FOLDERS
from macros.model.role import RolePage
from macros.text.addresses import BESIDE_ROLES
from macros.trees.loading import Loc, Map, locate
from macros.trees.problems import Mark, Problem

_SHOWN = 12
"""How many names are listed for someone to choose from."""

_ITEMS = {
    "competency": ("competencies", "competencies"),
    "stage": ("interview", "stages"),
    "responsibility": ("job-description", "responsibilities"),
    "fact": ("role", "facts"),
}
"""Page and list of what items are called that others name."""


def missing(mark: Mark, what: str, name: str, known: Collection[str]) -> Problem:
    """The problem of a name that does not exist."""
    fix = f"use one of: {', '.join(known)}" if known else f"add the {what} first"
    if len(known) > _SHOWN:
        close = get_close_matches(name, known, 1)
        some = ", ".join(list(known)[:_SHOWN])
        fix = f"did you mean '{close[0]}'?" if close else f"use one of the existing ones: {some} ..."
    return Problem(mark, f"there is no {what} '{name}'", fix)


def missing_item(role: Role, mark: Mark, what: str, name: str, known: Collection[str]) -> Problem:
    """The problem of a name of an item of the role, which does not exist or which an overlay removes."""
    if there := removal(role, *_ITEMS[what], name):
        message = f"the {what} '{name}' is named here, but {there} removes it"
        return Problem(mark, message, "keep it there, or change this place in that overlay too")
    return missing(mark, what, name, known)


@rule
def check_shared(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Locations name jurisdictions that exist, or a source that says there is no rule."""
    if "jurisdictions" not in catalog.broken:
        for location_id, location in catalog.locations.items():
            tree = catalog.trees[f"locations/{location_id}.yml"]
            for index, name in enumerate(location.jurisdictions):
                if name not in catalog.jurisdictions:
                    mark = locate(tree, ("jurisdictions", index))
                    yield missing(mark, "jurisdiction", name, catalog.jurisdictions)
            if location.status == "draft" or (location.part_of and "locations" in catalog.broken):
                continue
            if not rules_at(catalog.locations, location_id) and not no_rule_source(catalog.locations, location_id):
                fix = "name the rules, or the source that says there is none in 'no_rule_source:'"
                message = "the location has no posting rule, and no source says that there is none"
                yield Problem(locate(tree, ("jurisdictions",)), message, fix)


@role_rule("role")
def check_role(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """The family, the facts to show, the levels of the ladder and the choices of overlays exist."""
    page, tree = role.page(RolePage), role.base["role"]
    if role.id in BESIDE_ROLES:
        message = f"this role has the same address as the page roles/{role.id}/"
        yield Problem(tree.mark, message, "rename its folder")
    if catalog.handbook and page.family not in catalog.handbook.families:
        yield missing(locate(tree, ("family",)), "family", page.family, catalog.handbook.families)
    levels = catalog.levels_in(page.family)
    if levels is not None:
        for level in page.ladder:
            if level not in levels:
                yield missing(locate(tree, ("ladder", level)), "level", level, levels)
    if page.base_level not in page.ladder:
        yield missing(locate(tree, ("base_level",)), "level of the ladder", page.base_level, page.ladder)
    for key in ("at_a_glance", "ladder_facts"):
        yield from _check_list(role, tree, (key,), getattr(page, key), page.facts, "fact")
    for axis, folder in FOLDERS.items():
        if folder in catalog.broken:
            continue
        known = role.ids[axis] if AXES[axis].is_ladder else list(catalog.options(axis))
        for below, overlay in catalog.trees_of(role.id).items():
            if below.startswith(f"roles/{role.id}/{folder}/"):
                chosen = below.rsplit("/", 1)[1].removesuffix(".yml")
                if chosen not in known:
                    yield missing(overlay.mark, axis, chosen, known)


def _check_list(
    role: Role, tree: Map, loc: Loc, names: Sequence[str], known: Collection[str], what: str
) -> Iterator[Problem]:
    for index, name in enumerate(names):
        if name not in known:
            yield missing_item(role, locate(tree, (*loc, index)), what, name, known)


@role_rule("competencies", "interview", "job-description")
def check_competencies(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Questions, responsibilities and requirements name competencies of the framework, in every variant."""
    for guide, tree in guides(role, "competencies", "interview", "job-description"):
        known = guide.competencies.competencies
        for key, question in guide.interview.questions.items():
            if question.competency not in known:
                mark = locate(tree, ("interview", "questions", key, "competency"))
                yield missing_item(role, mark, "competency", question.competency, known)
        for key, duty in guide.job_description.responsibilities.items():
            loc = ("job-description", "responsibilities", key, "competencies")
            yield from _check_list(role, tree, loc, duty.competencies, known, "competency")
        for key, requirement in guide.job_description.requirements.items():
            loc = ("job-description", "requirements", key, "competencies")
            yield from _check_list(role, tree, loc, requirement.competencies or (), known, "competency")


@role_rule("interview")
def check_stages(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Questions name stages of the interview, in every variant."""
    for guide, tree in guides(role, "interview"):
        for key, question in guide.interview.questions.items():
            if question.stage not in guide.interview.stages:
                mark = locate(tree, ("interview", "questions", key, "stage"))
                yield missing_item(role, mark, "stage", question.stage, guide.interview.stages)


@role_rule("job-description")
def check_kinds(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Requirements are of kinds that the data names, in every variant."""
    for guide, tree in guides(role, "job-description"):
        for key, requirement in guide.job_description.requirements.items():
            if requirement.need not in catalog.requirement_kinds and "requirement_kinds" not in catalog.broken:
                mark = locate(tree, ("job-description", "requirements", key, "need"))
                yield missing(mark, "kind of requirement", requirement.need, catalog.requirement_kinds)


@role_rule("interview")
def check_types(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """Questions are of types that the data names, in every variant."""
    for guide, tree in guides(role, "interview"):
        for key, question in guide.interview.questions.items():
            if question.type not in catalog.question_types and "question_types" not in catalog.broken:
                mark = locate(tree, ("interview", "questions", key, "type"))
                yield missing(mark, "type of question", question.type, catalog.question_types)


@role_rule("kpis", "job-description")
def check_responsibilities(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """KPIs name responsibilities of the job description, in every variant."""
    for guide, tree in guides(role, "kpis", "job-description"):
        known = guide.job_description.responsibilities
        for key, kpi in guide.kpis.kpis.items():
            loc = ("kpis", "kpis", key, "responsibilities")
            yield from _check_list(role, tree, loc, kpi.responsibilities, known, "responsibility")


@role_rule("kpis", "role")
def check_targets(catalog: Catalog, role: Role, dates: Dates) -> Iterator[Problem]:
    """A KPI whose target is a fact names one that exists, and has no target of its own, in every variant."""
    for guide, tree in guides(role, "kpis", "role"):
        for key, kpi in guide.kpis.kpis.items():
            mark = locate(tree, ("kpis", "kpis", key, "target_fact"))
            if kpi.target_fact and kpi.target_fact not in guide.role.facts:
                yield missing_item(role, mark, "fact", kpi.target_fact, guide.role.facts)
            if kpi.target_fact and kpi.target:
                yield Problem(mark, f"'{key}' has both 'target' and 'target_fact'", "delete one of the two")
