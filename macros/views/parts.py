"""Blocks that show a part of a guide as it is: each template in templates/parts/ is a block of its name.

`{{ points(role, "hiring.sourcing") }}` shows what is under `sourcing` in hiring.yml by points.html. The template
gets it as `content`, with `edit` for the address to edit what is at keys below it, `role`, `guide` and `voice`.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from markupsafe import Markup

from macros.model.guide import page_of
from macros.views.renderer import BLOCKS, Renderer

_FOLDER = "parts"


def _content(page: Any, keys: list[str]) -> Any:
    """What is at a path of keys of a page; None where something above it is left out."""
    for key in keys:
        page = None if page is None else getattr(page, key)
    return page


def _block(template: str) -> Callable[..., Markup]:
    def show(renderer: Renderer, role: str, path: str) -> Markup:
        """A part of a guide; `path` is a page and keys of its file, with dots between them."""
        guide, voice = renderer.guide(role)
        page, *keys = path.split(".")
        return renderer.render(
            f"{_FOLDER}/{template}",
            content=_content(page_of(guide, page), keys),
            edit=renderer.editing(role, page, *keys),
            role=role,
            guide=guide,
            voice=voice,
        )

    return show


for _path in sorted((Path(__file__).parent / "templates" / _FOLDER).glob("*.html")):
    BLOCKS[_path.stem] = _block(_path.name)
