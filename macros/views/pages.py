"""Blocks that any page may use: its head, its sources, the lists of roles."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from markupsafe import Markup

from macros.catalog.variants import BASE, Variant
from macros.model.axes import FOLDERS
from macros.model.compensation import Compensation
from macros.model.messages import N_
from macros.model.provenance import Provenance
from macros.model.role import Fact
from macros.text import inline
from macros.text.placeholders import location_of
from macros.views.renderer import Renderer, Voice, block
from macros.views.used_facts import facts_used, pages_shown


@block
def page_head(renderer: Renderer, title: str, lead: str = "", role: str = "", **choices: str) -> Markup:
    """The page's heading, with the role above it and one sentence below it.

    `title` and `lead` come from the page's front matter; the title may hold `{role}` and the names of `choices`.
    The page of a variant leads to what its industry or context changes in all roles.
    """
    if not role:
        families = renderer.catalog.settings.family_titles
        named = {key: families[value] if key == "family" else value for key, value in choices.items()}
        title = inline.plain(title, named)
        return renderer.render("page_head.html", title=title, lead=lead, kicker="", role="", draft=False, across={})
    guide, voice = renderer.guide(role)
    chosen = {axis: renderer.catalog.options(axis, role)[key].title for axis, key in choices.items()}
    return renderer.render(
        "page_head.html",
        title=inline.plain(title, {**voice.values, **chosen}),
        lead=lead,
        kicker=guide.role.title,
        role=role,
        draft=renderer.catalog.is_draft(role, choices),
        across={f"{FOLDERS[axis]}/{key}/": chosen[axis] for axis, key in choices.items()},
    )


@block
def role_cards(renderer: Renderer) -> Markup:
    """Every role by family, with the planned ones."""
    catalog = renderer.catalog
    planned = catalog.settings.planned_roles
    return renderer.render(
        "role_cards.html",
        families=catalog.families,
        names=catalog.settings.family_titles,
        planned={key: title for key, title in planned.items() if key not in catalog.roles},
        say=partial(_said, renderer),
        family_page=family_page,
    )


@block
def family_cards(renderer: Renderer, family: str) -> Markup:
    """The roles of one family."""
    return renderer.render("family_cards.html", roles=renderer.catalog.families[family], say=partial(_said, renderer))


@block
def role_choice(renderer: Renderer) -> Markup:
    """The choice of a role that the tasks of the page then lead to; with more than a reader looks through, a list."""
    catalog = renderer.catalog
    return renderer.render(
        "role_choice.html",
        families=catalog.families,
        names=catalog.settings.family_titles,
        family_page=family_page,
        several=len(catalog.roles) > 1,
        many=len(catalog.roles) > FEW,
    )


@block
def way_in(renderer: Renderer, page: str) -> Markup:
    """Lets the heading of a task lead to a page of the guide of the role that is chosen above."""
    return renderer.render("way_in.html", page=page)


def _said(renderer: Renderer, role: str, text: str) -> Markup:
    """A text of a role's guide."""
    return renderer.guide(role)[1](text)


def family_page(family: str) -> str:
    """The address of a family's page below the language."""
    return f"roles/families/{family}/"


FEW = 12
"""How many roles a list on a page that is about something else names."""


@block
def role_links(renderer: Renderer, section: str) -> Markup:
    """Links to one page of every guide; with many roles, to the list of them."""
    titles = {key: role.title for roles in renderer.catalog.families.values() for key, role in roles.items()}
    return renderer.render("role_links.html", roles=titles if len(titles) <= FEW else {}, section=section)


@block
def figure_sources(renderer: Renderer, role: str, page: str, **choices: str) -> Markup:
    """Where every figure in the texts of a page comes from: each fact that they use, and the page's own sources."""
    variant = Variant(**choices)
    used = facts_used(renderer.role(role), variant, pages_shown(page))
    told = () if page == _DESCRIBING else described(renderer, role)
    found = sources_of(renderer, role, variant, used)
    return renderer.render("figure_sources.html", **vars(found), role=role, told=told)


_DESCRIBING = "compensation"
"""The page of a guide that says of a source what there is to say; the others link to it."""


def described(renderer: Renderer, role: str) -> Sequence[str]:
    """The sources that the page on pay describes."""
    guide, _ = renderer.guide(role)
    used = facts_used(renderer.role(role), BASE, pages_shown(_DESCRIBING))
    return _cited([fact for name, fact in guide.role.facts.items() if name in used] + _paid(guide.compensation, used))


@dataclass(frozen=True)
class FigureSources:
    """Where the figures come from that texts use."""

    facts: Mapping[str, Fact]
    pay: Sequence[Provenance]
    """Of the pay that texts name, each origin once."""

    edit: Callable[..., str]
    """The address to edit a fact, by its id."""

    cited: Sequence[str]
    """Ids of the sources, each once."""

    voice: Voice


def sources_of(renderer: Renderer, role: str, variant: Variant, used: set[str]) -> FigureSources:
    """Where the figures come from that texts use under these names."""
    guide, voice = renderer.guide(role, variant)
    facts = {name: fact for name, fact in guide.role.facts.items() if name in used}
    paid = renderer.shown.origins(_paid(guide.compensation, used))
    cited = _cited([*facts.values(), *paid])
    return FigureSources(facts, paid, renderer.editing(role, "role", "facts", variant=variant), cited, voice)


def _paid(pay: Compensation, used: set[str]) -> list[Provenance]:
    """The origins of the pay that texts use under these names."""
    places = (location_of(name, pay.locations) for name in sorted(used))
    return [pay.source(location) for location in places if location is not None]


def _cited(origins: Iterable[Provenance]) -> list[str]:
    """Ids of their sources, each once."""
    return list(dict.fromkeys(origin.source for origin in origins if origin.source))


@block
def search_button(renderer: Renderer) -> Markup:
    """A large button that opens the site's search."""
    return renderer.render("search_button.html")


@block
def key_choice(renderer: Renderer) -> Markup:
    """The switch of the key that opens the search."""
    return renderer.render("key_choice.html")


@block
def copy_button(renderer: Renderer, target: str, label: str = "") -> Markup:
    """A button that copies the text of the element with the id `target`; without a label it is the description."""
    return renderer.render("copy_button.html", target=target, label=label)


@block
def print_button(renderer: Renderer) -> Markup:
    """A button that prints the page."""
    return renderer.render("print_button.html")


# Translators: at the head of pages about pay, postings, interviews and law; the country is a name alone, as in a list.
_OF_A_COUNTRY = N_(
    "Pay, law, and customs on this page are those of: {country}. They say nothing about pay or law elsewhere."
)


@block
def country_notice(renderer: Renderer) -> Markup:
    """Whose pay and law a page speaks of, for readers of other languages, who mostly work elsewhere."""
    language, country = renderer.language, renderer.catalog.settings.country
    if not language.is_translated or not country:
        return Markup()
    words = language.say(_OF_A_COUNTRY, country=language.country(country))
    return renderer.render("country_notice.html", words=words)
