"""What people type into the search, and the pages that answer it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Browser, Page

from bench.browser import served
from bench.failure import BenchError
from bench.sizes import LANGUAGE

FILES = {path.suffixes[0].removeprefix("."): path for path in sorted(Path(__file__).parent.glob("queries.*.yml"))}
"""Folder of a language to what is typed in it."""

TUNED = "tuned"
"""The half that the search is tuned on. What is missed of the other is never shown."""
AMONG = 3
"""An answer is among this many of the first pages, unless it must be the first of all."""

_FIND = """async ([root, queries]) => {
  const { SiteSearch } = await import(`${root}assets/elements/site-search/site-search.js`);
  const engine = await SiteSearch.engine(new URL(root), new URL("search/", root));
  const found = [];
  for (const query of queries) {
    const { pages } = await engine.find(query, { role: "", kind: "", most: 3 });
    found.push(pages.map(({ address }) => address));
  }
  return found;
}"""


@dataclass(frozen=True)
class Query:
    """What someone types."""

    words: str
    pages: Mapping[str, int]
    """The addresses below the version of the pages that answer it, each with its line in the file."""
    first: bool
    """Whether one of them must be the first that is found."""

    def is_answered(self, found: Sequence[str]) -> bool:
        """Whether one of its pages is where it must among those found, the best first."""
        return any(page in self.pages for page in found[: 1 if self.first else AMONG])


@dataclass(frozen=True)
class Asked:
    """A query, and the addresses below the version of what was found for it, the best first."""

    query: Query
    found: Sequence[str]

    @property
    def is_right(self) -> bool:
        """Whether the search answered it."""
        return self.query.is_answered(self.found)


def queries_of(file: Path) -> dict[str, list[Query]]:
    """The queries of each half."""
    halves: Any = yaml.compose(file.read_text("utf-8"), yaml.SafeLoader)
    return {half.value: [_query(entry) for _, entry in entries.value] for half, entries in halves.value}


def gone(halves: Mapping[str, Sequence[Query]], site: Path, language: str = LANGUAGE) -> Iterator[tuple[int, str]]:
    """Pages of queries that a built site does not have in the language, with their lines in the file."""
    for query in (query for queries in halves.values() for query in queries):
        for page, line in query.pages.items():
            if not (site / language / page / "index.html").is_file():
                yield line, page


def asked_of(browser: Browser, site: Path, language: str = LANGUAGE) -> dict[str, list[Asked]]:
    """Ask a built site everything in a language, by half. Raises BenchError where a page of a query is gone."""
    file = FILES[language]
    halves = queries_of(file)
    if lost := [f"{file.name}:{line}: the site has no page {page}" for line, page in gone(halves, site, language)]:
        raise BenchError("; ".join(lost))
    with served(site) as server, browser.new_context() as context:
        root = f"{server.address}/{language}/"
        tab = context.new_page()
        tab.goto(root)
        return {half: _asked(tab, root, queries) for half, queries in halves.items()}


def _asked(tab: Page, root: str, queries: Sequence[Query]) -> list[Asked]:
    found: list[list[str]] = tab.evaluate(_FIND, [root, [query.words for query in queries]])
    return [
        Asked(query, [address.removeprefix(root) for address in addresses])
        for query, addresses in zip(queries, found, strict=True)
    ]


def _query(entry: Any) -> Query:
    """A query from the nodes of its mapping."""
    nodes = {key.value: value for key, value in entry.value}
    pages = {page.value: page.start_mark.line + 1 for page in nodes["pages"].value}
    return Query(nodes["query"].value, pages, "first" in nodes and nodes["first"].value == "true")
