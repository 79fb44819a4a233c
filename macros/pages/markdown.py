"""Markdown to HTML, with the extensions that pages may use. The one place that names them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from pymdownx.slugs import slugify

from macros.pages.markup import Fault, markup_faults

EXTENSIONS = ("toc", "tables", "fenced_code", "admonition", "attr_list", "md_in_html")
SETTINGS: dict[str, dict[str, Any]] = {
    "toc": {
        "toc_depth": 3,
        "slugify": slugify(case="lower"),  # Python-Markdown's own leaves nothing of a Greek heading
    }
}

_KEPT = 256
"""How many texts stay converted."""

_TARGET = re.compile("\ue002(\\d+)\ue003")
_AMPERSAND = re.compile(r"&(?!(?:#[0-9]+|#x[0-9a-f]+|[0-9a-z]+);)", re.IGNORECASE)


@dataclass(frozen=True)
class Converted:
    """A page's HTML and the outline of its headings."""

    html: str
    outline: list[dict[str, Any]]
    """As Python-Markdown's extension toc gives it: `level`, `id`, `name`, `children` ..."""

    faults: Sequence[Fault] = ()
    """What may not be in a page."""


class Converter:
    """Converts pages."""

    def __init__(self) -> None:
        self._markdown = Markdown(extensions=list(EXTENSIONS), extension_configs=SETTINGS)
        self._links = _Links(self._markdown)
        self._markdown.treeprocessors.register(self._links, "links", 0)
        self._convert_once = lru_cache(_KEPT)(self._convert)

    def convert(self, text: str, address: Callable[[str], str]) -> Converted:
        """HTML of a text; `address` gives what is for the target of a link or an image.

        The pages of a route share their text, which is converted once; only its links differ.
        """
        converted, targets = self._convert_once(text)
        html = _TARGET.sub(lambda match: _attribute(address(targets[int(match[1])])), converted.html)
        return Converted(html, converted.outline, converted.faults)

    def _convert(self, text: str) -> tuple[Converted, Sequence[str]]:
        """HTML of a text with the numbers of its links in the place of their targets, and the targets."""
        self._links.targets = []
        html = self._markdown.reset().convert(text)
        faults = list(markup_faults(html, self._links.targets))
        return Converted(html, list(getattr(self._markdown, "toc_tokens", [])), faults), self._links.targets


class _Links(Treeprocessor):  # type: ignore[misc]
    targets: list[str]

    def run(self, root: Element) -> None:
        for element in root.iter():
            for key in ("href", "src"):
                target = element.get(key)
                if element.tag in ("a", "img") and target is not None and not target.startswith("\x02"):
                    element.set(key, f"\ue002{len(self.targets)}\ue003")
                    self.targets.append(target)


def _attribute(address: str) -> str:
    """An address as Python-Markdown writes it into an attribute: what may be an entity stays one."""
    escaped = _AMPERSAND.sub("&amp;", address)
    return escaped.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
