"""A variant beside its base, as templates need it: both guides, their voices, and what differs."""

from typing import Any

from macros.catalog import differences
from macros.catalog.differences import LISTS, READ_AS_A_WHOLE, compare, reads_differently
from macros.catalog.variants import BASE, Variant
from macros.text import placeholders
from macros.views.renderer import Renderer


def compared(renderer: Renderer, role: str, variant: Variant) -> dict[str, Any]:
    """What the templates of a description need: both guides, their voices and the differences by list."""
    if (role, variant) not in renderer.comparisons:
        renderer.comparisons[role, variant] = _compared(renderer, role, variant)
    return renderer.comparisons[role, variant]


def _compared(renderer: Renderer, role: str, variant: Variant) -> dict[str, Any]:
    base, base_voice = renderer.guide(role)
    guide, voice = renderer.guide(role, variant)
    differs = reads_differently(placeholders.values(base), placeholders.values(guide, variant.on("level")))
    lists = {
        name: compare(
            differences.items(base, name), differences.items(guide, name), differs if name in READ_AS_A_WHOLE else None
        )
        for name in LISTS
    }
    opening = [
        (*map(say, part.job_description.about), part.job_description.reports_to, part.job_description.works_with)
        for part, say in ((base, base_voice), (guide, voice))
    ]
    places = LISTS | {"opening": ("job-description",)}
    changed = {name: [item for item in items if item.status != "same"] for name, items in lists.items()}
    return {
        "base": base,
        "base_voice": base_voice,
        "guide": guide,
        "voice": voice,
        "lists": lists,
        "changed": {name: items for name, items in changed.items() if items},
        "edit": lambda name, item: renderer.editing(role, *places[name], variant=variant)(item),
        "opening_differs": opening[0] != opening[1],
        "role": role,
        "is_variant": variant != BASE,
    }
