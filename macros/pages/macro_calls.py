"""The macro calls of a page, run as mkdocs-macros runs them, without MkDocs."""

from collections.abc import Callable, Mapping

from jinja2 import Environment, StrictUndefined

from macros.pages.settings import SiteSettings
from macros.pages.source import Source


def run_macros(page: Source, macros: Mapping[str, Callable[..., str]], settings: SiteSettings) -> str:
    """The Markdown that the macros of a page leave. Pages see their front matter and `config`, and nothing else."""
    environment = Environment(undefined=StrictUndefined, autoescape=False)  # noqa: S701 (it writes Markdown, not HTML)
    environment.globals |= {**macros, "config": settings}
    return environment.from_string(page.markdown).render(**page.meta)
