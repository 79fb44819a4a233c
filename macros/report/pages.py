"""The pages of two built sites, compared by what their readers read."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

_NEVER_CLOSED = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})
_UNREAD = frozenset({"script", "style", "template"})
_UNREAD_CLASSES = frozenset({"headerlink", "md-content__button", "md-source-file"})
"""The sign for a permanent link, the pencil, and the day of the last change (parts of Material's article)."""


@dataclass(frozen=True)
class Page:
    """One page as it is read: its title without the site's name, and the text of its article."""

    title: str
    text: str


@dataclass(frozen=True)
class PageChanges:
    """Addresses below the site to titles, sorted by address."""

    added: dict[str, str]
    removed: dict[str, str]
    changed: dict[str, str]
    same: int
    """How many pages read as before."""


def changed_pages(before: dict[str, Page], after: dict[str, Page]) -> PageChanges:
    """What is new, gone or reads differently."""
    both = sorted(before.keys() & after.keys())
    return PageChanges(
        added={address: after[address].title for address in sorted(after.keys() - before.keys())},
        removed={address: before[address].title for address in sorted(before.keys() - after.keys())},
        changed={address: after[address].title for address in both if before[address] != after[address]},
        same=sum(before[address] == after[address] for address in both),
    )


def read_pages(site: Path) -> dict[str, Page]:
    """Address below the site, such as `en/roles/x/faq/`, to page; what has no article is no page."""
    found = {}
    for path in sorted(site.rglob("index.html")):
        parser = _Article()
        parser.feed(path.read_text("utf-8"))
        parser.close()
        if parser.is_page:
            title = "".join(parser.title).rpartition(" – ")
            found[path.relative_to(site).as_posix().removesuffix("index.html")] = Page(
                " ".join((title[0] or title[2]).split()), " ".join("".join(parser.text).split())
            )
    return found


@dataclass
class _Article(HTMLParser):
    """Collects the title and the text of the article."""

    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    is_page: bool = False
    open: list[tuple[str, bool]] = field(default_factory=list)
    """The elements around, each with whether its text goes unread."""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.text.append(" ")
        self.is_page |= tag == "article"
        if tag not in _NEVER_CLOSED:
            classes = set((dict(attrs).get("class") or "").split())
            self.open.append((tag, tag in _UNREAD or bool(classes & _UNREAD_CLASSES)))

    def handle_endtag(self, tag: str) -> None:
        """An element that was left open, such as a `p`, ends with the one around it."""
        self.text.append(" ")
        names = [name for name, _ in self.open]
        if tag in names:
            del self.open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        names = [name for name, _ in self.open]
        if names[-1:] == ["title"] and "svg" not in names:
            self.title.append(data)
        elif "article" in names and not any(unread for _, unread in self.open):
            self.text.append(data)
