"""The Hiring Handbook: structured data to hiring guides.

mkdocs-macros imports this package and calls `define_env`; the rest of the package knows no MkDocs,
but for `macros.mkdocs_edge` and the command line.
"""

from typing import Any


def define_env(env: Any) -> None:
    """Register every block as a macro of pages. Called by mkdocs-macros at the start of a build."""
    from macros.mkdocs_edge.running import current

    for name, macro in current().assembly.macros().items():
        env.macro(macro, name)
