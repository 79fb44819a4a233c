"""Blocks of a guide's first page."""

from functools import partial
from typing import Any

from markupsafe import Markup

from macros.catalog.variants import Variant
from macros.model.axes import FOLDERS
from macros.model.guide import PAGE_KINDS
from macros.model.messages import Message
from macros.model.provenance import Provenance
from macros.model.role import RolePage
from macros.places.vocabulary import FIELDS, FILES
from macros.text.addresses import OVERVIEW
from macros.views.renderer import Renderer, block
from macros.views.role_comparison import comparing

_NAMED = {"posting": "JobDescription.posting"}
"""The key of the data that names a page, where it is not the same."""


@block
def overview_head(renderer: Renderer, role: str) -> Markup:
    """The guide's title, the role in one sentence, its other titles, edition and author line."""
    guide, voice = renderer.guide(role)
    family = renderer.catalog.settings.family_titles[guide.role.family]
    return renderer.render(
        "overview_head.html",
        guide=guide,
        edit=renderer.editing(role, "role"),
        family=family,
        draft=renderer.catalog.is_draft(role, {}),
        voice=voice,
    )


@block
def at_a_glance(renderer: Renderer, role: str) -> Markup:
    """The figures that tell the role's size, each with what it counts, and national pay."""
    guide, _ = renderer.guide(role)
    facts = {name: guide.role.facts[name] for name in guide.role.at_a_glance}
    pay = guide.compensation
    if not facts and not pay.national:
        return Markup()
    origins = renderer.shown.origins([*facts.values(), *([pay.figures] if pay.figures else [])])
    return renderer.render(
        "at_a_glance.html",
        facts=facts,
        pay=pay,
        amounts=pay.at(guide.role.base_level) if pay.national else None,
        origins=origins,
        edit=renderer.editing(role),
        role=role,
    )


@block
def promises(renderer: Renderer, role: str) -> Markup:
    """A card for each promise, called by the page that keeps it, or by what the section of this page is about."""
    guide, voice = renderer.guide(role)
    return renderer.render(
        "promises.html",
        promises=guide.role.promises,
        titles={key: renderer.language.say(_title(one.section)) for key, one in guide.role.promises.items()},
        edit=renderer.editing(role, "role", "promises"),
        role=role,
        voice=voice,
    )


def _title(section: str) -> Message:
    """What a section's page is called; pages of choices, and sections of the overview, are called by what they hold."""
    page, _, part = section.partition("#")
    if page in PAGE_KINDS:
        return PAGE_KINDS[page].title
    name = part if page == OVERVIEW else page.partition("/")[0]
    word = FILES.get(name) or FIELDS.get(_NAMED.get(name, name.replace("-", "_")))
    return (word and word.words) or PAGE_KINDS["role"].title


@block
def career_ladder(renderer: Renderer, role: str) -> Markup:
    """Each level with its scope, portfolio, expectations and pay. Facts and pay are the level's own."""
    steps: list[dict[str, Any]] = []
    origins: list[Provenance] = []
    ladder = renderer.catalog.ladder_of(role)
    levels = renderer.catalog.levels_of(role)
    for level in renderer.role(role).ids["level"]:
        guide, voice = renderer.guide(role, Variant(level=level))
        facts = [guide.role.facts[name] for name in guide.role.ladder_facts]
        pay = guide.compensation
        origin = pay.origin(level) if pay.national else None
        origins += [*facts, *([origin] if origin else [])]
        steps.append(
            {
                "id": level,
                "step": guide.role.ladder[level],
                "level": levels[level],
                "say": voice,
                "facts": facts,
                "pay": pay.at(level) if pay.national else None,
                "pay_origin": origin,
                "is_base": level == guide.role.base_level,
            }
        )
    return renderer.render(
        "career_ladder.html",
        ladder=renderer.catalog.ladders.get(ladder),
        steps=steps,
        origins=renderer.shown.origins(origins),
        compensation=renderer.guide(role)[0].compensation,
        edit=renderer.editing(role, "role", "ladder"),
        edit_names=partial(renderer.edit_file, *((f"ladders/{ladder}.yml", "levels") if ladder else ("levels.yml",))),
        role=role,
    )


@block
def choices(renderer: Renderer, role: str, axis: str) -> Markup:
    """Links to the pages of an axis (context or industry), each with what is different there."""
    chosen = renderer.role(role)
    options = {key: (renderer.catalog.options(axis, role)[key], chosen.overlay(axis, key)) for key in chosen.ids[axis]}
    _, voice = renderer.guide(role)
    return renderer.render("choices.html", role=role, folder=FOLDERS[axis], options=options, voice=voice)


@block
def related_roles(renderer: Renderer, role: str) -> Markup:
    """Related roles and how they differ; a link to a guide that exists, and to both compared but for drafts."""
    guide, voice = renderer.guide(role)
    written = {key: other.page(RolePage).title for key, other in renderer.catalog.roles.items()}
    finished = renderer.catalog.finished
    neighbors = [key for key in guide.role.related if key in finished] if role in finished else []
    return renderer.render(
        "related_roles.html",
        related=guide.role.related,
        titles=renderer.catalog.settings.planned_roles | written,
        written=written,
        comparison=comparing(role, *neighbors[:3]) if role in finished else "",
        compared={key: comparing(role, key) for key in neighbors},
        edit=renderer.editing(role, "role", "related"),
        voice=voice,
    )
