"""Which facts a page shows, noted while its blocks are rendered."""

import datetime
from collections.abc import Iterable
from functools import partial

from markupsafe import Markup

from macros.catalog.catalog import Catalog
from macros.catalog.variants import BASE
from macros.model.guide import PAGES
from macros.model.provenance import Provenance, Verified, common, distinct
from macros.reviews import VerifiedFact, in_turn, newest, verified_facts
from macros.text.language import Language
from macros.trees.problems import Mark
from macros.views.used_facts import facts_used


class ShownFacts:
    """The facts of the data, and those of them that the present page shows."""

    notice = Markup("<!--handbook-review-notice-->")
    """Where the head of a page leaves room for the notice; no text of the data can hold it, because blocks escape."""

    def __init__(self, catalog: Catalog, language: Language, day: datetime.date | None) -> None:
        self._catalog = catalog
        self._language = language
        self._day = day
        self._anchors: dict[Mark, str] = {}
        self._pages: dict[str, dict[str, str]] = {}

    @property
    def all(self) -> list[VerifiedFact]:
        """Every fact, the first due first."""
        return self._catalog.memo.get(
            ("facts", self._language.folder), lambda: verified_facts(self._catalog, self._language.title)
        )

    def _fact(self, mark: Mark | None) -> VerifiedFact | None:
        """The fact whose `verified_on` is at a place. Who asks for one does not depend on the others."""
        language = self._language.folder
        memo = self._catalog.memo
        by_mark = partial(memo.get, ("facts by mark", language), lambda: {fact.mark: fact for fact in self.all})
        return memo.get(("fact", language, mark), lambda: by_mark().get(mark)) if mark else None

    @property
    def day(self) -> datetime.date:
        """The day as of which facts are due: that of the last commit, or of the newest check where there is no git."""
        return self._day or self._catalog.memo.get(("newest check", self._language.folder), lambda: newest(self.all))

    def clear(self) -> None:
        """Begin a page."""
        self._anchors.clear()

    def forget(self) -> None:
        """Ask the data anew for what pages have in common."""
        self._pages.clear()

    def note(self, verified: Verified, anchor: str = "") -> VerifiedFact | None:
        """Remember that the page shows a fact, at the id `anchor` if it has one; gives what is known of its reviews."""
        fact = self._fact(verified.mark)
        if fact:
            self._anchors[fact.mark] = anchor or self._anchors.get(fact.mark, "")
        return fact

    def origins(self, verified: Iterable[Provenance]) -> list[Provenance]:
        """The origins of facts that the page shows, each once."""
        found = list(verified)
        for origin in found:
            self.note(origin)
        return distinct(found)

    @staticmethod
    def common(origins: Iterable[Provenance]) -> list[Provenance]:
        """The origins that a list of figures names once, below; a figure of another names its own."""
        return common(origins)

    def page_of(self, role: str, figure: str) -> str:
        """The first page of a guide whose list of figures has a figure; empty where no text uses it."""
        if role not in self._pages:
            used = {page: facts_used(self._catalog.roles[role], BASE, (page,)) for page in reversed(PAGES)}
            self._pages[role] = {name: page for page, names in used.items() for name in names}
        return self._pages[role].get(figure, "")

    def on_page(self) -> list[tuple[VerifiedFact, str]]:
        """What the page shows, the first due first, each with its id on the page."""
        shown = filter(None, map(self._fact, self._anchors))
        return [(fact, self._anchors[fact.mark]) for fact in in_turn(shown)]
