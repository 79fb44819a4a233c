"""What each file of data/ holds, by its path: the only place that says it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from macros.model.axes import AXES, AXIS_OF
from macros.model.glossary import Glossary
from macros.model.guide import Guide, sparse
from macros.model.inclusive_language import InclusiveLanguage
from macros.model.jurisdiction import Jurisdiction
from macros.model.kinds import QuestionTypes, RatingScales, RequirementKinds
from macros.model.ladder import Ladder, Levels
from macros.model.library import SHELVES
from macros.model.location import Location
from macros.model.shared import (
    Handbook,
    Overlay,
    Sources,
)
from macros.trees.loading import Map


@dataclass(frozen=True)
class Kind:
    """What all files of one shape have in common."""

    name: str
    model: type[BaseModel]


FILES = {
    "glossary": Kind("glossary", Glossary),
    "handbook": Kind("handbook", Handbook),
    "inclusive-language": Kind("inclusive-language", InclusiveLanguage),
    "sources": Kind("sources", Sources),
    "levels": Kind("levels", Levels),
    "requirement-kinds": Kind("requirement-kinds", RequirementKinds),
    "question-types": Kind("question-types", QuestionTypes),
    "rating-scales": Kind("rating-scales", RatingScales),
}
"""Stem of a file right below data/ to its kind."""

COLLECTIONS = {
    **{axis.folder: Kind(axis.name, axis.model) for axis in AXES.values() if not axis.is_ladder},
    "ladders": Kind("ladder", Ladder),
    "locations": Kind("location", Location),
    "jurisdictions": Kind("jurisdiction", Jurisdiction),
}
"""Folder below data/ to the kind of the files in it."""

LIBRARY = {name: Kind(f"library-{name}", shelf.file(name)) for name, shelf in SHELVES.items()}
"""Stem of a file in data/library/ to its kind."""

_PAGE_FIELDS: dict[str, Any] = {info.alias or name: info.annotation for name, info in Guide.model_fields.items()}
_PAGES = {page: Kind(page, model) for page, model in _PAGE_FIELDS.items()}
_OVERLAY = Kind("overlay", Overlay)

KINDS = (*FILES.values(), *COLLECTIONS.values(), *LIBRARY.values(), *_PAGES.values(), _OVERLAY)


def kind_of(path: str) -> Kind | None:
    """The kind of a file below data/, such as `roles/x/faq.yml`; None for a file that nothing reads."""
    if not path.endswith(".yml"):
        return None
    match path.removesuffix(".yml").split("/"):
        case [name]:
            return FILES.get(name)
        case ["locales", _, "inclusive-language"]:
            return FILES["inclusive-language"]
        case ["library", shelf]:
            return LIBRARY.get(shelf)
        case [folder, _]:
            return COLLECTIONS.get(folder)
        case ["roles", _, page]:
            return _PAGES.get(page)
        case ["roles", _, folder, _]:
            return _OVERLAY if folder in AXIS_OF else None
    return None


def model_of(path: str) -> Any:
    """The model of a file below data/; None for a file that nothing reads."""
    kind = kind_of(path)
    return kind and kind.model


def text_trees(model: Any, tree: Map) -> Iterator[tuple[Any, Map]]:
    """The parts of a file that hold texts, each with its model; an overlay's changes are a part of their own."""
    yield model, tree
    if isinstance(tree.get("changes"), Map):
        yield sparse(Guide), tree["changes"]
