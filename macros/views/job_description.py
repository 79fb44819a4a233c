"""Blocks of the job description, for the base and for variants with what differs marked."""

from typing import Any

from markupsafe import Markup

from macros import differences, placeholders
from macros.differences import LISTS, READ_AS_A_WHOLE, compare, reads_differently
from macros.variant import BASE, Variant
from macros.views.renderer import Renderer, block


def _compared(renderer: Renderer, role: str, variant: Variant) -> dict[str, Any]:
    """What the templates of a description need: both guides, their voices and the differences by list."""
    base, base_voice = renderer.guide(role)
    guide, voice = renderer.guide(role, variant)
    differs = reads_differently(placeholders.values(base), placeholders.values(guide, variant.level))
    lists = {
        name: compare(
            differences.items(base, name), differences.items(guide, name), differs if name in READ_AS_A_WHOLE else None
        )
        for name in LISTS
    }
    opening = [
        (*map(say, part.job_description.about), part.job_description.reports_to, part.job_description.works_with)
        for part, say in ((base, base_voice), (guide, voice))
    ]
    places = LISTS | {"opening": ("job-description",)}
    return {
        "base": base,
        "base_voice": base_voice,
        "guide": guide,
        "voice": voice,
        "lists": lists,
        "edit": lambda name, item: renderer.editing(role, *places[name], variant=variant)(item),
        "opening_differs": opening[0] != opening[1],
        "role": role,
    }


@block
def about_the_role(renderer: Renderer, role: str, **choices: str) -> Markup:
    """The opening of the advert."""
    return renderer.render("about_the_role.html", **_compared(renderer, role, Variant(**choices)))


@block
def responsibility_list(renderer: Renderer, role: str, **choices: str) -> Markup:
    """All responsibilities."""
    compared = _compared(renderer, role, Variant(**choices))
    return renderer.render(
        "description_list.html", key="responsibilities", items=compared["lists"]["responsibilities"], **compared
    )


@block
def requirement_list(renderer: Renderer, role: str, need: str, **choices: str) -> Markup:
    """The requirements that are must-have, or those that are nice-to-have."""
    compared = _compared(renderer, role, Variant(**choices))
    items = [difference for difference in compared["lists"]["requirements"] if difference.item.need == need]
    return renderer.render("description_list.html", key="requirements", items=items, **compared)


@block
def offer_list(renderer: Renderer, role: str, **choices: str) -> Markup:
    """What the employer offers."""
    compared = _compared(renderer, role, Variant(**choices))
    pay = compared["guide"].compensation
    level = choices.get("level") or compared["guide"].role.base_level
    return renderer.render(
        "offer_list.html",
        key="offer",
        items=compared["lists"]["offer"],
        pay_origin=pay.origin(level) if pay.national else None,
        **compared,
    )


@block
def compliance_notes(renderer: Renderer, role: str, **choices: str) -> Markup:
    """Rules of the trade, with how they show in an interview."""
    compared = _compared(renderer, role, Variant(**choices))
    return renderer.render("compliance_notes.html", items=compared["lists"]["compliance"], **compared)


@block
def changes_by(renderer: Renderer, role: str, axis: str) -> Markup:
    """What each choice on an axis changes, all lists of it, one choice below the other."""
    sections = []
    for chosen in renderer.role(role).ids[axis]:
        compared = _compared(renderer, role, Variant(**{axis: chosen}))
        changed = {name: [d for d in items if d.status != "same"] for name, items in compared["lists"].items()}
        sections.append(
            _section(renderer, role, axis, chosen) | compared | {"changed": {k: v for k, v in changed.items() if v}}
        )
    sections = [section for section in sections if section["changed"] or section["opening_differs"]]
    return renderer.render(
        "changes_by.html", sections=sections, role=role, axis=axis, varies=renderer.role(role).varies_by(axis)
    )


