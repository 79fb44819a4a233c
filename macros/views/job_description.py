"""Blocks of the job description, for the base and for variants with what differs marked."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from typing import Any

from markupsafe import Markup

from macros.catalog.differences import ON_VARIANT_PAGE, Difference
from macros.catalog.occupations import occupation_codes as codes_by_scope
from macros.catalog.offered import offered
from macros.catalog.variants import Variant
from macros.model.guide import Guide
from macros.model.kinds import RequirementKind
from macros.model.kpis import Kpi
from macros.model.occupation import OccupationCode
from macros.model.provenance import Provenance
from macros.model.shared import Overlay
from macros.places.keywords import KEYWORDS
from macros.views.renderer import Renderer, block
from macros.views.sections import Section, Sections
from macros.views.variant_differences import VariantDifferences, compared
from macros.views.work import context_of


@block
def about_the_role(renderer: Renderer, role: str, **choices: str) -> Markup:
    """The description’s opening, with what its level is called elsewhere: who applies for a grade looks for that."""
    found = compared(renderer, role, Variant(**choices))
    level = choices.get("level") or found.guide.role.base_level
    known = renderer.catalog.levels_of(role)[level].known_as
    return renderer.render("about_the_role.html", known=known, **found.context())


@block
def responsibility_list(renderer: Renderer, role: str, **choices: str) -> Markup:
    """All responsibilities."""
    found = compared(renderer, role, Variant(**choices))
    return renderer.render(
        "description_list.html",
        items=found.lists["responsibilities"],
        item=partial(_item, found, "responsibilities"),
    )


@block
def requirements_by_kind(renderer: Renderer, role: str, **choices: str) -> Sections:
    """All requirements, a section for each kind that the role has, in the order of the data."""
    found = compared(renderer, role, Variant(**choices))
    return Sections.of(
        *(
            Section(key, kind.title, _requirements(found, key, kind))
            for key, kind in renderer.catalog.requirement_kinds.items()
        )
    )


def _requirements(found: VariantDifferences, key: str, kind: RequirementKind) -> Markup:
    return found.renderer.render(
        "description_list.html",
        items=[difference for difference in found.lists["requirements"] if difference.item.need == key],
        item=partial(_item, found, "requirements"),
        kind=key,
        explanation=kind.explanation and found.voice(kind.explanation),
    )


def _item(found: VariantDifferences, key: str, difference: Difference[Any]) -> Markup:
    """An item of a list; one that is the base's is the same on the pages of many variants."""
    item = difference.item
    read = (key, difference.id, item.label, found.voice(item.text), found.edit(key, difference.id), found.is_variant)
    return found.renderer.part(
        "_difference.html",
        lambda: {**found.context(), "key": key, "difference": difference},
        read if difference.status == "same" else None,
    )


@block
def offer_list(renderer: Renderer, role: str, **choices: str) -> Markup:
    """What the employer offers."""
    found = compared(renderer, role, Variant(**choices))
    pay = found.guide.compensation
    level = choices.get("level") or found.guide.role.base_level
    return renderer.render(
        "offer_list.html",
        item=partial(_item, found, "offer"),
        items=found.lists["offer"],
        pay_origin=pay.origin(level) if pay.national else None,
        **found.context(),
    )


@block
def compliance_notes(renderer: Renderer, role: str, **choices: str) -> Markup:
    """Rules of the trade, with how they show in an interview."""
    found = compared(renderer, role, Variant(**choices))
    return renderer.render("compliance_notes.html", items=found.lists["compliance"], **found.context())


@dataclass(frozen=True)
class CodeRow:
    """The codes of one classification, for a scope or for the whole role."""

    title: str
    system: str
    codes: list[OccupationCode]
    edit: str

    def cell(self, covers: str | None) -> str:
        """The codes that cover something; one that says nothing covers it too. All, with what they cover, for None."""
        if covers is None:
            return ", ".join(f"{code.code} ({code.covers})" if code.covers else code.code for code in self.codes)
        return ", ".join(code.code for code in self.codes if code.covers in (covers, None))

    @property
    def covers(self) -> dict[str, None]:
        """What its codes cover that say it."""
        return dict.fromkeys(code.covers for code in self.codes if code.covers)


@dataclass(frozen=True)
class ChoiceSection:
    """What one choice on an axis changes, on a page that shows several."""

    id: str
    title: str
    overlay: Overlay | None
    found: VariantDifferences
    excluded: Mapping[str, str] = field(default_factory=dict)
    """What it is never combined with: title to reason."""
    items: list[Difference[Any]] = field(default_factory=list)
    """Of the one list that the page is about; empty where it is about all."""

    @property
    def work(self) -> Mapping[str, Any]:
        """How the work is arranged, as the template of the job in short shows it."""
        return context_of(self.found)

    @property
    def prefix(self) -> str:
        """What ids of its items start with."""
        return f"{self.id}-"


def _sections(renderer: Renderer, role: str, axis: str, name: str = "") -> Iterator[ChoiceSection]:
    """A section for each choice on an axis, with the changed items of the list `name`."""
    for chosen in renderer.role(role).ids[axis]:
        found = compared(renderer, role, Variant(**{axis: chosen}))
        title, overlay = renderer.catalog.options(axis, role)[chosen].title, renderer.role(role).overlay(axis, chosen)
        excluded = _excluded(renderer, role, axis, chosen)
        yield ChoiceSection(chosen, title, overlay, found, excluded, found.changed.get(name, []))


