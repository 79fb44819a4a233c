"""What the front matter of a page may say."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from macros.catalog.validation import validate
from macros.model.axes import AXES
from macros.model.base import Line, Model, SearchWords, Text, formed
from macros.trees.loading import Map, locate
from macros.trees.problems import Mark, Problem

_CALL = re.compile(r"\{\{|\{%")

_AXIS = Annotated[str, formed(rf"^({'|'.join(AXES)})$", f"write one of: {', '.join(AXES)}")]

_MODULE = Annotated[
    str, formed(r"^assets(/[a-z0-9][a-z0-9.-]*)+\.js$", "write the path of a script below docs/, as in assets/x.js")
]
"""A script of ours: pages load nothing from elsewhere."""


class FrontMatter(Model):
    """The keys of a page of docs/; `title` and what is shown with it may hold `{role}` and names of choices."""

    title: Line | None = None
    heading: Line | None = None
    description: Text | None = None
    lead: Text | None = None
    description_for_locations: Text | None = None
    lead_for_locations: Text | None = None
    """What a page of a guide says in place of the two where the role is not paid by metro alone."""

    description_without_locations: Text | None = None
    lead_without_locations: Text | None = None
    """The same where its pay is the same everywhere."""

    nav_title: Line | None = None
    nav_order: int = 1000
    """Its place in the navigation, among the pages of its folder."""

    hide: Annotated[tuple[Literal["navigation", "toc"], ...], Field(strict=False)] = ()
    fills_from: Line | None = None
    """The data file that fills it, which its pencil opens: a page of a guide, a shared file, or an axis."""

    structured_data: Literal["occupation", "faq"] | None = None
    axis: _AXIS | None = None
    """Without a choice on this axis a role, or the handbook, does not have the page."""

    module: _MODULE | None = None
    """A script of its own, as an address below the language."""

    found_by: SearchWords | None = None
    """Other words by which readers search for it, separated by commas; nothing shows them."""


def front_matter_problems(meta: Mapping[str, Any], name: str, files: frozenset[str]) -> Iterator[Problem]:
    """What is wrong with the front matter of the file `name`.

    `files` are the names that `fills_from` may have.
    """
    tree = meta if isinstance(meta, Map) else Map(Mark(name))
    page, faults = validate(FrontMatter, tree)
    yield from faults
    for key, value in tree.items():
        if value is None:
            yield Problem(locate(tree, (key,)), f"'{key}' is empty", "write what it is, or delete the line")
        elif isinstance(value, str) and (sign := _CALL.search(value)):
            what = f"'{key}' calls a block with '{sign[0]}', which would show as it is typed"
            yield Problem(locate(tree, (key,)), what, "write its words here, and calls below the front matter")
    if page and page.fills_from and page.fills_from not in files:
        known = f"use one of: {', '.join(sorted(files))}"
        yield Problem(locate(tree, ("fills_from",)), f"no data file is called '{page.fills_from}'", known)
