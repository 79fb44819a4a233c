"""Blocks that any page may use: its head, its sources, the lists of roles."""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from macros import inline
from macros.catalog import FOLDERS, Role
from macros.kinds import model_of
from macros.model.provenance import distinct
from macros.model.role import RolePage
from macros.placeholders import metro_of, names_in
from macros.texts import texts
from macros.variant import Variant
from macros.views.renderer import Renderer, block


@block
def page_head(renderer: Renderer, title: str, lead: str = "", role: str = "", **choices: str) -> Markup:
    """The page's heading, with the role above it and one sentence below it.

    `title` and `lead` come from the page's front matter; the title may hold `{role}` and the names of `choices`.
    The page of a variant leads to what its industry or context changes in all roles.
    """
    if not role:
        title = inline.plain(title, choices)
        return renderer.render("page_head.html", title=title, lead=lead, kicker="", role="", across={})
    guide, voice = renderer.guide(role)
    chosen = {axis: renderer.catalog.options(axis)[key].title for axis, key in choices.items()}
    title = inline.plain(title, {**voice.values, **chosen})
    across = {f"{FOLDERS[axis]}/{key}/": chosen[axis] for axis, key in choices.items()}
    return renderer.render("page_head.html", title=title, lead=lead, kicker=guide.role.title, role=role, across=across)


@block
def role_cards(renderer: Renderer) -> Markup:
    """Every role by family, with the planned ones."""
    catalog = renderer.catalog
    families = {
        family: {key: role for key, role in _roles(renderer) if role.family == family}
        for family in catalog.settings.families
    }
    return renderer.render(
        "role_cards.html",
        families={key: (catalog.settings.families[key], roles) for key, roles in families.items() if roles},
        planned=catalog.settings.planned_roles,
        voices={key: renderer.guide(key)[1] for key in catalog.roles},
    )


def _roles(renderer: Renderer) -> Iterator[tuple[str, RolePage]]:
    for key in renderer.catalog.roles:
        yield key, renderer.guide(key)[0].role


@block
def role_links(renderer: Renderer, section: str) -> Markup:
    """Links to one page of every guide, for the ways in on the home page."""
    roles = {key: guide.role.title for key in renderer.catalog.roles for guide in [renderer.guide(key)[0]]}
    return renderer.render("role_links.html", roles=roles, section=section)


@block
def figure_sources(renderer: Renderer, role: str, page: str, **choices: str) -> Markup:
    """Where every figure in the texts of a page comes from: each fact that they use, and the page's own sources."""
    variant = Variant(**choices)
    used = _facts_used(renderer.role(role), variant, pages_shown(page))
    return renderer.render("figure_sources.html", **sources_of(renderer, role, variant, used))


def sources_of(renderer: Renderer, role: str, variant: Variant, used: set[str]) -> dict[str, Any]:
    """What `figure_sources.html` needs to tell where the figures come from that texts use under these names."""
    guide, voice = renderer.guide(role, variant)
    facts = {name: fact for name, fact in guide.role.facts.items() if name in used}
    metros = [metro for metro in map(metro_of, sorted(used)) if metro is not None]
    pay = distinct(guide.compensation.source(metro) for metro in metros)
    origins = [*facts.values(), *pay]
    return {
        "facts": facts,
        "pay": pay,
        "edit": renderer.editing(role, "role", "facts", variant=variant),
        "cited": list(dict.fromkeys(origin.source for origin in origins if origin.source)),
        "voice": voice,
    }


VARIANT_PAGE = "variant"


def pages_shown(page: str) -> tuple[str, ...]:
    """The data pages that a page of the site shows."""
    return ("job-description", "interview", "kpis") if page == VARIANT_PAGE else (page,)


def _facts_used(role: Role, variant: Variant, pages: tuple[str, ...]) -> set[str]:
    tree = role.tree(variant)
    return {
        name
        for page in pages
        for found in texts(model_of(f"roles/{role.id}/{page}.yml"), tree[page])
        for name in names_in(found.text)
    }


@block
def search_button(renderer: Renderer) -> Markup:
    """A large button that opens the site's search."""
    return renderer.render("search_button.html")


@block
def copy_button(renderer: Renderer, target: str) -> Markup:
    """A button that copies the text of the element with the id `target`."""
    return renderer.render("copy_button.html", target=target)


@block
def print_button(renderer: Renderer) -> Markup:
    """A button that prints the page."""
    return renderer.render("print_button.html")