def _excluded(renderer: Renderer, role: str, axis: str, chosen: str) -> dict[str, str]:
    """The titles of the choices that are never combined with one, each with the reason."""
    found = renderer.role(role).not_with(axis, chosen)
    return {renderer.catalog.options(other, role)[name].title: why for other, name, why in found}


@block
def changes_by(renderer: Renderer, role: str, axis: str) -> Markup:
    """What each choice on an axis changes, all lists of it, folded, and the ways to the whole text of each."""
    sections = [one for one in _sections(renderer, role, axis) if one.found.differs]
    return renderer.render(
        "changes_by.html",
        sections=sections,
        posted=_posted(renderer, role, axis),
        role=role,
        axis=axis,
        varies=renderer.role(role).varies_by(axis),
    )


def _posted(renderer: Renderer, role: str, axis: str) -> dict[str, str]:
    """The choices on an axis of which the posting builder has a text of its own, id to title."""
    if role not in renderer.catalog.finished:
        return {}
    base = renderer.guide(role)[0].role.base_level
    return {chosen: title for chosen, title in offered(renderer.catalog, role)[axis].items() if chosen != base}


@block
def items_by(renderer: Renderer, role: str, name: str, axis: str) -> Markup:
    """The items of one list (questions, kpis or competencies) that each choice on an axis adds, changes or removes."""
    sections = [one for one in _sections(renderer, role, axis, name) if one.items]
    varies = renderer.role(role).varies_by(axis)
    targets = chain.from_iterable(_targets(one.found.guide, one.items) for one in sections) if name == "kpis" else ()
    told = renderer.shown.common(targets)
    return renderer.render("items_by.html", listed=name, sections=sections, role=role, varies=varies, told=told)


def _targets(guide: Guide, items: Iterable[Difference[Any]]) -> Iterator[Provenance]:
    """The targets of the measures that a choice adds or changes."""
    for difference in items:
        kpi: Kpi = difference.item
        target = kpi.target or guide.role.facts.get(kpi.target_fact or "")
        if target and difference.status != "removed":
            yield target


@block
def change_summary(renderer: Renderer, role: str, **choices: str) -> Markup:
    """What a variant changes against the base, counted and listed with links to each item."""
    variant = Variant(**choices)
    found = compared(renderer, role, variant)
    (axis, chosen), *_ = variant.choices
    return renderer.render(
        "change_summary.html",
        on_this_page=ON_VARIANT_PAGE,
        found=found,
        overlay=renderer.role(role).overlay(axis, chosen),
        excluded=_excluded(renderer, role, axis, chosen),
        **found.context(),
    )


@block
def variant_questions(renderer: Renderer, role: str, **choices: str) -> Markup:
    """The questions that a variant adds, changes or removes."""
    found = compared(renderer, role, Variant(**choices))
    return renderer.render("variant_questions.html", items=found.changed.get("questions", []), **found.context())


@block
def variant_kpis(renderer: Renderer, role: str, **choices: str) -> Markup:
    """The measures that a variant adds, changes or removes."""
    found = compared(renderer, role, Variant(**choices))
    items = found.changed.get("kpis", [])
    told = renderer.shown.common(_targets(found.guide, items))
    return renderer.render("variant_kpis.html", items=items, told=told, **found.context())


@block
def wording_notes(renderer: Renderer, role: str) -> Markup:
    """Requirements whose usual wording can discriminate, with what we publish instead and why."""
    guide, voice = renderer.guide(role)
    items = {k: r for k, r in guide.job_description.requirements.items() if r.risk}
    return renderer.render(
        "wording_notes.html", items=items, edit=renderer.editing(role, "job-description", "requirements"), voice=voice
    )


@block
def occupation_codes(renderer: Renderer, role: str) -> Markup:
    """The occupation codes of each scope, or of a role without scopes: by classification, and by what they cover.

    What they cover has columns where it tells codes of one classification apart, and is said beside a code elsewhere.
    """
    found = codes_by_scope(renderer.role(role))
    systems = list(dict.fromkeys(code.system for codes in found.values() for code in codes))
    title = renderer.guide(role)[0].role.title
    rows = [
        CodeRow(
            renderer.catalog.scopes[scope].title if scope else title,
            system,
            [code for code in codes if code.system == system],
            renderer.editing(role, "role", "occupation_codes", variant=Variant(scope=scope))(),
        )
        for scope, codes in found.items()
        for system in dict.fromkeys(code.system for code in codes)
    ]
    are_told_apart = any(len(row.covers) > 1 for row in rows)
    return renderer.render(
        "occupation_codes.html",
        rows=rows,
        by_scope="" not in found,
        systems={system: renderer.language.say(KEYWORDS[system]) for system in systems},
        covers=list(dict.fromkeys(chain.from_iterable(row.covers for row in rows))) if are_told_apart else [],
        sources=list(dict.fromkeys(code.source for row in rows for code in row.codes)),
    )
