"""The headings under which a reader finds a place: pages of a guide, and files that all roles share."""

from macros.model.guide import PAGE_KINDS
from macros.model.messages import N_, NP_
from macros.places.place import Place
from macros.text.language import Language

PAGE_TITLES = {stem: kind.title for stem, kind in PAGE_KINDS.items()} | {
    "": N_("Whole guide"),
    "handbook": N_("Handbook"),
    "locations": NP_("of work", "Locations"),
    "jurisdictions": N_("Posting rules"),
    "industries": N_("Industries"),
    "contexts": N_("Work contexts"),
    "scopes": NP_("of a role", "Scopes"),
    "levels": NP_("career", "Levels"),
    "ladders": NP_("career", "Ladders"),
    "requirement-kinds": N_("Kinds of requirements"),
    "question-types": N_("Types of questions"),
    "rating-scales": N_("Rating scales"),
    "glossary": N_("Glossary"),
    "library": N_("Library"),
    "sources": NP_("of a figure", "Sources"),
    "inclusive-language": N_("Inclusive language"),
}
"""Page of a role, or file or folder that all roles share, to its title, in the order of a report."""

ALL_ROLES = N_("All roles")


def page_title(place: Place, language: Language) -> str:
    """The page of a place; a page that today's guide does not have is called by its file."""
    title = PAGE_TITLES.get(place.page)
    return language.say(title) if title else place.page


def role_title(place: Place, language: Language) -> str:
    """The role of a place, or that it belongs to all of them."""
    return place.role_title or language.say(ALL_ROLES)
