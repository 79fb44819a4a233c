"""The finished articles of a site: the text that other generators get."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import markup
from bench.sizes import LANGUAGE, pages_of


@dataclass(frozen=True)
class Article:
    """What a page says, without what is around it."""

    path: str
    """Address below the language; it ends in a slash, but for that of the home page, which is empty."""
    title: str
    html: str


def articles_of(site: Path) -> Iterator[Article]:
    """The article of each page of a site's first language; pages that have none are left out."""
    for file in pages_of(site):
        page = file.read_text("utf-8")
        start, end = next(markup.outermost(page, "article"), (0, 0))
        if end and file.name == "index.html":
            path = file.parent.relative_to(site / LANGUAGE).as_posix()
            yield Article("" if path == "." else f"{path}/", markup.title(page), page[start:end])
