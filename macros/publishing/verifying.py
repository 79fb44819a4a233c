"""What must be true of a built version before it is published, because it stays as it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from macros.mkdocs_edge.building import Place
from macros.search.index import FILES as SEARCH_FILES
from macros.text.html import parse

_NEEDED = ("index.html", "404.html", "sitemap.xml", *SEARCH_FILES)
_UNFILLED = re.compile(r"handbook-block-\d+")


def faults_of(site: Path, place: Place, version: str) -> list[str]:
    """What is wrong with `<language>/<version>` in `site`, one line each: what is missing, which links lead nowhere."""
    faults = [
        f"{language}/{version}/{name} was not built; see what the build says above"
        for language in place.languages
        for name in _NEEDED
        if not (site / language / version / name).is_file()
    ]
    pages = {_address(path, site): _read(path) for path in sorted(site.rglob("*.html"))}
    first = place.languages[0]
    for language in place.languages:
        other = {address.removeprefix(f"/{language}/") for address in pages if address.startswith(f"/{language}/")}
        own = {address.removeprefix(f"/{first}/") for address in pages if address.startswith(f"/{first}/")}
        faults += [
            f"{language}/{path} is missing, {first}/{path} is there; build again" for path in sorted(own - other)
        ]
    root = urlsplit(place.base).path.rstrip("/")
    for address, page in pages.items():
        faults += [f"{address[1:]}: {fault}" for fault in _faults_of_page(address, page, pages, site, root, version)]
    return faults


@dataclass(frozen=True)
class _Page:
    """A page's HTML, the addresses that it leads to or loads, each once, and its ids."""

    html: str
    links: tuple[str, ...]
    ids: frozenset[str]


def _read(path: Path) -> _Page:
    html = path.read_text("utf-8")
    elements = list(parse(html).walk())
    links = [element.get(name) for element in elements for name in ("href", "src") if name in element.attributes]
    return _Page(html, tuple(dict.fromkeys(links)), frozenset(element.get("id") for element in elements) - {""})


def _address(path: Path, site: Path) -> str:
    return "/" + path.relative_to(site).as_posix().removesuffix("index.html")


def _faults_of_page(
    address: str, page: _Page, pages: dict[str, _Page], site: Path, root: str, version: str
) -> Iterator[str]:
    if left := _UNFILLED.search(page.html):
        yield f"{left[0]} has no block in its place; fix the page"
    for link in page.links:
        parts = urlsplit(urljoin(address, link))
        path = unquote(parts.path)
        if root and address.endswith("/404.html"):  # shown at any depth, so its addresses begin at the host's root
            path = path.removeprefix(root)
        if parts.scheme or parts.netloc or not re.match(rf"/[^/]+/{re.escape(version)}/", path):
            continue  # another site, or another version, which this build cannot know
        if path not in pages and not (site / path[1:]).is_file():
            yield f"the link '{link}' leads nowhere; fix it"
        elif path in pages and not _is_there(unquote(parts.fragment), pages[path]):
            yield f"the link '{link}' names a section that is not there; fix it"


def _is_there(fragment: str, page: _Page) -> bool:
    """Whether a page has a section, or a script that reads choices such as `level=senior`."""
    are_choices = "=" in fragment and "<posting-builder" in page.html
    return not fragment or fragment in page.ids or fragment == "__skip" or are_choices
