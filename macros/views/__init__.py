"""The catalogue to HTML. A block is one macro of a page: a function of the renderer and of ids, giving HTML.

Blocks choose and arrange; templates (macros/templates/) hold the words and the markup, with autoescape on.
"""

from collections.abc import Callable

from markupsafe import Markup


def blocks() -> dict[str, Callable[..., Markup]]:
    """Every block by its name."""
    from macros.views import advice, compensation, interview, job_description, measures, overview, pages, renderer

    assert all((advice, compensation, interview, job_description, measures, overview, pages))
    return renderer.BLOCKS
