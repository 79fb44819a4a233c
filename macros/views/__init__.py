"""The catalog to HTML. A block is one macro of a page: a function of the renderer and of ids, giving HTML.

Blocks choose and arrange; templates (templates/) hold the words and the markup, with autoescape on.
"""

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from markupsafe import Markup


def blocks() -> dict[str, Callable[..., Markup]]:
    """Every block of every module of this folder, by its name."""
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return import_module(f"{__name__}.renderer").BLOCKS  # type: ignore[no-any-return]


_BLOCK = re.compile(r"^@block\ndef (\w+)\(", re.MULTILINE)


def block_names() -> frozenset[str]:
    """The names of all blocks, without loading what it takes to make them."""
    folder = Path(__file__).parent
    written = (name for path in folder.glob("*.py") for name in _BLOCK.findall(path.read_text("utf-8")))
    return frozenset([*written, *(path.stem for path in (folder / "templates" / "parts").glob("*.html"))])