def _section(renderer: Renderer, role: str, axis: str, chosen: str) -> dict[str, Any]:
    """How a choice is named on a page that shows several; ids of its items start with `prefix`."""
    return {
        "id": chosen,
        "prefix": f"{chosen}-",
        "title": renderer.catalog.options(axis)[chosen].title,
        "overlay": renderer.role(role).overlay(axis, chosen),
    }


def _items_by(renderer: Renderer, role: str, axis: str, name: str) -> list[dict[str, Any]]:
    """For each choice on an axis, the items of one list that it changes."""
    sections = []
    for chosen in renderer.role(role).ids[axis]:
        compared = _compared(renderer, role, Variant(**{axis: chosen}))
        items = [difference for difference in compared["lists"][name] if difference.status != "same"]
        sections.append(_section(renderer, role, axis, chosen) | compared | {"items": items})
    return [section for section in sections if section["items"]]


def _by(renderer: Renderer, template: str, role: str, axis: str, name: str) -> Markup:
    sections = _items_by(renderer, role, axis, name)
    return renderer.render(template, sections=sections, role=role, varies=renderer.role(role).varies_by(axis))


@block
def questions_by(renderer: Renderer, role: str, axis: str) -> Markup:
    """The questions that each choice on an axis adds, changes or removes."""
    return _by(renderer, "questions_by.html", role, axis, "questions")


@block
def kpis_by(renderer: Renderer, role: str, axis: str) -> Markup:
    """The measures that each choice on an axis adds, changes or removes."""
    return _by(renderer, "kpis_by.html", role, axis, "kpis")


@block
def competencies_by(renderer: Renderer, role: str, axis: str) -> Markup:
    """The competencies that each choice on an axis adds or changes."""
    return _by(renderer, "competencies_by.html", role, axis, "competencies")


@block
def change_summary(renderer: Renderer, role: str, **choices: str) -> Markup:
    """What a variant changes against the base, counted and listed with links to each item."""
    variant = Variant(**choices)
    compared = _compared(renderer, role, variant)
    (axis, chosen), *_ = variant.choices
    changed = {name: [d for d in items if d.status != "same"] for name, items in compared["lists"].items()}
    return renderer.render(
        "change_summary.html",
        changed={name: items for name, items in changed.items() if items},
        on_this_page=("responsibilities", "requirements", "offer", "compliance", "questions", "kpis"),
        overlay=renderer.role(role).overlay(axis, chosen),
        **compared,
    )


@block
def variant_questions(renderer: Renderer, role: str, **choices: str) -> Markup:
    """The questions that a variant adds, changes or removes."""
    compared = _compared(renderer, role, Variant(**choices))
    items = [difference for difference in compared["lists"]["questions"] if difference.status != "same"]
    return renderer.render("variant_questions.html", items=items, **compared)


@block
def variant_kpis(renderer: Renderer, role: str, **choices: str) -> Markup:
    """The measures that a variant adds, changes or removes."""
    compared = _compared(renderer, role, Variant(**choices))
    items = [difference for difference in compared["lists"]["kpis"] if difference.status != "same"]
    return renderer.render("variant_kpis.html", items=items, **compared)


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
    """The occupation code of each scope, or of a role without scopes, by what the employer sells."""
    scopes = {renderer.catalog.scopes[key].title: Variant(scope=key) for key in renderer.role(role).ids["scope"]}
    rows = scopes or {renderer.guide(role)[0].role.title: BASE}
    codes = {title: renderer.guide(role, variant)[0].role.occupation_codes for title, variant in rows.items()}
    edit = {
        title: renderer.editing(role, "role", "occupation_codes", variant=variant)() for title, variant in rows.items()
    }
    return renderer.render(
        "occupation_codes.html",
        codes={title: code for title, code in codes.items() if code},
        by_scope=bool(scopes),
        by_offering=any(code and code.goods != code.services for code in codes.values()),
        edit=edit,
    )
