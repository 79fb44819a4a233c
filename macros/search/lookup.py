"""What a browser knows of the handbook before it asks the index: pages, and the words that lead to them."""

from collections.abc import Iterator, Mapping
from typing import Any

from macros.catalog.catalog import Catalog
from macros.model.axes import AXES, FOLDERS
from macros.model.guide import PAGE_KINDS
from macros.model.location import Location
from macros.model.messages import N_
from macros.model.role import RolePage
from macros.search.forms import forms_of
from macros.search.pages import HOW_TO, POSTING, FoundPage, words
from macros.text.language import Language
from macros.text.titles import each_title

_OTHER_KINDS = {
    POSTING: N_("Job posting"),
    FOLDERS["industry"]: N_("Industries"),
    FOLDERS["context"]: N_("Contexts"),
    HOW_TO: N_("How-tos"),
}

# Translators: words without a meaning of their own, as people type them in a question to a search; separated by commas.
_SMALL_WORDS = N_(
    "a, about, an, and, are, as, at, be, by, can, do, does, for, from, give, has, have, how, i, in, is, it, me, my, of,"
    " on, or, our, should, that, the, their, them, there, these, they, this, to, us, was, we, what, when, where, which,"
    " who, why, will, with, you, your"
)


class Lookup:
    """What is known of roles, choices, places and words; pages are added as they are made."""

    def __init__(self, catalog: Catalog, language: Language) -> None:
        self._catalog = catalog
        self._language = language
        self._pages: dict[str, list[Any]] = {}
        self._kind_words: dict[str, tuple[str, ...]] = {}

    def add(self, page: FoundPage) -> None:
        """Take a page. What is said of a page of a guide is said of all of its kind."""
        if page.role and not page.choice:
            self._kind_words[page.kind] = page.words
        own = () if page.role else page.words
        terms = self._terms_in(page) if page.role and not page.choice else []
        more = [list(own), terms] if terms else [list(own)] if own else []
        self._pages[page.address] = [page.title, page.role, page.kind, page.choice, *more]

    def _terms_in(self, page: FoundPage) -> list[str]:
        """The terms of the glossary that are headings of a page: it says more of them than the glossary."""
        terms = self._catalog.glossary.terms.values() if self._catalog.glossary else ()
        headings = {section.title.casefold() for section in page.sections}
        found = ([*term.wordings()] for term in terms)
        return [wordings[0] for wordings in found if not headings.isdisjoint(map(str.casefold, wordings))]

    def found(self, fragments: Mapping[str, str]) -> dict[str, Any]:
        """All of it as JSON has it, pages in the order of their kinds.

        `fragments` are the names that the index gives pages, by address.
        """
        catalog, kinds = self._catalog, list(self._kinds())
        pages = [[fragments[at], at, *page] for at, page in self._pages.items() if at in fragments]
        return {
            "pages": sorted(pages, key=lambda page: kinds.index(page[4]) if page[4] in kinds else len(kinds)),
            "roles": [
                {
                    "id": key,
                    "title": page.title,
                    "words": [*page.titles, *(one for title in page.titles for one in each_title(title))],
                }
                for key, role in catalog.roles.items()
                for page in [role.page(RolePage)]
            ],
            "kinds": [
                {"id": key, "title": title, "words": [title, *self._kind_words.get(key, ())]}
                for key, title in self._kinds().items()
            ],
            "choices": [
                {"id": key, "title": option.title, "words": [option.title, *words(option.found_by)]}
                for axis in AXES.values()
                if axis.has_pages
                for key, option in catalog.options(axis.name).items()
            ],
            "places": [
                {"title": place.title, "words": [*_names(place), *words(place.found_by)]}
                for place in catalog.locations.values()
            ],
            "terms": [list(term.wordings()) for term in (catalog.glossary.terms if catalog.glossary else {}).values()],
            "same": [words(line) for line in catalog.settings.synonyms.values()],
            "forms": forms_of(self._language.lang).found(),
            "small": words(self._language.say(_SMALL_WORDS)),
        }

    def _kinds(self) -> Mapping[str, str]:
        """What pages are, in the order in which a reader chooses among them."""
        of_guides = {kind.address or stem: kind.title for stem, kind in PAGE_KINDS.items()}
        return {key: self._language.say(title) for key, title in {**of_guides, **_OTHER_KINDS}.items()}


def _names(place: Location) -> Iterator[str]:
    """`Denver` and `Colorado` for Denver, CO."""
    yield place.title.partition(",")[0]
    if place.region:
        yield place.region
