"""Blocks of the how-tos: the builder of search strings, the strings made ready for each role, the sources of a page."""

import re
from dataclasses import asdict, dataclass

from markupsafe import Markup

from macros.model.guide import Guide
from macros.text import boolean_search, inline
from macros.text.boolean_search import TARGETS, Search
from macros.text.html import script_text
from macros.text.titles import each_title
from macros.views.pages import FEW
from macros.views.renderer import Renderer, block

_REMARK = re.compile(r"\s*\([^()]*\)$")
"""What a title says to readers alone, such as “(existing clients)”."""

BUILDER = "how-to/boolean-search/"
"""The page of the builder, below the language."""


@block
def search_builder(renderer: Renderer) -> Markup:
    """The builder of search strings; needs a script, so that the strings made ready are beside it."""
    roles = {role: _offered(renderer.guide(role)[0]) for role in renderer.catalog.finished}
    places = [location.title.partition(",")[0] for location in renderer.catalog.locations.values()]
    targets = {name: asdict(target) for name, target in TARGETS.items()}
    data = {"roles": {role: asdict(offered) for role, offered in roles.items()}, "targets": targets}
    return renderer.render(
        "search_builder.html", roles=roles, places=places, targets=TARGETS, data=Markup(script_text(data))
    )


@dataclass(frozen=True)
class Offered:
    """What the builder offers for a role, under the names by which its script knows it."""

    title: str
    titles: list[str]
    skills: list[str]
    """Chosen at first, as is `leave_out`."""

    more: list[str]
    leave_out: list[str]


def _offered(guide: Guide) -> Offered:
    words = guide.hiring.search_words
    competencies = [competency.title for competency in guide.competencies.competencies.values()]
    return Offered(
        title=guide.role.title,
        titles=[
            *each_title(guide.role.title),
            *(one for title in guide.role.also_called for one in each_title(_REMARK.sub("", title))),
        ],
        skills=list(words.skills) if words else [],
        more=[] if words else competencies,
        leave_out=list(words.leave_out or ()) if words else [],
    )


@block
def ready_searches(renderer: Renderer) -> Markup:
    """A string for each role and target, by the rules of the builder; with many roles, where each has its own."""
    finished = renderer.catalog.finished
    if len(finished) > FEW:
        families = renderer.catalog.finished_families
        titles = {key: role.title for roles in families.values() for key, role in roles.items()}
        return renderer.render("searches_elsewhere.html", titles=titles)
    searches = {}
    for role in finished:
        offered = _offered(renderer.guide(role)[0])
        search = Search(tuple(offered.titles), any=tuple(offered.skills), leave_out=tuple(offered.leave_out))
        searches[role] = (offered.title, _ready(search))
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
