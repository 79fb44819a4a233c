"""The catalogue to HTML. A block is one macro of a page: a function of the renderer and of ids, giving HTML.

Blocks choose and arrange; templates (macros/views/templates/) hold the words and the markup, with autoescape on.
"""

from collections.abc import Callable
from importlib import import_module

from markupsafe import Markup


def blocks() -> dict[str, Callable[..., Markup]]:
    """Every block by its name."""
    for name in (
        "hiring",
        "choice_pages",
        "role_comparison",
        "compensation",
        "how_to",
        "glossary",
        "interview",
        "job_description",
        "competencies",
        "overview",
        "pages",
        "question_bank",
        "reviews",
        "salaries",
        "whats_new",
    ):
        import_module(f"macros.views.{name}")
    return import_module("macros.views.renderer").BLOCKS  # type: ignore[no-any-return]
