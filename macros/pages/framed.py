"""What stands in for pages, settings and switches where a frame is tried without a generator.

The names are those that MkDocs gives to templates: what it does not have is not here either.
"""

from collections.abc import Iterator, Mapping
from types import SimpleNamespace
from typing import Any

_URL = "https://example.org/en/"


def contexts(*, is_page: bool) -> Iterator[Mapping[str, Any]]:
    """What a template is rendered with: as little as there can be, and as much; without a page for what is none."""
    bare = _page("roles/", meta={}, toc=[], content="<h1>A page</h1>")
    for language, version, page in (("", "", bare), ("de", "draft", _full(bare)), ("de", "2026.1", _full(bare))):
        yield {
            "page": page if is_page else None,
            "pages": [SimpleNamespace(page=page, url=page.url, src_uri="roles/index.md")],
            "nav": _Navigation(homepage=bare, items=[bare, _section(page)], pages=[bare, page]),
            "config": _config(language, version),
            "base_url": "..",
            "faults": ["data/levels.yml:1:1: a fault"] if not version else [],
            "switches": SimpleNamespace(
                lang="en",
                language="en",
                languages={"en": None},
                version=version,
                edition=version if version != "draft" else "",
                is_draft=version == "draft",
                in_languages=lambda address, page: [("en", address + page)],
            ),
            "direction": "ltr",
            "theme_words": {},
            "script_words": {},
            "theme_files": dict.fromkeys(("main.css", "palette.css", "bundle.js"), "assets/file"),
            "mkdocs_version": "1.6",
            "build_date_utc": None,
            "extra_css": [],
            "extra_javascript": [],
        }


class _Navigation(SimpleNamespace):
    """All of the navigation, which templates may walk through."""

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)


class Page(SimpleNamespace):
    """A page, with what templates may ask of it."""


def _page(url: str, **more: Any) -> Page:
    item: dict[str, Any] = {
        "parent": None,
        "ancestors": [],
        "children": None,
        "active": True,
        "title": "A page",
        "url": url,
    }
    kind = {"is_page": True, "is_section": False, "is_link": False, "is_top_level": True, "is_index": True}
    place = {"abs_url": f"/en/{url}", "canonical_url": f"{_URL}{url}", "is_homepage": False, "file": None}
    beside = {"previous_page": None, "next_page": None, "edit_url": None, "update_date": "2026-01-15", "markdown": ""}
    return Page(**{**item, **kind, **place, **beside, **more})


def _full(bare: Page) -> Page:
    """A page with all that a page can have."""
    inner = SimpleNamespace(title="Part", url="#part", id="part", level=2, children=[])
    outline = [SimpleNamespace(title="A page", url="#__page", id="__page", level=1, children=[inner])]
    words = dict.fromkeys(("title", "description", "module", "json_ld", "edit_files", "revision_date"), "words")
    page = _page("roles/nurse/", meta={**words, "noindex": True, "hide": ["toc"]}, toc=outline, content="<h1>A</h1>")
    page.previous_page = page.next_page = bare
    page.edit_url = f"{_URL}edit"
    page.ancestors = [_section(page)]
    return page


def _section(page: Page) -> SimpleNamespace:
    """A section of the navigation with a page, which it is open for."""
    kind = {"is_page": False, "is_section": True, "is_link": False, "is_top_level": True, "is_index": False}
    other = _page("roles/nurse/faq/")
    other.is_index = other.active = False
    return SimpleNamespace(title="Roles", parent=None, ancestors=[], active=True, children=[page, other], **kind)


def _config(language: str, version: str) -> dict[str, Any]:
    """The settings of mkdocs.yml, with what a build of several languages and versions adds to them."""
    alternate = {"lang": language, "tag": language, "name": language, "link": f"../{language}/"}
    extra: dict[str, Any] = {"generator": False, "scope": "/"}
    return {
        "site_name": "A handbook",
        "site_url": _URL,
        "site_description": "Words",
        "site_author": "Words",
        "copyright": None,
        "repo_url": "https://example.org/repository" if language else None,
        "repo_name": "repository",
        "edit_uri": "edit/main/",
        "theme": {
            "name": "material",
            "language": "en",
            "settings_of": "en",
            "font": False,
            "favicon": "assets/favicon.svg",
            "features": [],
        },
        "extra": extra | ({"alternate": [alternate]} if language else {}) | ({"version": {}} if version else {}),
        "extra_css": ["assets/handbook.css"],
        "extra_javascript": ["assets/handbook.js"],
        "plugins": {},
        "use_directory_urls": True,
    }
