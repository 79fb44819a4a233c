"""The loaded whole: every role, and what roles share."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from operator import is_
from pathlib import Path
from typing import Any

from macros.catalog.extracts import Extracts
from macros.catalog.library import Library
from macros.catalog.locations import are_metros
from macros.catalog.memo import Memo
from macros.catalog.roles import Role
from macros.model.axes import AXES
from macros.model.compensation import Compensation
from macros.model.competencies import Competencies
from macros.model.glossary import Glossary
from macros.model.inclusive_language import InclusiveLanguage
from macros.model.interview import Interview
from macros.model.jurisdiction import Jurisdiction
from macros.model.kinds import QuestionType, RatingScale, RequirementKind
from macros.model.ladder import Ladder, Level
from macros.model.location import Location
from macros.model.role import RolePage
from macros.model.shared import (
    Handbook,
    Industry,
    Scope,
    Source,
)
from macros.text.alphabet import sorted_by
from macros.trees.loading import Map


class Trees(dict[str, Map]):
    """Files, below data/, to trees. Equal are those of the same trees: the same words may be in other lines."""

    def __eq__(self, other: object) -> bool:
        """Whether there are the same files in the same order, each with the same object."""
        return isinstance(other, Trees) and list(self) == list(other) and all(map(is_, self.values(), other.values()))

    def __ne__(self, other: object) -> bool:
        """A dict has its own."""
        return not self == other

    __hash__ = None


@dataclass(repr=False)
class Catalog:
    """All of data/, loaded. `trees` and `broken` tell checks where things are and what they cannot rely on."""

    root: Path
    trees: dict[str, Map]
    """Path of the file below data/ to its tree, as it was written: what it takes from the library is not in it."""
    broken: frozenset[str]
    """Names of the attributes below of which at least one file is faulty."""
    handbook: Handbook | None
    inclusive_language: InclusiveLanguage | None
    glossary: Glossary | None
    sources: dict[str, Source]
    levels: dict[str, Level]
    """The ladder of the families that name no other."""
    requirement_kinds: dict[str, RequirementKind]
    question_types: dict[str, QuestionType]
    rating_scales: dict[str, RatingScale]
    collections: dict[str, dict[str, Any]]
    """Folder below data/ to what its files hold, by id."""
    library: Library
    roles: dict[str, Role]
    memo: Memo = field(default_factory=Memo, compare=False, repr=False)
    """What is worked out of it for several readers; the names that it gives away are their keys."""
    extracts: Extracts = field(default_factory=Extracts, repr=False)

    @property
    def owners(self) -> tuple[str, ...]:
        """Whose files there are: the empty name stands for what all roles share, and comes first; then each role."""
        return "", *self.roles

    def trees_of(self, owner: str) -> Trees:
        """The trees of an owner's files."""
        return self.memo.get(
            ("trees of", owner), lambda: Trees({below: self.trees[below] for below in self._files_of.get(owner, ())})
        )

    @property
    def _files_of(self) -> dict[str, list[str]]:
        """Owner to files."""
        return self.memo.get("files of", self._by_role)

    def _by_role(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for below in self.trees:
            found.setdefault(below.split("/")[1] if below.startswith("roles/") else "", []).append(below)
        return found

    @property
    def scopes(self) -> dict[str, Scope]:
        """Whether people are led."""
        return self.collections["scopes"]

    @property
    def industries(self) -> dict[str, Industry]:
        """The industries, whether or not a role has an overlay for them."""
        return self.collections["industries"]

    @property
    def locations(self) -> dict[str, Location]:
        """The labor markets."""
        return self.collections["locations"]

    @property
    def jurisdictions(self) -> dict[str, Jurisdiction]:
        """The rules on job postings."""
        return self.collections["jurisdictions"]

    @property
    def ladders(self) -> dict[str, Ladder]:
        """The ladders of families that name one."""
        return self.collections["ladders"]

    def ladder_of(self, role: str) -> str:
        """The id of a role's ladder in data/ladders/; empty for that of data/levels.yml."""
        family = self.settings.families[self.roles[role].page(RolePage).family]
        return family.ladder or ""

    def levels_of(self, role: str) -> Mapping[str, Level]:
        """The levels of a role's ladder, from below, whether or not the role has them."""
        return self.levels_in(self.roles[role].page(RolePage).family) or {}

    def levels_in(self, family: str) -> Mapping[str, Level] | None:
        """The levels that roles of a family can have, from below; None where a fault hides which they are."""
        found = self.handbook.families.get(family) if self.handbook else None
        if found is None:
            return None
        if found.ladder:
            return self.ladders[found.ladder].levels if found.ladder in self.ladders else None
        return None if "levels" in self.broken else self.levels

    def scale(self, page: Interview | Competencies) -> RatingScale | None:
        """The scale that a page names, or the first; None where there is no such scale."""
        name = page.rating_scale or next(iter(self.rating_scales), "")
        return self.rating_scales.get(name)

    def is_paid_by_metro(self, role: str) -> bool:
        """Whether pages may call the locations of a role's pay metros."""
        return are_metros(self.locations, self._paid_at(role))

    def pay_words(self, role: str) -> str:
        """What the keys of a page's front matter end in whose words fit a role that is not paid by metro."""
        if not role or not self._paid_at(role):
            return "without_locations" if role else ""
        return "" if self.is_paid_by_metro(role) else "for_locations"

    @property
    def has_national_pay(self) -> bool:
        """Whether the pay of some role is national as against another."""
        pays = (role.pages.get("compensation") for role in self.finished.values())
        return any(isinstance(pay, Compensation) and not pay.is_one_scale for pay in pays)

    def _paid_at(self, role: str) -> Collection[str]:
        pay = self.roles[role].pages.get("compensation")
        return pay.locations if isinstance(pay, Compensation) else ()

    def options(self, axis: str, role: str = "") -> Mapping[str, Any]:
        """What can be chosen on an axis, id to model; of a role, whose levels are those of its own ladder."""
        if AXES[axis].is_ladder and role:
            return self.levels_of(role)
        return self.levels if AXES[axis].is_ladder else self.collections[AXES[axis].folder]

    def is_draft(self, role: str, choices: Mapping[str, str]) -> bool:
        """Whether a role, its ladder, or one of the choices (axis to id) of a variant of it, is not finished."""
        chosen = [self.options(axis)[choice] for axis, choice in choices.items() if not AXES[axis].is_ladder]
        ladder = self.ladder_of(role)
        parts = [self.roles[role].page(RolePage), *([self.ladders[ladder]] if ladder else []), *chosen]
        return "draft" in (part.status for part in parts)

    @property
    def finished(self) -> dict[str, Role]:
        """The roles that are no drafts: what offers roles to work with, or gives their figures away, offers these."""
        return self.memo.get("finished", self._finished)

    def _finished(self) -> dict[str, Role]:
        return {key: role for key, role in self.roles.items() if not self.is_draft(key, {})}

    @property
    def families(self) -> dict[str, dict[str, RolePage]]:
        """Each family that has roles, in the order of the data, with its roles by title."""
        return self.memo.get("families", self._families)

    def _families(self) -> dict[str, dict[str, RolePage]]:
        pages = {key: role.page(RolePage) for key, role in self.roles.items()}
        by_title = sorted(pages.items(), key=lambda item: sorted_by(item[1].title))
        families = {
            name: {key: page for key, page in by_title if page.family == name} for name in self.settings.families
        }
        return {name: roles for name, roles in families.items() if roles}

    @property
    def finished_families(self) -> dict[str, dict[str, RolePage]]:
        """`families` without drafts."""
        return self.memo.get("finished_families", self._finished_families)

    def _finished_families(self) -> dict[str, dict[str, RolePage]]:
        families = {
            name: {key: page for key, page in pages.items() if key in self.finished}
            for name, pages in self.families.items()
        }
        return {name: pages for name, pages in families.items() if pages}

    @property
    def job_titles(self) -> tuple[str, ...]:
        """Every title of a role, written or planned, with its other titles and those of its ladder."""
        return self.memo.get("job_titles", self._job_titles)

    def _job_titles(self) -> tuple[str, ...]:
        pages = [role.page(RolePage) for role in self.roles.values() if "role" in role.pages]
        titles = [title for page in pages for title in (page.title, *page.also_called)]
        titles += [step.title for page in pages for step in page.ladder.values()]
        return tuple(dict.fromkeys([*titles, *(self.handbook.planned_roles.values() if self.handbook else ())]))

    @property
    def settings(self) -> Handbook:
        """The handbook's settings, for use after a load without problems."""
        if self.handbook is None:
            raise LookupError("data/handbook.yml is faulty; see the problems of the load")
        return self.handbook
