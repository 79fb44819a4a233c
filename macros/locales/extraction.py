"""Every text that is translated, with where it is: of the program, the templates, the pages and the data."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from babel.messages.extract import extract_from_file
from jinja2.ext import babel_extract

from macros.catalog.catalog import Catalog
from macros.catalog.data_files import model_of, text_trees
from macros.locales.model_texts import is_message
from macros.locales.pages import page_messages
from macros.locales.whole_pages import is_whole
from macros.text.text_walk import translated_texts
from macros.trees.folders import page_texts

PACKAGE = Path(__file__).parents[1]
TEMPLATES = PACKAGE / "views" / "templates"

_CONTEXT = (1, "c")
KEYWORDS: dict[str, Any] = {
    **dict.fromkeys(("_", "gettext", "N_"), None),
    **dict.fromkeys(("ngettext", "NN_"), (1, 2)),
    **dict.fromkeys(("pgettext", "NP_"), (_CONTEXT, 2)),
    **dict.fromkeys(("npgettext", "NNP_"), (_CONTEXT, 2, 3)),
}
"""Functions that say or mark words, with which arguments are words and which is their context."""

_JINJA = {"newstyle_gettext": "true", "extensions": "jinja2.ext.do", "silent": "false"}
_TRIMMED = {"trim_blocks": "true", "lstrip_blocks": "true"}
"""As the renderer trims the templates of blocks; the theme's environment trims nothing."""

_FOR_TRANSLATORS = "Translators:"
"""What a comment above words begins with that translators see."""


@dataclass(frozen=True)
class Found:
    """One text, at one place."""

    text: str
    plural: str
    context: str
    file: str
    """The file, relative to the project."""

    comment: str = ""
    """What translators are told of the place."""

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other texts, as gettext does: context and words."""
        return self.context, self.text


def found_texts(catalog: Catalog) -> Iterator[Found]:
    """All of them, in an order that stays."""
    yield from found_in_program(catalog.root)
    yield from _pages(catalog.root)
    yield from _data(catalog)


def found_in_program(root: Path) -> Iterator[Found]:
    """Those of the program, its templates, and the frame of the pages."""
    yield from _package()
    yield from _overrides(root)


@cache
def _package() -> tuple[Found, ...]:
    """The program and its templates, which stay as they are while it runs."""
    found: list[Found] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        found += _extracted("python", path, f"macros/{path.relative_to(PACKAGE).as_posix()}", {})
    for path in sorted(TEMPLATES.rglob("*")):
        if path.suffix in (".html", ".xml"):
            file = f"macros/{path.relative_to(PACKAGE).as_posix()}"
            found += _extracted(babel_extract, path, file, _JINJA | _TRIMMED)
    return tuple(found)


def _overrides(root: Path) -> Iterator[Found]:
    for path in sorted((root / "overrides").rglob("*")):
        if path.suffix in (".html", ".xml"):
            yield from _extracted(babel_extract, path, path.relative_to(root).as_posix(), _JINJA)


def _extracted(method: Any, path: Path, file: str, options: dict[str, str]) -> Iterator[Found]:
    found = extract_from_file(method, path, KEYWORDS, (_FOR_TRANSLATORS,), options, strip_comment_tags=True)
    for _, message, comments, context in found:
        text, plural = (message, "") if isinstance(message, str) else (message[0], message[1])
        yield Found(text, plural, context or "", file, " ".join(comments))


def _pages(root: Path) -> Iterator[Found]:
    for path, written in page_texts(root):
        if not is_whole(path):
            for _, text in page_messages(written):
                yield Found(text, "", "", f"docs/{path}")


def _data(catalog: Catalog) -> Iterator[Found]:
    for below, tree in sorted(catalog.trees.items()):
        for model, part in text_trees(model_of(below), tree):
            for found in translated_texts(model, part):
                if is_message(found.text):
                    keys = "/".join(map(str, found.loc))
                    yield Found(found.text, "", "", f"data/{below}", f"{below}: {keys}")
