"""Markdown to HTML, with the extensions that pages may use. The one place that names them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from pymdownx.slugs import slugify

EXTENSIONS = ("toc", "tables", "fenced_code", "admonition", "attr_list", "md_in_html")
SETTINGS: dict[str, dict[str, Any]] = {
    "toc": {
        "permalink": "#",
        "permalink_title": "Permanent link",
        "toc_depth": 3,
        "slugify": slugify(case="lower"),  # Python-Markdown's own leaves nothing of a Greek heading
    }
}


@dataclass(frozen=True)
class Converted:
    """A page's HTML and the outline of its headings."""

    html: str
    outline: list[dict[str, Any]]
    """As Python-Markdown's extension toc gives it: `level`, `id`, `name`, `children` ..."""


class Converter:
    """Converts the pages of one language. `permalink` is what the sign beside a heading says."""

    def __init__(self, permalink: str = "") -> None:
        settings = {"toc": SETTINGS["toc"] | ({"permalink_title": permalink} if permalink else {})}
        self._markdown = Markdown(extensions=list(EXTENSIONS), extension_configs=settings)
        self._links = _Links(self._markdown)
        self._markdown.treeprocessors.register(self._links, "links", 0)

    def convert(self, text: str, address: Callable[[str], str]) -> Converted:
        """HTML of a text; `address` gives what stands for the target of a link or an image."""
        self._links.address = address
        html = self._markdown.reset().convert(text)
        return Converted(html, list(getattr(self._markdown, "toc_tokens", [])))


class _Links(Treeprocessor):  # type: ignore[misc]
    address: Callable[[str], str]

    def run(self, root: Element) -> None:
        for element in root.iter():
            for key in ("href", "src"):
                target = element.get(key)
                if element.tag in ("a", "img") and target is not None and not target.startswith("\x02"):
                    element.set(key, self.address(target))
