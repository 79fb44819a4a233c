"""What a built site weighs."""

import gzip
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import markup
from bench.failure import BenchError

LANGUAGE = "en"


@dataclass(frozen=True)
class Sizes:
    """Bytes of the site's first language."""

    pages: int
    """How many."""
    mean: float
    """Of a page."""
    largest: int
    largest_page: str
    """Its address below the language."""
    mean_gzip: float
    largest_gzip: int
    """Of the page that is largest when it is packed."""
    navigation_mean: float
    """Of the menus of a page, with its outline: `nav` elements outside of the article, the header and the footer."""
    navigation_largest: int
    search: int
    """Of the index of the search."""
    site: int
    """Of all files."""


def pages_of(site: Path) -> list[Path]:
    """The pages of the site's first language, sorted. Raises BenchError where there are none."""
    pages = sorted((site / LANGUAGE).rglob("*.html"))
    if not pages:
        raise BenchError(f"the built site has no page in {LANGUAGE}/")
    return pages


def sizes_of(site: Path) -> Sizes:
    """Weigh a built site."""
    pages = pages_of(site)
    whole = [page.stat().st_size for page in pages]
    packed = [len(gzip.compress(page.read_bytes(), 9, mtime=0)) for page in pages]
    menus = [navigation(page.read_text("utf-8")) for page in pages]
    largest = pages[whole.index(max(whole))]
    return Sizes(
        pages=len(pages),
        mean=_mean(whole),
        largest=max(whole),
        largest_page=largest.parent.relative_to(site / LANGUAGE).as_posix(),
        mean_gzip=_mean(packed),
        largest_gzip=max(packed),
        navigation_mean=_mean(menus),
        navigation_largest=max(menus),
        search=_weight(site / LANGUAGE / "search"),
        site=_weight(site / LANGUAGE),
    )


def navigation(page: str) -> int:
    """Bytes of the menus of a page, with its outline."""
    rest = markup.without(page, "article", "header", "footer")
    return sum(len(rest[start:end].encode()) for start, end in markup.outermost(rest, "nav"))


def _mean(sizes: Sequence[int]) -> float:
    return sum(sizes) / len(sizes)


def _weight(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
