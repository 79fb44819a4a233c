"""What a reader can choose for a finished role: no drafts, on no axis."""

from collections.abc import Mapping
from typing import Any

from macros.catalog.catalog import Catalog
from macros.model.axes import AXES


def offered(catalog: Catalog, role: str) -> dict[str, dict[str, str]]:
    """Axis to the choices on it that are no drafts, and no steps of the ladder that are drafts: id to title."""
    ladder = catalog.roles[role].guide().role.ladder
    found: dict[str, dict[str, str]] = {}
    for axis, ids in catalog.roles[role].ids.items():
        options = catalog.options(axis, role)
        known: Mapping[str, Any] = ladder if AXES[axis].is_ladder else options
        found[axis] = {chosen: options[chosen].title for chosen in ids if not known[chosen].status}
    return found
