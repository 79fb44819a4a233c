"""What MkDocs and its plugin do for each page and need not, because it is known or has been done."""

import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page
from mkdocs.theme import Theme
from mkdocs_macros import context

from macros.views.environment import kept_templates

_ROUTES = 256
"""How many pages of docs/ are kept compiled; each is Python code of some kilobytes."""


class _VisibleFiles(FileSystemLoader):
    def list_templates(self) -> list[str]:
        """The files of the theme but for those in hidden folders, of which MkDocs takes none: they are 14,000 icons."""
        found: set[str] = set()
        for top in self.searchpath:
            for folder, below, names in os.walk(top):
                below[:] = [name for name in below if not name.startswith(".")]
                place = Path(folder).relative_to(top)
                found |= {(place / name).as_posix() for name in names}
        return sorted(found)


def prepare_quickly(theme: Theme) -> None:
    """Let a theme list its files without those in hidden folders, and keep its compiled templates.

    Lets mkdocs-macros ask git nothing: it runs a dozen commands for what no page shows.
    """
    context.get_git_info = dict
    environment_of = theme.get_env

    def get_env() -> Environment:
        environment = environment_of()
        environment.loader = _VisibleFiles(theme.dirs)
        environment.bytecode_cache = kept_templates()
        return environment

    theme.get_env = get_env  # type: ignore[method-assign]


def shorten(config: MkDocsConfig) -> None:
    """Compile the macro pages of a route once."""
    macros: Any = config.plugins["macros"]
    macros.env.from_string = lru_cache(_ROUTES)(macros.env.from_string)


def without_markdown(page: Page) -> None:
    """Let MkDocs convert nothing: the article is made by then."""
    page.render = lambda *_: setattr(page, "content", "")  # type: ignore[method-assign]
