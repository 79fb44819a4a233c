"""One role with its variants."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from pydantic import BaseModel

from macros.catalog.composing import Composer, Composition
from macros.catalog.exclusions import Excluded, reason
from macros.catalog.variants import BASE, Variant
from macros.model.axes import AXES
from macros.model.guide import PAGES, Guide
from macros.model.shared import (
    Overlay,
)
from macros.trees.loading import Loc, Map, locate_key
from macros.trees.problems import DataProblems, Mark

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True)
class Patch:
    """One overlay as it was written: its file's tree, and whether it is for every role or for one."""

    tree: Map
    overlay: Overlay | None
    """None for what data/<axis>/ says of every role."""

    @cached_property
    def changes(self) -> Map:
        """The merge patch, by page; a page that was left empty is not in it."""
        written: Any = self.tree.get("changes")
        changes = Map(self.tree.mark)
        for page, change in written.items() if isinstance(written, Map) else ():
            if isinstance(change, Map):
                changes.put(page, change, written.key_marks[page], written.value_marks[page])
        return changes


@dataclass
class Role:
    """One role: its base, page by page, and the overlays that make variants of it."""

    id: str
    base: Map
    """Page stem to the tree of its file."""
    pages: dict[str, BaseModel]
    """Page stem to model, for the pages that are valid."""
    patches: dict[tuple[str, str], list[Patch]]
    """(axis, id) to the overlays of that choice, general first."""
    ids: dict[str, list[str]]
    """Axis to the ids that can be chosen, in the order of the data: the levels of the ladder, and on each other axis
    the choices for which the role has an overlay of its own. Of what it has no file for, a role says nothing."""
    excluded: Excluded = field(default_factory=dict)
    """The choices that are never combined: no variant has both."""
    _composed: dict[Variant, Composition] = field(default_factory=dict, repr=False)
    _pairs: list[Composition] | None = field(default=None, repr=False)
    """None where they are not kept, empty where nobody has looked at them yet."""

    @property
    def complete(self) -> bool:
        """Whether every page of the base is valid."""
        return set(self.pages) == set(PAGES)

    def page(self, model: type[M]) -> M:
        """The valid base page of a model. Raises StopIteration where it is not valid."""
        return next(page for page in self.pages.values() if isinstance(page, model))

    def varies_by(self, axis: str) -> bool:
        """Whether there is a choice on an axis; a ladder with one step is none."""
        return len(self.ids[axis]) > (1 if AXES[axis].is_ladder else 0)

    def variants(self) -> list[Variant]:
        """Every variant: the product of context, industry, scope and level, none included, without what is excluded."""
        return [variant for variant in Variant.product(self.ids) if not self.why_not(variant)]

    def why_not(self, variant: Variant) -> str:
        """Why there is no such variant; empty where there is."""
        return reason(self.excluded, variant.choices)

    def not_with(self, axis: str, chosen: str) -> list[tuple[str, str, str]]:
        """The choices that are never combined with one: axis, id and reason of each."""
        return [
            (*other, why)
            for pair, why in self.excluded.items()
            if (axis, chosen) in pair
            for other in pair - {(axis, chosen)}
        ]

    def guide(self, variant: Variant = BASE) -> Guide:
        """The guide of a variant.

        Raises KeyError for an id that the role does not have and for choices that are never combined, DataProblems
        where the data is faulty.
        """
        guide, _, problems = self.compose(variant)
        if guide is None or not self.complete:
            raise DataProblems(problems)
        return guide

    def tree(self, variant: Variant = BASE) -> Map:
        """The merged tree of a variant; every value knows the file that it came from."""
        return self.compose(variant)[1]

    def compose(self, variant: Variant) -> Composition:
        """Merge the overlays of a variant into the base and validate what came out.

        The order is general to specific: what all roles share along the axes, then the role's own overlays
        along the axes. Pages that no overlay touches are the base's own objects; pages whose base is faulty are
        None. The guide is None where the merged data is faulty.

        The base and single choices, of which pages are made, are composed once; combinations each time anew, because
        a role has hundreds of them.
        """
        if variant in self._composed:
            return self._composed[variant]
        return self._composed_with(Composer(self.base, self.pages), variant)

    def _composed_with(self, composer: Composer, variant: Variant) -> Composition:
        composed = self._composed.get(variant) or self._compose(composer, variant)
        if len(variant.choices) < 2:
            self._composed[variant] = composed
        return composed

    def _compose(self, composer: Composer, variant: Variant) -> Composition:
        return composer.compose(patch.changes for patch in self.patches_of(variant))

    def pairs(self) -> list[Composition]:
        """The base, every single choice and every pair of choices, composed; what they share is the same object.

        Pairs are enough: an overlay can only break on what one other overlay removed or replaced.
        """
        if self._pairs:
            return self._pairs
        composer = Composer(self.base, self.pages)
        pairs = [variant for variant in Variant.pairs(self.ids) if not self.why_not(variant)]
        found = [self._composed_with(composer, variant) for variant in pairs]
        if self._pairs is not None:
            self._pairs = found
        return found

    @contextmanager
    def pairs_kept(self) -> Iterator[None]:
        """Keep the pairs until the end of the block, for who looks at them several times; then they are let go."""
        self._pairs = []
        try:
            yield
        finally:
            self._pairs = None

    def guides(self, variants: Iterable[Variant], *pages: str) -> Iterator[tuple[Variant, Guide]]:
        """Variants with their guides, of which these pages are the variant's and the others the base's.

        They are let go with the walk; what they share is the same object in it. Raises DataProblems where the data is
        faulty.
        """
        composer = Composer(self.base, self.pages)
        changes = {id(patch): _only(patch.changes, pages) for found in self.patches.values() for patch in found}
        for variant in variants:
            guide, _, problems = composer.compose(changes[id(patch)] for patch in self.patches_of(variant))
            if guide is None or not self.complete:
                raise DataProblems(problems)
            yield variant, guide

    def patches_of(self, variant: Variant) -> list[Patch]:
        """The overlays of a variant in the order in which they apply."""
        for axis, chosen in variant.choices:
            if chosen not in self.ids[axis]:
                raise KeyError(f"{self.id} has no {axis} '{chosen}'")
        if why := self.why_not(variant):
            raise KeyError(f"{self.id} has no variant '{variant.id}': {why}")
        found = [patch for choice in variant.choices for patch in self.patches.get(choice, [])]
        return sorted(found, key=lambda patch: patch.overlay is not None)

    def place(self, loc: Loc, variant: Variant = BASE) -> Mark:
        """Where the key at the end of `loc` (a page, then keys) was last written.

        In the last overlay of the variant that adds, changes or removes it, else in the base, or in the library
        for an item that the role takes from there as it is.
        """
        found = (_written(patch.changes, loc) for patch in reversed(self.patches_of(variant)))
        return next((mark for mark in found if mark), None) or _written(self.base, loc) or locate_key(self.base, loc)

    def overlay(self, axis: str, chosen: str) -> Overlay | None:
        """The role's own overlay for a choice, if it has one."""
        own = [patch.overlay for patch in self.patches.get((axis, chosen), []) if patch.overlay]
        return own[0] if own else None


def _only(changes: Map, pages: Sequence[str]) -> Map:
    """The changes of some pages."""
    found = Map(changes.mark)
    for page in [page for page in pages if page in changes]:
        found.put(page, changes[page], changes.key_marks[page], changes.value_marks[page])
    return found


def _written(changes: Map, loc: Loc) -> Mark | None:
    """The mark of the key at the end of `loc`, or of the key above it that is removed as a whole."""
    node: Any = changes
    mark = None
    for key in loc:
        if not isinstance(node, Map) or key not in node:
            return None
        mark, words, node = node.key_marks[str(key)], node.value_marks[str(key)], node[str(key)]
        if isinstance(node, Map) and words.path != mark.path:
            mark = words
        if node is None:
            break
    return mark
