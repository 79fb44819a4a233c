"""Blocks of the home page whose words depend on what the handbook has: its axes, its locations, its scales."""

from markupsafe import Markup

from macros.catalog.locations import are_metros
from macros.model.axes import AXES
from macros.model.compensation import Compensation
from macros.model.competencies import Competencies
from macros.views.renderer import Renderer, block


@block
def advert_task(renderer: Renderer) -> Markup:
    """What a description is for, with ways to the industries and work contexts that there are."""
    return renderer.render("advert_task.html", has={axis: bool(renderer.catalog.options(axis)) for axis in AXES})


@block
def pay_task(renderer: Renderer) -> Markup:
    """What the pay pages are for, and by what they give ranges."""
    catalog = renderer.catalog
    pays = [role.page(Compensation) for role in catalog.finished.values()]
    used = dict.fromkeys(location for pay in pays for location in pay.locations)
    return renderer.render("pay_task.html", used=used, in_metros=are_metros(catalog.locations, used))


@block
def competencies_task(renderer: Renderer) -> Markup:
    """What the frameworks are for, and the ends of their scale where all have the same."""
    catalog = renderer.catalog
    scales = [catalog.scale(role.page(Competencies)) for role in catalog.finished.values()]
    ends = {(points[0], points[-1]) for scale in scales if scale for points in [[*scale.points]]}
    return renderer.render("competencies_task.html", ends=next(iter(ends)) if len(ends) == 1 else ())
