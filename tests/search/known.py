"""What the published search knows, read from the files that a browser asks for."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_PREFIX = b"pagefind_dcd"


@dataclass(frozen=True)
class Known:
    """A section as the search knows it."""

    title: str
    text: str


def known_sections(version: Path) -> dict[str, Known]:
    """Address below the version, with the section's id, to the section; `version` is the folder of a built version."""
    found = {}
    for path in sorted((version / "search/pagefind/fragment").iterdir()):
        page = json.loads(gzip.decompress(path.read_bytes()).removeprefix(_PREFIX))
        address, words = page["url"].removeprefix("/"), page["content"].split()
        anchors = sorted((one["location"], f"#{one['id']}", one["text"].strip()) for one in page["anchors"])
        starts = [(0, "", page["meta"]["title"]), *anchors]
        ends = [*(start for start, _, _ in anchors), len(words)]
        for (start, anchor, title), end in zip(starts, ends, strict=True):
            head = start + len(title.split())
            own = " ".join(words[start:head])  # the anchor's own words are unescaped once too often
            own = own if title.endswith(".") else own.removesuffix(".")  # which Pagefind puts behind a heading
            found[f"{address}{anchor}"] = Known(own, " ".join(words[head:end]))
    return found


def lookup(version: Path) -> Any:
    """What a browser knows before it asks the index."""
    return json.loads((version / "search/lookup.json").read_text("utf-8"))
