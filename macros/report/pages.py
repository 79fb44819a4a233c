"""The pages of two built sites, compared by what their readers read."""

from dataclasses import dataclass
from pathlib import Path

from macros.text.html import Element, parse

_UNREAD = frozenset({"script", "style", "template"})
_UNREAD_CLASSES = frozenset({"hb-editmode", "md-content__button", "md-source-file"})
"""The switch of the pencils, the pencil of the page, and the day of the last change (parts of Material's article)."""


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
        if page := _page(parse(path.read_text("utf-8"))):
            found[path.relative_to(site).as_posix().removesuffix("index.html")] = page
    return found


def _page(root: Element) -> Page | None:
    articles = [each for each in root.walk() if each.tag == "article" and not _is_in(each, "article")]
    if not articles:
        return None
    titles = [each for each in root.walk() if each.tag == "title" and not _is_in(each, "svg")]
    title = "".join(text for each in titles for text in each.texts()).rpartition(" – ")
    text = " ".join(text for each in articles for text in each.texts(without=_is_unread))
    return Page(" ".join((title[0] or title[2]).split()), " ".join(text.split()))


def _is_in(element: Element, tag: str) -> bool:
    return any(around.tag == tag for around in element.ancestors())


def _is_unread(element: Element) -> bool:
    return element.tag in _UNREAD or not _UNREAD_CLASSES.isdisjoint(element.classes)
