"""A variant beside its base: both guides, their voices, and what differs."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from macros.catalog import differences
from macros.catalog.differences import AS_A_WHOLE, LISTS, Difference, compare, reads_differently
from macros.catalog.variants import BASE, Variant
from macros.model.guide import Guide
from macros.model.work import Work
from macros.views.renderer import Renderer, Voice

OPENING = "opening"
"""What is above the lists of a description, as `VariantDifferences.edit` calls it."""

WORK = "work"
"""What a description says of hours, term and tasks, as `VariantDifferences.edit` calls it."""


@dataclass(frozen=True)
class VariantDifferences:
    """A variant of a role, or the base itself, as templates show it."""

    renderer: Renderer
    role: str
    variant: Variant
    base: Guide
    base_voice: Voice
    guide: Guide
    voice: Voice
    lists: Mapping[str, list[Difference[Any]]]
    """Name of the list to every item of both."""

    @property
    def is_variant(self) -> bool:
        """Whether anything is chosen."""
        return self.variant != BASE

    @cached_property
    def changed(self) -> dict[str, list[Difference[Any]]]:
        """Name of the list to the items that differ, of the lists in which some do."""
        found = {name: [item for item in items if item.status != "same"] for name, items in self.lists.items()}
        return {name: items for name, items in found.items() if items}

    @cached_property
    def opening_differs(self) -> bool:
        """Whether what is above the lists reads otherwise."""
        base, guide = self.base.job_description, self.guide.job_description
        read = [*map(self.base_voice, base.about.values())], base.reports_to, base.works_with
        return read != ([*map(self.voice, guide.about.values())], guide.reports_to, guide.works_with)

    @cached_property
    def work_differs(self) -> bool:
        """Whether the work is arranged otherwise, or reads so."""
        base, guide = self.base.job_description.work, self.guide.job_description.work
        return base != guide or _read(base, self.base_voice) != _read(guide, self.voice)

    @property
    def differs(self) -> bool:
        """Whether anything reads otherwise."""
        return bool(self.changed) or self.opening_differs or self.work_differs

    def edit(self, name: str, *item: str) -> str:
        """The address to edit an item of a list, a key of the opening, or what is said of the work."""
        page, keys = (LISTS[name][0], LISTS[name][1].keys) if name in LISTS else ("job-description", ())
        return self.renderer.editing(self.role, page, *keys, variant=self.variant)(
            *([name] if name == WORK else []), *item
        )

    def context(self) -> dict[str, Any]:
        """Its parts under the names by which templates know them."""
        names = ("role", "base", "base_voice", "guide", "voice", "changed", "edit", "is_variant")
        return {name: getattr(self, name) for name in names}


def _read(work: Work | None, voice: Voice) -> list[str]:
    """The texts on how the work is arranged, with their figures."""
    texts = [value for value in vars(work).values() if isinstance(value, str)] if work else []
    return [*map(voice, texts), *(voice(task.text) for task in (work.physical.values() if work else ()))]


def compared(renderer: Renderer, role: str, variant: Variant) -> VariantDifferences:
    """A variant beside its base; worked out once, because several pages show it."""
    if (role, variant) not in renderer.comparisons:
        renderer.comparisons[role, variant] = _compared(renderer, role, variant)
    return renderer.comparisons[role, variant]  # type: ignore[no-any-return]


def _compared(renderer: Renderer, role: str, variant: Variant) -> VariantDifferences:
    base, base_voice = renderer.guide(role)
    guide, voice = renderer.guide(role, variant)
    differs = reads_differently(renderer.values(role), renderer.values(role, variant))
    lists = {
        name: compare(
            differences.items(base, name), differences.items(guide, name), differs if name in AS_A_WHOLE else None
        )
        for name in LISTS
    }
    return VariantDifferences(renderer, role, variant, base, base_voice, guide, voice, lists)
