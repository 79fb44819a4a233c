"""Blocks of the how-tos: the builder of search strings, the strings made ready for each role, the sources of a page."""

import re
from dataclasses import asdict
from typing import Any

from markupsafe import Markup

from macros.model.guide import Guide
from macros.text import boolean_search, inline
from macros.text.boolean_search import TARGETS, Search
from macros.text.html import script_text
from macros.views.pages import FEW
from macros.views.renderer import Renderer, block

_REMARK = re.compile(r"\s*\([^()]*\)$")
"""What a title says to readers alone, such as “(existing clients)”."""

BUILDER = "how-to/boolean-search/"
"""The page of the builder, below the language."""


@block
def search_builder(renderer: Renderer) -> Markup:
    """The builder of search strings; needs a script, so that the strings made ready stand beside it."""
    roles = {role: _words(renderer.guide(role)[0]) for role in renderer.catalog.finished}
    places = [metro.title.partition(",")[0] for metro in renderer.catalog.metros.values()]
    targets = {name: asdict(target) for name, target in TARGETS.items()}
    data = {"roles": roles, "targets": targets}
    return renderer.render(
        "search_builder.html", roles=roles, places=places, targets=TARGETS, data=Markup(script_text(data))
    )


def _words(guide: Guide) -> dict[str, Any]:
    """What the builder offers for a role. `skills` and `leave_out` are chosen at first, `more` is not."""
    words = guide.hiring.search_words
    competencies = [competency.title for competency in guide.competencies.competencies.values()]
    return {
        "title": guide.role.title,
        "titles": [_REMARK.sub("", title) for title in (guide.role.title, *guide.role.also_called)],
        "skills": list(words.skills) if words else [],
        "more": [] if words else competencies,
        "leave_out": list(words.leave_out or ()) if words else [],
    }


@block
def ready_searches(renderer: Renderer) -> Markup:
    """For each role a string for each target, by the rules of the builder; with many roles, where each has its own."""
    finished = renderer.catalog.finished
    if len(finished) > FEW:
        families = renderer.catalog.finished_families
        titles = {key: role.title for roles in families.values() for key, role in roles.items()}
        return renderer.render("searches_elsewhere.html", titles=titles)
    searches = {}
    for role in finished:
        words = _words(renderer.guide(role)[0])
        search = Search(tuple(words["titles"]), any=tuple(words["skills"]), leave_out=tuple(words["leave_out"]))
        searches[role] = (words["title"], _ready(search))
    return renderer.render("ready_searches.html", searches=searches)


def _ready(search: Search) -> dict[str, tuple[str, str]]:
    """Target to the string and the address at which it opens."""
    ready = {}
    for name, target in TARGETS.items():
        query = boolean_search.written(boolean_search.fitting(search, target), target)
        ready[name] = (query, boolean_search.address(query, target))
    return ready


@block
def builder_link(renderer: Renderer, role: str) -> Markup:
    """From a guide, unless it is a draft, to the builder with the role chosen; without a script to its strings."""
    if role not in renderer.catalog.finished:
        return Markup()
    guide, _ = renderer.guide(role)
    return renderer.render("builder_link.html", address=renderer.link(f"{BUILDER}#{role}"), title=guide.role.title)


@block
def page_sources(renderer: Renderer, *ids: str) -> Markup:
    """The sources that a page cites, each with its publisher and the day on which it was read."""
    return renderer.render("page_sources.html", ids=ids, say=lambda text: inline.render(text, {}, renderer.guide_link))
