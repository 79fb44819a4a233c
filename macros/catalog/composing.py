"""Overlays merged into the base of a role. What two variants share is the same object in both, made once.

A pair of choices differs from the base in a few items. So the trees of items that no overlay of the pair touches are
the base's, those that one touches are the single choice's, and the models of both are taken over as they are: merging
and validating cost what is new. A walk over many variants skips what it has seen, by identity.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel, ValidationError

from macros.catalog.places_of_questions import Places
from macros.catalog.validation import validate
from macros.model import annotations
from macros.model.guide import Guide
from macros.trees.loading import Map
from macros.trees.overlay import Merger
from macros.trees.problems import Problem

Composition = tuple[Guide | None, Map, list[Problem]]
"""A guide, or None where the merged data is faulty; its tree; and the faults."""

_FIELDS: dict[str, tuple[str, Any]] = {
    info.alias or name: (name, info.annotation) for name, info in Guide.model_fields.items()
}


class Composer:
    """Makes the variants of one role of its base: page stem to the tree of its file, and to the model where valid."""

    def __init__(self, base: Map, pages: Mapping[str, BaseModel]) -> None:
        self._base = base
        self._pages = pages
        self._merger = Merger()
        self._places = Places()
        self._validated: dict[int, tuple[BaseModel | None, list[Problem]]] = {}
        """Identity of a merged page to what validation made of it; the merger keeps the page."""
        self._items: dict[int, BaseModel] = {}
        """Identity of an item's tree to its model."""
        for page, model in pages.items():
            self._remember(base[page], model)

    def compose(self, changes: Iterable[Map]) -> Composition:
        """The base with these changes, by page, one after the other."""
        tree = self._base
        for change in changes:
            tree = self._merger.merge(tree, change)
        if tree is not self._base:
            tree = self._places.asked(tree)
        pages: dict[str, Any] = {}
        problems: list[Problem] = []
        for page, (name, _) in _FIELDS.items():
            if page not in self._pages:  # reported already, at the base
                pages[name] = None
            elif tree[page] is self._base[page]:
                pages[name] = self._pages[page]
            else:
                pages[name], faults = self._page(page, tree)
                problems += faults
        return (None if problems else Guide.model_construct(**pages)), tree, problems

    def _page(self, page: str, tree: Map) -> tuple[BaseModel | None, list[Problem]]:
        part = tree[page]
        if id(part) not in self._validated:
            self._validated[id(part)] = self._validate(page, tree)
        return self._validated[id(part)]

    def _validate(self, page: str, tree: Map) -> tuple[BaseModel | None, list[Problem]]:
        """As `validate`, which tells the faults; models of items that are known stand for their trees."""
        model: type[BaseModel] = _FIELDS[page][1]
        known = tree[page].copy()
        for key in _lists(model):
            if isinstance(written := known.get(key), Map):
                known[key] = {name: self._items.get(id(item), item) for name, item in written.items()}
        if made := self._of_known_items(page, known):
            return made, []
        try:
            made = model.model_validate(known)
        except ValidationError:
            return validate(model, tree, (page,))
        self._remember(tree[page], made)
        return made, []

    def _of_known_items(self, page: str, known: Map) -> BaseModel | None:
        """The page, if it is the base's but for lists, in which nothing is new: then there is nothing to validate."""
        base, lists = self._base[page], _lists(type(self._pages[page]))
        if not _is_sum_of_its_parts(type(self._pages[page])) or known.keys() != base.keys():
            return None
        if any(known[key] is not base[key] for key in known if key not in lists):
            return None
        entries = {name: known[key] for key, name in lists.items() if key in known}
        if all(items and all(isinstance(item, BaseModel) for item in items.values()) for items in entries.values()):
            return self._pages[page].model_copy(update=entries)
        return None

    def _remember(self, tree: Map, page: BaseModel) -> None:
        for key, name in _lists(type(page)).items():
            for item, model in getattr(page, name).items():
                self._items[id(tree[key][item])] = model


@cache
def _lists(model: type[BaseModel]) -> dict[str, str]:
    """The lists of a page whose items are models: key in the file to name in the model."""
    fields = {field.alias or name: name for name, field in model.model_fields.items()}
    return {
        key: name
        for key, name in fields.items()
        if annotations.is_entries(entries := annotations.child(model, key))
        and annotations.model(annotations.child(entries, ""))
    }


@cache
def _is_sum_of_its_parts(model: type[BaseModel]) -> bool:
    """Whether a page is valid where its parts are: no validator looks at it as a whole, and lists need one item."""
    validators = model.__pydantic_decorators__
    if validators.model_validators or validators.field_validators or validators.root_validators:
        return False
    limits: list[Any] = [limit for name in _lists(model).values() for limit in model.model_fields[name].metadata]
    return all(type(limit).__name__ == "MinLen" and limit.min_length == 1 for limit in limits)
