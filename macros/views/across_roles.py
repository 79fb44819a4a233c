"""What an industry or a work context makes of every role that has it, and which roles say the same."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from macros.catalog.differences import Difference
from macros.catalog.variants import Variant
from macros.model.axes import FOLDERS
from macros.model.shared import Overlay
from macros.text.alphabet import sorted_by
from macros.views.renderer import Renderer, Voice
from macros.views.variant_differences import VariantDifferences, compared


@dataclass(frozen=True)
class Part:
    """One role as the choice makes it."""

    role: str
    family: str
    page: str
    """The address of the variant's page, as data names it."""
    variant: Variant
    overlay: Overlay
    found: VariantDifferences
    is_draft: bool
    """Whether the role is not finished; that the choice is not, its page says itself."""

    @property
    def file(self) -> str:
        """The overlay below data/."""
        return f"roles/{self.page}.yml"

    @property
    def title(self) -> str:
        """The role's own title, not what the choice may call it."""
        return self.found.base.role.title

    def new(self, name: str) -> list[Difference[Any]]:
        """What the choice adds to a list of the role, or says in other words."""
        return [item for item in self.found.changed.get(name, []) if item.status != "removed"]


@dataclass(frozen=True)
class Said:
    """An item as one role has it."""

    part: Part
    difference: Difference[Any]

    @property
    def address(self) -> str:
        """Where the whole item is, as data names it."""
        return f"{self.part.page}#{self.difference.id}"

    @property
    def competency(self) -> str:
        """The title of what a question tests."""
        return self.part.found.guide.competencies.competencies[self.difference.item.competency].title


@dataclass(frozen=True)
class Listing:
    """What a page lists of the items that a choice brings."""

    families: dict[str, list[list[Said]]]
    """Family to entries; an entry is an item with every role that says it in the same words."""

    left: int
    """How many entries are not listed, because they are too many."""


LISTED = 60
"""How many entries a page lists at most; of more it lists those that several roles share, by the number of roles."""


def parts_of(renderer: Renderer, axis: str, chosen: str) -> list[Part]:
    """The roles that have an overlay for the choice, by family and title."""
    names = renderer.catalog.settings.family_titles
    parts = [
        Part(
            role=key,
            family=names[found.base.role.family],
            page=f"{key}/{FOLDERS[axis]}/{chosen}",
            variant=variant,
            overlay=overlay,
            found=found,
            is_draft=renderer.catalog.is_draft(key, {}),
        )
        for key, role in renderer.catalog.roles.items()
        if (overlay := role.overlay(axis, chosen))
        for variant in [Variant(**{axis: chosen})]
        for found in [compared(renderer, key, variant)]
    ]
    order = list(names.values())
    return sorted(parts, key=lambda part: (order.index(part.family), sorted_by(part.title)))


def listing(parts: Sequence[Part], name: str, read: Callable[[Any, Voice], Any], *known: Any) -> Listing:
    """The new items of a list by the family of their first role; items of the same words are one entry.

    What reads like one of `known` is left out.
    """
    entries: dict[Any, list[Said]] = {}
    for part in parts:
        for difference in part.new(name):
            words = read(difference.item, part.found.voice)
            if words not in known:
                entries.setdefault(words, []).append(Said(part, difference))
    listed = list(entries.values())
    if len(listed) > LISTED:
        listed = sorted((entry for entry in listed if len(entry) > 1), key=len, reverse=True)[:LISTED]
    families: dict[str, list[list[Said]]] = {}
    for entry in listed:
        families.setdefault(entry[0].part.family, []).append(entry)
    return Listing(families, len(entries) - len(listed))
