"""Where macros stand in a page: a comment takes the place of each block until Markdown is done.

So Markdown never sees data: nothing in a text can become markup, and long pages cost Markdown nothing.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from markupsafe import Markup

from macros.views import blocks
from macros.views.renderer import Renderer

_COMMENT = re.compile(r"<!--handbook-block-(\d+)-->")


class Blocks:
    """The blocks of the page that is being made."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer
        self._rendered: list[Markup] = []

    def clear(self) -> None:
        """Begin a page."""
        self._rendered.clear()

    def macros(self) -> dict[str, Callable[..., str]]:
        """Each block by its name, as pages call it."""
        return {name: partial(self._render, block) for name, block in blocks().items()}

    def _render(self, block: Callable[..., Markup], *arguments: Any, **options: Any) -> str:
        html = block(self._renderer, *arguments, **options)
        if not html:
            return ""
        self._rendered.append(html)
        return f"<!--handbook-block-{len(self._rendered) - 1}-->"

    def fill(self, html: str) -> str:
        """The page with each block in its place."""
        return _COMMENT.sub(lambda match: self._rendered[int(match[1])], html)
