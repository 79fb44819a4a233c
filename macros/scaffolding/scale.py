"""The rating scale of new files: the handbook's first."""

from macros.catalog.catalog import Catalog
from macros.model.kinds import RatingScale
from macros.scaffolding.writing import to_do


def first_scale(catalog: Catalog) -> RatingScale:
    """The scale that holds where nothing is said."""
    return next(iter(catalog.rating_scales.values()))


def first_anchors(catalog: Catalog) -> dict[str, str]:
    """What an answer sounds like at each of its anchors, to be written."""
    return {point: to_do(f"an answer rated {point}") for point in first_scale(catalog).anchored}
