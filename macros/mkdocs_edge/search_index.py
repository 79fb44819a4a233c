"""The index of the theme's search, written page after page."""

import json
import shutil
from pathlib import Path
from typing import IO, Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from macros.mkdocs_edge.articles import search_entries

_JSON = json.JSONEncoder(separators=(",", ":"))

_END = b"]}"
"""What an index without entries ends with: its last key is the list of them."""


class SearchIndex:
    """Takes the entries of pages to a file, and puts them into the index that the plugin writes without any."""

    def __init__(self, config: MkDocsConfig, entries: IO[bytes]) -> None:
        search: Any = config.plugins["material/search"]
        search.search_index.add_entry_from_context = self._add
        self._path = Path(config.site_dir) / "search/search_index.json"
        self._entries = entries

    def _add(self, page: Page) -> None:
        for entry in search_entries(page):
            self._entries.write(b"," if self._entries.tell() else b"")
            self._entries.write(_JSON.encode(entry).encode("ascii"))

    def complete(self) -> None:
        """Put the entries into the index, which the plugin has written."""
        with self._path.open("r+b") as index:
            index.seek(-len(_END), 2)
            self._entries.seek(0)
            shutil.copyfileobj(self._entries, index)
            index.write(_END)
