"""Blocks of an industry's and a work context's own page: what the choice changes in every role that has it."""

from collections.abc import Iterator

from markupsafe import Markup

from macros.catalog.differences import ON_VARIANT_PAGE
from macros.model.axes import FOLDERS
from macros.model.job_description import ComplianceNote
from macros.text import inline
from macros.text.placeholders import names_in
from macros.views.across_roles import Part, listing, parts_of
from macros.views.pages import sources_of
from macros.views.renderer import Renderer, Voice, block

OPEN = 6
"""How many roles a page shows with all that the choice changes in them; of more it shows that on demand."""

MANY = 12
"""With more roles than this, a page leads to what the choice changes in each of them instead of showing it."""

TITLES = 60
"""With more roles than this, the page only names them."""


@block
def choice_head(renderer: Renderer, axis: str, chosen: str, title: str) -> Markup:
    """The page's heading, which may hold the choice's name, and what the industry or context is."""
    option = renderer.catalog.options(axis)[chosen]
    return renderer.render(
        "choice_head.html",
        option=option,
        title=inline.plain(title, {axis: option.title}),
        below=_file(axis, chosen),
    )


def _file(axis: str, chosen: str) -> str:
    return f"{FOLDERS[axis]}/{chosen}.yml"


@block
def choice_cards(renderer: Renderer, axis: str) -> Markup:
    """A card for each choice on an axis, with what it is and how many roles have it."""
    cards = {
        f"{FOLDERS[axis]}/{key}/": (
            option,
            sum(bool(role.overlay(axis, key)) for role in renderer.catalog.roles.values()),
        )
        for key, option in renderer.catalog.options(axis).items()
    }
    return renderer.render("choice_cards.html", cards=cards)


@block
def choice_roles(renderer: Renderer, axis: str, chosen: str) -> Markup:
    """Every role beside the others: what is different there, and what that adds, changes and leaves out."""
    parts = parts_of(renderer, axis, chosen)
    families = {family: [part for part in parts if part.family == family] for family in [part.family for part in parts]}
    if len(parts) > TITLES:
        return renderer.render("choice_titles.html", families=families)
    return renderer.render(
        "choice_roles.html",
        families=families,
        many=len(parts) > OPEN,
        too_many=len(parts) > MANY,
        on_page=ON_VARIANT_PAGE,
        listed_below=_LISTED_BELOW,
    )


_LISTED_BELOW = ("compliance", "questions")
"""The lists of which a role's card names only what is left out, because the page shows the rest of them below."""


@block
def choice_notes(renderer: Renderer, axis: str, chosen: str) -> Markup:
    """The compliance notes that all roles share, each once, and those that only some roles have."""

    def words(note: ComplianceNote, say: Voice) -> tuple[str, Markup, Markup]:
        return note.label, say(note.text), say(note.in_interview)

    plain = Voice({}, renderer.guide_link)
    shared = dict(_shared_notes(renderer, axis, chosen))
    parts = parts_of(renderer, axis, chosen)
    own = listing(parts, "compliance", words, *(words(note, plain) for note in shared.values()))
    return renderer.render(
        "choice_notes.html",
        shared=shared,
        plain=plain,
        below=_file(axis, chosen),
        listing=own,
        many=len(parts) > OPEN,
        few=OPEN,
    )


def _shared_notes(renderer: Renderer, axis: str, chosen: str) -> Iterator[tuple[str, ComplianceNote]]:
    """The notes that the choice's own file says in full; a patch to what a role says shows with the role."""
    page = renderer.catalog.options(axis)[chosen].changes.get("job-description") or {}
    for key, note in (page.get("compliance") or {}).items():
        if note and ComplianceNote.model_fields.keys() <= note.keys():
            yield key, ComplianceNote.model_validate(note)


@block
def choice_questions(renderer: Renderer, axis: str, chosen: str) -> Markup:
    """The questions of the industry or context, each once with its roles and what it tests."""
    parts = parts_of(renderer, axis, chosen)
    asked = listing(parts, "questions", lambda question, say: say(question.ask))
    return renderer.render("choice_questions.html", listing=asked, many=len(parts) > OPEN, few=OPEN)


@block
def choice_kpis(renderer: Renderer, axis: str, chosen: str) -> Markup:
    """The measures of the industry or context, each once with its roles and its definition."""
    parts = parts_of(renderer, axis, chosen)
    measures = listing(parts, "kpis", lambda kpi, say: (kpi.title, say(kpi.definition)))
    return renderer.render("choice_kpis.html", listing=measures, many=len(parts) > OPEN, few=OPEN)


@block
def choice_sources(renderer: Renderer, axis: str, chosen: str) -> Markup:
    """Where the figures in the texts of the page come from, role by role, or where each of too many roles says it."""
    parts = parts_of(renderer, axis, chosen)
    used = [(part, names) for part in parts if (names := set(_figures(part)))]
    too_many = len(parts) > MANY
    origins = [] if too_many else [(part, sources_of(renderer, part.role, part.variant, names)) for part, names in used]
    return renderer.render(
        "choice_sources.html", origins=origins, many=len(parts) > OPEN, elsewhere=bool(used) and too_many
    )


def _figures(part: Part) -> Iterator[str]:
    """The figures that the page shows of a role: those that the choice changes, and those in the texts."""
    yield from (difference.id for difference in part.new("facts"))
    shown = [part.overlay.summary]
    shown += [text for d in part.new("compliance") for text in (d.item.text, d.item.in_interview)]
    shown += [d.item.ask for d in part.new("questions")] + [d.item.definition for d in part.new("kpis")]
    for text in shown:
        yield from names_in(text)
