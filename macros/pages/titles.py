"""The words of titles: what `{role}` and the like stand for, and how they are filled in."""

import re
from collections.abc import Mapping
from html import escape

from markupsafe import Markup

from macros.catalog.catalog import Catalog
from macros.model.role import RolePage
from macros.pages.routes import EDITION, FAMILY
from macros.pages.source import Source

_NAME = re.compile(r"\{([a-z]+)\}")


def title_values(page: Source, catalog: Catalog) -> dict[str, str]:
    """The words that a page's title and description may use: the role and the chosen options."""
    values = {}
    if page.role:
        values["role"] = catalog.roles[page.role].page(RolePage).title
    for axis, chosen in page.choices.items():
        values[axis] = catalog.options(axis, page.role or "")[chosen].title
    if FAMILY in page.meta:
        values[FAMILY] = catalog.settings.families[page.meta[FAMILY]].title
    if EDITION in page.meta:
        values[EDITION] = page.meta[EDITION]
    return values


def fill_in(text: str, values: Mapping[str, str]) -> str:
    """A title with `{role}` and the like filled in, once: what is filled in is not looked at again."""
    return _NAME.sub(lambda match: values.get(match[1], match[0]), text)


def inert(text: str) -> Markup:
    """A title for the theme, which prints it as it is or escapes it: Markup stays the same both ways.

    Braces and percent signs are escaped too, because mkdocs-macros would run them.
    """
    return Markup(escape(text).replace("{", "&#123;").replace("}", "&#125;").replace("%", "&#37;"))
