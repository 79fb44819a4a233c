"""data/library/: items that several roles share, one file a shelf, and where roles take them."""

from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, Field, RootModel, create_model

from macros.model.base import Id, Model
from macros.model.competencies import Competency
from macros.model.guide import sparse
from macros.model.interview import Question
from macros.model.job_description import Offer, Requirement
from macros.model.kpis import Kpi

TAKE = "from_library"
"""The key by which a role's item names the item of the library that it is made of."""


class Borrowing(Model):
    """An item that a role takes from the library, with what it changes in it."""

    from_library: Id = Field(
        description="Id of an item of the same kind in data/library/. What is beside it replaces the library's "
        "words for this role, and null removes them",
        examples=["complex-negotiation"],
    )


@dataclass(frozen=True)
class Shelf:
    """Items of one kind, and the list of a role's page in which they are."""

    page: str
    key: str
    item: type[BaseModel]
    """What a complete item is; the library may leave out what each role says itself."""

    def file(self, name: str) -> type[BaseModel]:
        """The model of the file data/library/<name>.yml."""
        entries: Any = RootModel[dict[Id, sparse(self.item)]]  # type: ignore[misc]
        doc = f"data/library/{name}.yml: {name} that roles share, each under an id of its own."
        return create_model(f"Library{name.capitalize()}", __base__=entries, __doc__=doc)

    @property
    def borrowed(self) -> type[BaseModel]:
        """The item as a role writes it that takes it from the library."""
        name = f"{self.item.__name__}FromLibrary"
        return create_model(name, __base__=(Borrowing, sparse(self.item)), __doc__=Borrowing.__doc__)


SHELVES = {
    "competencies": Shelf("competencies", "competencies", Competency),
    "questions": Shelf("interview", "questions", Question),
    "kpis": Shelf("kpis", "kpis", Kpi),
    "offers": Shelf("job-description", "offer", Offer),
    "requirements": Shelf("job-description", "requirements", Requirement),
}
"""Stem of a file in data/library/ to what it holds."""
