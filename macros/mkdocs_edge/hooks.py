"""MkDocs events, handed on to the build that runs. MkDocs loads this file once; the server loads the rest again."""

import logging
from pathlib import Path
from typing import Any

from mkdocs.plugins import CombinedEvent, event_priority

logging.getLogger("mkdocs.plugins.mkdocs_macros").setLevel(logging.WARNING)  # it lists every macro at each build


@event_priority(100)  # before mkdocs-macros, which imports the package
def on_config(config: Any) -> Any:
    """Load the data; stop with every fault if there is one."""
    from macros.mkdocs_edge.running import start
    from macros.mkdocs_edge.shortcuts import prepare_quickly
    from macros.mkdocs_edge.theme import configure
    from macros.mkdocs_edge.theme_words import name_settings

    build = start(Path(config.config_file_path).parent)
    configure(config, build.assembly.switches)
    name_settings(config, build.assembly.language)
    prepare_quickly(config.theme)
    return config


def on_files(files: Any, config: Any) -> Any:
    """Make a page of each route for each role and variant, and order them; put the styles together."""
    from macros.mkdocs_edge.files import add_files
    from macros.mkdocs_edge.running import current
    from macros.mkdocs_edge.shortcuts import shorten
    from macros.mkdocs_edge.styles import add_styles
    from macros.mkdocs_edge.theme import leave_out

    shorten(config)
    leave_out(files)
    add_styles(files, config)
    return add_files(current(), files, config)


@event_priority(100)
def _before_macros(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Begin the page: mkdocs-macros gets calls that have been looked at, and nothing else that it would run."""
    from macros.mkdocs_edge.articles import begin

    return begin(page)


@event_priority(-100)
def _after_macros(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Make the article of what the macros left. MkDocs has nothing to convert any more."""
    from macros.mkdocs_edge.articles import finish
    from macros.mkdocs_edge.shortcuts import without_markdown

    finish(page, markdown)
    without_markdown(page)
    return ""


on_page_markdown = CombinedEvent(_before_macros, _after_macros)


def on_page_content(html: str, page: Any, config: Any, files: Any) -> str:
    """Put the article and its outline into the page."""
    from macros.mkdocs_edge.articles import content

    return content(page)


def on_page_context(context: Any, page: Any, config: Any, nav: Any) -> Any:
    """Show the part of the navigation that the page needs."""
    from macros.mkdocs_edge.pruning import pruned
    from macros.mkdocs_edge.running import current

    context["nav"] = pruned(nav, current().assembly.language)
    return context


def on_env(env: Any, config: Any, files: Any) -> Any:
    """Add what the theme's templates show around pages, once every page has its article; tell faults."""
    from macros.mkdocs_edge.articles import tell_faults
    from macros.mkdocs_edge.running import current
    from macros.mkdocs_edge.theme import furnish

    tell_faults()
    furnish(env, config, current())
    return env


def on_post_page(output: str, page: Any, config: Any) -> str:
    """Say of words that are not translated yet which language they are in."""
    from macros.mkdocs_edge.running import current

    return current().assembly.spoken(output)


def on_post_template(output: str, template_name: str, config: Any) -> str:
    """The same in a page of the theme's that is none of ours, and in the map of the site."""
    from macros.mkdocs_edge.running import current

    return current().assembly.spoken(output)
