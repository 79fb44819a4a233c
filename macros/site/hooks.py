"""MkDocs events, handed on to the session of the build.

MkDocs loads this file once for the life of the server; the modules that it uses are loaded afresh for
each build, so that `handbook serve` shows a change in macros/ without a restart.
"""

import logging
import sys
from pathlib import Path
from typing import Any

from mkdocs.plugins import event_priority

logging.getLogger("mkdocs.plugins.mkdocs_macros").setLevel(logging.WARNING)  # it lists every macro at each build


def _session() -> Any:
    from macros.site.session import current

    return current()


@event_priority(100)  # before mkdocs-macros, which imports the package
def on_config(config: Any) -> Any:
    """Load the data; stop with every fault if there is one."""
    for name in [name for name in sys.modules if name == "macros" or name.startswith("macros.")]:
        del sys.modules[name]
    from macros.site.session import start

    start(Path(config.config_file_path).parent)
    return config


def on_files(files: Any, config: Any) -> Any:
    """Make a page of each route for each role and variant, and order them."""
    return _session().add_files(files, config)


@event_priority(100)
def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Tell the renderer where it is, before macros run."""
    _session().open_page(page)
    return markdown


@event_priority(100)
def on_page_content(html: str, page: Any, config: Any, files: Any) -> str:
    """Put the blocks where the macros stood."""
    return str(_session().fill_page(html, page))


def on_page_context(context: Any, page: Any, config: Any, nav: Any) -> Any:
    """Add what the theme shows around a page."""
    return _session().add_context(context, page)
