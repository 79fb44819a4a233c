"""Where macros are in a page: a comment takes the place of each block until Markdown is done.

So Markdown never sees data: nothing in a text can become markup, and long pages cost Markdown nothing.
"""

import re
from collections.abc import Callable, Set
from inspect import signature
from typing import Any

from markupsafe import Markup

from macros.pages.macro_calls import CallError
from macros.trees.debugging import told_in_full
from macros.views import blocks
from macros.views.renderer import Renderer
from macros.views.sections import Section, Sections

_MOST_CHARACTERS = 200
"""How much of a fault of the program is told in a line."""

_COMMENT = re.compile(r"<!--handbook-block-(\d+)-->")


class Blocks:
    """The blocks of the page that is being made."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer
        self._blocks = blocks()
        self._rendered: list[Markup] = []

    def clear(self) -> None:
        """Begin a page."""
        self._rendered.clear()

    @property
    def names(self) -> Set[str]:
        """Those of all blocks."""
        return self._blocks.keys()

    def render(self, name: str, *arguments: Any, **options: Any) -> str:
        """The comment for a block, as pages call it. Raises CallError where it cannot be made."""
        block = self._blocks[name]
        try:
            html = block(self._renderer, *arguments, **options)
        except Exception as error:
            if not _takes(block, self._renderer, *arguments, **options):
                raise CallError(f"'{name}' needs other words", f"write {{{{ {name}({_wanted(block)}) }}}}") from None
            told_in_full()
            fix = "check the ids and names that it is called with; `handbook --debug` shows more"
            raise CallError(f"the block '{name}' {_failure(error)}", fix) from None
        if isinstance(html, Sections):
            return "\n\n".join(f"{_heading(one)}\n\n{self.put(one.html)}" for one in html.sections)
        return self.put(html) if html else ""

    def put(self, html: Markup) -> str:
        """The comment that stands for some HTML until Markdown is done."""
        self._rendered.append(html)
        return f"<!--handbook-block-{len(self._rendered) - 1}-->"

    def fill(self, html: str) -> str:
        """The page with each block in its place."""
        made = dict(enumerate(self._rendered))
        return _COMMENT.sub(lambda match: made.get(int(match[1]), ""), html)


def _heading(section: Section) -> str:
    """A heading in Markdown, which finds no mark in its words."""
    words = "".join(sign if sign.isalnum() or sign in " -" else f"&#{ord(sign)};" for sign in section.title)
    return f"{'#' * section.level} {words} {{ #{section.id} }}"


def _failure(error: Exception) -> str:
    """Why a block cannot be made; what is looked for and is not there is mostly an id that was mistyped."""
    if isinstance(error, KeyError) and error.args:
        return f"finds no '{str(error.args[0])[:_MOST_CHARACTERS]}'"
    return f"cannot be made ({' '.join(f'{type(error).__name__}: {error}'.split())[:_MOST_CHARACTERS]})"


def _takes(block: Callable[..., Markup], *arguments: Any, **options: Any) -> bool:
    """Whether a block can be called with these arguments."""
    try:
        signature(block).bind(*arguments, **options)
    except TypeError:
        return False
    return True


def _wanted(block: Callable[..., Markup]) -> str:
    """What a block takes, as pages write it."""
    _, *taken = signature(block).parameters.values()
    return ", ".join(each.name if each.default is each.empty else f"{each.name}={each.name}" for each in taken)
