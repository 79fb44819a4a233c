"""A reader can open every source, or is told which document it is; and knows how old it is."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from macros.catalog.catalog import Catalog
from macros.checks.rules import Dates, rule
from macros.model.shared import Source
from macros.trees.loading import Map, locate, locate_key
from macros.trees.problems import Problem


@rule
def check(catalog: Catalog, dates: Dates) -> Iterator[Problem]:
    """Each source has an address that opens it, or names its document in full, and says when it is from."""
    if "sources" in catalog.broken:
        return
    for key, source in catalog.sources.items():
        yield from _of_one(key, source, catalog.trees["sources.yml"])


def _of_one(key: str, source: Source, tree: Map) -> Iterator[Problem]:
    if source.url is None and source.document is None:
        fix = "add 'url:' with the address that opens it, or 'document:' with author, title, edition and date"
        yield Problem(locate_key(tree, (key,)), f"nothing says where to find the source '{key}'", fix)
    elif source.url and _is_first_page(source.url):
        fix = "give the address of the page that was read, or delete the line and name the document in 'document:'"
        yield Problem(locate(tree, (key, "url")), "this is the home page of a site, not the source itself", fix)
    if source.published is None and source.verified_on is None:
        fix = "add 'published:', or 'verified_on:' with the day on which you read it"
        yield Problem(locate_key(tree, (key,)), f"the source '{key}' has no date", fix)


def _is_first_page(url: str) -> bool:
    parts = urlsplit(url)
    return not parts.path.strip("/") and not parts.query
