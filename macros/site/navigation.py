"""The order and the titles of pages in the navigation, from their front matter and the data."""

import re
from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from markupsafe import Markup
from mkdocs.structure.files import File, Files
from mkdocs.utils.meta import get_data

from macros.catalog import Catalog
from macros.editions import Edition, is_edition

Values = Callable[[Mapping[str, Any]], dict[str, str]]

_FILLED = re.compile(r"\{([a-z]+)\}")


def filled(text: str, values: dict[str, str]) -> str:
    """A title with `{role}` and the like filled in, once: what is filled in is not looked at again."""
    return _FILLED.sub(lambda match: values.get(match[1], match[0]), text)


def inert(text: str) -> Markup:
    """A title for the theme, which prints it as it is or escapes it: Markup stays the same both ways.

    Braces and percent signs are escaped too, because mkdocs-macros would run them.
    """
    return Markup(escape(text).replace("{", "&#123;").replace("}", "&#125;").replace("%", "&#37;"))


def tree(files: Files, catalog: Catalog, values: Values) -> list[Any]:
    """MkDocs' `nav`: pages by folder, in the order of `nav_order`, a folder's index.md first."""
    entries = [_Entry(file, values) for file in files.documentation_pages()]
    return _folder(sorted(entries, key=lambda entry: (entry.order, entry.rank, entry.title.casefold())), (), catalog)


class _Entry:
    """One page as the navigation sees it."""

    def __init__(self, file: File, values: Values) -> None:
        self.path = file.src_uri
        meta = get_data(file.content_string)[1]
        self.folder = tuple(self.path.split("/")[:-1])
        self.is_index = self.path.endswith("index.md")
        words = values(meta)
        last = next(reversed(words.values()), "")
        self.title = filled(str(meta.get("nav_title", last or meta.get("title", self.path))), words)
        self.order = meta.get("nav_order", 1000)
        self.rank = [-number for number in Edition(self.title).key] if is_edition(self.title) else []
        """Editions stand the newest first; everything else by its title."""


def _folder(entries: list[_Entry], folder: tuple[str, ...], catalog: Catalog) -> list[Any]:
    """The pages right in a folder, and each of its folders at the place of its first page.

    A folder with nothing but its index.md is that page, unless it is a role's.
    """
    items: list[Any] = []
    seen: set[tuple[str, ...]] = set()
    here = [entry for entry in entries if entry.folder[: len(folder)] == folder]
    for entry in sorted(here, key=lambda entry: not (entry.folder == folder and entry.is_index)):
        if entry.folder == folder:
            items.append({inert(entry.title): entry.path})
            continue
        child = entry.folder[: len(folder) + 1]
        if child not in seen:
            seen.add(child)
            inside = _folder(entries, child, catalog)
            alone = len(inside) == 1 and child[-1] not in catalog.roles and entry.is_index
            items.append(inside[0] if alone else {inert(_title(child, entries, catalog)): inside})
    return items


def _title(folder: tuple[str, ...], entries: list[_Entry], catalog: Catalog) -> str:
    """A folder's name: a role's title, or the title of its index page."""
    name = folder[-1]
    if name in catalog.roles:
        return catalog.roles[name].guide().role.title
    index = next((entry for entry in entries if entry.folder == folder and entry.is_index), None)
    return index.title if index else name.replace("-", " ").capitalize()
