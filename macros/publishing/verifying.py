"""What must be true of a built version before it is published, because it stays as it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from macros.mkdocs_edge.building import Place

_NEEDED = ("index.html", "404.html", "sitemap.xml", "search/search_index.json")
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


@dataclass
class _Page(HTMLParser):
    """The addresses that a page leads to or loads, and its ids."""

    links: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    text: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (the parser calls it so)
        """Note what one tag says."""
        for name, value in attrs:
            if name == "id" and value:
                self.ids.add(value)
            elif name in ("href", "src") and value is not None:
                self.links.append(value)


def _read(path: Path) -> _Page:
    page = _Page()
    page.text = path.read_text("utf-8")
    page.feed(page.text)
    page.close()
    return page


def _address(path: Path, site: Path) -> str:
    return "/" + path.relative_to(site).as_posix().removesuffix("index.html")


def _faults_of_page(
    address: str, page: _Page, pages: dict[str, _Page], site: Path, root: str, version: str
) -> Iterator[str]:
    if left := _UNFILLED.search(page.text):
        yield f"{left[0]} has no block in its place; mend the page"
    for link in dict.fromkeys(page.links):
        parts = urlsplit(urljoin(address, link))
        path = unquote(parts.path)
        if root and address.endswith("/404.html"):  # shown at any depth, so its addresses begin at the host's root
            path = path.removeprefix(root)
        if parts.scheme or parts.netloc or not re.match(rf"/[^/]+/{re.escape(version)}/", path):
            continue  # another site, or another version, which this build cannot know
        if path not in pages and not (site / path[1:]).is_file():
            yield f"the link '{link}' leads nowhere; mend it"
        elif parts.fragment and path in pages and unquote(parts.fragment) not in pages[path].ids | {"__skip"}:
            yield f"the link '{link}' names a section that is not there; mend it"
