"""A page as the search knows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape, unescape

from macros.model.axes import AXES, FOLDERS
from macros.model.guide import PAGE_KINDS
from macros.pages.assembly import Article
from macros.pages.search_sections import SearchSection
from macros.pages.source import Source
from macros.search.hidden import Hidden, with_hidden

HOW_TO = "how-to"

POSTING = "posting"
"""The page of a guide that shares its data with another: people look for a posting, or for a description."""


@dataclass(frozen=True)
class FoundPage:
    """What the search finds and shows of a page."""

    address: str
    """The path below the version, such as `roles/x/kpis/`."""

    title: str
    sections: Sequence[SearchSection]
    role: str = ""
    """The id of the role that it is about."""

    kind: str = ""
    """What it is: a page of a guide, `industries` or `contexts`, or a how-to."""

    choice: str = ""
    """The id of the industry or the context that it is about."""

    words: tuple[str, ...] = ()
    """What else people call what the page is about."""


def found_page(source: Source, article: Article) -> FoundPage:
    """A page that is made, as the search knows it."""
    return FoundPage(
        source.address,
        unescape(str(article.meta.get("title", ""))),
        article.sections,
        source.role,
        _kind(source),
        next((choice for axis, choice in source.choices.items() if AXES[axis].has_pages), ""),
        words(source.meta.get("found_by")),
    )


def _kind(source: Source) -> str:
    filled = str(source.meta.get("fills_from", ""))
    for axis in (filled, source.meta.get("axis")):
        if axis in FOLDERS:
            return FOLDERS[axis]
    if source.role and source.path.endswith(f"/{POSTING}.md"):
        return POSTING
    if source.role and filled in PAGE_KINDS:
        return PAGE_KINDS[filled].address or filled
    return HOW_TO if source.path.startswith(f"{HOW_TO}/") else ""


def words(line: str | None) -> tuple[str, ...]:
    """The words of a line that holds several, separated by commas."""
    return tuple(filter(None, (word.strip() for word in (line or "").split(","))))


def document(page: FoundPage, lang: str, hidden: Hidden) -> str:
    """The page as HTML for the index: titles and plain words, and behind each word what is `hidden` of it."""
    title = escape(with_hidden(page.title, hidden))
    parts = "".join(_section(section, hidden) for section in page.sections)
    return f'<!doctype html><html lang="{lang}"><body><h1>{title}</h1>{parts}</body></html>'


def _section(section: SearchSection, hidden: Hidden) -> str:
    title, text = (escape(with_hidden(words, hidden)) for words in (section.title, section.text))
    head = f'<h2 id="{escape(section.id)}">{title}</h2>' if section.id else ""
    return f"{head}<p>{text}</p>"
